import Glibc

/// Places that another machine or a program provides, and that may stop to answer.
public enum RemotePlace {
    /// How many links a path may lead through.
    private static let mostLinks = 40

    /// Whether a path leads there; told without asking that place itself, which may not answer.
    public static func holds(_ path: String) -> Bool {
        guard let table = try? MountTable(on: LinuxFileSystem()), let here = getcwd(nil, 0)
        else { return false }
        defer { free(here) }
        let absolute = path.hasPrefix("/") ? path : "\(String(cString: here))/\(path)"
        return holds(absolute, mounted: table) { link in
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
            // Not joined: the first use of that costs a start more than all the rest of this.
            let next = (place + [name]).reduce(into: "") { $0 += "/" + $1 }
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
