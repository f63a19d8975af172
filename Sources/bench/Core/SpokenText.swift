/// Texts as people say them in a workshop, all of them made up.
enum SpokenText {
    /// Sentences of the lengths and letters that a go-round gives.
    static let all = [
        "Un lieu où l'on répare ensemble ce qui casse",
        "Partager les outils, les savoirs et le temps, sans compter ce que chacun apporte",
        "Il manque un endroit chaud l'hiver",
        "Que les décisions soient prises par celles et ceux qui en vivent les conséquences",
        "Une cantine du quartier, où l'on mange à prix libre et où l'on cuisine à tour de rôle",
        "Apprendre à se parler avant de se fâcher",
        "Commencer petit : une caisse commune, dix personnes, un an",
        "Relier les jardins qui existent déjà et échanger les graines, les plants et l'eau",
        "Des réunions plus courtes",
        "J'aimerais que les enfants aient une place partout, même là où c'est du travail",
        "Une monnaie locale, peut-être ; d'abord la confiance",
        "Garder une trace de ce que l'on fait, pour que d'autres puissent le refaire ailleurs",
    ]

    /// The text of the contribution with that number, from 0.
    static func number(_ number: Int) -> String { all[number % all.count] }

    /// One character after the other, over and over, as a person would type them.
    static let typed: [Character] = Array(all.joined(separator: " "))
}
