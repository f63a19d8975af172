import TextTemplates
import Workshop

/// A picture as report templates see it: `title`, its `name` among others, `alternative`, `repeated` when a list beneath says the
/// same, `svg` to stand in a page, `image`
/// for a file of its own in base64, and its `width` and `height` in print.
struct TemplatePicture: TemplateThing {
    private let picture: Picture
    private let drawing: any Drawing

    private let before: Int

    /// Makes it of a picture, after so many of the same title.
    init(_ picture: Picture, after before: Int = 0) {
        self.picture = picture
        self.before = before
        drawing = picture.map.map { LinkDrawing(picture, $0) } ?? BarDrawing(picture)
    }

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "title": .text(picture.title)
        case "alternative": .text(picture.alternative)
        case "repeated": .flag(picture.isSaidInWords)
        case "svg": .text(drawing.svg)
        case "name": .text(before == 0 ? picture.title : "\(picture.title) (\(before + 1))")
        // Its size in pixels is what it is drawn with where it is no longer drawn by lines.
        case "image": .text(Base64.text(of: Array(drawing.svg(enlarged: 4).utf8)))
        // In print an inch holds 86 of its units, which makes the letters as large as the text.
        case "width": .text("\(Double(BarDrawing.width) / 34)cm")
        case "height": .text("\(Double(drawing.height) / 34)cm")
        default: nil
        }
    }
}
