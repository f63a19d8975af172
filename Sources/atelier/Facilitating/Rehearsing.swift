import Facilitation
import NcursesTerminal
import SessionStore
import TerminalUI
import Wording
import Workshop

/// Practising on an evening: the ordinary program in a folder that goes away with it.
enum Rehearsing {
    /// Runs from taking the screen over to giving it back.
    ///
    /// - Throws: why the screen or the folder cannot be had.
    static func run(_ manner: Manner) throws(Failure) {
        try NcursesTerminal.require()
        try PrivateFolder.passing { folder throws(Failure) in
            let terminal = try NcursesTerminal.claimed(
                recordedIn: folder, wording: Environment.wording)
            let loop = try run(on: terminal, in: folder, manner)
            terminal.restore()
            for phrase in loop.unsavedPhrases { StandardError.say(Environment.wording(phrase)) }
            if terminal.ending != 0 { throw .ended(by: terminal.ending) }
        }
    }

    /// Runs on a screen that is taken over already.
    ///
    /// - Returns: Whether the terminal is still there.
    /// - Throws: why the folder cannot be had.
    static func run(on terminal: NcursesTerminal, _ manner: Manner) throws(Failure) -> Bool {
        try PrivateFolder.passing { folder throws(Failure) in
            try !run(on: terminal, in: folder, manner).isClosed
        }
    }

    private static func run(
        on terminal: NcursesTerminal, in folder: String, _ manner: Manner
    ) throws(Failure) -> EventLoop {
        guard let template = Templates.named("marseille") else {
            throw Failure(.unknownTemplate("marseille", beside: nil))
        }
        var loop = EventLoop(terminal: terminal, folder: folder, manner)
        loop.run(opening: nil, rehearsing: template)
        return loop
    }
}

extension EventLoop {
    /// Practises on an evening, and comes back to the list.
    mutating func rehearse() {
        do throws(Failure) {
            if try !Rehearsing.run(on: terminal, state.manner) {
                isClosed = true
                isOver = true
            }
        } catch {
            handle(.failed(error.phrases.first ?? .changeRefused))
        }
        refresh()
    }
}
