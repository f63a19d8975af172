import TextTemplates
import Wording
import Workshop

/// A photo as report templates see it: `title` below it, its `name` among others, `alternative`, `type`
/// («image/jpeg») and `image` in base64, `pixelWidth` and `pixelHeight` as it is looked at; in print the
/// `width` and `height` of the bytes `unturned`, whether they are `mirrored`, and how they are `turned`, on what `line`.
struct TemplatePhoto: TemplateThing {
    private let shown: ReportedPhoto
    private let alternative: String
    private let bytes: [UInt8]
    /// How many photos of the same title stand before it.
    private let before: Int

    init(_ shown: ReportedPhoto, saying alternative: String, bytes: [UInt8], after before: Int) {
        self.shown = shown
        self.alternative = alternative
        self.bytes = bytes
        self.before = before
    }

    func child(named name: String) -> TemplateValue? {
        let photo = shown.photo
        switch name {
        case "title": return .text(shown.caption)
        case "name":
            return .text(before == 0 ? shown.caption : "\(shown.caption) (\(before + 1))")
        case "alternative": return .text(alternative)
        case "type": return .text(photo.kind.mediaType)
        case "image": return .text(Base64.text(of: bytes))
        case "pixelWidth": return .text(String(photo.width))
        case "pixelHeight": return .text(String(photo.height))
        case "width": return .text(Self.length(turn.isOnItsSide ? size.height : size.width))
        case "height": return .text(Self.length(turn.isOnItsSide ? size.width : size.height))
        case "mirrored": return .flag(turn.isMirrored)
        case "turned":
            return .told(
                turn.transformation(
                    width: Self.rounded(size.width), height: Self.rounded(size.height)))
        case "line": return .told(turn.isTurned ? line.name : nil)
        case "unturned": return .text(Base64.text(of: turn.unturned(bytes)))
        default: return nil
        }
    }

    /// How large it is printed, in centimetres: as on a screen, at most as wide as the text, and no higher
    /// than that two of them stand on a page.
    private var size: (width: Double, height: Double) {
        let (width, height) = (
            Double(shown.photo.width) / 96 * 2.54, Double(shown.photo.height) / 96 * 2.54
        )
        let scale = min(1, 16.6 / width, 11.2 / height)
        return (width * scale, height * scale)
    }

    /// The style of the line on which a turned photo stands, which is as high as it.
    var line: TemplatePhotoLine { TemplatePhotoLine(height: Self.rounded(size.height)) }

    /// Whether its bytes are turned to be looked at, be they mirrored or not.
    var isTurned: Bool { turn.isTurned }

    private static func length(_ centimetres: Double) -> String {
        "\(rounded(centimetres))cm"
    }

    private static func rounded(_ centimetres: Double) -> Double {
        (max(0.1, centimetres) * 100).rounded() / 100
    }

    private var turn: PhotoTurn { PhotoTurn(shown.photo) }
}

/// A line as high as a turned photo: its `name` as a style, and its `height`.
///
/// LibreOffice 7.4 cuts a turned frame off where it stands within a line, and leaves a heading alone where it
/// stands beside one.
struct TemplatePhotoLine: TemplateThing, Hashable {
    private let height: Double

    init(height: Double) { self.height = height }

    var name: String { "Photo_20_Line_20_\(Int((height * 100).rounded()))" }

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "name": .text(self.name)
        case "height": .text("\(height)cm")
        default: nil
        }
    }
}

/// The photos of a document, each with its bytes where the format shows them.
struct TemplatePhotos {
    private let template: ReportTemplate
    private let wording: Wording
    private let bytes: (Photo) -> [UInt8]?
    private var titles: [String: Int] = [:]

    init(
        _ template: ReportTemplate, _ wording: Wording, _ bytes: @escaping (Photo) -> [UInt8]?
    ) {
        self.template = template
        self.wording = wording
        self.bytes = bytes
    }

    /// The photo that a block shows; one that is not shown becomes a paragraph of its words.
    mutating func photo(of block: inout Block) -> TemplatePhoto? {
        guard case .photo(let shown) = block.kind else { return nil }
        guard template.showsPhotos, let bytes = bytes(shown.photo) else {
            block.kind = .paragraph
            if template.showsPhotos {
                block.fragments.append(Fragment(wording(.photoNotHere), .program, .aside))
            }
            return nil
        }
        let before = titles[shown.caption, default: 0]
        titles[shown.caption] = before + 1
        let said = block.fragments.dropFirst().map(\.text).joined(separator: " ")
        return TemplatePhoto(shown, saying: said, bytes: bytes, after: before)
    }
}

extension Phrase {
    fileprivate static let photoNotHere = Phrase("report.photoNotHere")
}
