/// What was said in Marseille on 8 March 2016, as the published synthesis spells it.
public enum MarseilleWords {
    /// The answers in the tour de table, the blanks at their ends included.
    public static let visions = [
        "Un ensemble de coopératives liées entre elles ",
        "Le rassemblement d’acteurs, d’entrepreneurs, qui proposent des biens et des services de manière alternative, démocratique",
        "Il est temps de rassembler les initiatives sur Marseille",
        "Il n’y a pas de définition c’est une pratique de regroupements coopératifs,  une dynamique coopérative de coopérateurs",
        "Pour que ça marche, il faudra être au pied du mur",
        "Cela viendra des besoins ‘urgents’ et nécessaires. Pour que ça marche il faut y associer ceux qui ont besoin de ces systèmes alternatives, en plus de ceux qui ont envie d’en bénéficier et d’y participer",
        "Cela ne doit pas être un copier-coller de ce qui a été réalisé à Barcelone, à Toulouse, etc.",
        "Des alternatives à l’Etat et au marché, politisées ",
        "Il s’agit d’être acteurs, de se responsabiliser",
        "Il est nécessaire de beaucoup communiquer pour aller chercher les acteurs",
        "Il s’agit de créer un mouvement pour que ce ne soit pas une « dernière chance », au pied du mur",
        "Pour ne plus subir les actions mais en être à l'initiative",
        "Un ensemble d’entrepreneurs qui placent le social de l’environnement direct au cœur de leur action",
        "De l’économie circulaire entre les entrepreneurs, des synergies qui bénéficient les unes aux autres",
        "La coopérative intégrale n’est  pas une convergence ni un outil. Il faut que ça reste fondamental, ne pas lui coller des étiquettes",
        "L’essentiel est que chacun doit s’exprimer et pouvoir trouver sa place dans cet écosystème",
    ]
}
