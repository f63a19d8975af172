import Testing
import Wording
import Workshop

@testable import Facilitation

/// Days and hours as people type them, on Friday 27 November 2026.
@Suite struct PlannedTimeTypingTests {
    private static let today = CalendarDay(iso: "2026-11-27")

    private func reader(_ language: String) throws -> DayReader {
        DayReader(
            Wording(language: language), language: LanguageTag(language),
            today: try #require(Self.today))
    }

    /// What stands for a reading in the tables: `2026-03-08`, `week 2026-04-11`, `words`, `impossible`.
    private func shown(_ reading: DayReader.Reading) -> String {
        switch reading {
        case .nothing: "nothing"
        case .day(let day): day.iso
        case .weekOf(let day): "week " + day.iso
        case .words: "words"
        case .impossible: "impossible"
        }
    }

    @Test(arguments: TypedDays.future)
    func aDayToComeIsRead(_ row: TypedDays.Row) throws {
        let reading = try reader(row.language).reading(row.typed, leaning: .future)
        #expect(shown(reading) == row.means, "\(row.language): \(row.typed)")
    }

    @Test(arguments: TypedDays.nearest)
    func theNearestDayIsRead(_ row: TypedDays.Row) throws {
        let reading = try reader(row.language).reading(row.typed)
        #expect(shown(reading) == row.means, "\(row.language): \(row.typed)")
    }

    @Test(arguments: ["fr", "en", "es", "tr"])
    func theTableHoldsFortyRowsOfEachLanguage(language: String) {
        let typed = Set(TypedDays.future.filter { $0.language == language }.map(\.typed))
        #expect(typed.count >= 40)
    }

    @Test func aDayThatHasBeenIsRead() throws {
        let french = try reader("fr")
        #expect(shown(french.reading("8 mars", leaning: .past)) == "2026-03-08")
        #expect(shown(french.reading("jeudi", leaning: .past)) == "2026-11-26")
        #expect(shown(french.reading("vendredi", leaning: .past)) == "2026-11-20")
    }

    /// Whatever a document says, somebody may copy it into a field.
    @Test(arguments: Wording.languages.filter { !$0.isPartial }.map(\.tag))
    func whatIsWrittenIsRead(language: String) throws {
        let wording = Wording(language: language)
        let reader = try reader(language)
        var day = try #require(CalendarDay(iso: "2027-01-01"))
        for _ in 0..<366 {
            let (year, month, date) = (day.year, day.month, day.day)
            for written in [
                wording.date(year: year, month: month, day: date),
                wording.longDate(year: year, month: month, day: date),
                wording.shortDate(year: year, month: month, day: date), day.iso,
            ] {
                #expect(reader.reading(written) == .day(day), "\(written)")
            }
            let week = wording.week(year: year, month: month, day: date)
            #expect(shown(reader.reading(week, leaning: .future)).hasPrefix("week"), "\(week)")
            day = day.adding(days: 1)
        }
    }

    /// What the form shows is what it understands again, wherever the language puts the day.
    @Test(arguments: Wording.languages.map(\.tag))
    func aWeekIsUnderstoodAsItIsShown(language: String) throws {
        let day = try #require(CalendarDay(iso: "2016-04-11"))
        let typed = PlannedTime.weekOf(day).typed(Wording(language: language))
        #expect(try reader(language).reading(typed) == .weekOf(day))
    }

    @Test(
        arguments: [
            ("19:30", "19:30"), ("9:05", "09:05"), ("19h30", "19:30"), ("19 h 30", "19:30"),
            ("20h", "20:00"), ("20 h", "20:00"), ("19.30", "19:30"), ("7:30 PM", "19:30"),
            ("7:30pm", "19:30"), ("7 pm", "19:00"), ("7 p.m.", "19:00"), ("12:15 AM", "00:15"),
            ("12 PM", "12:00"), ("7 AM", "07:00"), ("0h05", "00:05"), ("18H30", "18:30"),
            ("23:59", "23:59"), ("à 19 h 30", "19:30"), ("at 7 PM", "19:00"),
            ("a las 19:30", "19:30"), ("saat 19.30", "19:30"), ("19:30 h", "19:30"),
            ("vers 19h", nil), ("à", nil),
            ("24:00", nil), ("19:60", nil), ("13 PM", nil), ("0 pm", nil), ("19", nil), ("", nil),
            ("19:3", nil), ("+9:30", nil), ("soir", nil), ("1:2:3", nil),
        ] as [(String, String?)])
    func anHourIsRead(typed: String, means: String?) {
        #expect(ClockTime(typed: typed)?.iso == means, "\(typed)")
    }

    @Test(arguments: Wording.languages.filter { !$0.isPartial }.map(\.tag))
    func hoursThatAreWrittenAreRead(language: String) throws {
        let wording = Wording(language: language)
        for hour in 0...23 {
            for minute in [0, 5, 30, 59] {
                let time = try #require(ClockTime(hour: hour, minute: minute))
                let clock = wording.clock(hour: hour, minute: minute)
                let span = wording.span(from: (hour, minute), to: nil)
                let begins = wording(.hour(wording.writtenTime(hour: hour, minute: minute)))
                #expect(ClockTime(typed: begins) == time, "\(begins)")
                #expect(ClockTime(typed: clock) == time, "\(clock)")
                #expect(ClockTime(typed: span) == time, "\(span)")
            }
        }
    }

    @Test func theFieldSaysWhatItUnderstoodBeforeItIsTaken() throws {
        var room = Facilitator(.closing)
        room.press(.function(8), .control("n"), .tab)
        room.type("8 mars 2027")
        #expect(room.sees("→ lundi 8 mars 2027"))
        room.press(.control("u"))
        room.type("31 février")
        #expect(room.sees("Il n’y a pas de jour"))
        room.press(.control("u"))
        room.type("avant l’été")
        #expect(room.sees("Gardé en mots"))
        room.press(.control("u"))
        room.type("mardi 8 mars 2027")
        #expect(room.sees("c’est le lundi 8 mars 2027"))
        room.press(.control("s"))
        #expect(room.session.nextMeeting == nil)
        #expect(room.sees("c’est le lundi 8 mars 2027"))
    }

    @Test func theFirstLetterReplacesADayThatWasFilledIn() throws {
        var room = Facilitator(.closing)
        room.command("describe-session")
        room.press(.tab, .tab, .tab)
        room.type("8 mars 2027")
        room.press(.control("s"))
        #expect(room.session.date == CalendarDay(iso: "2027-03-08"))
        room.command("describe-session")
        room.press(.tab, .tab, .tab, .left)
        room.type("0")
        #expect(room.sees("2027-03-008"))
        room.press(.escape, .escape)
        room.command("describe-session")
        room.press(.tab, .tab, .tab)
        room.type("demain")
        #expect(!room.sees("2027-03-08demain"))
        #expect(room.sees("demain"))
    }
}
