/// Bars as a picture in SVG 1.1, which needs nothing but itself.
///
/// Colour carries no meaning alone: what was planned is a pale bar with an edge, above the dark one,
/// and every bar has its words.
struct BarDrawing {
    /// How wide it is drawn; small enough for a telephone, and scaled up elsewhere.
    static let width = 360
    private static let room = 352
    private let picture: Picture

    init(_ picture: Picture) { self.picture = picture }

    /// How high it is drawn.
    var height: Int { (picture.legend == nil ? 4 : 28) + picture.bars.count * rowHeight }

    private var rowHeight: Int { picture.legend == nil ? 36 : 46 }

    /// The picture, with the same in words for those who do not see it.
    var svg: String {
        let height = height
        var svg =
            #"<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 \#(Self.width) "#
            + #"\#(height)" width="\#(Self.width)" height="\#(height)" "#
            + ##"style="font-family: sans-serif; font-size: 13px; fill: #1a1a1a">"##
        svg +=
            "<title>\(escaped(picture.title))</title><desc>\(escaped(picture.alternative))</desc>"
        var top = 4
        if let legend = picture.legend {
            svg +=
                planned(top: top + 3, width: 24, height: 8) + text(legend.planned, at: 36, top + 11)
            svg += taken(at: 184, top: top + 3, width: 24, height: 8)
            svg += text(legend.value, at: 216, top + 11)
            top += 24
        }
        for bar in picture.bars {
            svg += text(cut(bar.label, room: bar.words.count), at: 4, top + 12)
            svg +=
                #"<text x="\#(Self.width - 4)" y="\#(top + 12)" text-anchor="end">"#
                + "\(escaped(bar.words))</text>"
            var line = top + 17
            if let length = bar.planned {
                svg += planned(top: line, width: self.length(length), height: 8)
            }
            if picture.legend != nil { line += 10 }
            svg += taken(at: 4, top: line, width: length(bar.value), height: 10)
            top += rowHeight
        }
        return svg + "</svg>"
    }

    private func length(_ value: Int) -> Int {
        value <= 0 ? 0 : max(2, value * Self.room / picture.longest)
    }

    private func planned(top: Int, width: Int, height: Int) -> String {
        guard width > 0 else { return "" }
        return
            #"<rect x="4.5" y="\#(top).5" width="\#(max(1, width - 1))" height="\#(height - 1)" "#
            + ##"fill="#dbe7f0" stroke="#1f5f8b"/>"##
    }

    private func taken(at left: Int, top: Int, width: Int, height: Int) -> String {
        ##"<rect x="\##(left)" y="\##(top)" width="\##(width)" height="\##(height)" fill="#1f5f8b"/>"##
    }

    private func text(_ text: String, at left: Int, _ baseline: Int) -> String {
        #"<text x="\#(left)" y="\#(baseline)">\#(escaped(text))</text>"#
    }

    /// A label that leaves room for the words beside it; a character is about 7 wide.
    private func cut(_ label: String, room taken: Int) -> String {
        label.shortened(to: max(8, 48 - taken))
    }

    private func escaped(_ text: String) -> String {
        HTMLEscaping().escapeText(text.onOneLine.directionsEnded)
    }
}
