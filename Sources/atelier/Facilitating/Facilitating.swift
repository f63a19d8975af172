import Facilitation
import Glibc
import NcursesTerminal
import SessionStore
import TerminalUI
import Wording
import Workshop

/// Facilitating at a terminal, from taking the screen over to giving it back.
enum Facilitating {
    /// Runs until the facilitator leaves, or the terminal goes.
    ///
    /// - Parameters:
    ///   - folder: the sessions that home lists.
    ///   - opening: a sitting to begin with; nil begins at home.
    ///   - standIn: what waits for this process.
    ///   - manner: how the screen is drawn.
    /// - Throws: why the screen cannot be had, or what could not be written in the end.
    static func run(
        in folder: String, opening: Opening? = nil, standIn: StandIn, _ manner: Manner
    ) throws(Failure) {
        let problems = OwnCatalogueFiles.add(beside: folder).flatMap(\.phrases)
        let wording = Wording(
            language: Wording.language(
                session: opening?.language, environment: Environment.locale))
        let terminal = try NcursesTerminal.claimed(
            recordedIn: opening?.path ?? folder, wording: wording)
        var loop = EventLoop(terminal: terminal, folder: folder, manner)
        loop.catalogueProblem = problems.first
        loop.run(opening: opening)
        terminal.restore()
        for kept in problems + loop.keptPhrases { StandardError.say(Environment.wording(kept)) }
        let unsaved = loop.unsavedPhrases
        if loop.isAbandoned {
            for phrase in unsaved { StandardError.say(Environment.wording(phrase)) }
            standIn.leave(EXIT_FAILURE)
        }
        if !unsaved.isEmpty { throw Failure(unsaved) }
        if terminal.ending != 0 { throw .ended(by: terminal.ending) }
    }

    /// Facilitates straight away when the command line is one of those that start a workshop:
    /// nothing, or `run FILE`, or that file alone.
    ///
    /// Parsing the general command line takes longer than everything else before the first paint.
    ///
    /// - Returns: Whether it was one of them; nothing was done otherwise.
    static func runPlainly(_ arguments: ArraySlice<String>) throws(Failure) -> Bool {
        let words = Array(arguments)
        if words.isEmpty {
            try runAtHome(folder: nil, Environment.manner)
        } else if words.count == 2, words[0] == "run", !words[1].hasPrefix("-") {
            try run(file: words[1], Environment.manner)
        } else if words.count == 1, words[0].hasSuffix(".json") {
            try run(file: words[0], Environment.manner)
        } else {
            return false
        }
        return true
    }

    /// The list of sessions of a folder, the usual one when nil.
    static func runAtHome(folder: String?, _ manner: Manner) throws(Failure) {
        try NcursesTerminal.require()
        let path = try Failure.wording { () throws(SessionFileError) in
            do throws(SessionFileError) {
                return try SessionsFolder.path(chosen: folder)
            } catch .folderMissing(let path) {
                // The list of workshops asks whether it is made.
                return path
            } catch {
                throw error
            }
        }
        try run(in: path, standIn: StandIn(for: path), manner)
    }

    /// The workshop of a session file; of a folder the one under way, else the list of them.
    static func run(file: String, _ manner: Manner) throws(Failure) {
        try NcursesTerminal.require()
        guard !WorkshopChoice.isFolder(file) else {
            guard let underWay = try WorkshopChoice.file(in: file) else {
                return try runAtHome(folder: file, manner)
            }
            return try run(file: underWay, manner)
        }
        let standIn = StandIn(for: file)
        var entropy = EntropySource()
        var clock = LocalClock()
        let (identifier, now) = (entropy.identifier(), clock.now())
        let opening: Opening
        do throws(SittingError) {
            opening = try Opening.open(file, identifier: identifier, at: now)
        } catch {
            if case .file(let file) = error {
                // All the problems of a broken file, as every reader tells them.
                try Failure.wording { () throws(SessionFileError) in throw file }
            }
            throw Failure(error.phrase)
        }
        try run(in: FilePath.folder(of: file), opening: opening, standIn: standIn, manner)
    }
}
