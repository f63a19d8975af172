import Glibc

@testable import SessionStore

/// A disk in memory that counts calls, refuses or stops at a chosen one, and knows what would be left
/// of it after the program was killed or the power went.
final class MemoryDisk: FileSystem {
    /// One call that could have gone wrong.
    enum Call: Equatable {
        case open(String), write(String), sync(String), syncData(String), rename(String)
        case link(String), remove(String), truncate(String), status(String), other
    }

    /// What happens at the chosen call.
    enum Fault: Equatable {
        /// It is refused, and does nothing.
        case refuse(Int32)
        /// A write takes half of the bytes and then is refused.
        case refuseHalfway(Int32)
        /// The program is killed just before it; nothing it does afterwards has an effect.
        case kill
    }

    /// A file, whatever its names.
    final class Node {
        var bytes: [UInt8] = []
        /// What is on the disk for certain.
        var durable: [UInt8] = []
        var permissions: UInt32 = 0o644
        var modifiedAt: Int64 = 0
        var holder: Int32?
        /// Whether its name tells 0 bytes until it is synced once more.
        var isUnsized = false
        let number: UInt64
        init(_ number: UInt64) { self.number = number }
    }

    /// A change of names that the disk may not know yet.
    private enum Naming {
        case give(String, Node)
        case take(String)
    }

    /// Whether it has the ways of FAT: a rename makes a name of 0 bytes, which only writing the file
    /// itself mends, and there are no links.
    let isFAT: Bool
    /// The number of the disk behind each folder; 1 unless told.
    var devices: [String: UInt64] = [:]

    /// How many sittings were opened on it, on this disk or those that it was left by.
    var sittings = 0

    init(isFAT: Bool = false) { self.isFAT = isFAT }

    private(set) var calls: [Call] = []
    private var faults: [Int: Fault] = [:]
    private var isKilled = false
    private var names: [String: Node] = [:]
    private var durableNames: [String: Node] = [:]
    private var pending: [Naming] = []
    private var open: [Int32: (path: String, node: Node?, place: Int)] = [:]
    private var nextFile: Int32 = 3
    private var nextNode: UInt64 = 1
    private var time: Int64 = 1

    /// Has something happen at the call of that number, counted from 1 from now on.
    func plan(_ fault: Fault, at number: Int) { faults[calls.count + number] = fault }

    /// Has every call refused until ``allow()``.
    func refuseAll(_ number: Int32) { refusal = number }
    func allow() { refusal = nil }
    private var refusal: Int32?

    var files: [String: [UInt8]] { names.mapValues(\.bytes) }
    func put(_ path: String, _ bytes: [UInt8]) {
        let node = makeNode()
        node.bytes = bytes
        node.durable = bytes
        names[path] = node
        durableNames[path] = node
    }
    func take(_ path: String) {
        names[path] = nil
        durableNames[path] = nil
    }

    /// As a stick that is taken out and put back: what is open is dead, and the bytes are there.
    func loseOpenFiles() { for file in open.keys { open[file]?.node = nil } }

    /// As where the locks of one machine do not reach the other.
    func releaseLocks() { for node in names.values { node.holder = nil } }

    // MARK: - What is left

    /// The disk after the program was killed: everything it has written, and no lock.
    var afterKill: MemoryDisk { left(names.mapValues(\.bytes)) }

    /// Disks as a power cut may leave them: changes of names up to any one of them, with none,
    /// half or all of the bytes that were not synced.
    var afterPowerCut: [MemoryDisk] {
        (0...pending.count).flatMap { count in
            var names = durableNames
            for naming in pending.prefix(count) {
                switch naming {
                case .give(let path, let node): names[path] = node
                case .take(let path): names[path] = nil
                }
            }
            return [0, 1, 2].map { share in
                left(
                    names.mapValues { node in
                        guard node.bytes.starts(with: node.durable) else {
                            return share == 0 ? node.durable : node.bytes
                        }
                        if node.isUnsized { return share == 2 ? node.bytes : [] }
                        let more = node.bytes.count - node.durable.count
                        return Array(node.bytes.prefix(node.durable.count + more * share / 2))
                    })
            }
        }
    }

    private func left(_ files: [String: [UInt8]]) -> MemoryDisk {
        let disk = MemoryDisk(isFAT: isFAT)
        disk.devices = devices
        disk.sittings = sittings
        for (path, bytes) in files { disk.put(path, bytes) }
        return disk
    }

    // MARK: - Calls

    /// Done before each call; whatever it calls itself comes in between.
    var meanwhile: (() -> Void)?

    private func call(_ call: Call) throws(SystemFailure) {
        if let meanwhile {
            self.meanwhile = nil
            meanwhile()
            self.meanwhile = meanwhile
        }
        if isKilled { throw SystemFailure(errno: EIO) }
        calls.append(call)
        switch faults[calls.count] {
        case .kill?:
            isKilled = true
            throw SystemFailure(errno: EIO)
        case .refuse(let number)?: throw SystemFailure(errno: number)
        case .refuseHalfway, nil: break
        }
        if let refusal { throw SystemFailure(errno: refusal) }
    }

    /// The name that an open file has by now.
    private func name(of file: Int32) -> String {
        guard let open = open[file] else { return "" }
        return names.first { $0.value === open.node }?.key ?? open.path
    }

    private func makeNode() -> Node {
        nextNode += 1
        return Node(nextNode)
    }

    private func node(_ file: Int32) throws(SystemFailure) -> Node {
        guard let node = open[file]?.node else { throw SystemFailure(errno: EBADF) }
        return node
    }

    func open(
        _ path: String, _ access: FileAccess, permissions: UInt32
    ) throws(SystemFailure) -> Int32 {
        try call(.open(path))
        var node = names[path]
        switch access {
        case .folder: break
        case .reading, .readingOwn: if node == nil { throw SystemFailure(errno: ENOENT) }
        case .making, .updating:
            if access == .making, node != nil { throw SystemFailure(errno: EEXIST) }
            if node == nil {
                let new = makeNode()
                new.permissions = permissions
                node = new
                names[path] = new
                pending.append(.give(path, new))
            }
        }
        nextFile += 1
        open[nextFile] = (path, node, 0)
        return nextFile
    }

    func close(_ file: Int32) throws(SystemFailure) {
        if isKilled { throw SystemFailure(errno: EIO) }
        if open[file]?.node?.holder == file { open[file]?.node?.holder = nil }
        open[file] = nil
    }

    func read(
        _ file: Int32, into buffer: UnsafeMutableRawBufferPointer
    ) throws(SystemFailure) -> Int {
        try call(.other)
        let node = try node(file)
        let place = open[file]?.place ?? 0
        let part = node.bytes.dropFirst(place).prefix(buffer.count)
        buffer.copyBytes(from: part)
        open[file]?.place = place + part.count
        return part.count
    }

    func write(
        _ file: Int32, _ bytes: UnsafeRawBufferPointer
    ) throws(SystemFailure) -> Int {
        try call(.write(name(of: file)))
        let node = try node(file)
        var taken = Array(bytes)
        let fault = faults[calls.count]
        if case .refuseHalfway? = fault { taken = Array(taken.prefix(taken.count / 2)) }
        let place = open[file]?.place ?? 0
        if node.bytes.count < place {
            node.bytes += [UInt8](repeating: 0, count: place - node.bytes.count)
        }
        node.bytes.replaceSubrange(
            place..<min(place + taken.count, node.bytes.count), with: taken)
        open[file]?.place = place + taken.count
        time += 1
        node.modifiedAt = time
        if case .refuseHalfway(let number)? = fault { throw SystemFailure(errno: number) }
        return taken.count
    }

    func seek(_ file: Int32, to place: Int) throws(SystemFailure) {
        try call(.other)
        open[file]?.place = place
    }

    func truncate(_ file: Int32, to size: Int) throws(SystemFailure) {
        try call(.truncate(name(of: file)))
        let node = try node(file)
        node.bytes = Array(node.bytes.prefix(size))
    }

    func permit(_ file: Int32, _ permissions: UInt32) throws(SystemFailure) {
        try call(.other)
        try node(file).permissions = permissions
    }

    func syncData(_ file: Int32) throws(SystemFailure) {
        try call(.syncData(name(of: file)))
        let node = try node(file)
        node.durable = node.bytes
        node.isUnsized = false
    }

    func sync(_ file: Int32) throws(SystemFailure) {
        try call(.sync(name(of: file)))
        if let node = open[file]?.node {
            node.durable = node.bytes
            node.isUnsized = false
        } else {
            durableNames = names
            pending = []
        }
    }

    private func status(_ node: Node) -> FileStatus {
        FileStatus(
            kind: .file, permissions: node.permissions, size: node.bytes.count, device: 1,
            inode: node.number, modifiedAt: node.modifiedAt)
    }

    func status(of file: Int32) throws(SystemFailure) -> FileStatus {
        try call(.other)
        return status(try node(file))
    }

    func status(at path: String) throws(SystemFailure) -> FileStatus {
        try call(.status(path))
        if let device = devices[path] {
            return FileStatus(
                kind: .folder, permissions: 0o755, size: 0, device: device, inode: 1,
                modifiedAt: 0)
        }
        guard let node = names[path] else { throw SystemFailure(errno: ENOENT) }
        return status(node)
    }

    func rename(_ path: String, to other: String) throws(SystemFailure) {
        try call(.rename(other))
        guard let node = names[path] else { throw SystemFailure(errno: ENOENT) }
        names[path] = nil
        names[other] = node
        if isFAT { (node.durable, node.isUnsized) = ([], true) }
        pending += [.give(other, node), .take(path)]
    }

    func link(_ path: String, to other: String) throws(SystemFailure) {
        try call(.link(other))
        if isFAT { throw SystemFailure(errno: EPERM) }
        guard let node = names[path] else { throw SystemFailure(errno: ENOENT) }
        guard names[other] == nil else { throw SystemFailure(errno: EEXIST) }
        names[other] = node
        pending.append(.give(other, node))
    }

    func remove(_ path: String) throws(SystemFailure) {
        try call(.remove(path))
        guard names[path] != nil else { throw SystemFailure(errno: ENOENT) }
        names[path] = nil
        pending.append(.take(path))
    }

    func lock(_ file: Int32) throws(SystemFailure) -> Bool {
        try call(.other)
        let node = try node(file)
        guard node.holder == nil || node.holder == file else { return false }
        node.holder = file
        return true
    }

    func names(in folder: String) throws(SystemFailure) -> [String] {
        try call(.other)
        return names.keys.filter { $0.hasPrefix(folder + "/") }
            .map { String($0.dropFirst(folder.utf8.count + 1)) }
    }

    func resolved(_ path: String) -> String { path }
}
