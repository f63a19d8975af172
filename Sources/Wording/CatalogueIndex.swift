import Glibc

/// Where in a catalogue's file each text stands, for files with one text a line, as those in the program
/// are.
///
/// Nothing is read but the keys, and they are known by their hash alone: making a thousand strings of
/// them would be most of the work. A text is taken only where the key stands that was asked for.
struct CatalogueIndex {
    private(set) var language: Language
    private let source: [UInt8]
    /// Where keys stand, each at the first free place from that of its hash on.
    ///
    /// 0 is free, as no key stands there. There are twice as many places as lines, and a power of two.
    private var places: [Int32] = []

    /// Whether it holds no file.
    var isEmpty: Bool { source.isEmpty }

    /// The index of no file.
    init(_ language: Language = Language(tag: "", name: "", isReviewed: false)) {
        self.language = language
        source = []
    }

    /// Looks through a catalogue's file.
    ///
    /// - Throws: `CatalogueFault` with the byte where what it says about itself stops making sense.
    init(_ source: [UInt8]) throws(CatalogueFault) {
        self.source = source
        language = try Language(catalogue: source)
        let lines = Self.lines(of: source)
        var size = 4
        while size < 2 * lines.count { size *= 2 }
        places = Array(repeating: 0, count: size)
        for line in lines {
            let start = line + Self.margin.count
            guard start < source.count, source[line..<start].elementsEqual(Self.margin) else {
                continue
            }
            var hash = Self.emptyHash
            var index = start
            while index < source.count, source[index] != UInt8(ascii: "\"") {
                hash = Self.hash(hash, source[index])
                index += 1
            }
            var place = Int(truncatingIfNeeded: hash) & (size - 1)
            while places[place] != 0 { place = (place + 1) & (size - 1) }
            places[place] = Int32(truncatingIfNeeded: start)
        }
    }

    /// What stands before a key.
    private static let margin = Array("  \"".utf8)

    /// Where each line begins, without the first.
    private static func lines(of source: [UInt8]) -> [Int] {
        var lines: [Int] = []
        lines.reserveCapacity(source.count / 48)
        source.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            var start = 0
            while start < bytes.count,
                let end = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
            {
                start = UnsafeRawPointer(end) - base + 1
                lines.append(start)
            }
        }
        return lines
    }

    /// The text of a key; nil when there is none.
    func text(of key: String) -> CatalogueText? {
        guard !places.isEmpty else { return nil }
        let bytes = Array(key.utf8)
        var place =
            Int(truncatingIfNeeded: bytes.reduce(Self.emptyHash, Self.hash)) & (places.count - 1)
        while places[place] != 0 {
            let start = Int(places[place])
            let end = start + bytes.count
            if end < source.count, source[end] == UInt8(ascii: "\""),
                source[start..<end].elementsEqual(bytes)
            {
                // Behind the key stand its quotation mark and a colon.
                var parser = CatalogueParser(source, from: end + 1)
                return try? parser.readTextBehindColon()
            }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    /// FNV-1a, 64 bits.
    private static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325
    private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}
