import Glibc

/// Tells when a session file, or one of the hidden files that say what becomes of it, is another one.
///
/// The folder is watched for names that come and go, and those files alone for their bytes: the line
/// that a facilitator is typing is overwritten beside them at every key, and wakes nobody. What comes in
/// is read by ``takeNews()``; until then ``fileDescriptor`` stays readable.
final class FolderWatch {
    /// Readable when there is news; -1 where the system has no watches left.
    let fileDescriptor: Int32
    private let folder: String
    private let isFollowed: (String) -> Bool
    private var files: Set<String>
    private var folderWatch: Int32?
    private var fileWatches: [Int32: String] = [:]
    private let isTold: Bool

    private static let naming = UInt32(
        IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
            | IN_ONLYDIR)
    private static let ending = UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED)

    /// Begins to watch files of one folder, which need not be there.
    ///
    /// - Parameters:
    ///   - file: a file that is watched in any case.
    ///   - isFollowed: tells by its name whether another file of the folder is watched, too.
    init(_ file: String, in folder: String, isFollowed: @escaping (String) -> Bool) {
        self.folder = folder
        self.isFollowed = isFollowed
        files = [SystemCall.parts(of: file).name]
        fileDescriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        isTold = !MountTable.isRemote(folder)
        renew()
    }

    deinit { if fileDescriptor >= 0 { close(fileDescriptor) } }

    /// Whether every change is told; otherwise one has to look from time to time.
    var isWhole: Bool { isTold && folderWatch != nil }

    /// Takes what has come in.
    ///
    /// - Returns: whether any of it is about these files; the watches are renewed then.
    func takeNews() -> Bool {
        var isNews = false
        var buffer = [UInt8](repeating: 0, count: 4096)
        while fileDescriptor >= 0 {
            let count = read(fileDescriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            buffer[..<count].withUnsafeBytes { bytes in
                if take(bytes) { isNews = true }
            }
        }
        if isNews || folderWatch == nil { renew() }
        return isNews
    }

    private func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var isNews = false
        var place = 0
        let head = MemoryLayout<inotify_event>.size
        while place + head <= bytes.count {
            let event = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
            let end = min(bytes.count, place + head + Int(event.len))
            let name = String(
                decoding: bytes[(place + head)..<end].prefix { $0 != 0 }, as: UTF8.self)
            if isAboutFiles(event, name) { isNews = true }
            place = end
        }
        return isNews
    }

    private func isAboutFiles(_ event: inotify_event, _ name: String) -> Bool {
        if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return true }
        if event.wd == folderWatch {
            guard event.mask & Self.ending != 0 else {
                guard isFollowed(name) else { return false }
                files.insert(name)
                return true
            }
            inotify_rm_watch(fileDescriptor, event.wd)
            folderWatch = nil
            return true
        }
        guard fileWatches[event.wd] != nil else { return false }
        // A file that is gone was replaced or removed, which the folder tells as well.
        if event.mask & UInt32(IN_IGNORED) != 0 { fileWatches[event.wd] = nil }
        return true
    }

    /// Watches what stands under the names now.
    private func renew() {
        guard fileDescriptor >= 0 else { return }
        if folderWatch == nil {
            let watch = inotify_add_watch(fileDescriptor, folder, Self.naming)
            folderWatch = watch >= 0 ? watch : nil
            // What comes from now on is told.
            files.formUnion(((try? LinuxFileSystem().names(in: folder)) ?? []).filter(isFollowed))
        }
        var present: [Int32: String] = [:]
        for name in files {
            let path = "\(folder)/\(name)"
            let watch = inotify_add_watch(fileDescriptor, path, UInt32(IN_MODIFY))
            if watch >= 0 { present[watch] = path }
        }
        for watch in fileWatches.keys where present[watch] == nil {
            inotify_rm_watch(fileDescriptor, watch)
        }
        fileWatches = present
    }
}
