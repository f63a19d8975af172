/// The file system that a folder is on, as `/proc/self/mountinfo` tells (proc(5)).
enum Mount {
    /// Whether other machines may write there, of which this one is not told.
    ///
    /// What a program provides (`fuse.sshfs`) counts as such.
    static func isRemote(_ folder: String, on files: some FileSystem = LinuxFileSystem()) -> Bool {
        guard let device = try? files.status(at: folder).device,
            let table = try? files.open("/proc/self/mountinfo", .reading, permissions: 0)
        else { return false }
        defer { try? files.close(table) }
        guard let bytes = try? FileReading.rest(of: table, expecting: 1 << 20, on: files) else {
            return false
        }
        return type(of: device, in: String(decoding: bytes, as: UTF8.self))
            .map(isRemote(type:)) ?? false
    }

    /// The type of the file system of that device, by the table's text; nil when it has none.
    static func type(of device: UInt64, in table: String) -> String? {
        // As makedev(3) joins the two numbers.
        let major = device >> 8 & 0xFFF | device >> 32 & 0xFFFF_F000
        let minor = device & 0xFF | device >> 12 & 0xFFFF_FF00
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 2, fields[2] == "\(major):\(minor)",
                let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count
            else { continue }
            return String(fields[dash + 1])
        }
        return nil
    }

    /// Whether a type of file system is provided by other machines, or by a program.
    static func isRemote(type: String) -> Bool {
        type.hasPrefix("fuse")
            || [
                "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "ceph", "afs", "vboxsf", "virtiofs",
            ].contains(type)
    }
}
