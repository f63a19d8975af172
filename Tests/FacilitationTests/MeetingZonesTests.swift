import Testing
import TerminalUI
import Wording
import Workshop

@testable import Facilitation

/// The next meeting's hours and zones, as a facilitator types them.
@Suite struct MeetingZonesTests {
    /// A facilitator in the form of the next meeting, who has typed when it is.
    private func form(
        _ language: String = "fr", on day: String = "8 mars 2027", at hour: String = "18h30",
        localZone: String? = "America/Bogota"
    ) -> Facilitator {
        var room = Facilitator([.closing], language: language)
        let session = room.state.session
        room.state = State(
            size: room.state.size, wording: Wording(language: language), templates: [],
            gauge: Facilitator.gauge(), now: room.now, localZone: localZone)
        if let session { room.send(.opened(session, path: "/tmp/essai.json")) }
        room.press(.function(8), .control("n"), .tab)
        room.type(day)
        room.press(.tab)
        room.type(hour)
        return room
    }

    private func goToZones(_ room: inout Facilitator) {
        for _ in 0..<7 { room.press(.tab) }
    }

    @Test func theHourSaysWhoseItIs() {
        var room = form()
        #expect(room.sees("→ 18\u{a0}h\u{a0}30 à Bogota"))
        goToZones(&room)
        room.type("Paris, Dakar")
        for _ in 0..<7 { room.press(.backTab) }
        #expect(room.sees("→ 18\u{a0}h\u{a0}30 à Paris"))
        room.press(.control("s"))
        #expect(room.session.nextMeeting?.zone == "Europe/Paris")
        #expect(room.session.nextMeeting?.zones == ["Europe/Paris", "Africa/Dakar"])
    }

    /// Those who follow it in another language do so behind another link.
    @Test func aMeetingHasALinkForEachLanguageOfTheSession() throws {
        let (french, turkish) = (LanguageTag("fr"), LanguageTag("tr"))
        var template = Template(
            name: "essai", title: LocalizedText("Essai", in: french), language: french,
            roomLanguages: [french, turkish])
        template.rounds = [
            TemplateRound(
                content: try #require(RoundContent.new(.closing)),
                prompts: [
                    TemplatePrompt(
                        LocalizedText([
                            .init(language: french, text: "Et ensuite ?"),
                            .init(language: turkish, text: "Sonra?"),
                        ]))
                ], plannedSeconds: 600)
        ]
        var room = Facilitator(template: template)
        let session = template.session(entropy: &room.entropy)
        room.send(.opened(session, path: "/tmp/essai.json"))
        room.press(.function(8), .control("n"))
        room.type("Atelier")
        for _ in 0..<10 { room.press(.tab) }
        room.type("https://example.org/fr")
        room.press(.tab)
        room.type("https://example.org/tr")
        room.press(.control("s"))
        #expect(
            room.session.nextMeeting?.links
                == LocalizedText([
                    .init(language: french, text: "https://example.org/fr"),
                    .init(language: turkish, text: "https://example.org/tr"),
                ]))
    }

    @Test func theZonesSayWhatWasUnderstood() {
        var room = form()
        goToZones(&room)
        room.type("londres, KIEV, Europe/Paris")
        #expect(
            room.sees(
                "→ 18\u{a0}h\u{a0}30 à Londres, 20\u{a0}h\u{a0}30 à Kyiv, 19\u{a0}h\u{a0}30 à Paris"
            ))
        room.press(.control("s"))
        #expect(
            room.session.nextMeeting?.zones == ["Europe/London", "Europe/Kyiv", "Europe/Paris"])
        room.press(.up, .enter)
        #expect(room.sees("Londres, Kyiv, Paris"))
    }

    /// Words name no day, so that only the clocks of the place are known.
    @Test func withoutADayTheZonesAreNamed() {
        var room = form(on: "au printemps")
        goToZones(&room)
        room.type("paris, le caire")
        #expect(room.sees("→ Paris, Le Caire"))
        room.press(.control("s"))
        #expect(room.sees("18\u{a0}h\u{a0}30 à Paris"))
    }

    @Test func whatWasUnderstoodIsReadToItsEnd() {
        var room = form()
        goToZones(&room)
        room.type("paris, londres, tokyo, bogota")
        #expect(room.sees("12\u{a0}h\u{a0}30 à Bogota"))
    }

    @Test func aCityOfSeveralIsAsked() {
        var room = form()
        goToZones(&room)
        room.type("Lon")
        #expect(room.sees("Longyearbyen, Londres"))
        room.press(.control("s"))
        #expect(room.session.nextMeeting == nil)
        #expect(room.sees("Longyearbyen, Londres"))
        room.type("d")
        room.press(.control("s"))
        #expect(room.session.nextMeeting?.zones == ["Europe/London"])
    }

    @Test func aPlaceThatIsNoCityOfAZoneGetsAnExampleFromHere() {
        var room = form()
        goToZones(&room)
        room.type("Xyzzyville")
        room.press(.control("s"))
        #expect(room.sees("America/Bogota"))
        #expect(!room.sees("Europe/London"))
    }

    @Test func anUnknownCityIsRefusedWithASuggestion() {
        var room = form()
        goToZones(&room)
        room.type("Pariss")
        #expect(room.sees("Paris\u{a0}?"))
        room.press(.control("s"))
        #expect(room.session.nextMeeting == nil)
        #expect(room.sees("«\u{a0}Pariss\u{a0}»"))
        room.press(.control("u"))
        room.type("Marseille")
        #expect(room.sees("une plus grande"))
    }

    @Test func anHourThatTheClocksSkipIsToldAndTakenAsShown() {
        var room = form(on: "28 mars 2027", at: "2h30", localZone: "Europe/Paris")
        #expect(room.sees("→ 3\u{a0}h\u{a0}30 à Paris"))
        #expect(room.sees("sautent 2\u{a0}h\u{a0}30"))
        room.press(.control("s"))
        #expect(room.session.nextMeeting?.startsAt == ClockTime(hour: 3, minute: 30))
    }

    @Test func anHourThatComesTwiceIsTold() {
        var room = form(on: "31 octobre 2027", at: "2h30", localZone: "Europe/Paris")
        #expect(room.sees("→ 2\u{a0}h\u{a0}30 à Paris"))
        #expect(room.sees("deux fois"))
        room.press(.control("s"))
        #expect(room.session.nextMeeting?.startsAt == ClockTime(hour: 2, minute: 30))
    }

    /// Opened on another laptop and taken as it is, the file says the same hour.
    @Test func theHoursKeepTheirZoneOnAnotherLaptop() throws {
        var room = form(localZone: "Europe/Paris")
        room.press(.control("s"))
        #expect(room.session.nextMeeting?.zone == "Europe/Paris")
        var other = form(localZone: "Asia/Tokyo")
        other.press(.escape, .escape)
        other.send(.opened(room.session, path: "/tmp/autre.json"))
        other.press(.up, .enter, .tab, .tab)
        #expect(other.sees("→ 18\u{a0}h\u{a0}30 à Paris"))
        other.press(.control("e"))
        other.press(.control("s"))
        #expect(other.session.nextMeeting?.zone == "Europe/Paris")
    }

    /// A zone that is named further on makes no other hour of the first.
    @Test func anotherZoneLeavesTheHoursTheirs() throws {
        var room = form()
        let day = try #require(CalendarDay(iso: "2027-03-08"))
        var session = room.session
        try session.apply(
            session.describing(at: room.now) { facts in
                facts.timeZone = "Africa/Dakar"
                facts.nextMeeting = NextMeeting(
                    when: .day(day), startsAt: ClockTime(hour: 18, minute: 30),
                    zones: ["Europe/Paris"])
            })
        room.press(.escape, .escape)
        room.send(.opened(session, path: "/tmp/autre.json"))
        room.press(.up, .enter, .tab, .tab)
        #expect(room.sees("→ 18\u{a0}h\u{a0}30 à Dakar"))
        goToZones(&room)
        room.type(", Tokyo")
        #expect(room.sees("19\u{a0}h\u{a0}30 à Paris, 3\u{a0}h\u{a0}30 à Tokyo (mardi 9 mars)"))
        room.press(.control("s"))
        #expect(room.session.nextMeeting?.zone == "Africa/Dakar")
    }

    @Test(arguments: [
        Size(columns: 80, rows: 24), Size(columns: 100, rows: 30), Size(columns: 60, rows: 18),
    ])
    func theScreenShowsTheHoursOfAllZones(size: Size) {
        var room = form("en", on: "8 March 2027", at: "11 PM")
        goToZones(&room)
        room.type("Paris, London, New York, Tokyo")
        room.press(.control("s"))
        room.send(.resize(size))
        let rows = room.screen().map { $0.split(separator: " ").joined(separator: " ") }
        let read = rows.joined(separator: " ")
        for words in [
            "11:00 PM in Paris", "10:00 PM in London", "5:00 PM in New York",
            "7:00 AM in Tokyo (Tuesday 9 March)",
        ] {
            #expect(read.contains(words), "\(words)")
        }
    }

    /// A day or an hour makes room for what is pasted over it, too; a list is gone on with.
    @Test func pastedWordsReplaceADayAndGoOnWithZones() {
        var room = form()
        goToZones(&room)
        room.type("Paris")
        room.press(.control("s"), .up, .enter, .tab)
        room.send(.paste("9 mars 2027"))
        #expect(room.sees("→ mardi 9 mars 2027"))
        for _ in 0..<8 { room.press(.tab) }
        room.type(", Dakar")
        room.press(.control("s"))
        #expect(room.session.nextMeeting?.when == CalendarDay(iso: "2027-03-09").map { .day($0) })
        #expect(room.session.nextMeeting?.zones == ["Europe/Paris", "Africa/Dakar"])
    }
}
