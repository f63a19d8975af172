/// The topics of the manual: what `atelier help TOPIC` prints, and the help on the screen turns to.
///
/// A new one is two files in `Pages/`, a case and a line here.
public enum ManualTopic: String, CaseIterable, Sendable {
    case start
    case rounds
    case writing
    case keys
    case projector
    case templates
    case votes
    case series
    case languages
    case gathering
    case reports
    case names
    case files
    case copies
    case git
    case accessibility
    case terminal
    case shell

    /// The page in the reader's language: in French for French, in English for every other one.
    ///
    /// - Parameter language: a tag such as `fr` or `fr-CA`.
    public func page(in language: String) -> ManualPage {
        let files = files
        let file = Self.isFrench(language) ? files.french : files.english
        return ManualPage(String(decoding: file, as: UTF8.self))
    }

    /// Whether a language is French, of whatever country.
    public static func isFrench(_ language: String) -> Bool {
        language.prefix { $0 != "-" && $0 != "_" } == "fr"
    }

    private var files: (french: [UInt8], english: [UInt8]) {
        switch self {
        case .start: (PackageResources.start_fr_md, PackageResources.start_en_md)
        case .rounds: (PackageResources.rounds_fr_md, PackageResources.rounds_en_md)
        case .writing: (PackageResources.writing_fr_md, PackageResources.writing_en_md)
        case .keys: (PackageResources.keys_fr_md, PackageResources.keys_en_md)
        case .projector: (PackageResources.projector_fr_md, PackageResources.projector_en_md)
        case .templates: (PackageResources.templates_fr_md, PackageResources.templates_en_md)
        case .votes: (PackageResources.votes_fr_md, PackageResources.votes_en_md)
        case .series: (PackageResources.series_fr_md, PackageResources.series_en_md)
        case .languages: (PackageResources.languages_fr_md, PackageResources.languages_en_md)
        case .gathering: (PackageResources.gathering_fr_md, PackageResources.gathering_en_md)
        case .reports: (PackageResources.reports_fr_md, PackageResources.reports_en_md)
        case .names: (PackageResources.names_fr_md, PackageResources.names_en_md)
        case .files: (PackageResources.files_fr_md, PackageResources.files_en_md)
        case .copies: (PackageResources.copies_fr_md, PackageResources.copies_en_md)
        case .git: (PackageResources.git_fr_md, PackageResources.git_en_md)
        case .accessibility:
            (PackageResources.accessibility_fr_md, PackageResources.accessibility_en_md)
        case .terminal: (PackageResources.terminal_fr_md, PackageResources.terminal_en_md)
        case .shell: (PackageResources.shell_fr_md, PackageResources.shell_en_md)
        }
    }
}
