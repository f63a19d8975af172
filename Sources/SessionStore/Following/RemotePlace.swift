import Glibc

/// Places that another machine or a program provides, and that may stop to answer.
public enum RemotePlace {
    /// How many links a path may lead through.
    private static let mostLinks = 40

    /// Whether a path leads there; told without asking that place itself, which may not answer.
    public static func holds(_ path: String) -> Bool {
        guard let table = try? FileReading.procText("/proc/self/mountinfo"),
            let here = getcwd(nil, 0)
        else { return false }
        defer { free(here) }
        let absolute = path.hasPrefix("/") ? path : "\(String(cString: here))/\(path)"
        return holds(absolute, mounted: MountTable(table)) { link in
            var target = [CChar](repeating: 0, count: Int(PATH_MAX))
            let count = readlink(link, &target, target.count)
            guard count > 0 else { return nil }
            return String(decoding: target[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
    }

    /// The same for an absolute path, with what is mounted, and what gives the target of a link.
    static func holds(
        _ path: String, mounted table: MountTable, link: (String) -> String?
    ) -> Bool {
        var rest = path.split(separator: "/").map(String.init)
        var place: [String] = []
        var links = 0
        if table.isRemote("/") { return true }
        while !rest.isEmpty {
            let name = rest.removeFirst()
            if name == "." { continue }
            if name == ".." {
                _ = place.popLast()
                continue
            }
            let next = "/" + (place + [name]).joined(separator: "/")
            if table.isRemote(next) { return true }
            guard let target = link(next) else {
                place.append(name)
                continue
            }
            links += 1
            guard links <= mostLinks else { return false }
            if target.hasPrefix("/") { place = [] }
            rest = target.split(separator: "/").map(String.init) + rest
        }
        return false
    }
}

/// What is mounted where.
struct MountTable {
    private var types: [String: String] = [:]

    /// Reads the text of `/proc/self/mountinfo`; of several mounts at one place the last is seen.
    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 4, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count
            else { continue }
            types[Self.plain(fields[4])] = String(fields[dash + 1])
        }
    }

    /// Whether the mount that a path is on is remote.
    func isRemote(_ path: String) -> Bool {
        var path = path
        while true {
            if let type = types[path] { return Mount.isRemote(type: type) }
            guard path != "/", let slash = path.lastIndex(of: "/") else { return false }
            path = slash == path.startIndex ? "/" : String(path[..<slash])
        }
    }

    /// A name in which blanks and the like are spelt by three octal digits.
    private static func plain(_ name: Substring) -> String {
        guard name.contains("\\") else { return String(name) }
        var bytes: [UInt8] = []
        var rest = Array(name.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), rest.count >= 3,
                let code = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8)
            {
                bytes.append(code)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension FileReading {
    /// A text of the system's own file, whose size it does not tell beforehand.
    fileprivate static func procText(_ path: String) throws(SystemFailure) -> String {
        let files = LinuxFileSystem()
        let file = try files.open(path, .reading, permissions: 0)
        defer { try? files.close(file) }
        return String(decoding: try rest(of: file, expecting: 1 << 20, on: files), as: UTF8.self)
    }
}
