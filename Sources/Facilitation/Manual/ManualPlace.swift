import Wording
import Workshop

/// Where the manual tells what one does.
enum ManualPlace: Equatable, Sendable {
    /// Where it tells of the screen at hand.
    case ofScreen
    /// A section of a page.
    case section(ManualSection)
    /// A whole page.
    case page(ManualTopic)

    /// The page or the section in a language.
    ///
    /// - Parameter screen: the section of the screen at hand.
    func page(at screen: ManualSection, in language: String) -> ManualPage? {
        switch self {
        case .ofScreen: screen.page(in: language)
        case .section(let section): section.page(in: language)
        case .page(let topic): topic.page(in: language)
        }
    }
}

/// A section of the pages that go along with a workshop, found by the name behind its heading.
enum ManualSection: Hashable, Sendable {
    /// The list of workshops.
    case home
    /// A workshop before it begins.
    case ready
    /// The agenda.
    case agenda
    /// A workshop that is over.
    case end
    /// What one does in rounds of a kind.
    case round(RoundKind)

    /// Every section.
    static var all: [ManualSection] {
        [.home, .ready, .agenda, .end] + RoundKind.all.map { .round($0) }
    }

    /// The name behind the heading: `## The agenda {#agenda}`.
    var name: String {
        switch self {
        case .home: "home"
        case .ready: "ready"
        case .agenda: "agenda"
        case .end: "end"
        case .round(let kind): kind.name
        }
    }

    /// The section in a language; nil for a kind of round that this version does not know.
    func page(in language: String) -> ManualPage? {
        for topic in [ManualTopic.rounds, .votes] {
            if let section = topic.page(in: language).section(name) { return section }
        }
        return nil
    }
}

extension State {
    /// The section that says what one does at this screen.
    var manualSection: ManualSection {
        guard let session else { return .home }
        if session.endedAt != nil, !session.isAfterwards { return .end }
        return session.round.map { .round($0.kind) } ?? .ready
    }
}
