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
        abstract: "Print the JSON Schema of session, template or gathering files.",
        discussion: """
            Example:
              atelier schema > session.schema.json
            """)

    @Argument(help: "The kind of file.")
    var kind: Kind = .session

    func run() throws {
        switch kind {
        case .session: try StandardOutput.write(FileSchema.session)
        case .template: try StandardOutput.write(FileSchema.template)
        case .gathering: try StandardOutput.write(FileSchema.gathering)
        }
    }
}
