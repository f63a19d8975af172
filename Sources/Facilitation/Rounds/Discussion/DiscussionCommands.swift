import TerminalUI
import Wording
import Workshop

/// Who waits for the floor, by which rules, and who stands on which side.
let discussionCommands: [Command] = [
    Command("ask-for-the-floor", .control("f"), rank: 4, where: { $0.hasQueue }) {
        state, typed, _ in
        guard !typed.isEmpty else {
            state.popups.append(.queue(QueuePopup()))
            return []
        }
        let found = state.session?.participants(called: typed) ?? []
        guard found.count < 2 else {
            state.popups.append(.queue(QueuePopup(typed: typed)))
            return []
        }
        return state.queue(found.first.map { .person($0) } ?? .words(typed))
    },
    Command("first-timers-first", where: { $0.hasQueue }) { state, _, _ in
        state.toggleFirstTimersFirst()
    },
    Command("speaking-marks", where: { $0.hasQueue }) { state, typed, _ in
        let marks = typed.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
        let isKnown = Set(marks.map(\.folded)).count == marks.count && marks.count != 1
        guard isKnown, marks.count <= 9 else {
            state.message = StatusMessage(.severalMarks, .warning)
            return []
        }
        return state.make { session, now in try session.rulingTheQueue(marks: marks, at: now) }
    },
    Command(
        "alternate", where: { $0.hasQueue },
        obstacle: { $0.session?.discussion?.marks.isEmpty ?? true ? .noMarksChosen : nil }
    ) { state, _, _ in
        state.toggleAlternating()
    },
    Command("speaking-time", where: { $0.hearsPeople }) { state, _, _ in
        state.popups.append(.speakingTime(SpeakingTimePopup()))
        return []
    },
    Command(
        "show-speaking-time", where: { $0.hasQueue },
        obstacle: { $0.session?.discussion?.marks.isEmpty ?? true ? .noMarksChosen : nil }
    ) { state, _, _ in
        state.turnSpotlight(on: .speakingTime)
        return []
    },
    Command("choose-side", .tab, rank: 5, where: { $0.hasSides && $0.lineIsEmpty }) {
        state, _, _ in
        guard let discussion = state.session?.discussion else { return [] }
        let next: Int? =
            switch discussion.currentSide {
            case nil: 0
            case 0?: 1
            default: nil
            }
        return state.make { session, now in try session.choosingSide(next, at: now) }
    },
    Command("count-sides", where: { $0.hasSides }) { state, typed, _ in
        guard let counts = SideCounts(typed) else {
            state.message = StatusMessage(.countsOfSides, .warning)
            return []
        }
        return state.make { session, now, entropy in
            try session.countingSides(
                counts.first, counts.second, changed: counts.changed, entropy: &entropy, at: now)
        }
    },
]

/// How many stand on either side, and how many have changed, as they are typed: `12 8` or `12/8 3`.
struct SideCounts: Equatable {
    let first: Int
    let second: Int
    let changed: Int?

    /// Reads a line; nil where it is anything but two numbers, or three.
    init?(_ line: String) {
        let parts = line.split { $0.isWhitespace || "/:-–,;".contains($0) }.map(String.init)
        let numbers = parts.compactMap(Self.number)
        guard numbers.count == parts.count, (2...3).contains(numbers.count) else { return nil }
        (first, second) = (numbers[0], numbers[1])
        changed = numbers.count == 3 ? numbers[2] : nil
    }

    /// Whether a line is nothing but numbers.
    static func isNumbers(_ line: String) -> Bool {
        let parts = line.split { $0.isWhitespace || "/:-–,;".contains($0) }.map(String.init)
        return !parts.isEmpty && parts.allSatisfy { number($0) != nil }
    }

    private static func number(_ text: String) -> Int? {
        guard text.allSatisfy({ $0.isASCII && $0.isNumber }), text.count <= 5 else { return nil }
        return Int(text)
    }
}

extension State {
    /// Whether the round at hand is a discussion with a queue of people.
    var hasQueue: Bool { isIn(.discussion) && hearsPeople }

    /// Whether the round at hand is a discussion with two sides.
    var hasSides: Bool { isIn(.discussion) && !(session?.discussion?.sides.isEmpty ?? true) }

    /// Puts somebody into the queue, or takes them out, and says where they stand.
    mutating func queue(_ speaker: Speaker, mark: String? = nil) -> [Effect] {
        let effects = make { session, now, entropy in
            try session.askingForTheFloor(speaker, mark: mark, entropy: &entropy, at: now)
        }
        guard !effects.isEmpty, let session else { return effects }
        let place = session.discussion?.hands.firstIndex { $0.speaker == speaker }
        let name = session.shownName(of: speaker, wording)
        message = StatusMessage(
            place.map { .queued(name, at: $0 + 1) } ?? .takenOutOfTheQueue(name))
        return effects
    }

    mutating func toggleFirstTimersFirst() -> [Effect] {
        let isOn = session?.discussion?.hasFirstTimersFirst ?? false
        return make { session, now in
            try session.rulingTheQueue(firstTimersFirst: !isOn, at: now)
        }
    }

    /// Lets marks take turns, or not any more; only those that the group chose.
    mutating func toggleAlternating() -> [Effect] {
        guard let discussion = session?.discussion, !discussion.marks.isEmpty else {
            message = StatusMessage(.noMarksChosen, .warning)
            return []
        }
        return make { session, now in
            try session.rulingTheQueue(alternating: !discussion.alternates, at: now)
        }
    }

    /// What a line of numbers means where there are two sides: nobody says only numbers.
    func meaning(of lines: [String], areAsTheyAre: Bool, in discussion: Discussion) -> LineMeaning {
        guard lines.count == 1, !areAsTheyAre, discussion.sides.count == 2,
            SideCounts.isNumbers(lines[0])
        else { return .said(lines) }
        guard let counts = SideCounts(lines[0]) else { return .refused(.countsOfSides) }
        return .change({ session, now, entropy in
            try session.countingSides(
                counts.first, counts.second, changed: counts.changed, entropy: &entropy, at: now)
        })
    }
}

extension Session {
    /// What to call somebody in the queue on the facilitator's screen.
    func shownName(of speaker: Speaker, _ wording: Wording) -> String {
        switch speaker {
        case .person(let id): shownName(of: id, wording)
        case .words(let words): words
        }
    }
}

extension Phrase {
    fileprivate static let severalMarks = Phrase("message.severalMarks")
    fileprivate static let noMarksChosen = Phrase("message.noMarksChosen")
    fileprivate static let countsOfSides = Phrase("message.countsOfSides")
    fileprivate static func queued(_ name: String, at place: Int) -> Phrase {
        Phrase("message.queued", .text("name", name), .number("place", place))
    }
    fileprivate static func takenOutOfTheQueue(_ name: String) -> Phrase {
        Phrase("message.takenOutOfTheQueue", .text("name", name))
    }
}
