import Foundation
import TestSupport
import Testing
import Wording
import Workshop

@testable import Reporting

/// Photos in documents.
@Suite struct PhotoReportTests {
    private func photo(
        _ id: String, _ text: String, _ width: Int = 4000, _ height: Int = 3000,
        isPublished: Bool = true, orientation: Int = 1
    ) -> Photo {
        Photo(
            id: ID(id), kind: .jpeg, text: text, width: width, height: height,
            orientation: orientation, isPublished: isPublished)
    }

    private func document(
        _ session: Session, _ format: ReportFormat, with bytes: [UInt8]? = [1, 2, 3]
    ) throws -> String {
        var request = Report.Request(format, now: PhotoSession.now)
        request.photo = { _ in bytes }
        return try Report.write([session], request, wording: Wording(language: "fr"))
    }

    @Test func aPageShowsThePhotosInPlaceWithTheirWords() throws {
        let html = try document(
            PhotoSession.session([photo("p", "Un \"mur\" <b>")], ofTheme: [photo("q", "", 20, 10)]),
            .html)
        #expect(
            html.contains(
                "<figure><img src=\"data:image/jpeg;base64,AQID\" width=\"4000\" height=\"3000\" "
                    + "alt=\"Un &quot;mur&quot; &lt;b&gt;\"><figcaption>Photo\u{A0}1</figcaption></figure>"
            ))
        #expect(html.contains("alt=\"sans description\"><figcaption>Photo\u{A0}2"))
        #expect(html.contains("img-src data:"))
    }

    @Test func printedTheyFitThePage() throws {
        let fodt = try document(
            PhotoSession.session([
                photo("p", "large"), photo("q", "haut", 1000, 8000), photo("s", "petit", 96, 48),
            ]), .fodt)
        #expect(fodt.contains("svg:width=\"14.93cm\" svg:height=\"11.2cm\""))
        #expect(fodt.contains("svg:width=\"1.4cm\" svg:height=\"11.2cm\""))
        #expect(fodt.contains("svg:width=\"2.54cm\" svg:height=\"1.27cm\""))
        #expect(fodt.contains("<office:binary-data>AQID</office:binary-data>"))
        #expect(fodt.contains("draw:name=\"Photo\u{A0}2\""))
        #expect(fodt.contains("<svg:desc>haut</svg:desc>"))
    }

    @Test(arguments: [
        (3, "rotate (3.14", "14.93cm 11.2cm", false), (6, "rotate (-1.57", "8.4cm 0.0cm", false),
        (8, "rotate (1.57", "0.0cm 11.2cm", false), (5, "rotate (1.57", "0.0cm 11.2cm", true),
        (7, "rotate (-1.57", "8.4cm 0.0cm", true),
    ])
    func aTurnedPhotoIsTurnedByTheDocumentAndNoLongerByItself(
        orientation: Int, angle: String, shift: String, isMirrored: Bool
    ) throws {
        let isOnItsSide = orientation > 4
        let exif: [UInt8] = [0xFF, 0xE1, 0, 4, 9, 9]
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 3, 1] + exif + [0xFF, 0xDB, 0, 3, 7]
        let turned = photo(
            "p", "mur", isOnItsSide ? 3000 : 4000, isOnItsSide ? 4000 : 3000,
            orientation: orientation)
        let fodt = try document(PhotoSession.session([turned]), .fodt, with: jpeg)
        #expect(fodt.contains("draw:transform=\"\(angle)"))
        #expect(fodt.contains("translate (\(shift))"))
        #expect(fodt.contains("draw:style-name=\"Photo_20_Mirrored\"") == isMirrored)
        // The frame is as the bytes are, the line as what is seen.
        #expect(
            fodt.contains(
                isOnItsSide
                    ? "svg:width=\"11.2cm\" svg:height=\"8.4cm\""
                    : "svg:width=\"14.93cm\" svg:height=\"11.2cm\""))
        #expect(fodt.components(separatedBy: "\"Photo_20_Line_20_1120\"").count == 3)
        let plain = Array(jpeg.prefix(7)) + Array(jpeg.suffix(5))
        #expect(fodt.contains(Data(plain).base64EncodedString() + "</office:binary-data>"))
        // In a browser it is the bytes that say it.
        let html = try document(PhotoSession.session([turned]), .html, with: jpeg)
        #expect(html.contains(Data(jpeg).base64EncodedString()))
    }

    @Test func bytesThatAreNoPhotoTrapNowhere() {
        let photo = photo("p", "", orientation: 6)
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 3, 1, 0xFF, 0xE1, 0, 4, 9, 9, 0xFF, 0xDB]
        var png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 1]
        png += Array("eXIf".utf8)
        png += [7, 1, 2, 3, 4, 0, 0, 0, 0]
        png += Array("IDAT".utf8)
        png += [1, 2, 3, 4]
        for whole in [jpeg, png] {
            for count in 0...whole.count {
                let kept = PhotoTurn(photo).unturned(Array(whole.prefix(count)))
                #expect(kept.count <= count)
            }
        }
        let kept = Array(png.prefix(8)) + Array(png.suffix(12))
        #expect(PhotoTurn(photo).unturned(png) == kept)
    }

    @Test func whatIsPrivateIsInNoDocument() throws {
        let kept = PhotoSession.session(
            [photo("idofone", "Zoé au mur", isPublished: false)],
            ofTheme: [photo("idoftheother", "Zoé assise", isPublished: false)])
        for format in ReportFormat.allCases where format != .ics {
            let text = try document(kept, format)
            for word in ["Zoé", "AQID", "idof", "Photo\u{A0}"] {
                #expect(!text.contains(word), "\(format) \(word)")
            }
        }
    }

    @Test func formatsWithoutPicturesSayTheWords() throws {
        let shown = PhotoSession.session([photo("p", "Quatre mots au mur")])
        #expect(try document(shown, .text).contains("Photo\u{A0}1\u{A0}: Quatre mots au mur"))
        #expect(try document(shown, .markdown).contains("*Photo\u{A0}1\u{A0}:* Quatre mots au mur"))
        #expect(try document(shown, .spip).contains("Quatre mots au mur"))
        let json = try document(shown, .json)
        #expect(json.contains("\"file\": \"p.jpg\"") && json.contains("Quatre mots au mur"))
        #expect(!json.contains("AQID"))
    }

    @Test func aPhotoWithoutItsFileIsTold() throws {
        let shown = PhotoSession.session([photo("p", "Quatre mots")])
        for format in [ReportFormat.html, .fodt] {
            let text = try document(shown, format, with: nil)
            #expect(text.contains("Quatre mots"))
            #expect(text.contains("(l’image n’est pas sur cet ordinateur)"))
            #expect(!text.contains("<img"))
        }
    }

    @Test func severalSessionsNameTheirFramesApart() throws {
        var request = Report.Request(.fodt, now: PhotoSession.now)
        request.photo = { _ in [1] }
        let one = PhotoSession.session([photo("p", "un")])
        let fodt = try Report.write([one, one], request, wording: Wording(language: "fr"))
        #expect(fodt.contains("draw:name=\"Photo\u{A0}1\""))
        #expect(fodt.contains("draw:name=\"Photo\u{A0}1 (2)\""))
    }
}
