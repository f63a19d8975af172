import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

/// Yes and no, grades and orders, from the keyboard.
@Suite struct VoteFormTests {
    private func room(_ name: String, options: [String] = []) throws -> Facilitator {
        var room = try Facilitator.starting(name)
        while room.vote == nil { room.press(.function(8)) }
        for option in options { room.enter(option) }
        if !options.isEmpty { room.press(.control("n")) }
        return room
    }

    private let options = ["Un four à pain", "Un jardin", "Une cantine à prix libre"]

    @Test(arguments: ["1 1 2 3", "1123", "&&é\"", "1,1,2,3"])
    func yesAndNoAreTypedWithEitherRowOfDigits(_ line: String) throws {
        var room = try room("oui-non")
        #expect(room.sees("avec ou sans Maj"))
        room.enter(line)
        #expect(room.vote?.tally == [2, 1, 1])
        room.press(.control("n"))
        #expect(room.sees("Le oui l’emporte, 2 contre 1"))
    }

    @Test func handsAreCountedForYesAndNo() throws {
        var room = try room("oui-non")
        room.enter("1: 7 2: 7 3: 2")
        room.press(.control("n"))
        #expect(room.sees("16\u{a0}votant·es"))
        #expect(room.sees("Égalité\u{a0}: 7 oui, 7 non"))
    }

    @Test func theQuorumIsSetInTheFormAndSaidBesideTheBallotsAndFirstOfTheResult() throws {
        var room = try room("oui-non")
        room.command("edit-round")
        for _ in 0..<8 { room.press(.down) }
        room.type("6")
        room.press(.control("s"))
        #expect(room.vote?.quorum == 6)
        room.press(.escape)
        #expect(room.sees("quorum\u{a0}: 6"))
        room.enter("1 1 2")
        room.press(.control("n"))
        #expect(room.sees("Quorum non atteint\u{a0}: 3 sur 6 · Le oui l’emporte, 2 contre 1"))
        #expect(try room.markdown().contains("Quorum non atteint"))
        room.press(.control("b"))
        room.enter("3: 3")
        room.press(.control("n"))
        #expect(room.sees("Le oui l’emporte, 2 contre 1 · Quorum atteint"))
    }

    @Test(arguments: ["2 1 3", "213", "é&\"", "2,1,3"])
    func gradesAreTypedWithEitherRowOfDigits(_ line: String) throws {
        var room = try room("jugement-majoritaire", options: options)
        #expect(room.sees("avec"))
        #expect(room.sees("1\u{a0}Excellent   2\u{a0}Très\u{a0}bien"))
        room.enter(line)
        #expect(room.vote?.ballots.first?.marks.map(\.level) == [2, 1, 3])
        #expect(room.sees("Noté\u{a0}: 2, 1, 3"))
        room.press(.control("n"))
        #expect(room.sees("Les meilleures mentions vont au n°\u{a0}2"))
    }

    @Test func optionsWithTheSameGradesAreSaidToBeTied() throws {
        var room = try room("jugement-majoritaire", options: options)
        for ballot in ["112", "223", "331"] { room.enter(ballot) }
        room.press(.control("n"))
        let told = room.screen().joined(separator: "\n")
        #expect(told.contains("Ex æquo en tête, mentions identiques\u{a0}: n°\u{a0}1, 2, 3"))
        #expect(told.components(separatedBy: "(1 au-dessus, 1 au-dessous)").count == 4)
    }

    @Test func noOpinionOnAnythingIsABlankBallot() throws {
        var room = try room("jugement-majoritaire", options: options)
        room.enter("000")
        #expect(room.sees("un bulletin blanc"))
        room.enter("0")
        #expect(room.vote?.blankCount == 2)
        room.enter("120")
        #expect(room.vote?.ballots.last?.marks.count == 2)
    }

    @Test(arguments: [
        ("jugement-majoritaire", "21", "2\u{a0}mentions pour 3 options"),
        ("jugement-majoritaire", "2 1 8", "Pas de numéro 8\u{a0}: de 1 à 7"),
        ("jugement-majoritaire", "1: 12", "chaque bulletin compte seul"),
        ("classement", "11", "L’option 1 a deux places"),
        ("classement", "1=", "Ce n’est pas un bulletin"), ("classement", "4", "Pas de numéro 4"),
        ("classement", "2: 3", "chaque bulletin compte seul"),
        ("oui-non", "4", "Pas de numéro 4\u{a0}: de 1 à 3"),
    ])
    func whatIsRefusedIsSaidInWords(name: String, line: String, why: String) throws {
        var room = try room(name, options: name == "oui-non" ? [] : options)
        room.enter(line)
        let told = room.screen().joined(separator: " ").split(separator: " ")
            .joined(separator: " ")
        #expect(told.contains(why), "\(told)")
        #expect(room.vote?.ballots.isEmpty == true)
    }

    @Test(arguments: ["3 1=2", "31=2", "\"&=é", "3, 1 = 2"])
    func anOrderIsTypedWithEitherRowOfDigits(_ line: String) throws {
        var room = try room("classement", options: options)
        room.enter(line)
        #expect(room.vote?.ballots.first?.marks.map(\.level) == [1, 2, 2])
        room.press(.control("n"))
        #expect(room.sees("Le n°\u{a0}3 bat chacune des autres options"))
    }

    @Test func aCycleHasNoWinner() throws {
        var room = try room("classement", options: options)
        for ballot in ["123", "231", "312"] { room.enter(ballot) }
        room.press(.control("n"))
        #expect(room.sees("Aucune option ne bat toutes les autres"))
        #expect(room.sees("en bat 1, en égale 0, battue par 1"))
    }
}
