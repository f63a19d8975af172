import Testing
import TerminalUI
import Workshop

@testable import Facilitation

/// Names, seats, permissions and partners as a facilitator types them.
@Suite struct PeopleTests {
    @Test func namesPastedIntoThePeopleAreOnePersonEach() {
        var room = Facilitator(.goRound)
        room.press(.function(8), .function(2))
        room.send(.paste("Ana\nBo\n\nCy\n"))
        #expect(room.session.participants.map(\.name) == ["Ana", "Bo", "Cy"])
        room.press(.control("z"))
        #expect(room.session.participants.isEmpty)
    }

    @Test func theSelectionAmongPeopleStaysInTheList() {
        var room = Facilitator(.opening)
        room.press(.function(8), .function(2))
        room.send(.paste("Ana\nBo"))
        room.press(.up, .delete, .character("2"))
        #expect(room.session.participants.map(\.inPublication) == [.given])
        room.press(.up, .up, .up)
        guard case .people(let people)? = room.state.popup else {
            Issue.record("no people")
            return
        }
        #expect(people.list?.selected == 0)
    }

    @Test func permittingAllLeavesARefusal() {
        var room = Facilitator(.opening)
        room.press(.function(8))
        room.enter("Ana")
        room.enter("Bo")
        room.press(.up, .character("2"), .character("2"))
        #expect(room.session.participants[1].inPublication == .refused)
        room.press(.escape, .control("g"))
        #expect(room.session.participants.map(\.inPublication) == [.given, .refused])
        #expect(room.session.participants.map(\.inTheRoom) == [.given, .given])
    }

    @Test func aSeatIsFoundByItsNumberAlsoOnceItIsNamed() {
        var room = Facilitator(.opening, .goRound)
        room.press(.function(8))
        room.enter("2")
        room.press(.up, .enter)
        room.type("jean_luc")
        room.press(.control("s"))
        room.command("keep-authors-in-file")
        room.press(.function(8))
        room.enter("@2 un")
        room.enter("@jean_luc deux")
        let author = room.session.participants[1].id
        #expect(room.session.contributions.map(\.author) == [author, author])
    }

    @Test func partnersAreSwappedOnlyWhenBothAreKnown() {
        var room = Facilitator(.pairs)
        room.press(.function(8), .function(2))
        room.send(.paste("Ana Un\nAna Deux\nBo\nCy"))
        room.press(.escape, .control("r"))
        let before = room.session
        room.command("swap-partners Ana personne")
        #expect(room.session == before)
    }

    @Test func pairsOfPeopleWhoseNamesTheRoomMayNotSeeAreTold() {
        var room = Facilitator(.pairs)
        room.press(.function(8), .function(2))
        room.send(.paste("Ana\nBo"))
        room.press(.escape, .control("r"))
        #expect(room.sees("La salle voit des numéros de place"))
        room.press(.control("z"), .function(2), .up, .character("1"), .up, .character("1"))
        room.press(.escape, .escape, .control("r"))
        #expect(room.session.present.allSatisfy { $0.inTheRoom == .given })
        #expect(!room.sees("La salle voit des numéros de place"))
    }

    @Test func whatIsKeptOfPeopleIsSaidWhenItChanges() {
        var room = Facilitator(.goRound)
        room.command("keep-authors-in-file")
        #expect(room.session.facts.attribution == .file)
        #expect(room.sees("garde qui a dit quoi, dans le fichier seulement"))
    }

    @Test func anAmbiguousThemeIsAsked() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.command("empty-theme découvrir")
        room.command("empty-theme décider")
        room.enter("#déc une note")
        #expect(room.said.isEmpty)
        #expect(room.state.workshop?.line.field.text == "#déc une note")
    }

    @Test func aQuestionFromPaperKeepsItsMarkAndItsNumber() {
        var room = Facilitator(.discussion)
        room.press(.function(8))
        room.command("from-paper")
        room.enter("Comment faire ?")
        room.enter(" 3 personnes disent oui")
        room.enter("mot peu lisible (?)")
        #expect(
            room.said == ["Comment faire ?", "3 personnes disent oui", "mot peu lisible"])
        #expect(room.session.contributions.map(\.number) == [1, 2, 3])
        #expect(room.session.contributions.map(\.marks) == [[], [], .illegible])
    }
}
