import Testing
import Workshop

@testable import Importing

@Suite struct ProgrammeShapeTests {
    /// What an entry says, in one line.
    private func lines(_ text: String, named name: String = "p.csv") throws -> [String] {
        try ForeignProgramme(Array(text.utf8), named: name, zone: "Europe/Paris").entries.map {
            "\($0.title) | \($0.room) | \($0.slot) | \($0.hosts.joined(separator: "; "))"
        }
    }

    private func clashes(_ text: String, named name: String = "p.csv") throws -> Int {
        ProgrammeClash.all(
            in: try ForeignProgramme(Array(text.utf8), named: name, zone: "Europe/Paris").entries
        ).count
    }

    @Test func frabIsRead() throws {
        let xml = """
            <?xml version='1.0' encoding='utf-8'?>
            <schedule><day index="1" date="2026-12-05" start="2026-12-05T09:00:00+01:00" end="2026-12-06T04:00:00+01:00">
            <room name="Salle A"><event id="1" guid="e1"><date>2026-12-05T09:00:00+01:00</date><start>09:00</start><duration>00:45</duration><room>Salle A</room><title>Pain &amp; sel</title><subtitle></subtitle><persons><person id="3">Ana</person><person id="4">Bo</person></persons></event>
            <event id="2" guid="e2"><date>2026-12-06T00:30:00+01:00</date><start>00:30</start><duration>01:00</duration><room>Salle A</room><title>Contes</title><persons></persons></event></room>
            <room name="Salle B"></room></day></schedule>
            """
        #expect(
            try lines(xml, named: "schedule.xml") == [
                "Pain & sel | Salle A | 2026-12-05 09:00-09:45 | Ana; Bo",
                "Contes | Salle A | 2026-12-06 00:30-01:30 | ",
            ])
    }

    @Test func pretalxAndTheHubAreRead() throws {
        let json = """
            {"schedule":{"conference":{"days":[{"index":1,"date":"2026-12-05","rooms":{"A":[
            {"guid":"e1","date":"2026-12-05T09:00:00+01:00","start":"09:00","duration":"00:45","room":"A","title":"Pain","persons":[{"public_name":"Ana"}]},
            {"guid":"e2","date":"2026-12-05T09:30:00+01:00","start":"09:30","duration":"01:30","room":"A","title":"Sel","persons":[{"name":"Bo","public_name":"Bo"}]}]}}]}}}
            """
        #expect(
            try lines(json, named: "s.json") == [
                "Pain | A | 2026-12-05 09:00-09:45 | Ana", "Sel | A | 2026-12-05 09:30-11:00 | Bo",
            ])
        #expect(try clashes(json, named: "s.json") == 1)
        let hub = """
            {"schedule":{"conference":{"title":"x"},"events":[{"guid":"e1","title":"Pain","room":{"name":"A"},"start":"2026-12-05T09:00:00+01:00","end":"2026-12-05T09:45:00+01:00","participants":[{"name":"Ana"}]},
            {"guid":"e2","title":"Sel","room":null,"start":"2026-12-05T10:00:00+01:00","end":"2026-12-05T10:45:00+01:00","participants":[]}]}}
            """
        #expect(
            try lines(hub, named: "s.json") == [
                "Pain | A | 2026-12-05 09:00-09:45 | Ana", "Sel |  | 2026-12-05 10:00-10:45 | ",
            ])
    }

    @Test func aCalendarIsRead() throws {
        let ics = """
            BEGIN:VCALENDAR
            X-WR-TIMEZONE:Europe/Paris
            BEGIN:VEVENT
            DTSTART:20261205T080000Z
            DTEND:20261205T084500Z
            UID:same@example.org
            SUMMARY:Pain\\, sel - Ana\\, Bo
            LOCATION: Salle A
            BEGIN:VALARM
            SUMMARY:Alarm
            END:VALARM
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;TZID=Europe/Paris:20261205T093000
            DURATION:PT45M
            UID:same@example.org
            SUMMARY:Un titre si long qu’il est plié au milieu d’un
              mot
            LOCATION:Salle A
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261206
            UID:rest@example.org
            SUMMARY:Annulé
            STATUS:CANCELLED
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261207
            UID:day@example.org
            SUMMARY:Repos
            END:VEVENT
            END:VCALENDAR
            """
        for text in [ics, ics.replacing("\n", with: "\r\n"), "<!-- from a site -->\n" + ics] {
            #expect(
                try lines(text, named: "c.ics") == [
                    "Pain, sel | Salle A | 2026-12-05 09:00-09:45 | Ana; Bo",
                    "Un titre si long qu’il est plié au milieu d’un mot | Salle A | 2026-12-05 09:30-10:15 | ",
                    "Repos |  | 2026-12-07 | ",
                ])
        }
        let programme = try ForeignProgramme(Array(ics.utf8), named: "c.ics", zone: "Europe/Paris")
        // Two events bear the same identifier, so that none of them is one.
        #expect(programme.entries.map(\.key) == ["", "", ""])
        #expect(
            programme.remarks.map(\.remark) == [.leftOut("Annulé", .withdrawn), .wholeDay("Repos")])
    }

    /// What an entry of a calendar says by the clocks of a zone.
    private func told(_ events: String, by zone: String?, head: String = "") throws -> (
        [String], Int
    ) {
        let text =
            "BEGIN:VCALENDAR\r\n\(head)BEGIN:VEVENT\r\nSUMMARY:Pain\r\n\(events)END:VEVENT\r\n"
            + "END:VCALENDAR\r\n"
        let programme = try ForeignProgramme(Array(text.utf8), named: "c.ics", zone: zone)
        return (programme.entries.map(\.slot), programme.remarks.count)
    }

    @Test func aChosenZoneTellsEveryMomentThatIsKnown() throws {
        let universal = "DTSTART:20261205T080000Z\r\n"
        let placed = "DTSTART;TZID=\"America/New_York\":20261205T080000\r\nDURATION:PT1H\r\n"
        let floating = "DTSTART:20261205T080000\r\n"
        let described = "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nEND:VTIMEZONE\r\n"
        let named = "X-WR-TIMEZONE:Asia/Tokyo\r\n"
        #expect(try told(universal, by: "Europe/Paris") == (["2026-12-05 09:00"], 0))
        #expect(try told(universal, by: nil, head: described) == (["2026-12-05 09:00"], 0))
        #expect(try told(universal, by: nil, head: named) == (["2026-12-05 17:00"], 0))
        #expect(try told(universal, by: "Europe/Paris", head: named) == (["2026-12-05 09:00"], 0))
        // Where nobody says a zone, that is told.
        #expect(try told(universal, by: nil).1 == 1)
        #expect(try told(placed, by: nil) == (["2026-12-05 08:00-09:00"], 0))
        #expect(try told(placed, by: "Europe/Paris") == (["2026-12-05 14:00-15:00"], 0))
        #expect(try told(floating, by: "Europe/Paris") == (["2026-12-05 08:00"], 0))
        #expect(try told(floating + "RRULE:FREQ=WEEKLY\r\n", by: nil).1 == 1)
        let json = """
            {"schedule":{"conference":{"days":[{"date":"2026-12-05","rooms":{"A":[
            {"date":"2026-12-05T09:00:00+01:00","start":"09:00","duration":"00:45","title":"Pain"}]}}]}}}
            """
        let slots = try ["Europe/Istanbul", nil].map {
            try ForeignProgramme(Array(json.utf8), named: "s.json", zone: $0).entries.map(\.slot)
        }
        #expect(slots == [["2026-12-05 11:00-11:45"], ["2026-12-05 09:00-09:45"]])
    }

    @Test func theSheetOfSchedIsRead() throws {
        let table = """
            Start Date,Start Time,End Date,End Time,Duration,Location,Track,Title,Presenters,All Day Event
            12/5/2026,9:00,12/5/2026,9:45,45 minutes,"Blue room",Food,"Bread","Ana, Bo",FALSE
            12/5/2026,9:30,12/5/2026,10:15,45 minutes,"Blue room",Food,"Salt","Cy",FALSE
            12/5/2026,9:00,12/6/2026,16:00,31 hours,"Hall",Play,"Photos","",TRUE
            """
        #expect(
            try lines(table) == [
                "Bread | Blue room | 2026-12-05 09:00-09:45 | Ana; Bo",
                "Salt | Blue room | 2026-12-05 09:30-10:15 | Cy", "Photos | Hall | 2026-12-05 | ",
            ])
        #expect(try clashes(table) == 1)
    }

    @Test func tablesOfConferenceToolsAreRead() throws {
        let pretalx =
            "\u{FEFF}ID,Proposal title,Proposal state,Track,Speaker names,Room,Start,End\n"
            + "A1,Pain,confirmed,Food,\"Ana\nBo\",Salle A,2026-12-05T09:00:00+01:00,2026-12-05T09:45:00+01:00\n"
            + "D4,Parking,rejected,,Cy,,,\nG7,Arbres,withdrawn,,Di,,,\n"
        #expect(try lines(pretalx) == ["Pain | Salle A | 2026-12-05 09:00-09:45 | Ana; Bo"])
        let indico =
            "\u{FEFF}Id,Title,Description,Date,Duration,Type,Session,Track,Presenters,Presenters (email)\r\n"
            + "1,Pain,,2026-12-05 08:00:00+00:00,45m,Atelier,Le commun,,\"ACAR, Ana, DEM, Bo\",\r\n"
        #expect(try lines(indico) == ["Pain |  | 2026-12-05 09:00-09:45 | Ana ACAR; Bo DEM"])
        let open = """
            Session Title,Session Starts At,Session Ends At,Session Speakers,Speaker Emails,Session Track,Status
            Bread (accepted),"December 5, 2026 09:00 +0100","December 5, 2026 09:45 +0100",Ana; Bo,,Food,accepted
            Cars (rejected),,,Cy,,Food,rejected
            """
        #expect(try lines(open) == ["Bread |  | 2026-12-05 09:00-09:45 | Ana; Bo"])
    }

    @Test func gridsOnTheWallAreRead() throws {
        let rooms = """
            Horaire,Salle bleue,Salle verte,Cour
            9 h 30 – 10 h 15,Du pain (Ana),Le bruit (Bo),
            10 h 30 – 11 h 15,Une caisse (Cy),,Tailler (Di)
            11 h 30,Repas,Repas,Repas
            """
        #expect(
            try lines(rooms) == [
                "Du pain | Salle bleue | 09:30-10:15 | Ana",
                "Le bruit | Salle verte | 09:30-10:15 | Bo",
                "Une caisse | Salle bleue | 10:30-11:15 | Cy", "Tailler | Cour | 10:30-11:15 | Di",
            ])
        let days = "Uhrzeit;5.12.2026;6.12.2026\n9:00-10:00;Brot;Salz\n11:00-12:00;Suppe;\n"
        #expect(
            try lines(days) == [
                "Brot |  | 2026-12-05 09:00-10:00 | ", "Salz |  | 2026-12-06 09:00-10:00 | ",
                "Suppe |  | 2026-12-05 11:00-12:00 | ",
            ])
    }

    @Test func headsAsPeopleWriteThem() throws {
        for head in [
            "heure,titre,intervenant·e,lieu", "Horaire,Intitulé,Animateur·rice,Salle",
            "quand,atelier,qui,où",
            "Time,Title,Speaker,Location", "When,Session,Presenters,Where",
            "Hora,Título,Ponente,Sala",
            "Uhrzeit,Titel,Referent,Raum", "Saat,Başlık,Konuşmacı,Salon",
        ] {
            #expect(
                try lines("\(head)\n09h30,Pain,Ana,Bleue\n") == ["Pain | Bleue | 09:30 | Ana"],
                "\(head)")
        }
    }

    @Test func timesInEveryDressMeet() throws {
        let table = """
            title,room,slot,host
            Bread,Blue,2026-12-05T09:00:00+01:00,Ana
            Noise,Blue,2026-12-05T09:00:00+0100,Bo
            Trees,Blue,5/12/2026 9:00,Cy
            Cards,Blue,9h00,Di
            """
        #expect(try clashes(table) == 6)
    }

    @Test func aSessionMayEndAfterMidnight() throws {
        #expect(Slot("2026-03-28 22:00-01:30").fault == nil)
        #expect(Slot("2026-03-28 22:00-01:30").meets(Slot("2026-03-29 01:00-02:00")))
        #expect(!Slot("2026-03-28 22:00-01:30").meets(Slot("2026-03-29 08:00-09:00")))
        #expect(Slot("2026-03-28 15:00-14:00").fault == .hours)
        #expect(Slot("2026-12-05 09:00").meets(Slot("2026-12-05 08:30-09:30")))
    }

    @Test func whatIsNoProgrammeIsNamed() {
        #expect(throws: ImportRefusal.noProgramme(known: ["a", "b"])) {
            try ForeignProgramme(Array("a,b\nx,y\n".utf8), named: "p.csv")
        }
        #expect(throws: ImportRefusal.pdf) {
            try ForeignProgramme(Array("%PDF-1.7".utf8), named: "p.pdf")
        }
    }
}
