import Workshop

extension Recovery {
    /// Keeps aside what is not as it should be, before anything is written over it.
    ///
    /// - Returns: what to tell.
    func keep(beside names: SittingFiles, on files: some FileSystem) -> [SittingNotice] {
        toKeep.map { kept in
            switch kept {
            case .damagedJournal(let bytes, let leftOut):
                let path = Self.keep(bytes, as: names.damagedJournal, names, on: files)
                return .damagedJournal(leftOut: leftOut, kept: path)
            case .unrelatedJournal(let bytes):
                let path = Self.keep(bytes, as: names.damagedJournal, names, on: files)
                return .unrelatedJournal(kept: path)
            case .session(let bytes, let error):
                let path = bytes.flatMap {
                    Self.keep($0, as: names.damagedSession, names, on: files)
                }
                return .fileMadeAgain(error, kept: path)
            }
        }
    }

    /// Writes the bytes under the first free number, unless they are there already.
    private static func keep(
        _ bytes: [UInt8], as path: (Int) -> String, _ names: SittingFiles,
        on files: some FileSystem
    ) -> String? {
        let taken = names.kept(among: (try? files.names(in: names.parent)) ?? [])
        for number in 1...10_000 {
            let path = path(number)
            if taken.contains(path) {
                let old = try? FileReading.bytes(at: path, limit: .max, on: files)
                if old == bytes { return path }
                continue
            }
            let isKept: Void? = try? FileWriting.replace(
                path, with: bytes, temporary: names.newKept, permissions: 0o600, on: files)
            return isKept == nil ? nil : path
        }
        return nil
    }
}
