import TerminalUI
import Wording
import Workshop

/// How the program tells what happens to somebody who does not look at the screen.
struct Telling: Equatable, Sendable {
    /// How the screen is drawn.
    var manner = Manner()
    /// What was told last; on a quiet screen it stands there until something else is.
    var last: StatusMessage?
    /// How often the same was told in a row before: the same words twice would be the same cells, of which
    /// nothing is sent, and nobody would hear the second.
    var repeats = 0
}

extension State {
    /// How the screen is drawn.
    public var manner: Manner {
        get { telling.value.manner }
        set { telling.value.manner = newValue }
    }

    /// What large letters and codes are made of here: a plain screen has none.
    var points: Points { manner.isPlain ? .none : terminalPoints }

    /// What stands in the row of messages; nil while nothing has to be said.
    var saidMessage: StatusMessage? { message ?? (manner.isQuiet ? telling.value.last : nil) }

    /// The words of a message as they stand in their row.
    ///
    /// What was told before is shown one column further right; on a quiet screen, where readers leave
    /// blanks out of account, it says how often.
    func text(of message: StatusMessage) -> String {
        let (text, repeats) = (wording(message.phrase), telling.value.repeats)
        guard manner.isQuiet else { return (repeats % 2 == 0 ? "" : " ") + text }
        return repeats == 0 ? text : "\(text) (\(repeats + 1))"
    }

    /// The message that a key leaves where it is.
    func messageToKeep(_ event: Event) -> StatusMessage? {
        guard case .key = event.input else { return message }
        return alarm ?? message?.afterKey(at: now)
    }

    /// Says on a quiet screen what a bell is for, which no clock shows there.
    mutating func tellCue(_ cues: [Effect]) {
        guard manner.isQuiet, !cues.isEmpty else { return }
        message = StatusMessage(.told(cueTold)).asNews(at: now)
        telling.value.last = message
    }

    /// Notes what a key made the program say.
    ///
    /// - Parameter kept: the message that stands there whatever key was pressed.
    mutating func noteTold(after kept: StatusMessage?) {
        guard let message, message != kept else { return }
        let isSame = telling.value.last?.phrase == message.phrase
        telling.value.repeats = isSame ? telling.value.repeats + 1 : 0
        telling.value.last = message
    }

    /// Tells on a quiet screen what a key did where nothing else says it.
    ///
    /// - Parameter before: the session as it was; nil where nothing has to be told.
    mutating func tellDeed(after before: Session?, _ effects: [Effect]) {
        guard manner.isQuiet, message == nil, let before, let session,
            let change = effects.lazy.compactMap(\.recorded).first
        else { return }
        let deeds = [
            roundDeed(before, session), pauseDeed(before, session), noteDeed(change, session),
            peopleDeed(change, session), floorDeed(before, session),
        ].compactMap(\.self)
        let all = deeds.isEmpty ? [wording(.did(change.name.text))] : deeds
        message = StatusMessage(.told(all.joined(separator: " ")))
    }

    /// Tells on a quiet screen that a key closed what lay over it, and where one is now: nothing that is
    /// read out then is new.
    mutating func tellClosing(after count: Int, _ event: Event) {
        guard manner.isQuiet, !showsStage, message == nil, popups.count < count,
            case .key = event.input
        else { return }
        let place = popups.isEmpty ? session.flatMap(placeTold) : nil
        message = StatusMessage(
            .told([wording(.closed), place].compactMap(\.self).joined(separator: " ")))
    }

    /// The round at hand, and its place.
    private func placeTold(_ session: Session) -> String? {
        guard let round = session.round, let place = session.agenda.index(of: round.id) else {
            return nil
        }
        return wording(
            Phrase(
                "told.round", .text("name", round.name(wording)), .number("place", place + 1),
                .number("total", session.agenda.count)))
    }

    /// The round that was entered, its place, and what it asks.
    private func roundDeed(_ before: Session, _ session: Session) -> String? {
        guard before.currentRound != session.currentRound, let round = session.round,
            let name = placeTold(session)
        else { return nil }
        let prompt = round.promptAtHand?.text.text(for: session.facts.language) ?? ""
        return prompt.isEmpty ? name : "\(name) \(prompt)"
    }

    private func pauseDeed(_ before: Session, _ session: Session) -> String? {
        guard before.isPaused != session.isPaused else { return nil }
        return wording(session.isPaused ? Phrase("told.paused") : Phrase("told.resumed"))
    }

    /// What became of notes: written down, or put into a theme.
    private func noteDeed(_ change: Change, _ session: Session) -> String? {
        let notes = change.contributions
        guard !notes.isEmpty, let workshop else { return nil }
        let sorted = notes.compactMap { note in
            note.before?.theme != note.after?.theme ? note.after?.theme : nil
        }
        let left = isIn(.sorting) ? wording(.toSort(workshop.countToSort)) + "." : nil
        var deeds: [String] = []
        if let theme = sorted.first, let place = session.themes.index(of: theme) {
            deeds.append(
                wording(
                    Phrase(
                        "told.sorted", .number("number", place + 1),
                        .text("theme", session.themes[theme]?.name ?? ""))))
        } else if notes.contains(where: { $0.before == nil }) {
            deeds.append(wording(.noted(notes.count { $0.before == nil })))
        } else {
            return nil
        }
        if let left { deeds.append(left) }
        if !sorted.isEmpty, let next = workshop.note {
            deeds.append(wording(Phrase("told.next", .text("text", next.text.oneLine))))
        }
        return deeds.joined(separator: " ")
    }

    /// Who came, and what they permit by now.
    private func peopleDeed(_ change: Change, _ session: Session) -> String? {
        let people = change.participants.compactMap(\.after)
        guard let last = people.last else { return nil }
        let name = session.shownName(of: last.id, wording)
        guard change.participants.allSatisfy({ $0.before != nil }) else {
            return "\(name). \(wording(.participants(session.presentCount)))."
        }
        guard people.count == 1 else { return nil }
        return wording(
            Phrase(
                "told.permissions", .text("name", name),
                .text("room", wording(last.inTheRoom.word)),
                .text("publication", wording(last.inPublication.word))))
    }

    private func floorDeed(_ before: Session, _ session: Session) -> String? {
        let (old, new) = (before.round?.content.floor, session.round?.content.floor)
        guard let speaker = new?.current?.speaker,
            old?.turns.count != new?.turns.count || old?.current?.speaker != speaker
        else { return nil }
        return wording(
            Phrase("told.floor", .text("name", session.shownName(of: speaker, wording))))
    }
}

extension Effect {
    /// The change that is written; nil where something else is done, or one is taken back.
    fileprivate var recorded: Change? {
        if case .record(.change(let change), _, _) = self { change } else { nil }
    }
}

extension Permission {
    /// The answer in a word.
    var word: Phrase {
        switch self {
        case .notAsked: .notAsked
        case .refused: .refused
        case .given: .given
        }
    }
}

extension String {
    fileprivate var oneLine: String { replacing("\n", with: " ") }
}

extension Phrase {
    fileprivate static func did(_ name: String) -> Phrase {
        Phrase("told.did", .phrase("change", .change(name)))
    }
    fileprivate static func noted(_ count: Int) -> Phrase { Phrase("told.noted", .count(count)) }
    fileprivate static let closed = Phrase("told.closed")
    static func told(_ text: String) -> Phrase { Phrase("told.text", .text("text", text)) }
}
