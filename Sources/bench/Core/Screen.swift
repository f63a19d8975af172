import TerminalUI
import Workshop

/// A screen to measure, by the name it has in the results.
enum Screen: CaseIterable {
    case home, opening, goRound, pairs, smallGroups, discussion, sorting, vote, decision, election,
        groups,
        closing
    case pauseBreak, palette, form, preview

    /// The name in the results.
    var name: String {
        switch self {
        case .home: "home"
        case .palette: "palette"
        case .form: "form"
        case .preview: "preview"
        default: kind.name
        }
    }

    /// The kind of round that is at hand.
    private var kind: RoundKind {
        switch self {
        case .opening: .opening
        case .pairs: .pairs
        case .smallGroups: .smallGroups
        case .discussion: .discussion
        case .sorting: .sorting
        case .vote: .vote
        case .decision: .decision
        case .election: .election
        case .groups: .groups
        case .closing: .closing
        case .pauseBreak: .pauseBreak
        default: .goRound
        }
    }

    /// The program at this screen.
    ///
    /// - Parameter count: contributions in the session, or in each of the sessions at home.
    func desk(count: Int, size: Size) -> Desk {
        guard self != .home else { return Desk(atHomeWithContributions: count, size: size) }
        var desk = Desk(SampleSession(in: kind, contributions: count), size: size)
        switch self {
        case .palette: desk.type("/")
        case .form: desk.run("describe-session")
        case .preview: _ = desk.press(.function(6))
        case .goRound, .discussion: _ = desk.press(.control("n"))
        default: break
        }
        return desk
    }

    /// Whether Enter on a written line records a contribution here.
    var records: Bool {
        switch self {
        case .goRound, .pairs, .smallGroups, .discussion, .sorting, .groups, .closing, .pauseBreak:
            true
        default: false
        }
    }

    /// The key pressed again and again: a character, or in the preview, which has no line, an arrow.
    func key(_ place: Int) -> Key {
        if self == .preview { return place % 2 == 0 ? .down : .up }
        // Spaces apart, because they end what the palette searches for.
        let characters = SpokenText.typed
        let character = characters[place % characters.count]
        return .character(self == .palette && character == " " ? "e" : character)
    }
}
