import Workshop

@testable import Stage

/// A scene with as much in it as a usual workshop has, and once more than that.
struct UsualScene {
    let name: String
    let room: Room
    /// How many things people have to find, decide or read.
    let items: Int

    static let options = [
        "Un four à pain", "Un jardin partagé", "Une bibliothèque d’outils", "Un repas par mois",
        "Une caisse de solidarité", "Un atelier vélo", "Une crèche parentale",
        "Des cours de langue",
        "Un marché le samedi", "Une coopérative d’achat", "Un journal de quartier", "Une friperie",
    ]
    static let firstNames = [
        "Ana", "Bruno", "Chloé", "Dara", "Élise", "Farid", "Gaëlle", "Hugo", "Inès", "Jonas",
        "Karim", "Léa", "Marie-Thérèse", "N’Golo",
    ]
    static let topics = [
        "Une cantine de quartier à prix libre", "Les vieux et les vieilles du quartier",
        "Que faire de la friche ?", "Une monnaie locale, et après ?",
        "Travailler moins, à plusieurs", "Accueillir celles et ceux qui arrivent",
    ]
    static let rooms = ["Grande salle", "Bibliothèque", "Cuisine", "Jardin", "Atelier", "Grenier"]
    static let themes = [
        "Se retrouver", "Travailler et apprendre", "Habiter autrement", "Faire ses comptes",
    ]
    static let notes = [
        "Un repas partagé par mois", "Ouvrir le samedi après-midi", "Une salle pour les enfants",
        "Apprendre à réparer son vélo", "Des cours de langue gratuits", "Un atelier de couture",
        "Échanger nos savoir-faire", "Une maison pour plusieurs familles",
        "Rester dans le quartier en vieillissant", "Des loyers que l’on peut payer",
        "Un jardin en bas de l’immeuble", "Que la trésorerie soit lisible",
        "Une caisse de solidarité", "Payer la trésorière", "Acheter en gros, ensemble",
    ]
    static let proposal =
        "Le bureau ouvre le local le samedi de 14 h à 18 h jusqu’à fin juin, à deux personnes au "
        + "moins, et dit à l’assemblée de juillet combien de personnes sont venues et ce que cela "
        + "a coûté."

    /// Every usual scene, in order.
    static func all() throws -> [UsualScene] {
        var scenes: [UsualScene] = []
        try votes(&scenes)
        try comparisons(&scenes)
        try discussedOptions(&scenes)
        try decisions(&scenes)
        try elections(&scenes)
        try people(&scenes)
        try openSpace(&scenes)
        try topicGroups(&scenes)
        try silence(&scenes)
        try wall(&scenes)
        return scenes
    }

    private static func votes(_ scenes: inout [UsualScene]) throws {
        var room = Room(.vote, prompts: ["Par quoi commencer ?"])
        try room.goOn()
        let round = room.session.agenda[0].id
        try room.does { session, entropy, now in
            try session.addingOptions(options, in: round, entropy: &entropy, at: now)
        }
        scenes.append(UsualScene(name: "vote-asked", room: room, items: 12))
        room.now = room.now.adding(seconds: 60)
        try room.does { session, _, now in try session.goingOnWithVote(in: round, at: now) }
        try room.does { session, entropy, now in
            try session.casting(
                (0..<12).map { .ballot([1 + $0 % 5, 1 + $0 % 12, 2]) }, in: round,
                entropy: &entropy, at: now)
        }
        scenes.append(UsualScene(name: "vote-voting", room: room, items: 12))
        try room.does { session, _, now in try session.goingOnWithVote(in: round, at: now) }
        scenes.append(UsualScene(name: "vote-results", room: room, items: 12))
    }

    private static func decisions(_ scenes: inout [UsualScene]) throws {
        var room = Room(.decision, prompts: [])
        try room.goOn()
        let round = room.session.agenda[0].id
        try room.does { session, entropy, now in
            try session.proposing(proposal, in: round, entropy: &entropy, at: now)
        }
        scenes.append(UsualScene(name: "proposal", room: room, items: 1))
        for _ in 0..<4 {
            try room.does { session, _, now in
                try session.goingOnWithDecision(in: round, at: now)
            }
        }
        try room.says("Personne n’a les clés le samedi")
        scenes.append(UsualScene(name: "objections", room: room, items: 1))
        let objection = room.session.contributions.map(\.id)[0]
        try room.does { session, _, now in
            try session.turning(objection, to: .lifted, in: round, at: now)
        }
        try room.does { session, _, now in try session.goingOnWithDecision(in: round, at: now) }
        scenes.append(UsualScene(name: "adopted", room: room, items: 1))
    }

    private static func people(_ scenes: inout [UsualScene]) throws {
        var room = Room(.pairs, .smallGroups, prompts: ["Qu’est-ce qui nous tient ensemble ?"])
        try room.does { session, entropy, now in
            try session.joining(firstNames, entropy: &entropy, at: now)
        }
        try room.does { session, _, now in try session.permittingUnlessRefused(at: now) }
        try room.goOn()
        try room.does { session, entropy, now in
            try session.drawingPairs(entropy: &entropy, at: now)
        }
        scenes.append(UsualScene(name: "seven-pairs", room: room, items: 7))
        try room.does { session, entropy, now in
            try session.joining(
                (0..<46).map { "Personne \($0)" }, entropy: &entropy, at: now)
        }
        try room.goOn()
        try room.does { session, entropy, now in
            try session.settingTables(12, entropy: &entropy, at: now)
        }
        try room.does { session, entropy, now in
            try session.drawingTables(entropy: &entropy, at: now)
        }
        room.now = room.now.adding(seconds: 31)
        scenes.append(UsualScene(name: "twelve-tables", room: room, items: 12))
    }

    private static func openSpace(_ scenes: inout [UsualScene]) throws {
        let french = LanguageTag("fr")
        var template = Template(
            name: "essai", title: .init("Forum ouvert", in: french), language: french)
        template.rounds = [
            TemplateRound(
                content: .discussion(Discussion()),
                prompts: [.init("De quoi voulez-vous parler ?", in: french)], plannedSeconds: 1200)
        ]
        for slot in ["10 h 30", "14 h", "15 h 30", "17 h"] {
            template.rounds.append(
                TemplateRound(
                    content: .smallGroups(SmallGroups(takesTopics: true)),
                    title: .init(slot, in: french),
                    prompts: [
                        TemplatePrompt(
                            .init(
                                "Que retient-on de ce sujet, et quelle est la suite ?", in: french))
                    ], plannedSeconds: 2700))
        }
        var entropy = Entropy(5, 6)
        var room = Room(template.session(entropy: &entropy))
        try room.goOn()
        try room.does { session, _, now in try session.settingRooms(rooms, at: now) }
        for number in 0..<24 {
            try room.says(topics[number % 6] + (number < 6 ? "" : " (\(number / 6 + 1))"))
        }
        for (number, topic) in room.session.topics.enumerated() {
            try room.does { session, entropy, now in
                try session.placing(
                    topic.id, in: session.slots[number / 6].id, room: rooms[5 - number % 6],
                    entropy: &entropy, at: now)
            }
        }
        scenes.append(UsualScene(name: "programme", room: room, items: 24))
        try room.goOn()
        room.now = room.now.adding(seconds: 40)
        scenes.append(UsualScene(name: "six-rooms", room: room, items: 6))
    }

    /// Groups that carry topics of an open space on: some of them with people and a first step.
    private static func topicGroups(_ scenes: inout [UsualScene]) throws {
        var room = Room(.discussion, .groups, prompts: ["De quoi voulez-vous parler ?"])
        try room.does { session, entropy, now in
            try session.joining(firstNames, entropy: &entropy, at: now)
        }
        try room.does { session, _, now in try session.permittingUnlessRefused(at: now) }
        try room.goOn()
        for topic in topics { try room.says(topic) }
        try room.goOn()
        let topics = Array(room.session.contributions.map(\.id).prefix(5))
        try room.does { session, entropy, now in
            try session.openingGroups(on: topics, entropy: &entropy, at: now)
        }
        scenes.append(UsualScene(name: "topic-groups", room: room, items: 5))
        let people = room.session.participants.map(\.id)
        for (place, group) in room.session.groups.map(\.id).enumerated() {
            for person in people[(2 * place)..<(2 * place + 2 + place % 2)] {
                try room.does { session, _, now in
                    try session.signing(person, upFor: group, at: now)
                }
            }
        }
        try room.does { session, _, now in
            try session.setting(session.groups[0].id, at: now) {
                $0.firstStep = "Appeler la mairie avant la fin du mois"
            }
        }
        scenes.append(UsualScene(name: "topic-groups-signed", room: room, items: 5))
    }

    /// A sheet of brainwriting: its clock has begun with it.
    private static func silence(_ scenes: inout [UsualScene]) throws {
        let french = LanguageTag("fr")
        var template = Template(
            name: "essai", title: .init("Remue-méninges", in: french), language: french)
        template.rounds = (1...2).map { number in
            TemplateRound(
                content: .discussion(Discussion(isSilent: true)),
                title: .init("Feuille \(number) sur 6", in: french),
                prompts: [.init(.init("Quelles idées répondent à notre question ?", in: french))],
                plannedSeconds: 300, startsTimer: true, goesOn: true)
        }
        var entropy = Entropy(5, 6)
        var room = Room(template.session(entropy: &entropy))
        try room.goOn()
        room.now = room.now.adding(seconds: 40)
        scenes.append(UsualScene(name: "writing-in-silence", room: room, items: 1))
    }

    private static func wall(_ scenes: inout [UsualScene]) throws {
        var room = Room(.discussion, .sorting, .closing, prompts: ["Que voulez-vous changer ?"])
        try room.goOn()
        for note in notes { try room.says(note) }
        try room.goOn()
        for (place, name) in themes.enumerated() {
            try room.does { session, entropy, now in
                try session.newTheme(
                    name, with: Array(session.unsorted.prefix(place == 3 ? 2 : 4)),
                    entropy: &entropy, at: now)
            }
        }
        room.directions.atHand = room.session.unsorted(at: 0)?.id
        scenes.append(UsualScene(name: "themes-sorting", room: room, items: 4))
        try room.does { session, _, now in
            try session.sorting(session.unsorted, into: session.themes[3].id, at: now)
        }
        room.directions.atHand = nil
        scenes.append(UsualScene(name: "themes-sorted", room: room, items: 4))
        try room.goOn()
        for text in ["Écrire à la mairie", "Réserver la salle", "Relancer les voisins"] {
            try room.does { session, entropy, now in
                try session.agreeing(text, entropy: &entropy, at: now)
            }
        }
        try room.does { session, _, now in
            try session.meetingAgain(ScriptedWorkshop.meeting, at: now)
        }
        room.now = room.now.adding(seconds: 40)
        scenes.append(UsualScene(name: "closing-usual", room: room, items: 6))
    }
}
