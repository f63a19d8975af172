import Workshop

/// Themes one below the other, with the links between them as lines on their right.
///
/// What a link says stands where it leaves its theme; an arrow shows where it leads.
struct LinkDrawing: Drawing {
    private let picture: Picture
    private let map: LinkMap
    private let routing: LinkRouting
    private let lane: Int

    private static let row = 22
    private static let heading = 24
    private static let gap = 10
    /// How wide the lanes are together at most.
    private static let mostLanes = 120

    init(_ picture: Picture, _ map: LinkMap) {
        self.picture = picture
        self.map = map
        routing = LinkRouting(
            themes: map.names.count, links: map.links.map { ($0.from, $0.to) }, height: 0)
        lane = min(16, Self.mostLanes / max(1, routing.lanes))
    }

    var height: Int { 8 + top(of: map.names.count) }

    func svg(enlarged factor: Int) -> String {
        var drawn = ""
        for (place, box) in routing.boxes.enumerated() {
            let height = Self.heading + box.rows * Self.row
            drawn +=
                #"<rect x="4.5" y="\#(top(of: place)).5" width="\#(right - 5)" "#
                + ##"height="\##(height)" rx="4" fill="#eef4f8" stroke="#1f5f8b"/>"##
            drawn += text(cut(map.names[place]), at: 12, top(of: place) + 17)
        }
        for way in routing.ways { drawn += line(of: way) }
        return wrapped(drawn, picture, enlarged: factor)
    }

    /// The right edge of the themes.
    private var right: Int { Self.width - 12 - routing.lanes * lane }

    private func line(of way: LinkRouting.Way) -> String {
        let (start, end) = (middle(of: way.from), middle(of: way.to))
        let column = right + 8 + way.lane * lane
        let words = map.links[way.link].words
        return text(cut(words, margin: 10), endingAt: right - 8, start + 5)
            + #"<path d="M\#(right) \#(start)H\#(column)V\#(end)H\#(right + 6)" "#
            + ##"fill="none" stroke="#1f5f8b" stroke-width="2"/>"##
            + #"<path d="M\#(right - 8) \#(end)l14 -5v10z" "#
            + ##"fill="#1f5f8b"/>"##
    }

    private func top(of place: Int) -> Int {
        let rows = routing.boxes.prefix(place).reduce(0) { $0 + $1.rows }
        return 4 + place * (Self.heading + Self.gap) + rows * Self.row
    }

    private func middle(of row: Int) -> Int {
        let place = routing.boxes.lastIndex { $0.top <= row && row < $0.top + $0.rows } ?? 0
        return top(of: place) + Self.heading
            + (row - routing.boxes[place].top) * Self.row + Self.row / 2
    }

    /// As much of a text as the width of a theme holds; a character is about 7 wide.
    private func cut(_ text: String, margin: Int = 0) -> String {
        text.shortened(to: max(8, (right - 24 - margin) / 7))
    }
}
