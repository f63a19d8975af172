/// A picture in SVG 1.1, which needs nothing but itself.
protocol Drawing {
    /// How high it is drawn.
    var height: Int { get }
    /// The picture, so many times its size, with the same in words for those who do not see it.
    func svg(enlarged factor: Int) -> String
}

extension Drawing {
    /// How wide it is drawn; small enough for a telephone, and scaled up elsewhere.
    static var width: Int { 360 }

    /// The picture at its size.
    var svg: String { svg(enlarged: 1) }

    /// Wraps what is drawn, with its title and the same in words.
    func wrapped(_ drawn: String, _ picture: Picture, enlarged factor: Int) -> String {
        let height = height
        return
            #"<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 \#(Self.width) "#
            + #"\#(height)" width="\#(Self.width * factor)" height="\#(height * factor)" "#
            + ##"style="font-family: 'Liberation Sans', 'DejaVu Sans', sans-serif; font-size: 13px; fill: #1a1a1a">"##
            + "<title>\(escaped(picture.title))</title><desc>\(escaped(picture.alternative))</desc>"
            + drawn + "</svg>"
    }

    /// A line of text, its baseline at that height.
    func text(_ text: String, at left: Int, _ baseline: Int) -> String {
        #"<text x="\#(left)" y="\#(baseline)">\#(escaped(text))</text>"#
    }

    /// A line of text that ends there.
    func text(_ text: String, endingAt right: Int, _ baseline: Int) -> String {
        #"<text x="\#(right)" y="\#(baseline)" text-anchor="end">\#(escaped(text))</text>"#
    }

    /// What may stand between tags.
    func escaped(_ text: String) -> String {
        HTMLEscaping().escapeText(text.onOneLine.directionsEnded)
    }
}
