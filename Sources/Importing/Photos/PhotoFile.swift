import Workshop

/// A photo as it may be kept: the bytes that draw it, and none that tell where, when, by whom or with what
/// it was taken.
public struct PhotoFile: Equatable, Sendable {
    /// How the bytes are written.
    public let kind: Photo.Kind
    /// The bytes, without what is not needed to draw them.
    public let bytes: [UInt8]
    /// How wide it is as it is looked at, in pixels.
    public let width: Int
    /// How high it is as it is looked at, in pixels.
    public let height: Int
    /// How the bytes are to be turned, as Exif numbers it from 1 to 8.
    public let orientation: Int

    /// The largest file that is taken, in bytes.
    public static let limit = 10 << 20

    /// Takes out of a file what draws the picture, without decoding anything, so it looks as it did.
    ///
    /// - Throws: what the file is, if it is no JPEG or PNG, or that it breaks off.
    public init(_ bytes: [UInt8]) throws(PhotoRefusal) {
        guard bytes.count <= Self.limit else { throw .tooLarge(bytes.count) }
        guard !bytes.isEmpty else { throw .damaged }
        if JPEGPhoto.begins(bytes) {
            let photo = try JPEGPhoto(bytes)
            self.init(.jpeg, photo.kept, photo.width, photo.height, photo.orientation)
        } else if PNGPhoto.begins(bytes) {
            let photo = try PNGPhoto(bytes)
            self.init(.png, photo.kept, photo.width, photo.height, photo.orientation)
        } else {
            throw PhotoRefusal(telling: bytes)
        }
    }

    private init(
        _ kind: Photo.Kind, _ bytes: [UInt8], _ width: Int, _ height: Int, _ orientation: Int
    ) {
        self.kind = kind
        self.bytes = bytes
        let isTurned = orientation > 4
        self.width = isTurned ? height : width
        self.height = isTurned ? width : height
        self.orientation = orientation
    }
}

/// Why a file is not taken as a photo.
public enum PhotoRefusal: Error, Equatable, Sendable {
    /// It has more bytes than are taken.
    case tooLarge(Int)
    /// It breaks off, or its parts do not fit together.
    case damaged
    /// It is a picture of another kind: «HEIC», «WebP».
    case otherPicture(String)
    /// It is a document or anything else.
    case noPicture

    /// Tells what the first bytes of a file are that is no JPEG or PNG.
    init(telling bytes: [UInt8]) {
        func says(_ text: String, at place: Int = 0) -> Bool {
            let end = place + text.utf8.count
            return bytes.count >= end && bytes[place..<end].elementsEqual(text.utf8)
        }
        let brands = ["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"]
        if says("GIF8") {
            self = .otherPicture("GIF")
        } else if says("RIFF"), says("WEBP", at: 8) {
            self = .otherPicture("WebP")
        } else if says("ftyp", at: 4), brands.contains(where: { says($0, at: 8) }) {
            self = .otherPicture("HEIC")
        } else if says("ftypavif", at: 4) || says("ftypavis", at: 4) {
            self = .otherPicture("AVIF")
        } else if says("II*\0") || says("MM\0*") {
            self = .otherPicture("TIFF")
        } else if says("BM"), bytes.count > 26, bytes[6..<10].allSatisfy({ $0 == 0 }) {
            self = .otherPicture("BMP")
        } else if bytes.starts(with: [0xFF, 0x0A]) || says("JXL ", at: 4) {
            self = .otherPicture("JPEG XL")
        } else if says("jP  ", at: 4) {
            self = .otherPicture("JPEG 2000")
        } else if says("%PDF") {
            self = .otherPicture("PDF")
        } else {
            self = .noPicture
        }
    }
}
