/// A PNG file with the chunks that draw it: no texts, times, Exif or what programs put in for themselves,
/// nothing behind the end.
struct PNGPhoto {
    private(set) var kept: [UInt8] = signature
    private(set) var width = 0
    private(set) var height = 0
    private(set) var orientation = 1

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// The chunks that are kept, those without which the picture would look otherwise, and how long they are at
    /// most: what a program hides behind them goes with them.
    private static let kept: [[UInt8]: Int] = Dictionary(
        uniqueKeysWithValues: [
            ("IHDR", 13), ("PLTE", 768), ("IDAT", Int.max), ("IEND", 0), ("tRNS", 256), ("gAMA", 4),
            ("cHRM", 32), ("sRGB", 1), ("iCCP", 1 << 22), ("sBIT", 4), ("bKGD", 6), ("pHYs", 9),
            ("cICP", 4),
        ].map { (Array($0.0.utf8), $0.1) })

    static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: signature) }

    init(_ bytes: [UInt8]) throws(PhotoRefusal) {
        var place = Self.signature.count
        var hasData = false
        var isFirst = true
        while true {
            guard place + 12 <= bytes.count else { throw .damaged }
            let length = Self.number(bytes, place)
            // Room for the length, the name and the sum, without an overflow.
            guard length <= bytes.count - place - 12 else { throw .damaged }
            let name = Array(bytes[place + 4..<place + 8])
            let end = place + 12 + length
            if isFirst {
                guard name.elementsEqual("IHDR".utf8), length == 13 else { throw .damaged }
                width = Self.number(bytes, place + 8)
                height = Self.number(bytes, place + 12)
                isFirst = false
            }
            if name.elementsEqual("IDAT".utf8) { hasData = true }
            if name.elementsEqual("eXIf".utf8), orientation == 1,
                let turned = ExifTurn.read(Array(bytes[place + 8..<end - 4])), turned != 1
            {
                orientation = turned
            }
            let isKept = length <= Self.kept[name] ?? -1
            if isKept { kept += bytes[place..<end] }
            // A capital at the beginning: nobody can draw it without knowing what it is.
            guard isKept || name[0] & 0x20 != 0 else { throw .damaged }
            if name.elementsEqual("IEND".utf8) { break }
            place = end
        }
        let sizes = 1...65_535
        if orientation != 1 {
            // Behind the head, wherever it stood.
            kept.insert(
                contentsOf: Self.chunk("eXIf", ExifTurn.directory(orientation)),
                at: Self.signature.count + 25)
        }
        guard hasData, sizes.contains(width), sizes.contains(height) else { throw .damaged }
    }

    /// A chunk with its length and sum.
    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        func four(_ number: UInt32) -> [UInt8] {
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
        }
        let body = Array(name.utf8) + content
        var sum: UInt32 = .max
        for byte in body {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
        }
        return four(UInt32(content.count)) + body + four(~sum)
    }

    private static func number(_ bytes: [UInt8], _ place: Int) -> Int {
        bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }
}
