import Reporting
import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

/// A contribution keeps the language it was said in, and can carry translations.
@Suite struct LanguageTests {
    /// A conversation in several languages, with Ana and Omar.
    private func conversation() throws -> Facilitator {
        var room = try Facilitator.starting("conversation-en-ligne", language: "en")
        room.press(.function(8))
        room.enter("Ana")
        room.enter("Omar")
        while room.session.round?.kind != .discussion { room.press(.function(8)) }
        return room
    }

    private func says(_ room: Facilitator) -> [String?] {
        room.session.contributions.map { $0.language?.text }
    }

    @Test func whoSpeaksAnotherLanguageGoesOnInIt() throws {
        var room = try conversation()
        room.command("hand-on Ana")
        room.enter("La tierra es de quien la trabaja")
        room.command("said-in es")
        #expect(room.sees("Español for the last note"))
        room.enter("Y el agua")
        room.command("hand-on Omar")
        room.enter("The water, too")
        room.command("hand-on Ana")
        room.type("S")
        #expect(room.sees("Ana · es ›"))
        room.enter("í")
        #expect(says(room) == ["es", "es", nil, "es"])
        room.command("said-in English")
        #expect(says(room) == ["es", "es", nil, nil])
    }

    @Test func aSelectedNoteAloneChangesItsLanguage() throws {
        var room = try conversation()
        room.enter("Un")
        room.enter("Iki")
        room.press(.up)
        room.press(.control("o"), .control("o"))
        room.command("said-in tr")
        #expect(says(room) == [nil, "tr"])
        room.press(.escape)
        room.enter("Three")
        #expect(says(room) == [nil, "tr", nil])
        room.command("said-in Klingon")
        #expect(room.sees("is no language"))
    }

    @Test func aTranslationIsWrittenInAFormAndToldBelowTheWords() throws {
        var room = try conversation()
        let words = "La tierra es de quien la trabaja, y el agua de quien la cuida, y todo de todas"
        room.enter(words)
        room.command("said-in es")
        room.command("translate")
        #expect(room.sees("La tierra es de quien la trabaja"))
        room.press(.down)
        room.type("The land is theirs who till it")
        room.press(.control("s"))
        let said = try #require(room.session.contributions.first)
        #expect(said.translations[LanguageTag("en")] == "The land is theirs who till it")
        #expect(room.session.contributions.count == 1)
        let report = try room.markdown(language: "en")
        #expect(
            report.contains(
                "- \(words) *— translation (English):* The land is theirs"))
        // Words that are too long for block letters, which no test reads.
        room.send(.resize(Size(columns: 80, rows: 24)))
        room.press(.function(5))
        let stage = room.screen()
        let original = stage.firstIndex { $0.contains("quien la trabaja") }
        let translation = stage.firstIndex { $0.contains("The land is theirs") }
        #expect(try #require(original) < #require(translation))
    }
}
