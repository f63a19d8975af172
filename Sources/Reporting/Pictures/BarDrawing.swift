/// Bars, one below the other.
///
/// Colour carries no meaning alone: what was planned is a pale bar with an edge, above the dark one,
/// and every bar has its words.
struct BarDrawing: Drawing {
    private static let room = 352
    private let picture: Picture
    private let rows: [Row]

    /// A bar with its label in lines.
    private struct Row {
        let bar: Picture.Bar
        let label: [String]

        init(_ bar: Picture.Bar) {
            self.bar = bar
            // A character is about 7 wide, and the words stand beside the first line.
            label = bar.label.onOneLine.lines(of: max(12, 48 - bar.words.count), most: 3)
        }

        var height: Int { (bar.planned == nil ? 20 : 30) + label.count * 16 }
    }

    init(_ picture: Picture) {
        self.picture = picture
        rows = picture.bars.map(Row.init)
    }

    var height: Int {
        rows.map(\.height).reduce(picture.legend == nil ? 4 : 28, +)
    }

    func svg(enlarged factor: Int) -> String {
        var svg = ""
        var top = 4
        if let legend = picture.legend {
            svg +=
                planned(top: top + 3, width: 24, height: 8) + text(legend.planned, at: 36, top + 11)
            svg += taken(at: 184, top: top + 3, width: 24, height: 8)
            svg += text(legend.value, at: 216, top + 11)
            top += 24
        }
        for row in rows {
            svg += drawing(of: row, top: top)
            top += row.height
        }
        return wrapped(svg, picture, enlarged: factor)
    }

    /// The words, then the bars below them.
    private func drawing(of row: Row, top: Int) -> String {
        var svg = row.label.enumerated().map { text($1, at: 4, top + 12 + 16 * $0) }.joined()
        svg += text(row.bar.words, endingAt: Self.width - 4, top + 12)
        var line = top + 1 + 16 * row.label.count
        if let length = row.bar.planned {
            svg += planned(top: line, width: self.length(length), height: 8)
            line += 10
        } else if picture.legend == nil {
            // A pale track, so that nothing at all is seen to be nothing.
            svg += taken(at: 4, top: line, width: Self.room, height: 10, fill: "#e6ecf0")
        }
        return svg + taken(at: 4, top: line, width: length(row.bar.value), height: 10)
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

    private func taken(
        at left: Int, top: Int, width: Int, height: Int, fill: String = "#1f5f8b"
    ) -> String {
        guard width > 0 else { return "" }
        return #"<rect x="\#(left)" y="\#(top)" width="\#(width)" height="\#(height)" "#
            + #"fill="\#(fill)"/>"#
    }
}
