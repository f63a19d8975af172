import Reporting
import Testing
import TerminalUI
import Wording
import Workshop

@testable import Facilitation

/// Photos of paper, attached while the workshop stands open.
@Suite struct PhotoTests {
    private var room = Facilitator(.goRound, .sorting)
    private let here = "/tmp/essai.json"

    /// Attaches a photo, whose form is open then.
    private mutating func attach(_ id: String) -> Photo {
        let photo = Photo(id: ID(id), kind: .jpeg, width: 40, height: 30)
        let round = room.session.agenda[0].id
        room.send(.photoRead(photo, to: .round(round), beside: here))
        return photo
    }

    @Test mutating func theCommandAsksForAFileAndCompletesItsName() {
        room.command("photo")
        #expect(room.sees("/photo FICHIER"))
        room.type("mur")
        room.press(.tab)
        #expect(room.effects == [.completePath("mur", beside: here, ofAnyKind: true)])
        room.send(.pathsFound(["mur.jpg"], typed: "mur"))
        room.press(.enter)
        guard case .readPhoto(let path, let beside, let place, let id)? = room.effects.last else {
            Issue.record("\(room.effects)")
            return
        }
        #expect(path == "mur.jpg" && beside == here && !id.text.isEmpty)
        #expect(place == .round(room.session.round?.id ?? room.session.agenda[0].id))
    }

    @Test mutating func aPhotoIsDescribedPublishedAndStruck() {
        let photo = attach("p")
        #expect(room.sees("Que doit savoir quelqu’un qui ne la voit pas"))
        room.type("Quatre mots au mur")
        room.press(FixedKey.take.key)
        #expect(room.session.photo(photo.id)?.text == "Quatre mots au mur")
        #expect(room.session.photo(photo.id)?.isPublished == false)
        room.command("photos")
        room.press(.enter)
        #expect(room.sees("Quatre mots au mur"))
        room.press(.enter, .enter, .right, FixedKey.take.key)
        #expect(room.session.photo(photo.id)?.isPublished == true)
        #expect(room.sees("dans les documents"))
        room.press(.delete, .character("2"))
        #expect(room.session.photo(photo.id) != nil)
        room.press(.delete, .character("1"))
        #expect(room.session.allPhotos.isEmpty)
        guard case .removePhoto(let gone, here)? = room.effects.last else {
            Issue.record("\(room.effects)")
            return
        }
        #expect(gone.id == photo.id)
        #expect(room.effects.contains(.findReports(path: here, after: .photo)))
        room.send(.reportsFound(["essai.synthese.html"], after: .photo))
        #expect(room.sees("Photo\u{A0}: peut-être encore dans un document écrit"))
        #expect(room.state.popup == nil)
    }

    @Test mutating func whatIsPublishedWithoutWordsIsSaid() {
        _ = attach("p")
        room.press(.enter, .enter, .right, FixedKey.take.key)
        #expect(room.sees("sans description"))
    }

    @Test mutating func anAttachmentThatIsUndoneLeavesNoFile() {
        let photo = attach("p")
        room.press(.escape, .control("z"))
        #expect(room.session.allPhotos.isEmpty)
        #expect(room.effects.contains(.removePhoto(photo, beside: here)))
    }

    @Test mutating func aPhotoForAnotherWorkshopIsTakenAwayAgain() {
        let photo = Photo(id: ID("p"), kind: .png, width: 4, height: 3)
        room.send(.photoRead(photo, to: .round(ID("r")), beside: "/tmp/other.json"))
        #expect(room.effects.contains(.removePhoto(photo, beside: "/tmp/other.json")))
        #expect(room.session.allPhotos.isEmpty)
    }

    @Test mutating func onTheBoardItBelongsToTheThemeAtHand() throws {
        room.press(.function(8))
        room.enter("une note")
        room.press(.function(8))
        room.command("empty-theme Pain")
        room.state.popups = []
        let theme = try #require(room.state.themeAtHand)
        room.command("photo mur.png")
        guard case .readPhoto(_, _, let place, _)? = room.effects.last else {
            Issue.record("\(room.effects)")
            return
        }
        #expect(place == .theme(theme.id))
    }

    @Test mutating func theDocumentSaysWhichPhotosItLeavesOutAndWhichAreNotThere() {
        let (kept, shown) = (attach("p"), attach("q"))
        room.press(.enter, .enter, .right, FixedKey.take.key)
        room.state.popups = []
        #expect(room.session.photo(kept.id)?.isPublished == false)
        room.press(.function(6))
        #expect(room.effects.contains(.findPhotos(room.session, path: here)))
        #expect(room.sees("1\u{A0}photo privée n’y est pas"))
        #expect(!room.sees("Le fichier"))
        room.send(.photosMissing([kept.id, shown.id]))
        #expect(room.sees("Le fichier de 1\u{A0}photo manque"))
        // Formats without pictures say the words anyway; data hold what they hold.
        for (format, says) in [
            (ReportFormat.pdf, (true, true)), (.epub, (true, true)), (.text, (true, false)),
            (.csv, (false, false)), (.ods, (false, false)),
        ] {
            room.state.tellPreview { $0.format = format }
            #expect(room.sees("photo privée") == says.0, "\(format)")
            #expect(room.sees("Le fichier de") == says.1, "\(format)")
        }
    }

    @Test mutating func withoutPhotosNoFileIsLookedFor() {
        room.press(.function(6))
        #expect(room.effects.contains(.findConverters))
        #expect(!room.sees("photo"))
    }
}
