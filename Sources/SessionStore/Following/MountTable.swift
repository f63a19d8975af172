/// What is mounted where, as `/proc/self/mountinfo` tells (proc(5)).
struct MountTable {
    /// One mount, its name and its type as they stand in the table.
    private struct Mount {
        let device: UInt64?
        let place: Range<Int>
        let type: Range<Int>
    }

    private let bytes: [UInt8]
    private var mounts: [Mount] = []

    /// Reads the system's table.
    init(on files: some FileSystem) throws(SystemFailure) {
        let table = try files.open("/proc/self/mountinfo", .reading, permissions: 0)
        defer { try? files.close(table) }
        // The system does not tell its size beforehand.
        let bytes = try FileReading.rest(of: table, expecting: 1 << 20, on: files)
        self.init(bytes)
    }

    /// Reads the table's text; of several mounts at one place the last is seen.
    ///
    /// It keeps places in the text instead of names and a table of them, since every start reads it and
    /// asks for a few only.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var fields: [Range<Int>] = []
        var start = 0
        for index in 0...bytes.count {
            let isEnd = index == bytes.count || bytes[index] == UInt8(ascii: "\n")
            guard isEnd || bytes[index] == UInt8(ascii: " ") else { continue }
            if start < index { fields.append(start..<index) }
            start = index + 1
            guard isEnd else { continue }
            if let mount = mount(fields) { mounts.append(mount) }
            fields.removeAll(keepingCapacity: true)
        }
    }

    /// The mount in a line of the table; nil where it tells of none.
    private func mount(_ fields: [Range<Int>]) -> Mount? {
        guard fields.count > 4,
            let dash = fields.firstIndex(where: {
                $0.count == 1 && bytes[$0.lowerBound] == UInt8(ascii: "-")
            }), dash + 1 < fields.count
        else { return nil }
        return Mount(
            device: device(in: fields[2]), place: fields[4], type: fields[dash + 1])
    }

    /// The device whose two numbers stand there with a colon between them.
    private func device(in field: Range<Int>) -> UInt64? {
        guard let colon = bytes[field].firstIndex(of: UInt8(ascii: ":")),
            let major = number(in: field.lowerBound..<colon),
            let minor = number(in: colon + 1..<field.upperBound)
        else { return nil }
        return Self.device(major: major, minor: minor)
    }

    private func number(in range: Range<Int>) -> UInt64? {
        // More digits than any device has are none of a device.
        guard !range.isEmpty, range.count < 12 else { return nil }
        var number: UInt64 = 0
        for byte in bytes[range] {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            number = number * 10 + UInt64(byte - UInt8(ascii: "0"))
        }
        return number
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
    func type(of device: UInt64) -> String? {
        mounts.last { $0.device == device }.map { name(in: $0.type) }
    }

    private func name(in range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

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
            if let type = type(at: path) { return Self.isRemote(type: type) }
            guard path != "/", let slash = path.lastIndex(of: "/") else { return false }
            path = slash == path.startIndex ? "/" : String(path[..<slash])
        }
    }

    /// The type of what is mounted at exactly that place.
    private func type(at path: String) -> String? {
        mounts.last { stands(path, in: $0.place) }.map { name(in: $0.type) }
    }

    /// Whether a name is spelt there, in which blanks and the like are three octal digits behind a
    /// backslash.
    private func stands(_ path: String, in range: Range<Int>) -> Bool {
        var place = range.lowerBound
        for byte in path.utf8 {
            guard place < range.upperBound else { return false }
            if bytes[place] == byte, byte != Self.escape {
                place += 1
            } else if bytes[place] == Self.escape, place + 3 < range.upperBound,
                let code = Self.octal(bytes[place + 1...place + 3])
            {
                guard code == byte else { return false }
                place += 4
            } else {
                guard bytes[place] == byte else { return false }
                place += 1
            }
        }
        return place == range.upperBound
    }

    private static let escape = UInt8(ascii: "\\")

    private static func octal(_ digits: ArraySlice<UInt8>) -> UInt8? {
        var code = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(digit) else { return nil }
            code = code * 8 + Int(digit - UInt8(ascii: "0"))
        }
        return UInt8(exactly: code)
    }
}
