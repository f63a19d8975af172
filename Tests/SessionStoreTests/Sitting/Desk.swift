import Workshop

@testable import SessionStore

/// Does what a facilitator does, as the program's own state would.
struct Desk {
    static let path = "/s/x.json"
    static let start = Moment(milliseconds: 1_457_463_600_000)
    /// What is said and struck later; stands for a participant's words.
    static let secret = "motbarré"

    private(set) var session: Session
    private(set) var history = History()
    private(set) var now = Desk.start
    private var entropy: Entropy

    init(_ session: Session, history: History = History(), seed: UInt64 = 7) {
        self.session = session
        self.history = history
        entropy = Entropy(seed, 3)
    }

    /// A run of the program whose process does not run here.
    static func run(_ process: Int, host: String = "h", boot: String = "b1") -> ProcessIdentity {
        ProcessIdentity(process: 90_000_000 + process, host: host, boot: boot)
    }

    /// A session in the middle of a go-round in which so much was said already.
    static func session(contributions count: Int = 1) -> Session {
        var facts = SessionFacts(id: ID("s"), title: "Essai", language: LanguageTag("fr"))
        facts.currentRound = ID("r1")
        let round = Round(
            id: ID("r1"), position: OrderKey(after: nil, before: nil), content: .goRound(GoRound()))
        let said = (0..<count).map { number in
            Contribution(
                id: ID("old\(number)"), text: "Déjà dit \(number)", round: ID("r1"),
                recordedAt: start.adding(seconds: number - count))
        }
        return Session(
            facts, participants: [], agenda: [round], contributions: said, themes: [], groups: [],
            actions: [], parkingLot: [], privateNotes: [])
    }

    /// The contribution with these words.
    func id(of text: String) throws -> ID<Contribution> {
        guard let found = session.contributions.first(where: { $0.text == text }) else {
            throw ChangeError.unknown
        }
        return found.id
    }

    mutating func saying(_ text: String) throws -> Step {
        try change { try $0.session.recording([text], entropy: &$0.entropy, at: $0.now) }
    }

    mutating func amending(_ text: String, to words: String) throws -> Step {
        try change { try $0.session.amending($0.id(of: text), to: words, at: $0.now) }
    }

    mutating func striking(_ text: String) throws -> Step {
        try change { try $0.session.striking($0.id(of: text), at: $0.now) }
    }

    mutating func theming(_ name: String) throws -> Step {
        try change { try $0.session.newTheme(name, entropy: &$0.entropy, at: $0.now) }
    }

    mutating func copying(_ text: String, into theme: String) throws -> Step {
        try change { desk in
            guard let theme = desk.session.themes.first(where: { $0.name == theme }) else {
                throw ChangeError.unknown
            }
            return try desk.session.duplicating(
                desk.id(of: text), into: theme.id, entropy: &desk.entropy, at: desk.now)
        }
    }

    mutating func calling(_ title: String) throws -> Step {
        try change { try $0.session.describing(at: $0.now) { $0.title = title } }
    }

    mutating func undoing() throws -> Step {
        guard let change = history.nextToUndo else { throw ChangeError.nothingChanges }
        try session.apply(change.inverse)
        history.noteUndo()
        return .undo(change)
    }

    mutating func redoing() throws -> Step {
        guard let change = history.nextToRedo else { throw ChangeError.nothingChanges }
        try session.apply(change)
        history.noteRedo()
        return .redo(change)
    }

    private mutating func change(_ make: (inout Desk) throws -> Change) throws -> Step {
        now = now.adding(seconds: 1)
        let change = try make(&self)
        try session.apply(change)
        if change.struck.isEmpty {
            history.note(change)
        } else {
            history.forget(change.struck)
        }
        return .change(change)
    }
}

extension MemoryDisk {
    /// A disk with a session file and nothing else.
    static func holding(_ session: Session, isFAT: Bool = false) -> MemoryDisk {
        let disk = MemoryDisk(isFAT: isFAT)
        disk.put(Desk.path, SessionFile.bytes(of: session))
        return disk
    }

    /// Opens the session as a new run of the program does, whose process is gone by the next one.
    func open(
        boot: String = "b1", process: Int = 1, host: String = "h", identifier: String? = nil,
        takesOver: Bool = false, at now: Moment = Desk.start
    ) throws(SittingError) -> (sitting: Sitting, opened: Opened) {
        sittings += 1
        return try Sitting.open(
            Desk.path, identifier: identifier ?? "s\(sittings)", at: now,
            own: Desk.run(process, host: host, boot: boot), takesOver: takesOver, on: self)
    }

    /// The journal of the sitting that ``open`` began as that number, in its first generation unless
    /// told.
    func journal(_ number: Int = 1, generation: Int = 1) -> String {
        SittingFiles(of: Desk.path).journal(of: "s\(number)", generation: generation)
    }

    /// Whether these words stand in any file.
    func holds(_ words: String) -> Bool {
        files.values.contains { String(decoding: $0, as: UTF8.self).contains(words) }
    }
}
