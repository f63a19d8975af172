import Testing
import TerminalUI
import TestSupport
import Wording
import Workshop

@testable import Facilitation

/// Notes of other programs' files, brought in while the workshop stands open.
@Suite struct ImportingTests {
    private var room = Facilitator(.goRound, .sorting)
    private let here = "/tmp/essai.json"

    private func file(_ texts: [(String, String)], key: String = "") -> ForeignNotes {
        var choice = ForeignChoice()
        choice.language = LanguageTag("fr")
        var file = ForeignNotes(path: "/tmp/enquete.csv", choice: choice)
        file.source = "table idee"
        file.table = 1
        file.columns = [
            .init(head: "Horodateur", sample: "2026-11-27", use: nil),
            .init(head: "Idée", sample: texts.first?.1 ?? "", use: .text),
            .init(head: "Quartier", sample: "Nord", use: nil),
        ]
        file.notes = texts.enumerated().map { place, text in
            .init(line: place + 2, IncomingNote(text: text.1, key: text.0))
        }
        return file
    }

    @Test mutating func theCommandAsksForAFileAndCompletesItsName() {
        room.command("import")
        #expect(room.sees("/import FICHIER"))
        room.type("enq")
        room.press(.tab)
        #expect(room.effects == [.completePath("enq", beside: here, ofAnyKind: true)])
        room.send(.pathsFound(["enquete.csv"], typed: "enq"))
        room.press(.enter)
        var choice = ForeignChoice()
        choice.language = LanguageTag("fr")
        #expect(
            room.effects.last == .readForeign(path: "enquete.csv", beside: here, choice))
    }

    @Test mutating func whatIsShownComesInAsOneChange() {
        let before = room.session
        room.send(.foreignRead(file([("1", "Un four"), ("2", "Un banc")]), beside: here))
        #expect(room.sees("Apporter des notes"))
        #expect(room.sees("enquete.csv"))
        #expect(room.screen()[2].contains("2\u{A0}notes pour «"), "\(room.screen()[2])")
        #expect(room.sees("Horodateur"))
        #expect(room.sees("2  Un four"))
        room.press(.enter)
        #expect(room.said == ["Un four", "Un banc"])
        #expect(room.state.popup == nil)
        #expect(room.sees("2\u{A0}notes apportées"))
        room.press(.control("z"))
        #expect(room.session == before)
    }

    @Test mutating func anotherColumnIsReadAtOnce() throws {
        room.send(.foreignRead(file([("1", "Un four")]), beside: here))
        room.press(.down, .down, .right)
        var choice = ForeignChoice()
        choice.language = LanguageTag("fr")
        choice.table = 1
        choice.columns = [.text: [1, 2]]
        #expect(
            room.effects.last == .readForeign(path: "/tmp/enquete.csv", beside: here, choice))
        // Nothing comes in while what is shown is not what was chosen.
        room.press(.enter)
        #expect(room.said == [])
        var other = file([("1", "Un four"), ("1/2", "Nord")])
        other.choice = choice
        other.columns[2] = .init(head: "Quartier", sample: "Nord", use: .text)
        room.send(.foreignRead(other, beside: here))
        #expect(room.sees("2\u{A0}notes pour"))
        // The same popup: the row is still the one in hand.
        room.press(.right)
        choice.columns = [.text: [1], .theme: [2]]
        #expect(
            room.effects.last == .readForeign(path: "/tmp/enquete.csv", beside: here, choice))
        room.send(.foreignNotRead(Phrase("import.is.addresses", .text("column", "Quartier"))))
        #expect(room.sees("adresses de personnes"))
        room.press(.enter)
        #expect(room.said == ["Un four", "Nord"])
    }

    @Test mutating func whatStaysOutsideCanBeWanted() {
        var first = file([("1", "Un four")])
        first.outside = [
            .init(reason: "draft", Phrase("import.refused.draft"), canBeWanted: true),
            .init(reason: "empty", Phrase("import.refused.empty"), canBeWanted: false),
        ]
        room.send(.foreignRead(first, beside: here))
        // What is left out is seen first, however many columns there are.
        room.press(.right)
        guard case .readForeign(_, _, let choice)? = room.effects.last else {
            Issue.record("nothing was asked for")
            return
        }
        #expect(choice.wanted == ["draft"])
        #expect(choice.columns == [:])
    }

    @Test mutating func aNewerFileTellsWhatIsNewChangedAndGone() {
        room.send(.foreignRead(file([("1", "Un four"), ("2", "Un banc")]), beside: here))
        room.press(.enter)
        let newer = file([("1", "Un four à pain"), ("3", "Une lampe")])
        room.send(.foreignRead(newer, beside: here))
        #expect(room.sees("1\u{A0}note pour"))
        #expect(room.sees("Changé là-bas\u{A0}: Un four à pain (ici\u{A0}: Un four)"))
        #expect(room.sees("N’est plus dans le fichier\u{A0}: Un banc"))
        room.press(.right)
        #expect(room.sees("✓ Reprendre les mots de 1\u{A0}note"))
        room.press(.enter)
        #expect(room.said == ["Un four à pain", "Un banc", "Une lampe"])
        room.press(.control("z"))
        #expect(room.said == ["Un four", "Un banc"])
        room.send(.foreignRead(file([("1", "Un four"), ("2", "Un banc")]), beside: here))
        room.press(.enter)
        #expect(room.sees("Aucune note nouvelle"))
        #expect(room.said == ["Un four", "Un banc"])
    }

    @Test mutating func whatIsReadStandsBeforeTheOtherColumns() {
        var wide = file([("1", "Un four")])
        wide.columns = (1...30).map { .init(head: "Question \($0) ?", sample: "\($0)", use: nil) }
        wide.columns[20] = .init(head: "Idée", sample: "Un four", use: .text)
        wide.columns[25] = .init(head: "Et aussi ?", sample: "du pain", use: nil)
        room.send(.foreignRead(wide, beside: here))
        let rows = room.screen().compactMap { row in
            ["Question 1 ?", "Idée", "Et aussi ?"].first { row.contains($0) }
        }
        #expect(rows == ["Idée", "Et aussi ?", "Question 1 ?"])
        #expect(room.sees("↓ encore"))
        // The order stays while uses change under the cursor.
        room.press(.right)
        wide.columns[20] = .init(head: "Idée", sample: "Un four", use: .theme)
        wide.columns[25] = .init(head: "Et aussi ?", sample: "du pain", use: .text)
        room.send(.foreignRead(wide, beside: here))
        #expect(room.screen().firstIndex { $0.contains("Idée") } == 3)
        room.press(.end)
        #expect(!room.sees("↓ encore"))
    }

    @Test mutating func whereNothingIsSortedNothingIsAskedFor() {
        var closing = Facilitator(.closing)
        closing.command("import enquete.csv")
        #expect(closing.effects == [])
        #expect(closing.sees("Aucune étape de cet atelier"))
    }

    @Test mutating func namesAreSaidToStayOutWhereNobodyKeepsThem() {
        var named = file([("1", "Un four")])
        named.columns[2] = .init(head: "Nom", sample: "Ana", use: .author)
        room.send(.foreignRead(named, beside: here))
        #expect(room.sees("ne garde pas qui a dit quoi"))
        room.send(.foreignRead(named, beside: "/tmp/autre.json"))
        room.press(.escape)
        #expect(room.state.popup == nil)
    }

    @Test(arguments: [
        Size(columns: 80, rows: 24), Size(columns: 20, rows: 6), Size(columns: 1, rows: 1),
    ])
    mutating func anyScreenHoldsIt(size: Size) {
        var small = Facilitator(.goRound, .sorting, size: size)
        var wide = file((1...40).map { ("\($0)", "Idée \($0)\navec une suite") })
        wide.columns += (1...40).map { .init(head: "Question \($0) ?", sample: "x", use: nil) }
        small.send(.foreignRead(wide, beside: here))
        _ = small.screen()
        small.press(.end, .left, .pageUp)
        _ = small.screen()
    }
}
