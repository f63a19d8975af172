import Testing
import TerminalUI
import Workshop

@testable import Facilitation

/// Copies for the laptops of other tables, and what two hands wrote at once.
@Suite struct ManyHandsTests {
    private var room: Facilitator

    init() {
        room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("dit avant")
    }

    /// The copy that was asked for, with something done to it.
    private mutating func table(
        _ changes: ((Session, Moment) throws -> Change)...
    ) throws -> Session {
        room.command("copy-for-a-table")
        guard case .copyForTable(var copy, _, _)? = room.effects.last else {
            Issue.record("no copy was asked for")
            return room.session
        }
        for change in changes { try copy.apply(change(copy, room.now)) }
        return copy
    }

    /// Another text on the table than in the room.
    private mutating func disagree() throws {
        let id = room.session.contributions[0].id
        let copy = try table { try $0.amending(id, to: "dit à table", at: $1) }
        room.press(.up, .enter)
        room.type(" ici")
        room.press(.enter)
        room.send(.broughtIn(copy, path: "/cle/table.json"))
    }

    @Test mutating func aCopyIsAskedForBesideTheFileAndSaysWhereItIs() throws {
        room.command("copy-for-a-table Table 2")
        guard case .copyForTable(let copy, "Table 2", "/tmp/essai.json")? = room.effects.last
        else {
            Issue.record("no copy was asked for")
            return
        }
        #expect(copy.copiedFrom != nil)
        room.send(.copied(path: "/tmp/table-2-table.json"))
        #expect(room.sees("table-2-table.json (/tmp)"))
    }

    @Test mutating func aPathIsTakenAsItWasTyped() {
        let here = "/tmp/essai.json"
        room.command("bring-in ~/ma clé/table.json")
        #expect(room.effects.last == .bringIn(path: "~/ma clé/table.json", beside: here))
        room.command("bring-in '/media/ma clé/table.json'")
        #expect(room.effects.last == .bringIn(path: "/media/ma clé/table.json", beside: here))
        room.effects = []
        room.command("bring-in")
        #expect(room.effects.isEmpty)
        #expect(room.sees("/bring-in FICHIER"))
    }

    @Test mutating func whatATableSaidComesInAndGoesByOneUndo() throws {
        var entropy = Entropy(5, 6)
        let copy = try table { try $0.recording(["un", "deux"], entropy: &entropy, at: $1) }
        let before = room.session
        room.send(.broughtIn(copy, path: "/cle/table.json"))
        #expect(room.said.sorted() == ["deux", "dit avant", "un"])
        #expect(room.sees("2\u{a0}contributions de plus"))
        room.send(.broughtIn(copy, path: "/cle/table.json"))
        #expect(room.sees("Rien de nouveau"))
        room.press(.control("z"))
        #expect(room.session == before)
    }

    @Test mutating func whatATableStruckIsForgottenAndTheRestCanBeUndone() throws {
        let id = room.session.contributions[0].id
        var entropy = Entropy(5, 6)
        let copy = try table(
            { try $0.recording(["un"], entropy: &entropy, at: $1) },
            { try $0.striking(id, at: $1) })
        room.effects = []
        room.send(.broughtIn(copy, path: "/cle/table.json"))
        #expect(!"\(room.state)".contains("dit avant"))
        #expect(room.said == ["", "un"])
        room.press(.control("z"))
        #expect(room.said == [""])
        #expect(room.session.contributions[0].isStruck)
    }

    @Test mutating func anyVersionOfTheWorkshopIsBroughtInAndAnotherWorkshopRefused() throws {
        let before = room.session
        room.send(.broughtIn(before, path: "/cle/table.json"))
        #expect(room.sees("table.json (/cle)"))
        #expect(room.session == before)
        let facts = SessionFacts(id: ID("autre"), title: "Ailleurs", language: LanguageTag("fr"))
        room.send(.broughtIn(Session(facts), path: "/cle/table.json"))
        #expect(room.sees("«\u{a0}Ailleurs\u{a0}»"))
        #expect(room.session == before)
    }

    @Test(arguments: [Key.character("2"), .enter])
    mutating func aConflictIsSettledByTakingAVersion(key: Key) throws {
        try disagree()
        #expect(room.session.conflicts.count == 1)
        #expect(room.sees("1 à départager\u{a0}: /settle"))
        room.command("settle")
        #expect(room.sees("dit avant ici  |  dit à table"))
        room.press(.enter)
        #expect(room.sees(" 2  dit à table"))
        room.press(.character("7"), .down, key)
        #expect(room.said == ["dit à table"])
        #expect(room.session.conflicts.isEmpty)
        #expect(room.state.popups.isEmpty)
        room.command("settle")
        #expect(room.sees("Aucun texte"))
        #expect(room.state.popups.isEmpty)
        room.press(.control("z"))
        #expect(room.session.conflicts.count == 1)
    }

    /// On the smallest usual screen, where the line is cut at its end.
    @Test(arguments: ["fr", "en"])
    func whatIsToBeSettledIsStillSaidBehindManyContributions(language: String) throws {
        var room = Facilitator(.goRound, language: language)
        room.press(.function(8))
        room.enter("dit")
        let base = room.session
        let id = base.contributions[0].id
        var entropy = Entropy(5, 6)
        let texts = (100..<200).map(String.init)
        var theirs = base
        try theirs.apply(theirs.recording(texts, entropy: &entropy, at: room.now))
        try theirs.apply(theirs.amending(id, to: "dit ailleurs", at: room.now))
        room.press(.up, .enter)
        room.type(" ici")
        room.press(.enter)
        room.send(.changedUnderneath(base: base, theirs: theirs))
        #expect(room.sees("/settle"))
        #expect(room.sees("100\u{a0}contributions"))
    }

    @Test(arguments: [Key.tab, .end])
    mutating func aConflictIsSettledByATextOfOnesOwn(key: Key) throws {
        try disagree()
        room.command("settle")
        room.press(.enter, .down, key)
        if key == .end { room.press(.enter) }
        #expect(room.sees("dit à table"))
        room.type(" et ici")
        room.press(.control("s"))
        #expect(room.said == ["dit à table et ici"])
        #expect(room.session.conflicts.isEmpty)
        #expect(room.state.popups.isEmpty)
        room.press(.control("z"))
        #expect(room.session.conflicts.count == 1)
    }

    @Test mutating func anEmptyTextOfOnesOwnIsNotTaken() throws {
        try disagree()
        room.command("settle")
        room.press(.enter, .tab, .control("u"), .control("s"))
        #expect(room.session.conflicts.count == 1)
        #expect(room.state.popups.count == 2)
    }

    @Test mutating func versionsThatAreLongerThanTheScreenCanBeRead() throws {
        let id = room.session.contributions[0].id
        let long = (1...60).map { "phrase \($0)" }.joined(separator: "\n")
        let copy = try table { try $0.amending(id, to: long, at: $1) }
        room.press(.up, .enter)
        room.type(" ici")
        room.press(.enter)
        room.send(.broughtIn(copy, path: "/cle/table.json"))
        room.command("settle")
        room.press(.enter)
        #expect(room.sees("1  dit avant ici"))
        #expect(room.sees("2  phrase 1"))
        #expect(room.sees("… encore 58\u{a0}lignes"))
        room.press(.down)
        #expect(room.sees("1  dit avant ici") && room.sees("un autre texte…"))
        #expect(!room.sees("phrase 60"))
        for _ in 1...10 { room.press(.pageDown) }
        #expect(room.sees("phrase 60") && room.sees("à 60 sur 60"))
        room.press(.pageUp, .pageUp, .pageUp, .pageUp, .pageUp, .pageUp, .enter)
        #expect(room.said == [long])
    }

    @Test mutating func escapeLeavesAConflictOpen() throws {
        try disagree()
        room.command("settle")
        room.press(.enter, .escape)
        #expect(room.state.popups.count == 1)
        room.press(.escape)
        #expect(room.state.popups.isEmpty)
        #expect(room.session.conflicts.count == 1)
    }
}
