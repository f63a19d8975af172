import Workshop

extension SecondCopy {
    /// The copy that was begun before on this machine; nil when there is none.
    ///
    /// The hidden file is neither read nor written through a link: it may have come with the folder.
    ///
    /// - Parameter path: the session file.
    public init?(
        rememberedBeside path: String, own: ProcessIdentity = .own,
        on files: any FileSystem = LinuxFileSystem()
    ) {
        let names = SittingFiles(of: files.resolved(path))
        guard files.resolved(names.copyPlace) == names.copyPlace,
            let bytes = try? FileReading.bytes(at: names.copyPlace, limit: 1 << 16, on: files),
            let value = try? JSONParser.parse(bytes),
            let object = ValueReader(value, problems: ProblemList()).object(),
            let folder = object.string("folder"), !folder.isEmpty,
            object.string("host") == own.host
        else { return nil }
        self.init(of: path, into: folder, own: own, on: files)
        written = Set(
            object.optionalArray("written") { $0.string() }.map { FileDigest(text: $0) })
    }

    /// Writes down where the copy goes, and by what it is known.
    func remember() throws(SessionFileError) {
        let place = session.copyPlace
        // A link itself goes; what it leads to is not ours.
        if files.resolved(place) != place { try? files.remove(place) }
        let value = JSONValue.object { object in
            object.write("folder", folder)
            object.write("host", host)
            object.writeUnlessEmpty("written", written.map(\.text).sorted().map { .string($0) })
        }
        try FileWriting.replace(
            place, with: JSONWriter.file(value), temporary: "\(place).new", permissions: 0o600,
            on: files)
    }

    /// Forgets where the copy goes; the copy itself stays.
    public func forget() {
        try? files.remove(session.copyPlace)
    }
}
