import ThemeSuggestion
import Workshop

/// What the program has learnt from the facilitator's moves on the board, and says of the note at
/// hand.
struct BoardSuggestions: Sendable {
    /// The themes that the note may belong to, the most likely first; empty without an idea.
    private(set) var themes: [SuggestedTheme] = []
    /// The unsorted notes that say nearly the same.
    private(set) var alike: [ID<Contribution>] = []
    /// Whether those go with the note.
    var takesAlike = false
    /// Which of the themes is offered, from 0.
    var offered = 0
    private var learnt = SessionSuggestions()
    private var note: ID<Contribution>?
    private var revision: Int?

    /// The theme that Enter accepts; nil without an idea.
    var suggestion: SuggestedTheme? { themes.indices.contains(offered) ? themes[offered] : nil }

    /// Walls with more notes than this are sorted by hand alone: learning them again at every new
    /// note would be felt at the keys.
    private static let widestWall = 3000

    /// Compares words by these from now on.
    mutating func read(_ meanings: WordMeanings, _ thesaurus: Thesaurus?) {
        guard meanings != learnt.meanings || thesaurus != nil || learnt.hasThesaurus else { return }
        learnt = SessionSuggestions(thesaurus: thesaurus, meanings: meanings)
        revision = nil
    }

    /// What words are compared by.
    var meanings: WordMeanings { learnt.meanings }

    /// Learns what has changed, and looks at the note at hand.
    mutating func look(at note: ID<Contribution>?, in session: Session, revision: Int) {
        guard note != self.note || revision != self.revision else { return }
        if note != self.note { takesAlike = false }
        self.note = note
        offered = 0
        (themes, alike) = ([], [])
        guard session.contributions.count <= Self.widestWall else {
            // What was learnt of a smaller wall is of no use any more, and takes megabytes.
            learnt.forget()
            return
        }
        if revision != self.revision { learnt.follow(session) }
        self.revision = revision
        guard let note else { return }
        themes = learnt.themes(for: note)
        alike = learnt.lookAlikes(of: note).filter {
            session.contributions[$0].map { $0.theme == nil } ?? false
        }
    }

    /// Groups that some unsorted notes may make.
    func proposal(among notes: Set<ID<Contribution>>) -> SessionProposal {
        learnt.proposal(among: notes)
    }
}

extension BoardSuggestions: Equatable {
    /// Equal when they say the same; what was learnt follows from the session.
    static func == (left: BoardSuggestions, right: BoardSuggestions) -> Bool {
        left.themes == right.themes && left.alike == right.alike && left.offered == right.offered
            && left.takesAlike == right.takesAlike && left.note == right.note
            && left.revision == right.revision
    }
}
