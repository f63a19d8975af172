import Testing
import Workshop

@testable import SessionStore

@Suite struct SessionNameTests {
    private func name(_ date: String, _ place: String, _ title: String) -> String {
        SessionName(date: CalendarDay(iso: date), place: place, title: title).file(1)
    }

    @Test func saysDatePlaceAndTitleInPlainLetters() {
        #expect(
            name("2016-03-08", "Marseille", "3e Atelier") == "2016-03-08-marseille-3e-atelier.json")
        #expect(
            name("", "", "Où ça ? Œuvre d’Été—Łódź Straße")
                == "ou-ca-oeuvre-d-ete-lodz-strasse.json")
        #expect(name("", "", "E\u{301}te\u{301}") == "ete.json")
    }

    @Test func keepsLettersThatHaveNoPlainOnes() {
        #expect(name("2016-03-08", "", "ورشة عمل") == "2016-03-08-ورشة-عمل.json")
        #expect(name("", "Paris", "工作坊") == "paris-工作坊.json")
    }

    @Test func isNeverHiddenEmptyOrElsewhere() {
        #expect(name("", "", "") == "atelier.json")
        #expect(name("", "", "🏳️‍🌈🏳️‍🌈") == "atelier.json")
        #expect(name("", "../..", "/etc/passwd") == "etc-passwd.json")
        #expect(name("", "", ".caché\u{0}\n\u{1B}[2J") == "cache-2j.json")
    }

    @Test func isCutBetweenWordsAndLeavesRoomForANumber() {
        let long = String(repeating: "coopérative ", count: 20)
        let name = SessionName(date: CalendarDay(iso: "2016-03-08"), place: long, title: long)
        #expect(name.file(1).utf8.count <= 80)
        #expect(name.file(9999).utf8.count <= 80)
        #expect(name.file(1).hasSuffix("cooperative.json"))
        #expect(name.file(2).hasSuffix("-2.json"))
        let word = SessionName(date: nil, place: "", title: String(repeating: "工", count: 200))
        #expect(word.file(12) == String(repeating: "工", count: 24) + "-12.json")
    }
}
