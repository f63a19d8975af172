/// The one thing of Exif that a photo needs: which side is up.
enum ExifTurn {
    /// The tag of the orientation.
    private static let tag = 0x0112

    /// What stands before Exif in a JPEG.
    static let beginning = Array("Exif\0\0".utf8)

    /// The orientation that Exif tells, from 1 to 8; nil where it tells none.
    static func read(_ tiff: [UInt8]) -> Int? {
        guard tiff.count >= 8 else { return nil }
        let isLittle: Bool
        switch (tiff[0], tiff[1]) {
        case (0x49, 0x49): isLittle = true
        case (0x4D, 0x4D): isLittle = false
        default: return nil
        }
        func number(_ place: Int, _ width: Int) -> Int? {
            guard place >= 0, place + width <= tiff.count else { return nil }
            let bytes = tiff[place..<place + width]
            return (isLittle ? Array(bytes.reversed()) : Array(bytes))
                .reduce(0) { $0 << 8 | Int($1) }
        }
        guard number(2, 2) == 42, let directory = number(4, 4),
            let count = number(directory, 2)
        else { return nil }
        for entry in 0..<count {
            let place = directory + 2 + entry * 12
            guard let tag = number(place, 2) else { return nil }
            guard tag == Self.tag else { continue }
            // One short number, which stands at the beginning of the four bytes.
            guard number(place + 2, 2) == 3, let value = number(place + 8, 2),
                (1...8).contains(value)
            else { return nil }
            return value
        }
        return nil
    }

    /// Exif that tells the orientation and nothing else.
    static func directory(_ orientation: Int) -> [UInt8] {
        [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1]
            + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(truncatingIfNeeded: orientation), 0, 0]
            + [0, 0, 0, 0]
    }
}
