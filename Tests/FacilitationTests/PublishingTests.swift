import Reporting
import Testing
import TerminalUI
import Workshop

@testable import Facilitation

@Suite struct PublishingTests {
    @Test func formatAndKindAreChosenInThePreviewAndWritten() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("une vision")
        room.press(.function(6))
        // First what opens anywhere.
        #expect(room.sees("La synthèse, telle qu’elle est · HTML"))
        room.press(.right, .tab)
        #expect(room.sees("Le compte rendu, tel qu’il est · Markdown"))
        #expect(room.sees("une vision"))
        room.effects = []
        room.press(.enter)
        #expect(
            room.effects == [
                .report(room.session, path: "/tmp/essai.json", as: .markdown, .minutes)
            ])
        // Then the one that was chosen last.
        room.press(.function(6))
        #expect(room.sees("· Markdown"))
    }

    @Test func everyFormatCanBePreviewed() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("une vision")
        room.press(.function(6))
        for format in Preview.formats {
            let expected =
                switch format {
                case .ics: "prochaine rencontre"
                case .json: "atelier-report"
                default: "une vision"
                }
            #expect(room.sees(expected), "\(format)")
            room.press(.right)
        }
        #expect(room.sees("· HTML"))
    }

    @Test func theScriptAndTheAnnouncementAreDocumentsToo() {
        var room = Facilitator(.goRound)
        room.press(.function(6))
        room.press(.tab, .tab)
        #expect(room.sees("Déroulé · HTML"))
        room.effects = []
        room.press(.enter)
        #expect(
            room.effects == [
                .writePaper(room.session, path: "/tmp/essai.json", as: .html, .script)
            ])
    }

    @Test func whatComesNextIsAnnouncedWhereItIsKnown() {
        var preview = Preview()
        var papers: [Paper?] = []
        for _ in 0..<6 {
            preview.turn(announces: true)
            papers.append(preview.paper)
        }
        #expect(papers == [nil, .announcement, .post, .script, .sheets, nil])
    }

    @Test func whatAnotherProgramMakesIsAnnouncedAndToldUntilItIsRead() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("une vision")
        room.press(.function(6))
        #expect(room.effects.contains(.findConverters))
        room.send(.convertersFound([.pdf: "LibreOffice"]))
        room.press(.left)
        #expect(room.sees("par LibreOffice"))
        #expect(room.sees("une vision"))
        room.effects = []
        room.press(.enter)
        #expect(
            room.effects == [
                .report(room.session, path: "/tmp/essai.json", as: .pdf, .synthesis)
            ])
        #expect(room.sees("LibreOffice fait le document PDF"))
        room.type("deux")
        #expect(room.sees("PDF en cours"))
        room.send(.converted(.pdf, path: "/tmp/essai.synthese.pdf"))
        room.type(" mots")
        #expect(room.sees("essai.synthese.pdf (/tmp)"))
        #expect(!room.sees("PDF en cours"))
        room.wait(seconds: 6)
        room.type(".")
        #expect(!room.sees("essai.synthese.pdf (/tmp)"))
    }

    @Test func withoutAnotherProgramThePreviewStaysAndSaysWhatToInstall() {
        var room = Facilitator(.goRound)
        room.press(.function(6))
        room.send(.convertersFound([:]))
        room.press(.left)
        room.effects = []
        room.press(.enter)
        #expect(room.effects == [])
        #expect(room.sees("· PDF"))
        #expect(room.sees("installez LibreOffice"))
    }

    @Test func whatIsReadIsWrittenAndHandedOver() {
        var room = Facilitator(.goRound, size: Size(columns: 100, rows: 30))
        room.press(.function(8), .function(6))
        #expect(room.sees("Ctrl-O ouvrir"))
        room.effects = []
        room.press(.control("o"))
        #expect(
            room.effects == [
                .report(room.session, path: "/tmp/essai.json", as: .html, .synthesis, then: .open)
            ])
        room.send(.reported(path: "/tmp/essai.synthese.html", then: .open))
        #expect(
            room.effects.last
                == .handOver(.open, path: "/tmp/essai.synthese.html", title: "Essai"))
        room.send(.handedOver(.open, path: "/tmp/essai.synthese.html"))
        room.type("deux")
        #expect(room.sees("Document écrit et ouvert"))
    }

    @Test func whatIsPrintedHasPagesOrIsText() {
        var room = Facilitator(.goRound)
        func asked(_ preview: Preview) -> [Effect] {
            room.state.popups = [.preview(preview)]
            room.effects = []
            room.press(.control("p"))
            return room.effects
        }
        let session = room.session
        let path = "/tmp/essai.json"
        for format in [ReportFormat.html, .docx, .pdf, .csv, .markdown] {
            #expect(
                asked(Preview(format: format))
                    == [.report(session, path: path, as: .pdf, .synthesis, then: .print)])
        }
        #expect(
            asked(Preview(format: .text))
                == [.report(session, path: path, as: .text, .synthesis, then: .print)])
        #expect(
            asked(Preview(format: .text, paper: .script))
                == [.writePaper(session, path: path, as: .text, .script, then: .print)])
        // A browser alone lays it out, and prints it.
        #expect(
            asked(Preview(paper: .sheets))
                == [.writePaper(session, path: path, as: .html, .sheets, then: .open)])
        // Nothing is begun that cannot be ended.
        #expect(asked(Preview(converters: [:])) == [])
        #expect(room.sees("installez LibreOffice"))
    }

    @Test func whatAnotherProgramMakesIsHandedOverOnceItIsThere() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.command("mail-document")
        #expect(
            room.effects.last
                == .report(
                    room.session, path: "/tmp/essai.json", as: .html, .synthesis, then: .mail))
        room.state.documentFormat = .pdf
        room.command("mail-document")
        #expect(
            room.effects.last
                == .report(room.session, path: "/tmp/essai.json", as: .pdf, .synthesis, then: .mail)
        )
        room.send(.converted(.pdf, path: "/tmp/essai.synthese.pdf", then: .mail))
        #expect(
            room.effects.last == .handOver(.mail, path: "/tmp/essai.synthese.pdf", title: "Essai"))
        room.send(.notHandedOver(why: Handing.mail.missing(path: "/tmp/essai.synthese.pdf")))
        room.type("mots")
        #expect(room.sees("essai.synthese.pdf (/tmp). Pour l’envoyer"))
    }

    @Test func theKeysThatHandOverMeanSomethingElseInARound() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.effects = []
        room.press(.control("o"), .control("e"))
        #expect(!room.effects.contains { if case .report = $0 { true } else { false } })
    }

    @Test func reportsThatMayStillHoldWhatIsStruckAreNamed() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("à retirer")
        room.press(.up, .delete)
        room.press(.character("1"))
        #expect(room.effects.contains(.findReports(path: "/tmp/essai.json", after: .words)))
        room.send(.reportsFound(["essai.synthese.html"], after: .words))
        #expect(room.sees("essai.synthese.html"))
    }

    @Test func whoRefusesTheirNameIsToldToStandInWhatWasWrittenBefore() {
        var room = Facilitator(.opening, .goRound)
        room.press(.function(8))
        room.enter("Léa")
        room.enter("Karim")
        func asked(_ names: String...) -> Effect {
            .findReports(path: "/tmp/essai.json", after: .names(names))
        }
        // Nobody was asked before, so that no name was written but in what others said.
        room.press(.up, .character("2"))
        #expect(!room.effects.contains { if case .findReports = $0 { true } else { false } })
        room.press(.character("2"))
        #expect(room.effects.last == asked("Karim"))
        room.send(.reportsFound([], after: .names(["Karim"])))
        #expect(!room.sees("document écrit"))
        room.send(.reportsFound(["essai.synthese.html"], after: .names(["Karim"])))
        #expect(room.sees("Karim\u{A0}: peut-être encore dans un document écrit. F6 le récrit"))
        // What is given and undone is taken back as well.
        room.press(.character("2"), .control("z"))
        #expect(room.effects.last == asked("Karim"))
    }

    @Test func anotherNameToUseIsToldLikeARefusal() throws {
        var room = Facilitator(.opening, .goRound)
        room.press(.function(8))
        room.enter("Léa")
        room.press(.up, .character("2"), .enter, .tab)
        room.type("Lou")
        room.press(.control("s"))
        #expect(
            room.effects.contains(.findReports(path: "/tmp/essai.json", after: .names(["Léa"]))))
    }

    @Test func ofAnOwnerWhoRefusesTheDocumentsAreLookedForAsWell() {
        var room = Facilitator(.closing)
        room.press(.function(8), .control("g"))
        room.type("Écrire")
        room.press(.tab)
        room.type("Zoé")
        room.press(.tab, .right, .control("s"), .up, .enter, .tab, .tab, .right, .control("s"))
        #expect(
            room.effects.contains(.findReports(path: "/tmp/essai.json", after: .names(["Zoé"]))))
    }

    @Test func reportsAreLookedForWhenAStrikeCameWithAnotherVersion() throws {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("à retirer")
        let base = room.session
        let asked = Effect.findReports(path: "/tmp/essai.json", after: .words)
        var theirs = base
        var entropy = Entropy(5, 6)
        try theirs.apply(theirs.recording(["de plus"], entropy: &entropy, at: room.now))
        room.send(.changedUnderneath(base: base, theirs: theirs))
        #expect(!room.effects.contains(asked))
        var struck = theirs
        try struck.apply(struck.striking(base.contributions[0].id, at: room.now))
        room.send(.changedUnderneath(base: theirs, theirs: struck))
        #expect(room.effects.contains(asked))
    }

    @Test func addressesAreKeptApartAndShownAtTheEnd() {
        var room = Facilitator(.closing)
        room.press(.function(8))
        room.command("contact ana@example.org")
        #expect(room.effects.contains(.keepContact("ana@example.org", path: "/tmp/essai.json")))
        room.send(.contacts(["ana@example.org", "bo@example.org"]))
        #expect(room.sees("ana@example.org, bo@example.org"))
        #expect(!"\(room.session)".contains("ana@"))
    }

    @Test func anAddressIsTakenOffTheList() {
        var room = Facilitator(.closing)
        room.press(.function(8))
        room.send(.contacts(["ana@example.org", "bo@example.org"]))
        room.command("contact")
        #expect(room.sees("vous seul·e"))
        room.press(.down, .delete)
        #expect(room.effects.contains(.dropContact("bo@example.org", path: "/tmp/essai.json")))
        room.send(.contacts(["ana@example.org"]))
        #expect(!room.sees("bo@example.org"))
        room.press(.delete)
        room.send(.contacts([]))
        #expect(!room.sees("vous seul·e"))
    }

    @Test func theDayToDeleteTheFileIsShown() throws {
        var room = Facilitator(.closing)
        room.press(.function(8))
        var session = room.session
        let change = try session.describing(at: room.now) {
            $0.deleteAfter = CalendarDay(iso: "2017-03-08")
        }
        try session.apply(change)
        room.send(.opened(session, path: "/tmp/essai.json"))
        #expect(room.sees("à supprimer après le 8 mars 2017"))
    }
}
