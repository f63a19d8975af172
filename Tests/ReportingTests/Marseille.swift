import TestSupport
import Workshop

/// The facts of the workshop of 8 March 2016, as its published synthesis tells them.
enum Marseille {
    static let visions = MarseilleWords.visions

    static let themes = [
        (
            "DECOUVRIR les concepts",
            "Avec et pour toute personne souhaitant faire du retour d’expériences sur les coopératives intégrales"
        ),
        (
            "STRUCTURER des actions",
            "Avec et pour toute personne souhaitant concevoir des moyens de mobiliser"
        ),
        (
            "CONNAITRE les alternatives",
            "Avec et pour tous ceux qui souhaitent (mieux) connaître et/ou faire connaître les initiatives existantes"
        ),
        (
            "FABRIQUER des alternatives",
            "Pour tous ceux qui souhaitent créer ou faire évoluer leur projet, en coopération avec les autres"
        ),
    ]

    static let questions = [
        "Pourquoi suis-je là ?", "Qu’est-ce-que j’espère accomplir ?",
        "Que souhaiterais-je apporter ?",
    ]

    static let meeting = NextMeeting(
        name: "Atelier (4e)",
        when: CalendarDay(iso: "2016-04-11").map(PlannedTime.weekOf),
        placeRule: "Le lieu sera chercher en fonction du nombre de personnes inscrites.",
        signUp: "inscrivez-vous sur le sondage : ici", hosts: ["Aurélien", "Sophie"])

    static var facts: SessionFacts {
        var facts = SessionFacts(
            id: ID("marseille"), title: "3e Atelier Découverte Coopérative intégrale",
            language: LanguageTag("fr"))
        facts.subtitle = "Vers une \"coopérative intégrale\" à Marseille ?"
        facts.date = CalendarDay(iso: "2016-03-08")
        facts.place = "plan M dans le 1er arrondissement, prés de St-Charles"
        facts.writtenBy = "Agnes"
        facts.publishedOn = CalendarDay(iso: "2016-03-11")
        facts.context = "Depuis novembre 2015, des ateliers découverte se tiennent."
        facts.objective = "quelles visions,  quelles envies ?"
        facts.nextMeeting = meeting
        return facts
    }

    static var agenda: [Round] {
        let place = OrderKey.row(of: 6)
        func title(_ text: String) -> LocalizedText {
            LocalizedText(text, in: LanguageTag("fr"))
        }
        return [
            Round(id: ID("welcome"), position: place[0], content: .opening(Opening())),
            Round(
                id: ID("visions"), position: place[1], content: .goRound(GoRound()),
                title: title("Tour de table des visions de la Coopérative Intégrale")),
            Round(
                id: ID("pairs"), position: place[2], content: .pairs(Pairs()),
                title: title("Atelier de pense/écoute"),
                prompts: questions.enumerated().map {
                    Prompt(id: ID("q\($0)"), text: title($1))
                },
                introduction: "À l’issue des temps en binôme voici les différentes propositions"),
            Round(
                id: ID("themes"), position: place[3], content: .sorting(Sorting()),
                introduction: "suite à une analyse de ces propositions,  4 thèmes sont ressortis :",
                conclusion: "Il est précisé que tous ces groupes sont éphémères’."),
            Round(id: ID("break"), position: place[4], content: .pauseBreak(Break())),
            Round(id: ID("closing"), position: place[5], content: .closing(Closing())),
        ]
    }

    static func session(
        _ facts: SessionFacts = facts, participants: [Participant] = [],
        and more: [Contribution] = [], groups: [OpenGroup] = [], actions: [Action] = [],
        parkingLot: [ParkedItem] = [], privateNotes: [PrivateNote] = []
    ) -> Session {
        Session(
            facts, participants: participants, agenda: agenda,
            contributions: visions.enumerated().map {
                Contribution(
                    id: ID("v\($0 < 10 ? "0" : "")\($0)"), text: $1, round: ID("visions"))
            } + more,
            themes: zip(themes, OrderKey.row(of: 4)).enumerated().map {
                Theme(
                    id: ID("t\($0)"), position: $1.1, name: $1.0.0, statement: $1.0.1)
            },
            groups: groups, actions: actions, parkingLot: parkingLot, privateNotes: privateNotes)
    }
}
