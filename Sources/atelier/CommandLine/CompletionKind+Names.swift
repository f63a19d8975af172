import ArgumentParser
import Facilitation
import SessionStore
import Wording

// What a shell offers where somebody presses Tab.
extension CompletionKind {
    /// A session file, or a folder of them.
    static var sessionFile: CompletionKind { .file(extensions: ["json"]) }
    /// A file of any kind.
    static var anyFile: CompletionKind { .file() }
    /// A template of the program; those of the facilitator's own are files.
    static var templateName: CompletionKind { .list(Templates.names) }
    /// A topic of the manual, or a subcommand.
    static var topicName: CompletionKind {
        .list(ManualTopic.allCases.map(\.rawValue) + SubcommandNames.all)
    }
    /// A language of the interface.
    static var languageTag: CompletionKind { .list(CatalogueGuide.tags) }
}
