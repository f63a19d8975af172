import ArgumentParser
import SessionStore

/// Prints the JSON Schema of session, template or gathering files.
struct SchemaCommand: ParsableCommand {
    /// The kinds of files that have a schema.
    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case session
        case template
        case gathering
    }

    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: HelpText["schema"],
        discussion: HelpText.discussion(
            "atelier schema > session.schema.json"))

    @Argument(help: HelpText.help("schema.kind", value: "kind"))
    var kind: Kind = .session

    @OptionGroup var document: OutputOption

    func run() throws {
        switch kind {
        case .session: try document.write(FileSchema.session)
        case .template: try document.write(FileSchema.template)
        case .gathering: try document.write(FileSchema.gathering)
        }
    }
}
