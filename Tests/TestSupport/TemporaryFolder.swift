import Glibc

/// A new folder that goes away with the test.
public final class TemporaryFolder {
    /// What could not be done.
    public struct Failure: Error {
        /// What was tried.
        public let what: String
    }

    /// Where it is.
    public let path: String

    /// Makes a folder below the system's place for temporary files.
    public init() throws {
        var template = Array("/tmp/atelier-test-XXXXXX\0".utf8).map { CChar(bitPattern: $0) }
        guard mkdtemp(&template) != nil else { throw Failure(what: "mkdtemp") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { Self.remove(path) }

    /// The paths of its visible files with that ending, in order.
    public func files(endingIn ending: String) -> [String] {
        Self.entries(of: path).filter { !$0.hasPrefix(".") && $0.hasSuffix(ending) }.sorted()
            .map { "\(path)/\($0)" }
    }

    /// All names in it, hidden ones too.
    public var names: [String] { Self.entries(of: path).sorted() }

    /// Writes a file into it; the file's path.
    @discardableResult
    public func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
        let file = "\(path)/\(name)"
        guard let stream = fopen(file, "w") else { throw Failure(what: "write \(file)") }
        defer { fclose(stream) }
        let bytes = Array(bytes)
        guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else {
            throw Failure(what: "write \(file)")
        }
        return file
    }

    /// The bytes of one of its files; nil when it is not there.
    public func contents(of name: String) -> [UInt8]? { try? Self.bytes(of: "\(path)/\(name)") }

    /// The bytes of a file.
    public static func bytes(of file: String) throws -> [UInt8] {
        guard let stream = fopen(file, "r") else { throw Failure(what: "read \(file)") }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
            bytes += buffer[..<count]
        }
        return bytes
    }

    private static func entries(of folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }

    private static func remove(_ folder: String) {
        for name in entries(of: folder) {
            let entry = "\(folder)/\(name)"
            if unlink(entry) != 0 { remove(entry) }
        }
        rmdir(folder)
    }
}
