import Testing
import Wording
import Workshop

@testable import Facilitation

@Suite struct PlannedTimeTypingTests {
    /// What the form shows is what it understands again, wherever the language puts the day.
    @Test(arguments: Wording.languages.map(\.tag))
    func aWeekIsUnderstoodAsItIsShown(language: String) throws {
        let day = try #require(CalendarDay(iso: "2016-04-11"))
        let shown = PlannedTime.weekOf(day).typed(Wording(language: language))
        #expect(PlannedTime(typed: shown) == .weekOf(day))
    }

    @Test func aDayAmongOtherWordsStaysWords() {
        #expect(PlannedTime(typed: "vers le 11/4/2016") == .words("vers le 11/4/2016"))
    }
}
