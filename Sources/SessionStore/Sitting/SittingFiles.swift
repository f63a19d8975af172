/// The hidden files beside a session file while a sitting is open.
struct SittingFiles: Equatable {
    /// The session file itself.
    let session: String
    private let folder: String
    private let name: String

    init(of session: String) {
        self.session = session
        (folder, name) = SystemCall.parts(of: session)
    }

    /// What was done since the sitting began.
    var journal: String { hidden("journal") }
    /// The line being typed.
    var draft: String { hidden("draft") }
    /// What the facilitator has put on stage.
    var directions: String { hidden("stage") }
    /// The file as this sitting found it.
    var base: String { hidden("base") }
    /// What holds the file for one program at a time.
    var lock: String { hidden("lock") }

    /// What is to take the name of the session file once it is written.
    var newSession: String { hidden("new") }
    /// What is to take the name of the journal once it is written.
    var newJournal: String { hidden("journal.new") }
    /// What is to take the name of the base once it is written.
    var newBase: String { hidden("base.new") }
    /// What is to take the name of what is kept aside once it is written.
    var newKept: String { hidden("damaged.new") }

    /// What a crash may leave behind, and nobody needs.
    var leftovers: [String] { [newSession, newJournal, newBase, newKept, directions] }

    /// A damaged journal that is kept aside.
    func damagedJournal(_ number: Int) -> String { hidden("journal.damaged-\(number)") }

    /// A damaged session file that is kept aside.
    func damagedSession(_ number: Int) -> String { hidden("damaged-\(number)") }

    /// The kept files among the names of the folder, as paths.
    func kept(among names: [String]) -> [String] {
        names.filter {
            $0.hasPrefix(".\(name).journal.damaged-") || $0.hasPrefix(".\(name).damaged-")
        }
        .map { "\(folder)/\($0)" }.sorted()
    }

    /// Whether a kept file is a journal.
    func isJournal(_ path: String) -> Bool { path.hasPrefix(hidden("journal.damaged-")) }

    /// The folder that holds them all.
    var parent: String { folder }

    private func hidden(_ ending: String) -> String { "\(folder)/.\(name).\(ending)" }
}
