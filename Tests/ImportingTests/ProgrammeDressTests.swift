import Testing
import Workshop

@testable import Importing

/// Programmes in the dresses in which people and further tools send them.
@Suite struct ProgrammeDressTests {
    private func programme(_ text: String, _ name: String = "p.csv") throws -> ForeignProgramme {
        try ForeignProgramme(Array(text.utf8), named: name)
    }

    private func lines(_ text: String, _ name: String = "p.csv") throws -> [String] {
        try programme(text, name).entries.map {
            "\($0.title) | \($0.room) | \($0.slot) | \($0.hosts.joined(separator: "; "))"
        }
    }

    @Test(arguments: [
        "Date;Heure début;Heure fin;Nom de l'atelier;Animé par;Salle / lieu",
        "Jour;Heure de début;Heure de fin;Intitulé de l'atelier;Intervenant(e)(s);Salle n°",
        "Date;Horaire début;Horaire fin;Titre;Personne référente;Espace",
        "Day;Start time;End time;Session title;Presenter(s);Location",
        "Event start date;Event start time;Event end time;Event name;Organizer;Venue",
        "Fecha;Hora de inicio;Hora de fin;Título de la sesión;Ponente(s);Lugar",
        "Datum;Uhrzeit Beginn;Uhrzeit Ende;Titel;Referent*in;Raum",
        "Date;Start;End;Title;Proposed by;Room",
    ])
    func headsArePutTogetherOfSeveralWords(_ head: String) throws {
        let row = "2026-12-05;9:00;10:30;Pain;Ana et Bo;Bleue"
        #expect(
            try lines("\(head)\n\(row)\n") == ["Pain | Bleue | 2026-12-05 09:00-10:30 | Ana; Bo"])
    }

    @Test func aProgrammeNeedsNoRoomsAndSomeRowsAreLonger() throws {
        let table = """
            heure,type,titre,intervenant,lien
            09h30,accueil,Bienvenue,Les Amis du pain et du sel,
            10h00,atelier,Pain,"Ana, Bo",https://x.example.org
            """
        let read = try programme(table)
        #expect(
            read.entries.map(\.hosts) == [["Les Amis du pain et du sel"], ["Ana", "Bo"]])
        #expect(read.remarks.map(\.remark).contains(.noRooms))
        #expect(try programme("heure,titre\n9h,Pain,trop\n").tooLong.map(\.line) == [2])
    }

    @Test func anOldEncodingAndHoursPastMidnight() throws {
        let old =
            Array("titre;salle;cr".utf8) + [0xE9] + Array("neau;animation\r\nL".utf8)
            + [0x92, 0xE9] + Array("cole;Bleue;2026-03-28 14:00-15:30;Ana\r\n".utf8)
        #expect(
            try ForeignProgramme(old, named: "p.csv").entries.map(\.title) == ["L’école"])
        #expect(
            try lines("title,room,slot,host\nDance,Hall,2026-03-28 22:00-01:30,Bo\n")
                == ["Dance | Hall | 2026-03-28 22:00-01:30 | Bo"])
    }

    @Test func hoursAndDaysAsTheyAreSaid() throws {
        #expect(
            try lines("jour;horaires;titre\nsamedi 5 décembre 2026;de 10h à 11h;Pain\n")
                == ["Pain |  | 2026-12-05 10:00-11:00 | "])
        #expect(
            try lines("jour,heure,titre\nsamedi,9h-10h,Pain\ndimanche,9h-10h,Sel\n")
                == ["Pain |  | samedi 09:00-10:00 | ", "Sel |  | dimanche 09:00-10:00 | "])
        #expect(
            try lines("Date de début;Date de fin;Nom\n05/12/2026 09:00;05/12/2026 10:00;Pain\n")
                == ["Pain |  | 2026-12-05 09:00-10:00 | "])
    }

    @Test func gridsInEveryDirection() throws {
        let overRooms = """
            ;samedi 5 décembre 2026;;dimanche 6 décembre 2026;
            Heure;Bleue;Verte;Bleue;Verte
            9h-10h;Pain (Ana);Bruit;Sel;
            12h;Repas;Repas;Repas;Repas
            """
        #expect(
            try lines(overRooms) == [
                "Pain | Bleue | 2026-12-05 09:00-10:00 | Ana",
                "Bruit | Verte | 2026-12-05 09:00-10:00 | ",
                "Sel | Bleue | 2026-12-06 09:00-10:00 | ",
            ])
        #expect(
            try lines("Salle;9h-10h;10h-11h\nBleue;Pain (Ana);Bruit\nVerte;;Sel\n") == [
                "Pain | Bleue | 09:00-10:00 | Ana", "Bruit | Bleue | 10:00-11:00 | ",
                "Sel | Verte | 10:00-11:00 | ",
            ])
        #expect(
            try lines("Début;Fin;Bleue;Verte\n9:00;10:00;Pain;Bruit\n10:15;11:15;;Sel\n") == [
                "Pain | Bleue | 09:00-10:00 | ", "Bruit | Verte | 09:00-10:00 | ",
                "Sel | Verte | 10:15-11:15 | ",
            ])
        #expect(
            try lines(
                "Programme du forum;;\n;;\nHoraire;Bleue;Verte\n9h-10h;Pain noir – Ana;Sel – un débat\n"
            )
                == [
                    "Pain noir | Bleue | 09:00-10:00 | Ana",
                    "Sel – un débat | Verte | 09:00-10:00 | ",
                ])
        #expect(
            try lines(
                "| Heure | Titre | Salle |\n|-----|:---:|---|\n| 9h-10h | Pain | Bleue |\n", "p.md")
                == ["Pain | Bleue | 09:00-10:00 | "])
    }

    @Test func sessionsOfAnyJSON() throws {
        let sessionize = """
            {"sessions":[{"id":"1","title":"Pain","startsAt":"2026-12-05T09:00:00","endsAt":"2026-12-05T09:45:00","speakers":["u1"],"roomId":7},
             {"id":"2","title":"Repas","startsAt":"2026-12-05T12:00:00","endsAt":"2026-12-05T13:00:00","isServiceSession":true}],
             "speakers":[{"id":"u1","fullName":"Ana Acar"}],"rooms":[{"id":7,"name":"Bleue"}]}
            """
        #expect(
            try lines(sessionize, "a.json") == ["Pain | Bleue | 2026-12-05 09:00-09:45 | Ana Acar"])
        let grid = """
            [{"date":"2026-12-05T00:00:00","rooms":[{"id":7,"name":"Bleue","sessions":[{"id":"1","title":"Pain","startsAt":"2026-12-05T09:00:00","endsAt":"2026-12-05T09:45:00","speakers":[{"name":"Ana"}]}]}]}]
            """
        #expect(try lines(grid, "g.json") == ["Pain | Bleue | 2026-12-05 09:00-09:45 | Ana"])
        let indico = """
            {"results":[{"title":"Forum","startDate":{"date":"2026-12-05","time":"09:00:00","tz":"Europe/Paris"},"contributions":[
             {"id":"1","title":"Pain","startDate":{"date":"2026-12-05","time":"09:00:00"},"endDate":{"date":"2026-12-05","time":"09:45:00"},"duration":45,"room":"Bleue","speakers":[{"first_name":"Ana","last_name":"Acar"}]}]}]}
            """
        #expect(try lines(indico, "i.json") == ["Pain | Bleue | 2026-12-05 09:00-09:45 | Ana Acar"])
        let pretalx = """
            {"results":[{"code":"A","title":"Pain","speakers":[{"name":"Ana"}],"state":"confirmed","slot":{"room":{"en":"Bleue"},"start":"2026-12-05T09:00:00+01:00","end":"2026-12-05T09:45:00+01:00"}},
             {"code":"B","title":"Parking","speakers":[],"state":"rejected","slot":null}]}
            """
        let read = try programme(pretalx, "p.json")
        #expect(try lines(pretalx, "p.json") == ["Pain | Bleue | 2026-12-05 09:00-09:45 | Ana"])
        #expect(read.remarks.map(\.remark) == [.leftOut("Parking", .rejected)])
        #expect(throws: ImportRefusal.self) { try programme("{\"a\":1}", "x.json") }
    }
}
