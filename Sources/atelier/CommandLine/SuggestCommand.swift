import ArgumentParser
import SessionStore
import ThemeSuggestion
import Workshop

/// Prints how the unsorted contributions of a session could be sorted.
struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: HelpText["suggest"],
        discussion: HelpText.discussion(
            "suggest.more",
            "atelier suggest sessions/2016-03-08-marseille.json"))

    @Argument(help: HelpText.help("session", value: "file"))
    var file: String

    func run() throws {
        let session = try Failure.wording { () throws(SessionFileError) in
            try SessionFile.readLive(file)
        }
        let thesaurus = Self.thesauri.thesaurus(for: session.language.text)
        var suggestions = SessionSuggestions(thesaurus: thesaurus)
        suggestions.follow(session)
        let proposal = suggestions.proposal()
        func notes(_ ids: [ID<Contribution>]) -> JSONValue {
            .array(
                ids.compactMap { session.contributions[$0] }.map { note in
                    .object(layout: .inline) { members in
                        members.write("id", note.id.text)
                        members.write("text", note.text)
                    }
                })
        }
        let json = JSONValue.object { members in
            members.write("thesaurus", thesaurus?.language)
            members.write("lookAlikes", .array(proposal.lookAlikes.map(notes)))
            members.write(
                "themes",
                .array(
                    proposal.groups.map { group in
                        .object { members in
                            members.write("name", group.name)
                            members.write("notes", notes(group.notes))
                        }
                    }))
            members.write("leftovers", notes(proposal.leftovers))
        }
        try StandardOutput.write(JSONWriter.file(json))
    }

    /// What LibreOffice has installed, read once and then kept among the user's caches.
    static var thesauri: InstalledThesauri {
        InstalledThesauri(
            cacheFolder: Environment.folder("XDG_CACHE_HOME", else: ".cache") + "/atelier")
    }
}
