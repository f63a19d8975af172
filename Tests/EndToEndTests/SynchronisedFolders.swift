import Glibc
import TestSupport

/// Two folders that are kept alike the way Syncthing (1.19) does it: whole files, hidden ones too, put in
/// place by rename; of two that changed, the older one goes aside under a name that says so.
final class SynchronisedFolders {
    let folders: [TemporaryFolder]
    /// What each file was when both folders were last alike.
    private var known: [String: [UInt8]] = [:]
    private(set) var conflicts = 0

    init() throws { folders = [try TemporaryFolder(), try TemporaryFolder()] }

    /// Carries over whatever has changed since the last time.
    func synchronise() {
        let found = folders.map(files)
        for name in Set(known.keys).union(found[0].keys).union(found[1].keys).sorted() {
            let (one, other) = (found[0][name], found[1][name])
            if one == other {
                known[name] = one
            } else if one == known[name] {
                carry(other, name, to: 0)
            } else if other == known[name] {
                carry(one, name, to: 1)
            } else if let one, let other {
                settle(name, one, other)
            } else {
                // What was changed on one side beats that it was taken away on the other.
                carry(one ?? other, name, to: one == nil ? 0 : 1)
            }
        }
    }

    private func carry(_ bytes: [UInt8]?, _ name: String, to place: Int) {
        known[name] = bytes
        let path = "\(folders[place].path)/\(name)"
        guard let bytes else {
            unlink(path)
            return
        }
        put(bytes, path)
    }

    private func settle(_ name: String, _ one: [UInt8], _ other: [UInt8]) {
        conflicts += 1
        let times = folders.map { folder -> Int64 in
            var status = stat()
            stat("\(folder.path)/\(name)", &status)
            return Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
        }
        let isFirstNewer = times[0] >= times[1]
        let (kept, aside) = isFirstNewer ? (one, other) : (other, one)
        // The stamp stands before the last ending, and the device is the one that changed it last.
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        let stamp = "sync-conflict-20261127-\(100_000 + conflicts)-JSQX7U\(isFirstNewer ? 2 : 1)"
        carry(aside, "\(name[..<dot]).\(stamp)\(name[dot...])", to: 0)
        carry(aside, "\(name[..<dot]).\(stamp)\(name[dot...])", to: 1)
        carry(kept, name, to: isFirstNewer ? 1 : 0)
    }

    private func put(_ bytes: [UInt8], _ path: String) {
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        let temporary = "\(path[..<slash])/.syncthing.\(path[path.index(after: slash)...]).tmp"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { return }
        _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        close(file)
        rename(temporary, path)
    }

    private func files(of folder: TemporaryFolder) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in folder.names where !name.hasPrefix(".syncthing.") && name != "state" {
            files[name] = folder.contents(of: name)
        }
        return files
    }
}
