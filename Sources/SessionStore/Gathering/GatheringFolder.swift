import Workshop

/// The files of a gathering's folder: which of them hold which session.
///
/// A session is known by its identifier, so that its file may come back under any name, and more than
/// once. One session is held at a time.
public struct GatheringFolder {
    /// What was found of one session of the programme.
    public struct Found: Equatable, Sendable {
        /// The names of its files, in order: those in which something came back, else those that were
        /// handed out.
        public var files: [String] = []
        /// Whether anything came back in it.
        public var isReported = false
        /// How many contributions it holds, copies and struck ones not counted.
        public var contributionCount = 0
        /// How many people took part, as far as that is known.
        public var attendance: Int?
        /// Why a file of that name cannot be read.
        public var problem: SessionFileError?
    }

    /// The folder.
    public let path: String
    /// What the programme says.
    public let gathering: Gathering
    /// What was found of each session, in the order of the programme.
    public private(set) var found: [Found]
    /// What is wrong with files, in the order of their names.
    public private(set) var problems: [SessionFileError] = []
    /// The names of session files that are not of the programme, with their titles.
    public private(set) var strangers: [(file: String, title: String)] = []
    /// The names of files of a later format, of which only a part is understood.
    public private(set) var later: [String] = []
    private let hidden: HiddenNames

    /// Looks through a folder.
    ///
    /// - Throws: why the gathering or the folder cannot be read; a broken session file is among the
    ///   ``problems``.
    public init(_ path: String) throws(SessionFileError) {
        self.path = path
        gathering = try GatheringFile.read(in: path)
        found = Array(repeating: Found(), count: gathering.sessions.count)
        let places = Dictionary(
            gathering.sessions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one }
        )
        let names = try SessionFolder.names(in: path)
        hidden = HiddenNames(among: names, of: path)
        for name in names.filter(SessionFolder.isSession).sorted() {
            do throws(SessionFileError) {
                let shown = try SessionFile.readToShow(
                    SystemCall.path(of: name, in: path), among: hidden)
                if shown.laterFormat != nil { later.append(name) }
                guard let place = places[shown.session.id] else {
                    strangers.append((name, shown.session.title))
                    continue
                }
                found[place].add(name, shown.session)
            } catch {
                problems.append(error)
                if let place = gathering.sessions.firstIndex(where: { $0.file == name }) {
                    found[place].problem = error
                }
            }
        }
        for place in found.indices where found[place].files.count > 1 {
            if let session = session(place) { found[place].count(session) }
        }
    }

    /// A session of the programme by its place there; of several files all that they hold, merged.
    ///
    /// A file in which nothing happened gives way to one that came back: it is only what was handed out.
    public func session(_ place: Int) -> Session? {
        guard found.indices.contains(place) else { return nil }
        var whole: Session?
        for name in found[place].files {
            let path = SystemCall.path(of: name, in: path)
            guard let next = try? SessionFile.readToShow(path, among: hidden).session,
                next.id == gathering.sessions[place].id
            else { continue }
            whole =
                whole.map { Session.merging(base: nil, ours: $0, theirs: next).session } ?? next
        }
        return whole
    }
}

extension GatheringFolder.Found {
    /// Takes down a file; what was only handed out gives way to what came back.
    fileprivate mutating func add(_ name: String, _ session: Session) {
        if session.isReported == isReported || files.isEmpty {
            files.append(name)
            // Of several the merged one is counted when all are known.
            count(session)
        } else if session.isReported {
            files = [name]
            count(session)
        }
    }

    /// Takes down what a session holds.
    fileprivate mutating func count(_ session: Session) {
        isReported = session.isReported
        contributionCount = session.saidCount
        attendance = session.attendance
    }
}
