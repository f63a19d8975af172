import Workshop

/// The hidden file that tells a projector what the facilitator has put on stage.
///
/// It names the run of the program that wrote it: what a program has left behind that is gone must not
/// keep the room waiting.
struct DirectionsFile {
    private let file: SealedFile
    private let own: Surroundings
    private var isThere = false

    init(_ path: String, of own: Surroundings, on files: any FileSystem) {
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

    /// What is on stage by the file of that path.
    ///
    /// - Returns: nil while the file is being written; `.none` when there is no such file, or the
    ///   program that wrote it is gone.
    static func read(
        _ path: String, seenFrom own: Surroundings, on files: some FileSystem
    ) -> StageDirections? {
        let bytes: [UInt8]
        do throws(SessionFileError) {
            bytes = try FileReading.bytes(at: path, on: files)
        } catch {
            return StageDirections.none
        }
        let problems = ProblemList()
        guard let value = SealedFile.value(in: bytes),
            let object = ValueReader(value, problems: problems).object(),
            let process = object.integer("process"), let host = object.string("host"),
            let boot = object.string("boot"),
            let directions = object.object("directions").flatMap(StageDirections.read),
            problems.isEmpty
        else { return nil }
        let writer = Surroundings(process: process, host: host, boot: boot)
        return writer.isGone(seenFrom: own) ? StageDirections.none : directions
    }
}
