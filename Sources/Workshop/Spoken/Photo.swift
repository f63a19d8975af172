/// A picture that was taken of a flip chart or a wall; its bytes lie in a file of their own.
public struct Photo: Equatable, Sendable {
    /// How the bytes are written.
    public enum Kind: String, CaseIterable, Sendable {
        case jpeg, png

        /// What the name of such a file ends with.
        public var fileExtension: String { self == .jpeg ? "jpg" : "png" }

        /// What such bytes are called where they are sent.
        public var mediaType: String { "image/\(rawValue)" }
    }

    /// Identifies the photo, and names its file.
    public let id: ID<Photo>
    /// How its bytes are written.
    public var kind: Kind
    /// What somebody needs to know who does not see it; empty when nobody has written it yet.
    public var text: String
    /// How wide it is as it is looked at, in pixels.
    public var width: Int
    /// How high it is as it is looked at, in pixels.
    public var height: Int
    /// How the bytes are to be turned to be looked at, as Exif numbers it from 1 (as they are) to 8.
    public var orientation: Int
    /// Whether documents show it.
    public var isPublished: Bool
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a photo that only the facilitator sees.
    public init(
        id: ID<Photo>, kind: Kind, text: String = "", width: Int, height: Int,
        orientation: Int = 1, isPublished: Bool = false, foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.kind = kind
        self.text = text
        self.width = width
        self.height = height
        self.orientation = orientation
        self.isPublished = isPublished
        self.foreign = foreign
    }

    /// The name of its file; nil where the identifier could lead out of the folder.
    public var fileName: String? {
        let isPlain = id.text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
        }
        return isPlain && !id.text.isEmpty ? "\(id.text).\(kind.fileExtension)" : nil
    }
}

extension Photo.Kind: Spelt {}

extension MemberRange {
    /// How many pixels a side of a picture has.
    public static let pixels = 1...65_535
    /// The ways in which the bytes of a picture can be turned.
    public static let orientations = 1...8
}

extension Photo: Keyed {
    package static let schemaName = "photo"

    package var mergeKey: ID<Photo> { id }

    package init(blank id: String) { self.init(id: ID(id), kind: .jpeg, width: 1, height: 1) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.value("kind", &kind)
        members.words("text", &text)
        members.number("width", &width, in: MemberRange.pixels)
        members.number("height", &height, in: MemberRange.pixels)
        members.number("orientation", &orientation, in: MemberRange.orientations, unless: 1)
        members.flag("isPublished", &isPublished, unless: false)
        members.foreign(&foreign)
    }

    package static func merged(
        _ versions: Versions<Photo>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> Photo {
        var merged = versions.memberwise(at: place, notes)
        // Where nobody knows which side changed its mind, what one of them keeps private stays so.
        if versions.base == nil {
            merged.isPublished = versions.ours.isPublished && versions.theirs.isPublished
        }
        return merged
    }
}
