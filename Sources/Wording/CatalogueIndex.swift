import Glibc

/// Finds texts in a catalogue's file by halving, for files with one text a line in the order of the keys,
/// as those in the program are.
///
/// Nothing is read but the lines that a search comes by: a start needs some dozen of two thousand texts.
struct CatalogueIndex {
    private(set) var language: Language
    private let source: [UInt8]

    /// Whether it holds no file.
    var isEmpty: Bool { source.isEmpty }

    /// The index of no file.
    init(_ language: Language = Language(tag: "", name: "", isReviewed: false)) {
        self.language = language
        source = []
    }

    /// Takes a catalogue's file.
    ///
    /// - Throws: `CatalogueFault` with the byte where what it says about itself stops making sense.
    init(_ source: [UInt8]) throws(CatalogueFault) {
        self.source = source
        language = try Language(catalogue: source)
    }

    /// The text of a key; nil when there is none.
    func text(of key: String) -> CatalogueText? {
        var key = key
        let place = key.withUTF8 { key in
            source.withUnsafeBytes { Self.place(behind: UnsafeRawBufferPointer(key), in: $0) }
        }
        guard let place else { return nil }
        var parser = CatalogueParser(source, from: place)
        return try? parser.readTextBehindColon()
    }

    /// Where the colon behind a key stands; nil when there is no such key.
    private static func place(
        behind key: UnsafeRawBufferPointer, in source: UnsafeRawBufferPointer
    ) -> Int? {
        // The lines from `low` on and before `high` are those it may be in.
        var (low, high) = (0, source.count)
        while low < high {
            let start = lineStart(before: low + (high - low) / 2, from: low, in: source)
            guard let found = keyRange(at: start, in: source) else {
                // The first line and the last have none.
                if start == 0 { low = lineEnd(from: start, in: source) } else { high = start }
                continue
            }
            switch compare(source[found], with: key) {
            case 0: return found.upperBound + 1
            case ..<0: low = lineEnd(from: start, in: source)
            case _: high = start
            }
        }
        return nil
    }

    /// The bytes of the key of the line that begins there.
    private static func keyRange(at start: Int, in source: UnsafeRawBufferPointer) -> Range<Int>? {
        // Two spaces and a quotation mark stand before it.
        let first = start + 3
        guard first < source.count, source[first - 1] == UInt8(ascii: "\"") else { return nil }
        var end = first
        while end < source.count, source[end] != UInt8(ascii: "\"") { end += 1 }
        return first..<end
    }

    private static func lineStart(
        before place: Int, from low: Int, in source: UnsafeRawBufferPointer
    ) -> Int {
        var start = place
        while start > low, source[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        return start
    }

    private static func lineEnd(from start: Int, in source: UnsafeRawBufferPointer) -> Int {
        guard let base = source.baseAddress,
            let end = memchr(base + start, Int32(UInt8(ascii: "\n")), source.count - start)
        else { return source.count }
        return UnsafeRawPointer(end) - base + 1
    }

    /// Below 0 where the bytes come before the key, above where they come behind it.
    private static func compare(
        _ bytes: Slice<UnsafeRawBufferPointer>, with key: UnsafeRawBufferPointer
    ) -> Int {
        let bytes = UnsafeRawBufferPointer(rebasing: bytes)
        for index in 0..<min(bytes.count, key.count) where bytes[index] != key[index] {
            return bytes[index] < key[index] ? -1 : 1
        }
        return bytes.count - key.count
    }
}
