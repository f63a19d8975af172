import Testing
import Workshop

@testable import atelier

/// What pandoc is given of a page, so that nothing said in words of a picture is lost.
@Suite struct PandocPageTests {
    private func readable(_ page: String) -> String {
        String(decoding: PandocPage.readable(Array(page.utf8)), as: UTF8.self)
    }

    @Test func aFigureIsAPictureWithItsWordsAndACaptionBelow() {
        #expect(
            readable(
                "<p>a &lt;figure></p>\n<figure><img src=\"data:image/png;base64,AQID\" alt=\"Le &quot;mur&quot;\">"
                    + "<figcaption>Photo 1</figcaption></figure>\n<hr>")
                == "<p>a &lt;figure></p>\n<div><img src=\"data:image/png;base64,AQID\" "
                + "alt=\"Le &quot;mur&quot;\"><p>Photo 1</p></div>\n<hr>")
    }

    @Test func aDrawingBecomesAPictureThatSaysWhatItShows() {
        let drawing =
            "<svg role=\"img\"><title>T</title><desc>Pain, 2; &lt;sel&gt;, 1</desc><rect/></svg>"
        let image = Base64.text(of: Array(drawing.utf8))
        #expect(
            readable("<figure aria-hidden=\"true\">\(drawing)<figcaption>T</figcaption></figure>")
                == "<div><img src=\"data:image/svg+xml;base64,\(image)\" alt=\"Pain, 2; &lt;sel&gt;, 1\">"
                + "<p>T</p></div>")
        // What has no words, or no end, stays as it is.
        #expect(readable("<svg a><rect/></svg>").contains("alt=\"\">"))
        for page in ["<svg a><desc>", "<figure", "<", "a < b", "", "<svg>"] {
            #expect(readable(page) == page)
        }
    }
}
