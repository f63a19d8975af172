import Workshop

/// The templates inside the program.
///
/// A new one is a file in `Templates/` and a line here, with those of its purpose.
public enum Templates {
    /// A template's name, and its file when it is wanted.
    private static let sources: [(name: String, bytes: @Sendable () -> [UInt8])] = [
        ("marseille", { PackageResources.marseille_json }),
        ("forum-ouvert", { PackageResources.forum_ouvert_json }),
        ("assemblee", { PackageResources.assemblee_json }),
        ("retrospective", { PackageResources.retrospective_json }),
        ("chantiers", { PackageResources.chantiers_json }),
        ("cooperation-jackson", { PackageResources.cooperation_jackson_json }),
        ("conversation-en-ligne", { PackageResources.conversation_en_ligne_json }),
        ("atelier-de-rassemblement", { PackageResources.atelier_de_rassemblement_json }),
        ("tour-de-table", { PackageResources.tour_de_table_json }),
        ("meteo", { PackageResources.meteo_json }),
        ("pense-ecoute", { PackageResources.pense_ecoute_json }),
        ("un-deux-quatre-tous", { PackageResources.un_deux_quatre_tous_json }),
        ("six-trois-cinq", { PackageResources.six_trois_cinq_json }),
        ("world-cafe", { PackageResources.world_cafe_json }),
        ("bocal", { PackageResources.bocal_json }),
        ("arpentage", { PackageResources.arpentage_json }),
        ("debat-mouvant", { PackageResources.debat_mouvant_json }),
        ("bateau", { PackageResources.bateau_json }),
        ("champ-de-forces", { PackageResources.champ_de_forces_json }),
        ("gommettes", { PackageResources.gommettes_json }),
        ("budget", { PackageResources.budget_json }),
        ("oui-non", { PackageResources.oui_non_json }),
        ("jugement-majoritaire", { PackageResources.jugement_majoritaire_json }),
        ("classement", { PackageResources.classement_json }),
        ("gradients", { PackageResources.gradients_json }),
        ("consentement", { PackageResources.consentement_json }),
        ("election-sans-candidat", { PackageResources.election_sans_candidat_json }),
        ("conseil-etoile", { PackageResources.conseil_etoile_json }),
        ("dernier-mot", { PackageResources.dernier_mot_json }),
    ]

    /// All of them by what they are for, the one for a whole evening first.
    public static let builtIn: [Template] = sources.compactMap {
        try? TemplateReader.read($0.bytes())
    }

    /// Their names, in the same order.
    public static let names: [String] = sources.map(\.name)

    /// The template of that name; nil when there is none.
    public static func named(_ name: String) -> Template? {
        builtIn.first { $0.name.hasSameBytes(as: name) }
    }

    /// The file of the template of that name, to be copied and edited; nil when there is none.
    public static func file(of name: String) -> [UInt8]? {
        sources.first { $0.name.hasSameBytes(as: name) }?.bytes()
    }
}
