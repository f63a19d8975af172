import Glibc
import Workshop

/// Gives a workshop's file another name or another folder, with all that lies beside it: journal, base,
/// draft, kept files, addresses and photos.
public enum SessionMove {
    /// The hidden folder, beside session files, of those that were put into the bin.
    public static let bin = ".atelier-bin"

    /// The name of a session file as somebody types it; nil for what cannot be one.
    public static func fileName(typed: String) -> String? {
        var stem = typed
        while stem.first?.isWhitespace ?? false { stem.removeFirst() }
        while stem.last?.isWhitespace ?? false { stem.removeLast() }
        if stem.hasSuffix(".json") { stem.removeLast(5) }
        let name = stem + ".json"
        // Hidden files are in no list, and file systems have room for what is put behind a name.
        guard !stem.isEmpty, !stem.hasPrefix("."), name.utf8.count <= SessionName.longest,
            name != GatheringFile.name,
            !stem.unicodeScalars.contains(where: {
                $0 == "/" || $0.properties.generalCategory == .control
            })
        else { return nil }
        return name
    }

    /// Gives a session file another name in its folder.
    ///
    /// - Parameter name: a name that ``fileName(typed:)`` gave; nil for one made of day, place and title.
    /// - Returns: the path by which it is found now.
    /// - Throws: `.held` or `.elsewhere` where somebody has it open, and why it cannot be moved.
    public static func rename(
        _ path: String, to name: String?, at now: Moment, own: ProcessIdentity = .own,
        on files: any FileSystem = LinuxFileSystem()
    ) throws(SittingError) -> String {
        let folder = SystemCall.parts(of: path).folder
        let other: String
        if let name {
            other = SystemCall.path(of: name, in: folder)
        } else {
            do throws(SessionFileError) {
                let session = try SessionFile.readLive(path)
                other = SessionFolder.freePath(
                    in: folder, date: session.date, place: session.place, title: session.title,
                    besides: path)
            } catch {
                throw .file(error)
            }
        }
        guard other != path else { return path }
        try move(path, to: other, at: now, own: own, on: files)
        return other
    }

    /// Gives a session that nobody has open another title.
    ///
    /// - Throws: `.held` or `.elsewhere` where somebody has it open, and why it cannot be written.
    public static func retitle(
        _ path: String, to title: String, identifier: String, at now: Moment
    ) throws(SittingError) {
        let (sitting, opened) = try Sitting.open(path, identifier: identifier, at: now)
        do throws(SittingError) {
            let change: Change
            do throws(ChangeError) {
                change = try opened.session.describing(at: now) { $0.title = title }
            } catch .nothingChanges {
                return sitting.leave()
            } catch {
                throw .outOfStep(error)
            }
            try sitting.record(.change(change), at: now)
            try sitting.close(keepsDraft: opened.draft != nil, at: now)
        } catch {
            sitting.leave()
            throw error
        }
    }

    /// Puts a session file into the bin beside it, under a name that is free there.
    ///
    /// - Returns: where it lies in the bin.
    /// - Throws: `.held` or `.elsewhere` where somebody has it open, and why it cannot be moved.
    public static func putIntoBin(
        _ path: String, at now: Moment, own: ProcessIdentity = .own,
        on files: any FileSystem = LinuxFileSystem()
    ) throws(SittingError) -> String {
        let (folder, name) = SystemCall.parts(of: path)
        let bin = SystemCall.path(of: Self.bin, in: folder)
        do throws(SessionFileError) {
            try SessionFolder.makeFolder(bin)
        } catch {
            throw .file(error)
        }
        let place = freePath(name, in: bin, on: files)
        try move(path, to: place, at: now, own: own, on: files)
        return place
    }

    /// Takes a session file out of the bin, under its name or one that is free.
    ///
    /// - Returns: the path by which it is found now.
    /// - Throws: why it cannot be moved.
    public static func takeOut(
        _ path: String, to wanted: String, at now: Moment, own: ProcessIdentity = .own,
        on files: any FileSystem = LinuxFileSystem()
    ) throws(SittingError) -> String {
        let (folder, name) = SystemCall.parts(of: wanted)
        let place = freePath(name, in: folder, on: files)
        try move(path, to: place, at: now, own: own, on: files)
        return place
    }

    private static func freePath(
        _ name: String, in folder: String, on files: any FileSystem
    ) -> String {
        let stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
        for number in 1..<10_000 {
            let name = number == 1 ? "\(stem).json" : "\(stem)-\(number).json"
            let path = SystemCall.path(of: name, in: folder)
            let isFree = [path, PhotoFolder.path(beside: path)].allSatisfy {
                (try? files.status(at: $0)) == nil
            }
            if isFree { return path }
        }
        return SystemCall.path(of: name, in: folder)
    }

    /// Moves the file last, so that it is never in the list without what belongs to it.
    private static func move(
        _ path: String, to other: String, at now: Moment, own: ProcessIdentity,
        on files: any FileSystem
    ) throws(SittingError) {
        let names = SittingFiles(of: files.resolved(path))
        let outcome: SessionLock.Outcome
        guard (try? files.status(at: path)) != nil else { throw .file(.missing(path)) }
        do throws(SystemFailure) {
            outcome = try SessionLock.acquire(
                names.lock, as: LockHolder(own, since: now), takesOver: false, on: files)
        } catch {
            throw .file(FileWriting.error(error.errno, at: names.lock))
        }
        let lock: SessionLock
        switch outcome {
        case .heldBy(let holder): throw .held(by: holder)
        case .leftBy(let holder): throw .elsewhere(holder)
        case .held(let taken, _): lock = taken
        }
        defer { lock.release() }
        var moved: [(from: String, to: String)] = []
        do throws(SystemFailure) {
            for step in steps(from: path, to: other, on: files) {
                // Nobody else makes names here while the lock is held, as far as locks reach.
                guard (try? files.status(at: step.to)) == nil else {
                    throw SystemFailure(errno: EEXIST)
                }
                try files.rename(step.from, to: step.to)
                moved.append(step)
            }
            try FileWriting.syncFolder(of: other, on: files)
            try FileWriting.syncFolder(of: path, on: files)
        } catch {
            for step in moved.reversed() { try? files.rename(step.to, to: step.from) }
            throw .file(FileWriting.error(error.errno, at: other))
        }
    }

    /// What is moved: beside a link nothing, since that belongs to what it leads to.
    ///
    /// The lock stays, as no lock is ever renamed.
    private static func steps(
        from path: String, to other: String, on files: any FileSystem
    ) -> [(from: String, to: String)] {
        let (folder, name) = SystemCall.parts(of: path)
        let (target, newName) = SystemCall.parts(of: other)
        let isLink =
            files.resolved(path) != SystemCall.path(of: name, in: files.resolved(folder))
        var steps: [(from: String, to: String)] = []
        let present = isLink ? [] : (try? files.names(in: folder)) ?? []
        for hidden in present.sorted()
        where hidden.hasPrefix(".\(name).") && !hidden.hasSuffix(".lock") {
            let rest = hidden.dropFirst(name.count + 1)
            steps.append(
                (
                    SystemCall.path(of: hidden, in: folder),
                    SystemCall.path(of: ".\(newName)\(rest)", in: target)
                ))
        }
        let contacts = ContactsFile.path(beside: path)
        if !isLink, (try? files.status(at: contacts)) != nil {
            steps.append((contacts, ContactsFile.path(beside: other)))
        }
        let photos = PhotoFolder.path(beside: path)
        if !isLink, (try? files.status(at: photos)) != nil {
            steps.append((photos, PhotoFolder.path(beside: other)))
        }
        return steps + [(path, other)]
    }
}
