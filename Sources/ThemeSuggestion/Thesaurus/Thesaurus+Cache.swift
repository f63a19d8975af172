extension Thesaurus {
    /// What a cached thesaurus begins with; another version of the program writes another number.
    private static let mark: [UInt8] = Array("atelier thesaurus 2\n".utf8)

    /// The thesaurus as bytes, in this machine's order, from which it is made again quickly.
    ///
    /// - Parameter origin: what tells the file it was read from, such as size and time.
    func cached(origin: String) -> [UInt8] {
        var bytes = Self.mark + Array(origin.utf8) + [0x0A]
        func append<Number>(_ numbers: [Number]) {
            var count = UInt64(numbers.count)
            withUnsafeBytes(of: &count) { bytes += $0 }
            numbers.withUnsafeBytes { bytes += $0 }
        }
        append(stems)
        append(starts)
        append(targets)
        append(weights)
        var digest = Self.digest(bytes[...])
        withUnsafeBytes(of: &digest) { bytes += $0 }
        return bytes
    }

    /// Takes a thesaurus from its cached bytes.
    ///
    /// - Returns: nil when they are damaged or of another origin.
    init?(cached bytes: [UInt8], origin: String, language: String) {
        let head = Self.mark + Array(origin.utf8) + [0x0A]
        guard bytes.count > head.count + 8, bytes.starts(with: head) else { return nil }
        let end = bytes.count - 8
        guard Self.number(bytes, at: end) == Self.digest(bytes[..<end]) else { return nil }
        var place = head.count
        func take<Number>(_ zero: Number) -> [Number]? {
            guard place + 8 <= end else { return nil }
            let count = Self.number(bytes, at: place)
            let size = MemoryLayout<Number>.size
            place += 8
            guard count <= UInt64((end - place) / size) else { return nil }
            var numbers = [Number](repeating: zero, count: Int(count))
            let length = Int(count) * size
            numbers.withUnsafeMutableBytes { $0.copyBytes(from: bytes[place..<place + length]) }
            place += length
            return numbers
        }
        guard let stems = take(UInt64(0)), let starts = take(UInt32(0)),
            let targets = take(UInt32(0)), let weights = take(Float(0)), place == end,
            starts.count == stems.count + 1, targets.count == weights.count
        else { return nil }
        self.init(
            language: language, stems: stems, starts: starts, targets: targets, weights: weights)
    }

    private static func number(_ bytes: [UInt8], at place: Int) -> UInt64 {
        bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt64.self) }
    }

    private static func digest(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBytes { buffer in
            var digest: UInt64 = 0xCBF2_9CE4_8422_2325
            var place = 0
            while place + 8 <= buffer.count {
                let next = buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                digest = (digest ^ next) &* 0x0000_0100_0000_01B3
                digest ^= digest >> 32
                place += 8
            }
            while place < buffer.count {
                digest = (digest ^ UInt64(buffer[place])) &* 0x0000_0100_0000_01B3
                place += 1
            }
            return digest
        }
    }
}
