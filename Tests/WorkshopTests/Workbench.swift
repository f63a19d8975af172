import Testing

@testable import Workshop

/// A session under test with its history, a clock that moves on, and randomness from a seed.
struct Workbench {
    var session: Session
    var history = History()
    var now = Moment(milliseconds: 1_457_463_600_000)
    var entropy = Entropy(1, 2)

    /// A session with a round of each of these kinds, each with one prompt.
    init(_ kinds: RoundKind..., prompts: Int = 1) {
        var entropy = Entropy(3, 4)
        var template = Template(name: "test", title: .init("Essai", in: .french), language: .french)
        for kind in kinds {
            guard let content = RoundContent.new(kind) else { continue }
            template.rounds.append(
                TemplateRound(
                    content: content,
                    prompts: (1...max(1, prompts)).map { .init("Question \($0)", in: .french) },
                    plannedSeconds: 600))
        }
        session = template.session(entropy: &entropy)
    }

    /// Makes a change as the program does.
    mutating func make(_ change: (inout Workbench) throws(ChangeError) -> Change) throws {
        let made = try change(&self)
        try session.apply(made)
        if made.name == .strike {
            history.forget(Set(made.contributions.compactMap { $0.after?.id }))
        } else {
            history.note(made)
        }
        now = now.adding(seconds: 10)
    }

    mutating func undo() throws {
        guard let change = history.nextToUndo else { return }
        try session.apply(change.inverse)
        history.noteUndo()
    }

    mutating func redo() throws {
        guard let change = history.nextToRedo else { return }
        try session.apply(change)
        history.noteRedo()
    }

    mutating func enter(_ place: Int) throws {
        try make { bench throws(ChangeError) in
            try bench.session.entering(bench.session.agenda[place].id, at: bench.now)
        }
    }

    mutating func seat(_ names: String...) throws {
        try make { bench throws(ChangeError) in
            try bench.session.joining(names, entropy: &bench.entropy, at: bench.now)
        }
    }

    mutating func record(_ texts: String..., from provenance: Provenance = Provenance()) throws {
        try make { bench throws(ChangeError) in
            try bench.session.recording(
                texts, from: provenance, entropy: &bench.entropy, at: bench.now)
        }
    }

    mutating func theme(_ name: String) throws {
        try make { bench throws(ChangeError) in
            try bench.session.newTheme(name, entropy: &bench.entropy, at: bench.now)
        }
    }

    mutating func handOn() throws {
        try make { bench throws(ChangeError) in try bench.session.handingOn(at: bench.now) }
    }

    /// The name of whoever has the floor.
    var speaker: String? {
        session.round?.content.floor?.current?.speaker.flatMap { session.participants[$0]?.name }
    }
}

extension LanguageTag {
    static let french = LanguageTag("fr")
    static let english = LanguageTag("en")
}
