import Testing
import Workshop

@testable import Importing

/// Photos without what tells where, when and by whom they were taken.
@Suite struct PhotoFileTests {
    // MARK: - Bytes as cameras write them

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        let length = content.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
    }

    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// Exif with a maker, an orientation and a pointer to a place.
    private static func exif(_ orientation: UInt8, isLittle: Bool) -> [UInt8] {
        func two(_ number: UInt16) -> [UInt8] {
            let bytes = [UInt8(number >> 8), UInt8(number & 0xFF)]
            return isLittle ? bytes.reversed() : bytes
        }
        func four(_ number: UInt32) -> [UInt8] {
            let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
            return isLittle ? bytes.reversed() : bytes
        }
        var tiff = bytes(isLittle ? "II" : "MM") + two(42) + four(8) + two(3)
        tiff += two(0x010F) + two(2) + four(7) + four(50)
        tiff += two(0x0112) + two(3) + four(1) + two(UInt16(orientation)) + two(0)
        tiff += two(0x8825) + two(4) + four(1) + four(57) + four(0)
        return bytes("Exif\0\0") + tiff + bytes("Camera\0") + bytes("48.8566 N")
    }

    private static let frame: [UInt8] = [8, 0, 30, 0, 40, 1, 1, 0x11, 0]
    private static let jfif = bytes("JFIF\0") + [1, 1, 0, 0, 72, 0, 72, 1, 1, 9, 9, 9]
    /// Data with a stuffed byte and a mark of restart.
    private static let scan: [UInt8] =
        segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4, 5]

    private static func jpeg(_ exif: [UInt8]? = nil, behind: [UInt8] = []) -> [UInt8] {
        var file: [UInt8] = [0xFF, 0xD8] + segment(0xE0, jfif)
        if let exif { file += segment(0xE1, exif) }
        file += segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x:Zoé/>"))
        file += segment(0xE2, bytes("ICC_PROFILE\0\u{1}\u{1}profile"))
        file += segment(0xE2, bytes("MPF\0II secret"))
        file += segment(0xED, bytes("Photoshop 3.0\0Zoé, Marseille"))
        file += segment(0xEE, bytes("Adobe") + [0, 100, 0, 0, 0, 0, 1])
        file += segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
        file += segment(0xFE, bytes("Zoé was here"))
        file += segment(0xC2, frame) + segment(0xC4, [0] + [UInt8](repeating: 0, count: 16))
        return file + segment(0xDD, [0, 8]) + scan + segment(0xFE, bytes("between")) + scan
            + [0xFF, 0xD9] + behind
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        var sum: UInt32 = .max
        for byte in bytes(name) + content {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
        }
        func four(_ number: UInt32) -> [UInt8] {
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
        }
        return four(UInt32(content.count)) + bytes(name) + content + four(~sum)
    }

    private static let begin: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    private static let head = chunk("IHDR", [0, 0, 0, 3, 0, 0, 0, 2, 8, 0, 0, 0, 0])
    private static let data = chunk("IDAT", [0x78, 0x9C, 1, 2, 3])
    private static let end = chunk("IEND", [])

    private static var png: [UInt8] {
        begin + head + chunk("pHYs", [0, 0, 0, 1, 0, 0, 0, 1, 0]) + chunk("tEXt", bytes("Zoé"))
            + chunk("eXIf", Array(exif(6, isLittle: true).dropFirst(6)))
            + chunk("gAMA", bytes("hidden behind")) + chunk("iTXt", bytes("here"))
            + chunk("prVt", bytes("own")) + data + chunk("tIME", [0]) + data + end + bytes("film")
    }

    private func holds(_ file: PhotoFile, _ text: String) -> Bool {
        let wanted = Array(text.utf8)
        return file.bytes.indices.contains { file.bytes[$0...].starts(with: wanted) }
    }

    // MARK: -

    @Test(arguments: [true, false])
    func aJPEGKeepsWhatDrawsItAndWhichSideIsUp(isLittle: Bool) throws {
        let file = try PhotoFile(
            Self.jpeg(Self.exif(6, isLittle: isLittle), behind: Self.jpeg() + Self.bytes("film")))
        #expect(file.kind == .jpeg && file.orientation == 6)
        // As it is looked at.
        #expect(file.width == 30 && file.height == 40)
        for secret in [
            "Camera", "48.8566", "adobe.com", "MPF", "Photoshop", "Zo", "between", "film",
        ] {
            #expect(!holds(file, secret), "\(secret)")
        }
        #expect(holds(file, "ICC_PROFILE") && holds(file, "Adobe"))
        let turn: [UInt8] =
            Self.bytes("Exif\0\0MM") + [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]
            + [0, 0, 0, 0, 0, 0]
        let thumbless = Self.bytes("JFIF\0") + [1, 1, 0, 0, 72, 0, 72, 0, 0]
        #expect(
            file.bytes.starts(
                with: [0xFF, 0xD8] + Self.segment(0xE0, thumbless) + Self.segment(0xE1, turn)))
        let scans = Self.scan + Self.scan + [0xFF, 0xD9]
        #expect(Array(file.bytes.suffix(scans.count)) == scans)
        // What was taken out once has nothing left to take out.
        #expect(try PhotoFile(file.bytes) == file)
    }

    @Test func aJPEGThatStandsUprightHasNoExifAtAll() throws {
        for exif in [nil, Self.exif(1, isLittle: true), Self.exif(9, isLittle: true)] {
            let file = try PhotoFile(Self.jpeg(exif))
            #expect(file.orientation == 1 && file.width == 40 && file.height == 30)
            #expect(!holds(file, "Exif"))
        }
    }

    @Test func aPNGKeepsWhatDrawsIt() throws {
        let file = try PhotoFile(Self.png)
        #expect(file.kind == .png && file.orientation == 6 && file.width == 2 && file.height == 3)
        let turn = [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]
        let kept =
            Self.begin + Self.head
            + Self.chunk("eXIf", turn.map { UInt8($0) } + [0, 0, 0, 0, 0, 0])
            + Self.chunk("pHYs", [0, 0, 0, 1, 0, 0, 0, 1, 0]) + Self.data
        #expect(file.bytes == kept + Self.data + Self.end)
        #expect(try PhotoFile(file.bytes) == file)
    }

    @Test func otherFilesAreCalledByTheirNames() {
        let files: [([UInt8], PhotoRefusal)] = [
            ([0, 0, 0, 24] + Self.bytes("ftypheic0000"), .otherPicture("HEIC")),
            ([0, 0, 0, 24] + Self.bytes("ftypmif10000"), .otherPicture("HEIC")),
            ([0, 0, 0, 24] + Self.bytes("ftypavif0000"), .otherPicture("AVIF")),
            (Self.bytes("RIFF0000WEBPVP8 "), .otherPicture("WebP")),
            (Self.bytes("GIF89a"), .otherPicture("GIF")),
            (Self.bytes("II*\0"), .otherPicture("TIFF")),
            (Self.bytes("%PDF-1.7"), .otherPicture("PDF")),
            ([0, 0, 0, 24] + Self.bytes("ftypmp42"), .noPicture),
            (Self.bytes("Bonjour"), .noPicture), ([], .damaged), ([0xFF], .noPicture),
        ]
        for (bytes, refusal) in files {
            #expect(throws: refusal) { try PhotoFile(bytes) }
        }
        let large = [UInt8](repeating: 0xFF, count: PhotoFile.limit + 1)
        #expect(throws: PhotoRefusal.tooLarge(large.count)) { try PhotoFile(large) }
    }

    @Test func whatIsCutOffIsRefusedAtEachByte() throws {
        for whole in [Self.jpeg(Self.exif(8, isLittle: false)), Self.png] {
            let needed = whole == Self.png ? whole.count - 4 : whole.count
            for count in 0..<needed {
                #expect(throws: PhotoRefusal.self) { try PhotoFile(Array(whole.prefix(count))) }
            }
        }
    }

    @Test func bytesThatAreWrongTrapNowhereAndLeaveNothingThatIsNotKept() {
        var numbers = SystemRandomNumberGenerator()
        for whole in [Self.jpeg(Self.exif(3, isLittle: true)), Self.png] {
            for place in whole.indices {
                for value: UInt8 in [0, 1, 0x7F, 0x80, 0xD9, 0xFE, 0xFF, .random(in: 0...255)] {
                    var bytes = whole
                    bytes[place] = value
                    if numbers.next() % 4 == 0 { bytes[Int.random(in: bytes.indices)] = value }
                    guard let file = try? PhotoFile(bytes) else { continue }
                    #expect(file.width > 0 && file.height > 0 && (1...8).contains(file.orientation))
                    #expect((try? PhotoFile(file.bytes)) == file)
                }
            }
        }
    }
}
