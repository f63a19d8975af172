import Glibc

/// Finds which encoding of one byte a letter some bytes are in, by the words that each would make.
enum EncodingEvidence {
    /// The encodings that spreadsheets and old programs write, the likeliest first.
    static let candidates = [
        "WINDOWS-1252", "WINDOWS-1254", "WINDOWS-1250", "MACINTOSH", "IBM850", "WINDOWS-1251",
        "WINDOWS-1253",
    ]

    /// How many bytes around foreign letters are looked at.
    private static let sampled = 64 << 10

    /// The encoding in which the lines read best.
    static func best(for lines: [ArraySlice<UInt8>]) -> String {
        var sample: [UInt8] = []
        for line in lines where sample.count < sampled {
            sample += line.prefix(1024) + [0x0A]
        }
        var best = (name: candidates[0], score: Int.min)
        for name in candidates {
            let score = Self.score(decode(sample, from: name))
            if score > best.score { best = (name, score) }
        }
        return best.name
    }

    /// The text of bytes; a byte that the encoding does not know becomes a replacement sign.
    static func decode(_ bytes: [UInt8], from name: String) -> String {
        let converter = iconv_open("UTF-8", name)
        // A system without its tables still knows Latin letters.
        guard converter != iconv_t(bitPattern: -1) else { return latin(bytes) }
        defer { iconv_close(converter) }
        var source = bytes.map { CChar(bitPattern: $0) }
        var result = [UInt8](repeating: 0, count: bytes.count * 3 + 16)
        var written = 0
        source.withUnsafeMutableBufferPointer { input in
            result.withUnsafeMutableBytes { output in
                guard let start = output.bindMemory(to: CChar.self).baseAddress else { return }
                var from = input.baseAddress
                var left = input.count
                while left > 0 {
                    var target: UnsafeMutablePointer<CChar>? = start + written
                    var room = output.count - written
                    let before = room
                    let outcome = iconv(converter, &from, &left, &target, &room)
                    written += before - room
                    guard outcome == -1, left > 0, output.count - written > 3 else {
                        break
                    }
                    // A byte that stands for nothing.
                    for byte in "\u{FFFD}".utf8 {
                        output[written] = byte
                        written += 1
                    }
                    from = from.map { $0 + 1 }
                    left -= 1
                }
            }
        }
        return String(decoding: result[..<written], as: UTF8.self)
    }

    private static func latin(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(byte)) }
        return String(text)
    }

    /// How much a text looks like words that people write.
    private static func score(_ text: String) -> Int {
        let scalars = Array(text.unicodeScalars)
        var score = 0
        for (place, scalar) in scalars.enumerated() where !scalar.isASCII {
            let before = place > 0 ? scalars[place - 1] : " "
            let after = place + 1 < scalars.count ? scalars[place + 1] : " "
            score += value(of: scalar, between: before, and: after)
        }
        return score
    }

    private static func value(
        of scalar: Unicode.Scalar, between before: Unicode.Scalar, and after: Unicode.Scalar
    ) -> Int {
        if scalar == "\u{FFFD}" || scalar.value < 0xA0 { return -10 }
        let isInWord = before.isLetter && after.isLetter
        if other.contains(scalar) {
            // Cyrillic and Greek come in whole words.
            let neighbours = [before, after].filter { !$0.isASCII && $0.isLetter }
            if neighbours.contains(where: { !other.contains($0) }) { return -4 }
            let isAlone = before.isASCII && before.isLetter || after.isASCII && after.isLetter
            return isAlone ? -4 : 2
        }
        if scalar.isLetter {
            // «dÈ» is no word, and few words have two accents side by side.
            if scalar.properties.isUppercase, before.properties.isLowercase { return -3 }
            if before.isLetter, !before.isASCII { return -2 }
            if rare.contains(scalar) { return -1 }
            return usual.contains(scalar) ? 2 : 0
        }
        switch scalar {
        case "’": return before.isLetter ? 2 : 0
        case "«", "»", "“", "”", "„", "…", "–", "—", "‘", "€", "°", "\u{A0}", "·":
            return isInWord ? -1 : 2
        default: return isInWord ? -4 : -2
        }
    }

    private static let usual = Set(
        "àâäáãåçéèêëíîïìñóôöòõøúùûüœæßÀÂÄÁÇÉÈÊËÍÎÏÓÔÖÚÙÛÜŒğışĞİŞąćęłńśźżłŁŚŻčďěňřšťůýžČŘŠŽőűőăţșț"
            .unicodeScalars)
    private static let rare = Set("ðýþÐÝÞ¿¡ª²³¹ºƒ".unicodeScalars)
    private static let other: Set<Unicode.Scalar> = {
        let ranges: [ClosedRange<UInt32>] = [0x370...0x3FF, 0x400...0x4FF]
        return Set(ranges.joined().compactMap { Unicode.Scalar($0) })
    }()
}

extension Unicode.Scalar {
    /// Whether it is a letter of any script.
    var isLetter: Bool { properties.isAlphabetic }
}
