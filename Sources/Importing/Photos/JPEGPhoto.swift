/// A JPEG file with the segments that draw it (ITU-T T.81, annex B).
///
/// What is kept is a list, so that what nobody has heard of goes: Exif and XMP with place and time,
/// comments, previews, and what telephones put behind the end, a film or a second picture.
struct JPEGPhoto {
    private(set) var kept: [UInt8] = [0xFF, 0xD8]
    private(set) var width = 0
    private(set) var height = 0
    private(set) var orientation = 1

    static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xFF, 0xD8, 0xFF]) }

    init(_ bytes: [UInt8]) throws(PhotoRefusal) {
        var place = 2
        var hasScan = false
        var tail: [UInt8] = []
        // What stands before the frame, so that the orientation can be told behind the JFIF segment.
        var head: [UInt8] = []
        while true {
            let marker = try Self.marker(in: bytes, at: &place)
            if marker == Marker.end { break }
            let segment = try Self.segment(in: bytes, at: place)
            let content = bytes[segment.lowerBound + 2..<segment.upperBound]
            if marker == Marker.exif, orientation == 1,
                content.starts(with: ExifTurn.beginning),
                let turned = ExifTurn.read(Array(content.dropFirst(ExifTurn.beginning.count)))
            {
                orientation = turned
            }
            if Marker.isFrame(marker), width == 0 { try readSize(content) }
            place = segment.upperBound
            var written = Self.kept(marker, content)
            if marker == Marker.scan {
                guard width > 0 else { throw .damaged }
                hasScan = true
                let end = Self.endOfScan(in: bytes, from: place)
                written += bytes[place..<end]
                place = end
            }
            if marker == Marker.jfif, head.isEmpty, tail.isEmpty {
                head = written
            } else {
                tail += written
            }
        }
        guard hasScan, width > 0, height > 0 else { throw .damaged }
        kept += head
        if orientation != 1 {
            kept += Self.segment(Marker.exif, ExifTurn.beginning + ExifTurn.directory(orientation))
        }
        kept += tail + [0xFF, Marker.end]
    }

    /// The next marker; fill bytes may stand before it.
    private static func marker(
        in bytes: [UInt8], at place: inout Int
    ) throws(PhotoRefusal) -> UInt8 {
        guard place < bytes.count, bytes[place] == 0xFF else { throw .damaged }
        while place < bytes.count, bytes[place] == 0xFF { place += 1 }
        guard place < bytes.count, bytes[place] != 0, !Marker.standsAlone(bytes[place]) else {
            throw .damaged
        }
        place += 1
        return bytes[place - 1]
    }

    /// A segment with its length, which counts itself.
    private static func segment(
        in bytes: [UInt8], at place: Int
    ) throws(PhotoRefusal) -> Range<Int> {
        guard place + 2 <= bytes.count else { throw .damaged }
        let length = Int(bytes[place]) << 8 | Int(bytes[place + 1])
        guard length >= 2, place + length <= bytes.count else { throw .damaged }
        return place..<place + length
    }

    /// What is kept of a segment; nothing where the picture can be drawn without it.
    private static func kept(_ marker: UInt8, _ content: ArraySlice<UInt8>) -> [UInt8] {
        switch marker {
        // The version and the density; behind them may stand a preview of what was cut off since.
        case Marker.jfif where content.starts(with: "JFIF\0".utf8) && content.count >= 14:
            segment(marker, content.prefix(12) + [0, 0])
        // Colours are wrong without the profile.
        case 0xE2 where content.starts(with: "ICC_PROFILE\0".utf8): segment(marker, content)
        // How colours are coded, in twelve bytes.
        case 0xEE where content.starts(with: "Adobe".utf8) && content.count >= 12:
            segment(marker, content.prefix(12))
        // Tables, restart interval, scan.
        case 0xC4, 0xCC, 0xDB, 0xDD, Marker.scan: segment(marker, content)
        default: Marker.isFrame(marker) ? segment(marker, content) : []
        }
    }

    /// A segment with its marker and length.
    private static func segment(_ marker: UInt8, _ content: some Collection<UInt8>) -> [UInt8] {
        let length = content.count + 2
        return [0xFF, marker, UInt8(length >> 8 & 0xFF), UInt8(length & 0xFF)] + content
    }

    /// Where the coded data of a scan end: at the next marker that neither is data nor begins it anew.
    private static func endOfScan(in bytes: [UInt8], from start: Int) -> Int {
        var place = start
        while place + 1 < bytes.count {
            if bytes[place] == 0xFF, bytes[place + 1] != 0, bytes[place + 1] != 0xFF,
                !Marker.isRestart(bytes[place + 1])
            {
                return place
            }
            place += 1
        }
        return bytes.count
    }

    private mutating func readSize(_ content: ArraySlice<UInt8>) throws(PhotoRefusal) {
        guard content.count >= 6 else { throw .damaged }
        let first = content.startIndex
        height = Int(content[first + 1]) << 8 | Int(content[first + 2])
        width = Int(content[first + 3]) << 8 | Int(content[first + 4])
        // A height that is told only behind the first scan is of scanners long gone.
        guard width > 0, height > 0 else { throw .damaged }
    }

    /// The second byte of a marker.
    private enum Marker {
        static let end: UInt8 = 0xD9
        static let scan: UInt8 = 0xDA
        static let jfif: UInt8 = 0xE0
        static let exif: UInt8 = 0xE1

        static func isRestart(_ marker: UInt8) -> Bool { (0xD0...0xD7).contains(marker) }

        /// Whether no length follows it; the end of the picture apart, such have no place between segments.
        static func standsAlone(_ marker: UInt8) -> Bool {
            isRestart(marker) || marker == 0xD8 || marker == 0x01
        }

        /// Whether it begins a frame: all ways of coding, without the tables whose numbers lie among them.
        static func isFrame(_ marker: UInt8) -> Bool {
            (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
        }
    }
}
