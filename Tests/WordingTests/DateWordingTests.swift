import Testing

@testable import Wording

@Suite struct DateWordingTests {
    let french = Wording(language: "fr")
    let english = Wording(language: "en")

    @Test func wordsDatesAsTheLanguageDoes() {
        #expect(french.date(year: 2016, month: 3, day: 8) == "mardi 8 mars 2016")
        #expect(english.date(year: 2016, month: 3, day: 8) == "Tuesday 8 March 2016")
        #expect(french.date(year: 2016, month: 3, day: 1) == "mardi 1er mars 2016")
        #expect(english.longDate(year: 2016, month: 3, day: 1) == "1 March 2016")
        #expect(french.shortDate(year: 2016, month: 4, day: 11) == "11 avr. 2016")
        #expect(french.week(year: 2016, month: 4, day: 11) == "dans la semaine du 11 avril")
        #expect(english.week(year: 2016, month: 4, day: 11) == "in the week of 11 April")
    }

    @Test(arguments: [
        ("es", "sábado 8 de octubre de 2022", "en la semana del 8 de octubre"),
        ("tr", "8 Ekim 2022 Cumartesi", "8 Ekim haftasında"),
        ("kmr", "şemî, 8 Cotmeh 2022", "hefteya 8 Cotmeh"),
    ])
    func putsTheDayAndTheMonthWhereTheLanguageDoes(tag: String, date: String, week: String) {
        let wording = Wording(language: tag)
        #expect(wording.date(year: 2022, month: 10, day: 8) == date)
        #expect(wording.week(year: 2022, month: 10, day: 8) == week)
    }

    @Test(arguments: [
        (
            "fr", "Du 1er au 21 mars 2026", "Du 31 mars au 1er avril 2026",
            "Du 31 décembre 2026 au 1er janvier 2027"
        ),
        (
            "en", "From 1 to 21 March 2026", "From 31 March to 1 April 2026",
            "From 31 December 2026 to 1 January 2027"
        ),
        (
            "es", "Del 1 al 21 de marzo de 2026", "Del 31 de marzo al 1 de abril de 2026",
            "Del 31 de diciembre de 2026 al 1 de enero de 2027"
        ),
        ("tr", "1–21 Mart 2026", "31 Mart – 1 Nisan 2026", "31 Aralık 2026 – 1 Ocak 2027"),
    ])
    func saysTheMonthAndTheYearOfSeveralDaysOnce(
        tag: String, month: String, year: String, years: String
    ) {
        let wording = Wording(language: tag)
        #expect(wording.days(from: (2026, 3, 1), to: (2026, 3, 21)) == month)
        #expect(wording.days(from: (2026, 3, 31), to: (2026, 4, 1)) == year)
        #expect(wording.days(from: (2026, 12, 31), to: (2027, 1, 1)) == years)
        #expect(wording.days(from: (2026, 13, 1), to: (2026, 13, 2)).contains("2026-13-01"))
    }

    @Test func knowsTheDayOfTheWeekFarBackAndAhead() {
        #expect(Wording.weekday(year: 1970, month: 1, day: 1) == 3)
        #expect(Wording.weekday(year: 2000, month: 2, day: 29) == 1)
        #expect(Wording.weekday(year: 2100, month: 3, day: 1) == 0)
        #expect(Wording.weekday(year: 1600, month: 1, day: 1) == 5)
        // Four hundred years are a whole number of weeks.
        for year in [-801, -400, -1, 0, 3] {
            #expect(
                Wording.weekday(year: year, month: 2, day: 28)
                    == Wording.weekday(year: year + 2000, month: 2, day: 28))
        }
    }

    @Test func whatIsNoDateStaysFigures() {
        #expect(french.date(year: 2016, month: 13, day: 1) == "2016-13-01")
        #expect(french.shortDate(year: .max, month: 0, day: .min).contains("-00-"))
        #expect(english.week(year: 2016, month: 2, day: 32) == "2016-02-32")
    }

    @Test func wordsTimesAndDurations() {
        #expect(french.clock(hour: 9, minute: 5) == "09:05")
        #expect(english.clock(hour: 19, minute: 42) == "19:42")
        #expect(french.writtenTime(hour: 19, minute: 42) == "19\u{A0}h\u{A0}42")
        #expect(french.writtenTime(hour: 9, minute: 0) == "9\u{A0}h")
        #expect(english.writtenTime(hour: 9, minute: 0) == "9:00")
        #expect(french.duration(seconds: 45) == "45\u{A0}s")
        #expect(french.duration(seconds: 239) == "3\u{A0}min")
        #expect(french.duration(seconds: 3900) == "1\u{A0}h\u{A0}05")
        #expect(french.duration(seconds: -5) == "0\u{A0}s")
        #expect(french.timer(seconds: 48) == "0:48")
        #expect(french.timer(seconds: 751) == "12:31")
        #expect(french.timer(seconds: 3900) == "1:05:00")
        #expect(french.timer(seconds: -62) == "\u{2212}1:02")
        #expect(!french.timer(seconds: .min).isEmpty)
    }

    @Test(arguments: [
        ("fr", "dans la semaine du 11 avril", "dans la semaine du 11 avril 2027"),
        ("en", "in the week of 11 April", "in the week of 11 April 2027"),
        ("es", "en la semana del 11 de abril", "en la semana del 11 de abril de 2027"),
        ("tr", "11 Nisan haftasında", "11 Nisan 2027 haftasında"),
    ])
    func aWeekOfAnotherYearSaysItsYear(language: String, same: String, other: String) {
        let wording = Wording(language: language)
        #expect(wording.week(year: 2027, month: 4, day: 11, known: 2027) == same)
        #expect(wording.week(year: 2027, month: 4, day: 11, known: 2026) == other)
        #expect(wording.week(year: 2027, month: 4, day: 11, known: nil) == other)
    }

    @Test func aTurkishSentenceBeginsWithADottedCapital() {
        #expect(Wording(language: "tr").capitalized("içlerinde") == "İçlerinde")
        #expect(Wording(language: "tr").capitalized("ırmak") == "Irmak")
        #expect(Wording(language: "fr").capitalized("ici") == "Ici")
    }
}
