/// The words of the published synthesis of 8 March 2016, no-break spaces included.
extension MarseilleSessionTests {
    static let beginning: [String] = [
        "3e Atelier Découverte Coopérative intégrale",
        "Vers une \"coopérative intégrale\" à Marseille ?",
        "Depuis novembre 2015, des ateliers découverte de ce concept venu de "
            + "Barcelone se tiennent, accueillant à chaque fois des marseillaisEs "
            + "curieusEs.\n\nMardi 8 mars 2016, a eu lieu le 3e Atelier au plan M "
            + "dans le 1er arrondissement, prés de St-Charles.\n\nVoici la synthèse "
            + "des échanges.",
        "quelles visions,\u{A0} quelles envies, quel investissement personnel dans "
            + "le collectif ?",
    ]

    static let visions: [String] = [
        "Un ensemble de coopératives liées entre elles",
        "Le rassemblement d’acteurs, d’entrepreneurs, qui proposent des biens "
            + "et des services de manière alternative, démocratique",
        "Il est temps de rassembler les initiatives sur Marseille",
        "Il n’y a pas de définition c’est une pratique de regroupements "
            + "coopératifs,\u{A0} une dynamique coopérative de coopérateurs",
        "Pour que ça marche, il faudra être au pied du mur",
        "Cela viendra des besoins ‘urgents’ et nécessaires. Pour que ça "
            + "marche il faut y associer ceux qui ont besoin de ces systèmes "
            + "alternatives, en plus de ceux qui ont envie d’en bénéficier et d’y "
            + "participer",
        "Cela ne doit pas être un copier-coller de ce qui a été réalisé à "
            + "Barcelone, à Toulouse, etc.",
        "Des alternatives à l’Etat et au marché, politisées",
        "Il s’agit d’être acteurs, de se responsabiliser",
        "Il est nécessaire de beaucoup communiquer pour aller chercher les "
            + "acteurs",
        "Il s’agit de créer un mouvement pour que ce ne soit pas une « "
            + "dernière chance », au pied du mur",
        "Pour ne plus subir les actions mais en être à l'initiative",
        "Un ensemble d’entrepreneurs qui placent le social de l’environnement "
            + "direct au cœur de leur action",
        "De l’économie circulaire entre les entrepreneurs, des synergies qui "
            + "bénéficient les unes aux autres",
        "La coopérative intégrale n’est\u{A0} pas une convergence ni un outil. Il "
            + "faut que ça reste fondamental, ne pas lui coller des étiquettes",
        "L’essentiel est que chacun doit s’exprimer et pouvoir trouver sa "
            + "place dans cet écosystème",
    ]

    static let prose: [String] = [
        "Tour de table des visions de la Coopérative Intégrale",
        "Atelier de pense/écoute",
        "À l’issue des temps en binôme voici les différentes propositions "
            + "répondant aux 3 questions",
        "Pourquoi suis-je là ?",
        "Qu’est-ce-que j’espère accomplir ?",
        "Que souhaiterais-je apporter ?",
        "suite à une analyse de ces propositions, \u{A0}4 thèmes d’échanges et de "
            + "travail sont ressortis de\u{A0} l’atelier :",
        "Il est précisé que tous ces groupes sont éphémères’ dans le sens ou "
            + "ils évolueront en même temps que la dynamique. Il est également "
            + "précisé que chaque groupe bouge en parallèle avec les autres.",
    ]

    static let themes: [String] = [
        "DECOUVRIR les concepts",
        "Avec et pour toute personne souhaitant faire du retour d’expériences "
            + "sur les coopératives intégrales, de l’arpentage d’ouvrages, "
            + "d’analyse juridique... cet espace d’échanges propose de formaliser, "
            + "au fur et à mesure, des éléments notamment des principes, des "
            + "valeurs, des objectifs à partager, qui évoluent avec la dynamique",
        "STRUCTURER des actions",
        "Avec et pour toute personne souhaitant concevoir des moyens de "
            + "mobiliser, d’aller chercher ou d’inviter à venir les acteurs et les "
            + "actrices de cette coopération. Il s’agit également d’imaginer les "
            + "moyens d’accueil et de création des conditions de convivialité et "
            + "bienveillance. Les participants travaillent également à \u{A0}la "
            + "prévention des conflits",
        "CONNAITRE les alternatives",
        "Avec et pour tous ceux qui souhaitent (mieux) connaître et/ou faire "
            + "connaître les initiatives existantes ou en devenir sur Marseille et "
            + "alentours. Les éléments seraient capitalisés et diffusés",
        "FABRIQUER des alternatives",
        "Pour tous ceux qui souhaitent créer ou faire évoluer leur projet, en "
            + "coopération avec les autres",
    ]
}
