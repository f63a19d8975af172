import Workshop

/// How the bytes of a photo are turned to be looked at, for formats whose readers do not do it themselves.
///
/// Browsers turn a picture as its Exif says; LibreOffice 7.4 does not, and what comes after it may. So the
/// document says it, and the bytes no longer do.
struct PhotoTurn {
    private let orientation: Int

    init(_ photo: Photo) { orientation = photo.orientation }

    /// Whether left and right are exchanged before it is turned.
    var isMirrored: Bool { [2, 4, 5, 7].contains(orientation) }

    /// Whether its bytes are turned at all.
    var isTurned: Bool { orientation > 2 }

    /// Whether it is as wide as its bytes are high.
    var isOnItsSide: Bool { orientation > 4 }

    /// The transformation of a frame as wide and as high as the bytes, in OpenDocument, whose angles go against
    /// the clock; nil where it is not turned.
    ///
    /// - Parameters:
    ///   - width: how wide it is once it is turned, in centimetres.
    ///   - height: how high.
    func transformation(width: Double, height: Double) -> String? {
        let (angle, right, down): (Double, Double, Double)
        switch orientation {
        case 3, 4: (angle, right, down) = (.pi, width, height)
        case 6, 7: (angle, right, down) = (-.pi / 2, width, 0)
        case 5, 8: (angle, right, down) = (.pi / 2, 0, height)
        default: return nil
        }
        return "rotate (\(angle)) translate (\(right)cm \(down)cm)"
    }

    /// The bytes without what says how they are turned.
    func unturned(_ bytes: [UInt8]) -> [UInt8] {
        guard orientation != 1 else { return bytes }
        return bytes.starts(with: [0xFF, 0xD8])
            ? Self.withoutExif(jpeg: bytes) : Self.withoutExif(png: bytes)
    }

    /// Leaves out the segments APP1 that stand before the picture.
    private static func withoutExif(jpeg bytes: [UInt8]) -> [UInt8] {
        var kept = Array(bytes.prefix(2))
        var place = 2
        while place + 4 <= bytes.count, bytes[place] == 0xFF, bytes[place + 1] & 0xF0 == 0xE0 {
            let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
            let end = min(place + 2 + max(2, length), bytes.count)
            if bytes[place + 1] != 0xE1 { kept += bytes[place..<end] }
            place = end
        }
        return kept + bytes[place...]
    }

    /// Leaves out the chunks eXIf that stand before the picture.
    private static func withoutExif(png bytes: [UInt8]) -> [UInt8] {
        var kept = Array(bytes.prefix(8))
        var place = kept.count
        while place + 12 <= bytes.count {
            let length = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
            let name = bytes[place + 4..<place + 8]
            guard !name.elementsEqual("IDAT".utf8), length <= bytes.count - place - 12 else {
                break
            }
            let end = place + 12 + length
            if !name.elementsEqual("eXIf".utf8) { kept += bytes[place..<end] }
            place = end
        }
        return kept + bytes[place...]
    }
}
