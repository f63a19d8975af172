import TestSupport

/// What is typed while the Marseille atelier of 8 March 2016 is facilitated once more.
///
/// The visions, the questions, the themes with their statements and the next meeting are those of
/// the real synthesis. The propositions are made up: the real ones were not published.
enum MarseilleWorkshop {
    static let title = "3e Atelier Découverte Coopérative intégrale"
    static let place = "plan M, Marseille"

    /// As they are typed, without blanks at their ends.
    static let visions = MarseilleWords.visions.map { vision in
        vision.last == " " ? String(vision.dropLast()) : vision
    }

    /// Made up, seven for the first question, seven for the second, six for the third.
    static let propositions = [
        [
            "Comprendre ce qui se fait ailleurs avant de commencer",
            "Rencontrer des gens qui cherchent la même chose que moi",
            "Sortir de l’isolement de mon projet",
            "Parce que l’association où je travaille va fermer",
            "Savoir si c’est légal",
            "Donner un sens à mon épargne",
            "Voir naître quelque chose dans le quartier",
        ],
        [
            "Une carte des initiatives de Marseille",
            "Un lieu où l’on se retrouve chaque semaine",
            "Que les producteurs et les habitants se parlent",
            "Un fonds commun, même petit",
            "Créer mon atelier de réparation avec d’autres",
            "Des règles écrites ensemble",
            "Une monnaie entre nous",
        ],
        [
            "Du temps le mercredi et le samedi",
            "Ma camionnette",
            "Une lecture du livre sur la coopérative catalane",
            "L’accueil des nouvelles personnes",
            "Des cours de comptabilité",
            "Un carnet d’adresses",
        ],
    ]

    static let themes = [
        (
            name: "DECOUVRIR les concepts",
            statement:
                "Avec et pour toute personne souhaitant faire du retour d’expériences sur les coopératives intégrales, de l’arpentage d’ouvrages, d’analyse juridique... cet espace d’échanges propose de formaliser, au fur et à mesure, des éléments notamment des principes, des valeurs, des objectifs à partager, qui évoluent avec la dynamique"
        ),
        (
            name: "STRUCTURER des actions",
            statement:
                "Avec et pour toute personne souhaitant concevoir des moyens de mobiliser, d’aller chercher ou d’inviter à venir les acteurs et les actrices de cette coopération. Il s’agit également d’imaginer les moyens d’accueil et de création des conditions de convivialité et bienveillance. Les participants travaillent également à  la prévention des conflits"
        ),
        (
            name: "CONNAITRE les alternatives",
            statement:
                "Avec et pour tous ceux qui souhaitent (mieux) connaître et/ou faire connaître les initiatives existantes ou en devenir sur Marseille et alentours. Les éléments seraient capitalisés et diffusés"
        ),
        (
            name: "FABRIQUER des alternatives",
            statement:
                "Pour tous ceux qui souhaitent créer ou faire évoluer leur projet, en coopération avec les autres"
        ),
    ]

    /// The keys that sort the propositions after the first four, by turns on both keyboards.
    static let sortingKeys = Array("1234&é\"'12341234")

    /// The propositions of each theme after the sorting: the first four named one each.
    static let sorted: [[String]] = {
        let notes = propositions.flatMap(\.self)
        let digits =
            [0, 1, 2, 3] + sortingKeys.map { (Array("1234&é\"'").firstIndex(of: $0) ?? 0) % 4 }
        return (0..<4).map { theme in
            zip(notes, digits).filter { $0.1 == theme }.map(\.0)
        }
    }()

    static let meeting = (
        name: "Atelier (4e)", when: "semaine du 2016-04-11",
        signUp: "inscrivez-vous sur le sondage",
        placeRule: "Le lieu sera chercher en fonction du nombre de personnes inscrites",
        hosts: "Aurélien, Sophie"
    )
}
