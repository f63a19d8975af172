import Glibc

/// Lines of a name, a colon and a value, as the kernel and callgrind write them.
enum NamedLine {
    /// The value behind the first such name in a file; nil where there is none.
    static func value(of name: String, in path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 512)
        while fgets(&line, Int32(line.count), file) != nil {
            let bytes = line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
            let text = String(decoding: bytes, as: UTF8.self)
            guard text.hasPrefix(name + ":") else { continue }
            return String(text.dropFirst(name.count + 1).drop(while: \.isWhitespace))
        }
        return nil
    }
}
