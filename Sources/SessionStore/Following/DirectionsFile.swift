import Workshop

/// The hidden file that tells a projector what the facilitator has put on stage.
///
/// It names the run of the program that wrote it: what a program has left behind that is gone must not
/// keep the room waiting.
struct DirectionsFile {
    private let file: SealedFile
    private let own: ProcessIdentity
    private var isThere = false

    init(_ path: String, of own: ProcessIdentity, on files: any FileSystem) {
        file = SealedFile(path, on: files)
        self.own = own
    }

    /// Puts directions in the place of the last ones; without any there is no file.
    mutating func write(_ directions: StageDirections) throws(SystemFailure) {
        guard directions != .none else { return remove() }
        isThere = true
        try file.write(
            .object { object in
                object.write("process", own.process)
                object.write("host", own.host)
                object.write("boot", own.boot)
                object.write("directions", directions.json)
            })
    }

    /// Takes the file away.
    mutating func remove() {
        guard isThere else { return }
        isThere = false
        file.remove()
    }

    /// What is on stage of a session.
    ///
    /// Each sitting tells it in a file of its own: what a program of this machine tells counts before
    /// what another laptop does, which a synchroniser may have brought.
    ///
    /// - Returns: nil while the file is being written; `.none` when there is none, or the program that
    ///   wrote it is gone.
    static func read(
        _ names: SittingFiles, seenFrom own: ProcessIdentity, on files: some FileSystem
    ) -> StageDirections? {
        let present = (try? files.names(in: names.parent)) ?? []
        var directions: StageDirections? = StageDirections.none
        for path in names.directions(among: present) {
            guard let bytes = try? FileReading.bytes(at: path, .readingOwn, on: files) else {
                continue
            }
            guard let told = Told(bytes) else { return nil }
            if told.writer.isGone(seenFrom: own) { continue }
            directions = told.directions
            if told.writer.host == own.host { break }
        }
        return directions
    }

    /// What stands in such a file.
    private struct Told {
        let writer: ProcessIdentity
        let directions: StageDirections

        /// Reads it; nil when it is not as it was written.
        init?(_ bytes: [UInt8]) {
            let problems = ProblemList()
            guard let value = SealedFile.value(in: bytes),
                let object = ValueReader(value, problems: problems).object(),
                let process = object.integer("process"), let host = object.string("host"),
                let boot = object.string("boot"),
                let directions = object.object("directions").flatMap(StageDirections.read),
                problems.isEmpty
            else { return nil }
            writer = ProcessIdentity(process: process, host: host, boot: boot)
            self.directions = directions
        }
    }
}
