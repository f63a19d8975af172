/// What is mounted where, as `/proc/self/mountinfo` tells (proc(5)).
struct MountTable {
    /// The types of the file systems by where they are mounted, and by their devices.
    private var types: [String: String] = [:]
    private var typesOfDevices: [UInt64: String] = [:]

    /// Reads the system's table.
    init(on files: some FileSystem) throws(SystemFailure) {
        let table = try files.open("/proc/self/mountinfo", .reading, permissions: 0)
        defer { try? files.close(table) }
        // The system does not tell its size beforehand.
        let bytes = try FileReading.rest(of: table, expecting: 1 << 20, on: files)
        self.init(String(decoding: bytes, as: UTF8.self))
    }

    /// Reads the table's text; of several mounts at one place the last is seen.
    init(_ text: String) {
        let dash = Array("-".utf8)[...]
        // As bytes: every start reads it.
        for line in Array(text.utf8).split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: " "))
            guard fields.count > 4, let end = fields.firstIndex(of: dash), end + 1 < fields.count
            else { continue }
            let type = String(decoding: fields[end + 1], as: UTF8.self)
            types[Self.plain(fields[4])] = type
            let numbers = fields[2].split(separator: UInt8(ascii: ":"))
                .compactMap { UInt64(String(decoding: $0, as: UTF8.self)) }
            guard numbers.count == 2 else { continue }
            typesOfDevices[Self.device(major: numbers[0], minor: numbers[1])] = type
        }
    }

    /// Whether a folder is on a file system where other machines may write, of which this one is not
    /// told.
    static func isRemote(_ folder: String, on files: some FileSystem = LinuxFileSystem()) -> Bool {
        guard let device = try? files.status(at: folder).device,
            let type = try? MountTable(on: files).type(of: device)
        else { return false }
        return isRemote(type: type)
    }

    /// The type of the file system of that device; nil when it has none.
    func type(of device: UInt64) -> String? { typesOfDevices[device] }

    /// Joins the two numbers as makedev(3) does.
    private static func device(major: UInt64, minor: UInt64) -> UInt64 {
        (major & 0xFFF) << 8 | (major & 0xFFFF_F000) << 32 | minor & 0xFF | (minor & 0xFFFF_FF00)
            << 12
    }

    /// Whether a type of file system is provided by other machines, or by a program (`fuse.sshfs`).
    static func isRemote(type: String) -> Bool {
        type.hasPrefix("fuse")
            || [
                "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "ceph", "afs", "vboxsf", "virtiofs",
            ].contains(type)
    }

    /// Whether the mount that a path is on is remote.
    func isRemote(_ path: String) -> Bool {
        var path = path
        while true {
            if let type = types[path] { return Self.isRemote(type: type) }
            guard path != "/", let slash = path.lastIndex(of: "/") else { return false }
            path = slash == path.startIndex ? "/" : String(path[..<slash])
        }
    }

    /// A name in which blanks and the like are spelt by three octal digits.
    private static func plain(_ name: ArraySlice<UInt8>) -> String {
        let sign = UInt8(ascii: "\\")
        guard name.contains(sign) else { return String(decoding: name, as: UTF8.self) }
        var bytes: [UInt8] = []
        var rest = name
        while let byte = rest.popFirst() {
            if byte == sign, rest.count >= 3,
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
