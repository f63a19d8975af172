import Testing
import Workshop

@testable import Reporting

@Suite struct HostFormTests {
    private func form(_ title: String, language: String = "en") -> HostForm {
        let gathering = Gathering(
            id: ID("g"), title: title, language: LanguageTag(language))
        let session = GatheringSession(
            id: ID("s"), title: title, room: title, slot: title, hosts: [title])
        return HostForm(session, of: gathering)
    }

    @Test func nothingOfAProgrammeRunsInAForm() throws {
        for text in HostileSession.texts {
            for event in try MarkupEvent.ofHTML(form(text).html()) {
                guard case .start(let name, let attributes) = event else { continue }
                #expect(!["script", "b", "img", "a"].contains(name), "\(text)")
                #expect(!attributes.keys.contains { $0.hasPrefix("on") || $0 == "src" }, "\(text)")
            }
            let lines = form(text).text.split(separator: "\n")
            #expect(!lines.contains { $0.unicodeScalars.contains("\u{1B}") })
        }
    }

    @Test func whatTheProgrammeSaysIsFilledInInTheLanguageOfTheGathering() throws {
        let form = form("Du pain", language: "fr")
        #expect(form.text.hasPrefix("Du pain\n"))
        #expect(form.text.contains("\nAtelier\u{A0}: Du pain\n"))
        #expect(try form.html().contains("<html lang=\"fr\">"))
        #expect(try form.html().contains("<dd><bdi>Du pain</bdi></dd>"))
        #expect(try form.html().contains("Combien de personnes"))
    }

    @Test func theFormBearsItsNumberInTheProgramme() throws {
        var gathering = Gathering(id: ID("g"), title: "Rencontre", language: LanguageTag("fr"))
        gathering.sessions = ["a", "b"].map {
            GatheringSession(id: ID($0), file: $0, title: $0, room: "", slot: "", hosts: [])
        }
        let form = HostForm(gathering.sessions[1], of: gathering)
        #expect(form.text.contains("\nNuméro\u{A0}: 2\n") && form.text.hasSuffix("\n2 · b\n"))
        #expect(try form.html().contains("<bdi>2</bdi>"))
    }

    @Test func aLongTitleIsCutSoThatThePageStaysOne() throws {
        let long = String(repeating: "mot ", count: 200)
        #expect(form(long).text.split(separator: "\n").count < 60)
        #expect(try !form(long).html().contains(String(repeating: "mot ", count: 70)))
    }
}
