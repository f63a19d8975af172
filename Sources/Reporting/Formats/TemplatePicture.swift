import Foundation
import Mustache

/// A picture as report templates see it: `title`, its `name` among others, `alternative`, `repeated` when a list beneath says the
/// same, `svg` to stand in a page, `image`
/// for a file of its own in base64, and its `width` and `height` in print.
struct TemplatePicture: MustacheParent {
    private let picture: Picture
    private let drawing: any Drawing

    private let before: Int

    /// Makes it of a picture, after so many of the same title.
    init(_ picture: Picture, after before: Int = 0) {
        self.picture = picture
        self.before = before
        drawing = picture.map.map { LinkDrawing(picture, $0) } ?? BarDrawing(picture)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "title": picture.title
        case "alternative": picture.alternative
        case "repeated": picture.isSaidInWords
        case "svg": drawing.svg
        case "name": before == 0 ? picture.title : "\(picture.title) (\(before + 1))"
        // Its size in pixels is what it is drawn with where it is no longer drawn by lines.
        case "image": Data(drawing.svg(enlarged: 4).utf8).base64EncodedString()
        // In print an inch holds 86 of its units, which makes the letters as large as the text.
        case "width": "\(Double(BarDrawing.width) / 34)cm"
        case "height": "\(Double(drawing.height) / 34)cm"
        default: nil
        }
    }
}
