import Testing
import Wording
import Workshop

@testable import Reporting

/// A session with one round of each of these kinds, all in French, in which nothing has happened.
private func session(_ rounds: [Round], _ contributions: [Contribution] = []) -> Session {
    Session(
        SessionFacts(id: ID("s"), title: "Essai", language: LanguageTag("fr")), participants: [],
        agenda: rounds, contributions: contributions, themes: [], groups: [], actions: [],
        parkingLot: [], privateNotes: [])
}

private func french(_ text: String) -> LocalizedText {
    LocalizedText(text, in: LanguageTag("fr"))
}

private func round(
    _ id: String, _ content: RoundContent, title: String = "", prompts: String...
) -> Round {
    Round(
        id: ID(id), position: OrderKey(after: nil, before: nil), content: content,
        title: french(title),
        prompts: prompts.enumerated().map { Prompt(id: ID("\(id)\($0)"), text: french($1)) })
}

/// What is said of a synthesis that nobody has reread.
private let draft = "Synthèse provisoire, pas encore relue avec le groupe."

/// The blocks as readable lines.
private func lines(_ session: Session) -> [String] {
    Synthesis(session, wording: Wording(language: "fr")).blocks.map { block in
        switch block.kind {
        case .heading(let level, let number):
            String(repeating: "#", count: level) + (number.map { " \($0)." } ?? "")
                + " \(block.text)"
        case .paragraph, .photo: block.text
        case .item(let depth, let number):
            String(repeating: "  ", count: depth) + (number.map { "\($0). " } ?? "- ") + block.text
        case .rule: "---"
        case .picture(let picture): "(\(picture.alternative))"
        case .table(let table): "[\(table.caption.map(\.text).joined())]"
        }
    }
}

@Suite struct SynthesisTests {
    @Test func aRoundThatWasNeverReachedIsNotToldAsIfItWere() throws {
        var template = Template(name: "essai", title: french("Essai"), language: LanguageTag("fr"))
        for introduction in ["Nous avons fait un tour.", "Voici les thèmes."] {
            var round = TemplateRound(content: .goRound(GoRound()))
            round.introduction = french(introduction)
            template.rounds.append(round)
        }
        var entropy = Entropy(1, 2)
        var session = template.session(entropy: &entropy)
        let now = Moment(milliseconds: 1_457_463_600_000)
        try session.apply(try session.entering(session.agenda[0].id, at: now))
        let told = lines(session)
        #expect(told.contains("Nous avons fait un tour."))
        #expect(!told.contains("Voici les thèmes."))
    }

    @Test func aNewSessionHasATitleAndNothingBroken() {
        let kinds = RoundKind.all.compactMap(RoundContent.new)
        let rounds = kinds.enumerated().map {
            round("r\($0)", $1, title: "Titre", prompts: "Question", "Autre question")
        }
        #expect(lines(session(rounds)) == ["# Essai", draft])
        #expect(lines(session([])) == ["# Essai", draft])
        let untitled = Session(SessionFacts(id: ID("s"), title: " ", language: LanguageTag("fr")))
        #expect(lines(untitled) == ["# Sans titre", draft])
    }

    @Test func answersStandBelowTheirPromptAndARoundGoesByItsPrompt() {
        let said = [
            Contribution(id: ID("1"), text: "Un", round: ID("a")),
            Contribution(id: ID("2"), text: "Deux", round: ID("b"), prompt: ID("b1")),
            Contribution(id: ID("3"), text: "Trois", round: ID("b")),
        ]
        let rounds = [
            round("a", .goRound(GoRound()), prompts: "Quoi ?"),
            round("b", .pairs(Pairs()), prompts: "Pourquoi ?", "Comment ?"),
        ]
        #expect(
            lines(session(rounds, said)).dropLast(2) == [
                "# Essai", draft, "## 1. Quoi ?", "- Un", "## 2. Pense-écoute", "- Trois",
                "### 1. Pourquoi ?", "### 2. Comment ?", "- Deux",
            ])
    }

    @Test func sidesAndTablesHaveTheirOwnLists() {
        let tables = [Table(id: ID("x"), name: "Rouge"), Table(id: ID("y"))]
        let rounds = [
            round("a", .discussion(Discussion(sides: ["Pour", "Contre"]))),
            round("b", .smallGroups(SmallGroups(tables: tables)), prompts: "Où ?"),
        ]
        let said = [
            Contribution(id: ID("1"), text: "non", round: ID("a"), side: 1),
            Contribution(id: ID("2"), text: "oui", round: ID("a"), side: 0),
            Contribution(id: ID("3"), text: "bref", round: ID("a"), side: 7),
            Contribution(
                id: ID("4"), text: "ici", round: ID("b"), table: ID("y"), marks: .illegible),
            Contribution(id: ID("5"), text: "tous", round: ID("b")),
        ]
        #expect(
            lines(session(rounds, said)).dropLast(2) == [
                "# Essai", draft, "## 1. Discussion", "- bref", "### Pour", "- oui", "### Contre",
                "- non",
                "## 2. Petits groupes", "Où ?", "### Table\u{A0}2", "- ici (lecture incertaine)",
                "### Réponse en plénière", "- tous",
            ])
    }

    @Test func sortedContributionsStandUnderTheirThemeAndTheRestUnderNone() {
        let more = [
            Contribution(
                id: ID("p1"), text: "lire", round: ID("pairs"), prompt: ID("q0"), theme: ID("t0")),
            Contribution(
                id: ID("p2"), text: "lire", round: ID("pairs"), theme: ID("t1"), copyOf: ID("p1")),
            Contribution(id: ID("p3"), text: "seul", round: ID("pairs"), marks: .leftAlone),
            Contribution(id: ID("p4"), text: "à part", round: ID("pairs"), marks: .setAside),
            Contribution(id: ID("p5"), text: "perdu"),
        ]
        let all = lines(Marseille.session(and: more))
        let questions = all.filter { $0.hasPrefix("1. ") || $0.hasPrefix("3. ") }
        #expect(
            questions == [
                "1. Pourquoi suis-je là ? Réponses classées sous\u{A0}: DECOUVRIR les concepts",
                "3. Que souhaiterais-je apporter ?",
            ])
        let themes = all.drop { $0 != "## 3. Thèmes" }.filter {
            !$0.contains("personne souhaitant")
        }
        #expect(
            themes.dropFirst(3).prefix(4) == [
                "### DECOUVRIR les concepts", "- lire",
                "### STRUCTURER des actions",
                "- lire (figure aussi ailleurs)",
            ])
        let rest = themes.drop { $0 != "### Sans thème" }
        #expect(rest.prefix(3) == ["### Sans thème", "- seul", "- perdu"])
        #expect(!all.contains { $0.contains("à part") })
    }

    @Test func groupsActionsAndOpenItemsAreListed() {
        let place = OrderKey.row(of: 2)
        let groups = [
            OpenGroup(id: ID("g0"), position: place[0], theme: ID("t0"), firstStep: "Lire"),
            OpenGroup(
                id: ID("g1"), position: place[1], name: "Fête", isOpenToAll: false,
                members: [ID("a"), ID("b"), ID("c")]),
        ]
        let people = zip(["a", "b", "c"], OrderKey.row(of: 3)).map {
            Participant(
                id: ID($0), position: $1, name: "N\($0)",
                inPublication: $0 == "b" ? .refused : .given)
        }
        let actions = [
            Action(
                id: ID("1"), text: "Appeler",
                owner: NamedPerson(name: "Zoé", inPublication: .given),
                due: CalendarDay(iso: "2016-04-01").map(PlannedTime.day)),
            Action(id: ID("2"), text: "Écrire", owner: NamedPerson(name: "Yan"), isDone: true),
        ]
        let parked = [
            ParkedItem(id: ID("1"), text: "Le budget"),
            ParkedItem(id: ID("2"), text: "L’heure", isSettled: true),
        ]
        let all = lines(
            Marseille.session(
                participants: people, groups: groups, actions: actions, parkingLot: parked))
        let end = all.drop { $0 != "## 4. Groupes" }
        #expect(
            end.prefix(6) == [
                "## 4. Groupes", "- DECOUVRIR les concepts — ouvert à toutes et à tous",
                "  - Premier pas\u{A0}: Lire", "- Fête — avec Na, Nc et 1\u{A0}autre personne",
                "## À reprendre", "- Le budget",
            ])
        let top = all.drop { $0 != "### À faire" }
        #expect(
            top.dropFirst().prefix(2) == [
                "- Appeler — Zoé, d’ici au 1er avril 2016", "- Écrire (fait)",
            ])
        #expect(all.contains { $0.hasSuffix("3\u{A0}personnes ont participé.") })
    }

    @Test func themesThatAreAllOpenNeedNoList() {
        let groups = zip(0..<4, OrderKey.row(of: 4)).map {
            OpenGroup(id: ID("g\($0)"), position: $1, theme: ID("t\($0)"))
        }
        let all = lines(Marseille.session(groups: groups)).drop { $0 != "## 4. Groupes" }
        #expect(all.dropFirst().first == "Chaque thème a son groupe, ouvert à toutes et à tous.")
    }

    @Test func aMeetingIsToldWithWhatIsKnown() {
        var facts = Marseille.facts
        func told(_ meeting: NextMeeting) -> String? {
            facts.nextMeeting = meeting
            return lines(Marseille.session(facts)).drop { $0 != "### Prochaine rencontre" }
                .dropFirst().first
        }
        let day = CalendarDay(iso: "2016-04-12").map(PlannedTime.day)
        #expect(
            told(NextMeeting(when: day, startsAt: ClockTime(hour: 19, minute: 30), place: "plan M"))
                == "On se retrouve le mardi 12 avril 2016, à 19\u{A0}h\u{A0}30. Lieu\u{A0}: plan M."
        )
        #expect(told(NextMeeting(name: "Fête")) == "Fête.")
        #expect(
            told(NextMeeting(signUpLink: "https://ex.org")) == "Inscription\u{A0}: https://ex.org")
        #expect(told(NextMeeting()) == nil)
    }
}
