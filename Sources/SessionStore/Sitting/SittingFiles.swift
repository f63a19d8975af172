/// The hidden files beside a session file.
///
/// What a sitting writes bears the sitting's name: on a folder that is synchronised or reached from
/// two laptops, none of them writes into a file of the other's.
struct SittingFiles: Equatable {
    /// The session file itself.
    let session: String
    private let folder: String
    private let name: String
    /// What is hidden in the folder, where that was listed.
    private let hidden: HiddenNames?

    /// Makes them for a session file.
    ///
    /// - Parameter hidden: what is hidden in some folder; of another one, where a link leads for instance,
    ///   it tells nothing.
    init(of session: String, among hidden: HiddenNames? = nil) {
        self.session = session
        (folder, name) = SystemCall.parts(of: session)
        self.hidden = hidden?.folder == folder ? hidden : nil
    }

    /// The names of the folder, all or the hidden ones; none where it cannot be read.
    func present(on files: some FileSystem) -> [String] {
        hidden?.names ?? (try? files.names(in: folder)) ?? []
    }

    /// The folder that holds them all.
    var parent: String { folder }

    /// What holds the file for one program at a time.
    var lock: String { hidden("lock") }

    // MARK: - Of one sitting

    /// What was done since the sitting began; each generation has a name of its own.
    func journal(of sitting: String, generation: Int = 1) -> String {
        hidden(generation == 1 ? "\(sitting).journal" : "\(sitting)-\(generation).journal")
    }
    /// The line being typed.
    func draft(of sitting: String) -> String { hidden("\(sitting).draft") }
    /// What the facilitator has put on stage.
    func directions(of sitting: String) -> String { hidden("\(sitting).stage") }
    /// What is to take the name of the session file once it is written.
    func newSession(of sitting: String) -> String { hidden("\(sitting).new") }

    // MARK: - Of any sitting

    /// The journal of a version before 2026-12, which had one name for all sittings.
    var firstJournal: String { hidden("journal") }
    /// The file as such a sitting found it.
    var firstBase: String { hidden("base") }
    /// The line being typed in such a sitting.
    var firstDraft: String { hidden("draft") }

    /// The journals among the names of the folder, as paths; those that a synchroniser has renamed,
    /// too.
    func journals(among names: [String]) -> [String] { paths(among: names, ending: ".journal") }

    /// The drafts among the names of the folder, as paths.
    func drafts(among names: [String]) -> [String] { paths(among: names, ending: ".draft") }

    /// The files among the names of the folder that tell what is on stage, as paths.
    func directions(among names: [String]) -> [String] { paths(among: names, ending: ".stage") }

    /// What a crash may leave behind, and nobody needs.
    func leftovers(among names: [String]) -> [String] { paths(among: names, ending: ".new") }

    /// Whether a name of the folder says that the session may be another one, or what is on stage.
    func isFollowed(_ other: String) -> Bool {
        other == name
            || other.hasPrefix(".\(name).")
                && (other.hasSuffix(".journal") || other.hasSuffix(".stage"))
    }

    // MARK: - What is kept aside

    /// What is to take the name of what is kept aside once it is written.
    var newKept: String { hidden("damaged.new") }

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

    private func paths(among names: [String], ending: String) -> [String] {
        let beginning = ".\(name)."
        return names.filter { $0.hasPrefix(beginning) && $0.hasSuffix(ending) }
            .map { "\(folder)/\($0)" }.sorted()
    }

    private func hidden(_ ending: String) -> String { "\(folder)/.\(name).\(ending)" }
}
