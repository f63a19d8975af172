import Glibc
import Reporting
import SessionStore
import Wording
import Workshop

/// Makes the files of the sessions that a programme adds to a gathering.
///
/// Nothing that is there is overwritten; when something cannot be made, what was made before is taken
/// away again, so that the next attempt begins as this one did.
struct GatheringPlanning {
    /// Where the forms for hosts stand, in the gathering's folder.
    static let formsFolder = "forms"

    /// The folder.
    let folder: String
    /// What its sessions are made from.
    let template: Template
    /// The paths of what was made, in order.
    private(set) var made: [String] = []

    init(folder: String, template: Template) {
        self.folder = folder
        self.template = template
    }

    /// Makes what is new of a programme, and takes it into the gathering.
    ///
    /// - Throws: why it cannot be made.
    mutating func add(
        _ entries: [ProgrammeEntry], to gathering: inout Gathering
    ) throws(Failure) {
        let isNew = gathering.sessions.isEmpty
        do throws(Failure) {
            try wording { () throws(SessionFileError) in
                try SessionFolder.makeFolder("\(folder)/\(Self.formsFolder)")
            }
            for entry in entries { try add(entry, to: &gathering) }
            gathering.coverDays()
            let whole = gathering
            try wording { () throws(SessionFileError) in
                if isNew {
                    try GatheringFile.make(whole, in: folder)
                } else {
                    try GatheringFile.write(whole, in: folder)
                }
            }
            if isNew { made.insert(GatheringFile.path(in: folder), at: 0) }
        } catch {
            for path in made { unlink(path) }
            made = []
            throw error
        }
    }

    private mutating func add(
        _ entry: ProgrammeEntry, to gathering: inout Gathering
    ) throws(Failure) {
        let session = try session(for: entry, of: gathering)
        let path = try wording { () throws(SessionFileError) in
            let path = SessionFolder.freePath(
                in: folder, date: session.date, place: entry.room, title: entry.title)
            try SessionFile.make(session, at: path)
            return path
        }
        made.append(path)
        var listed = GatheringSession(
            id: session.id, file: FilePath.name(of: path), title: entry.title, room: entry.room,
            slot: entry.slot, hosts: entry.hosts)
        listed.key = entry.key
        listed.status = .planned
        gathering.sessions.append(listed)
        let form = HostForm(listed, of: gathering)
        let stem = "\(folder)/\(Self.formsFolder)/\(listed.file)"
        for (ending, text) in [("html", try html(form)), ("txt", form.text)] {
            made.append(
                try wording { () throws(SessionFileError) in
                    try DocumentFile.write(Array(text.utf8), beside: stem, ending: ending)
                })
        }
    }

    private func html(_ form: HostForm) throws(Failure) -> String {
        do throws(ReportError) {
            return try form.html()
        } catch {
            throw Failure(error.phrase)
        }
    }

    private func session(
        for entry: ProgrammeEntry, of gathering: Gathering
    ) throws(Failure) -> Session {
        var clock = LocalClock()
        var source = EntropySource()
        var entropy = source.next()
        var session = template.session(language: gathering.language, entropy: &entropy)
        let single = gathering.startsOn == gathering.endsOn ? gathering.startsOn : nil
        do throws(ChangeError) {
            let change = try session.describing(at: clock.now()) { facts in
                facts.title = entry.title
                facts.date = Slot(entry.slot).day ?? single
                facts.place = gathering.place
                facts.hosts = entry.hosts
                // What the method is for; this session is for what its host says.
                facts.objective = ""
                facts.gathering = GatheringPlace(
                    gathering: gathering.id, room: entry.room, slot: entry.slot)
            }
            try session.apply(change)
        } catch {
            throw Failure(.changeRefused)
        }
        return session
    }

    private func wording<Result>(
        _ body: () throws(SessionFileError) -> Result
    ) throws(Failure) -> Result {
        try Failure.wording(body)
    }
}

extension Gathering {
    /// Has its days hold those of its sessions.
    fileprivate mutating func coverDays() {
        let days = sessions.compactMap { Slot($0.slotNow).day }
        if let first = days.min() { startsOn = min(startsOn ?? first, first) }
        if let last = days.max() { endsOn = max(endsOn ?? last, last) }
    }
}
