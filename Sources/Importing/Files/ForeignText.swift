/// The text of a file of another program, whatever its encoding.
public struct ForeignText: Equatable, Sendable {
    /// How its bytes were read.
    public enum Encoding: Equatable, Sendable {
        /// What everything should be.
        case utf8
        /// Two bytes a letter, as spreadsheets write «Unicode text».
        case utf16
        /// One byte a letter, found by evidence: its name as iconv knows it.
        case legacy(String)
        /// UTF-8 but for lines in an older encoding, of which this is the first.
        case mixed(String, line: Int)
    }

    /// The text, its lines ended as they were.
    public let text: String
    /// How its bytes were read.
    public let encoding: Encoding
    /// How many zero bytes were taken out.
    public let zeroBytes: Int

    /// Reads bytes.
    ///
    /// - Throws: what they are, when they are no text.
    public init(_ bytes: [UInt8]) throws(ImportRefusal) {
        if let refusal = FileMagic.refusal(of: bytes) { throw refusal }
        let (text, encoding) = Self.decoded(bytes)
        let zeros = text.utf8.count { $0 == 0 }
        let controls = text.utf8.count { $0 < 9 || (14..<32).contains($0) }
        // Texts hold a stray control sign; programs and pictures are full of them.
        guard controls * 20 <= text.utf8.count else { throw .binary }
        self.text = zeros == 0 ? text : String(text.filter { $0 != "\0" })
        self.encoding = encoding
        zeroBytes = zeros
    }

    private static func decoded(_ bytes: [UInt8]) -> (String, Encoding) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return utf8(bytes.dropFirst(3))
        }
        if bytes.starts(with: [0xFF, 0xFE]) {
            return (utf16(bytes.dropFirst(2), isBig: false), .utf16)
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return (utf16(bytes.dropFirst(2), isBig: true), .utf16)
        }
        if let isBig = byteOrder(of: bytes) { return (utf16(bytes[...], isBig: isBig), .utf16) }
        return utf8(bytes[...])
    }

    /// Which half of each letter is zero, where nearly all letters are Latin; nil for other texts.
    private static func byteOrder(of bytes: [UInt8]) -> Bool? {
        let sample = bytes.prefix(4096)
        guard sample.count >= 4, sample.count.isMultiple(of: 2) || sample.count == 4096 else {
            return nil
        }
        var zeros = [0, 0]
        for (place, byte) in sample.enumerated() where byte == 0 { zeros[place % 2] += 1 }
        let half = sample.count / 2
        if zeros[1] * 10 > half * 7, zeros[0] * 10 < half { return false }
        if zeros[0] * 10 > half * 7, zeros[1] * 10 < half { return true }
        return nil
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isBig: Bool) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var place = bytes.startIndex
        while place + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            units.append(isBig ? first << 8 | second : second << 8 | first)
            place += 2
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>) -> (String, Encoding) {
        if let text = String(validating: bytes, as: UTF8.self) { return (text, .utf8) }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        var (foreign, known, first) = (0, 0, 0)
        var isForeign = [Bool](repeating: false, count: lines.count)
        for (place, line) in lines.enumerated() where line.contains(where: { $0 >= 0x80 }) {
            if String(validating: line, as: UTF8.self) == nil {
                isForeign[place] = true
                if foreign == 0 { first = place + 1 }
                foreign += 1
            } else {
                known += 1
            }
        }
        let wrong = zip(lines, isForeign).filter(\.1).map(\.0)
        let encoding = EncodingEvidence.best(for: wrong)
        guard known > foreign else {
            return (EncodingEvidence.decode(Array(bytes), from: encoding), .legacy(encoding))
        }
        let text = zip(lines, isForeign).map { line, isForeign in
            isForeign
                ? EncodingEvidence.decode(Array(line), from: encoding)
                : String(decoding: line, as: UTF8.self)
        }.joined(separator: "\n")
        return (text, .mixed(encoding, line: first))
    }
}
