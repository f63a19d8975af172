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

    @Argument(help: HelpText.help("session", value: "file"), completion: .sessionFile)
    var file: String

    @OptionGroup var document: OutputOption

    func run() throws {
        try document.write(ToldWork.run(suggestions))
    }

    /// What is written, for as long as that takes.
    private func suggestions() throws(Failure) -> [UInt8] {
        let session = try Failure.wording { () throws(SessionFileError) in
            try SessionFile.readLive(file)
        }
        let own = OwnWordTables.read(beside: FilePath.folder(of: file))
        for problem in own.problems { StandardError.say(Environment.wording(problem)) }
        let thesaurus = Self.thesauri.thesaurus(for: session.language.text)
        var suggestions = SessionSuggestions(thesaurus: thesaurus, meanings: own.meanings)
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
            if !session.themes.isEmpty {
                members.write("suggestions", Self.suggested(session, suggestions))
            }
            members.write("lookAlikes", .array(proposal.lookAlikes.map { notes($0.notes) }))
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
        return JSONWriter.file(json)
    }

    /// For each unsorted contribution the themes that it may belong to, the most likely first, and why.
    private static func suggested(
        _ session: Session, _ suggestions: SessionSuggestions
    ) -> JSONValue {
        .array(
            session.unsorted.compactMap { session.contributions[$0] }.map { note in
                .object { members in
                    members.write("id", note.id.text)
                    members.write("text", note.text)
                    let ranking = suggestions.themes(for: note.id, explained: mostThemes)
                    members.write(
                        "themes",
                        .array(ranking.prefix(mostThemes).map { theme($0, in: session) }))
                }
            })
    }

    /// How many themes a contribution may belong to at most: as many as a facilitator looks at.
    private static let mostThemes = 3

    private static func theme(_ suggested: SuggestedTheme, in session: Session) -> JSONValue {
        .object(layout: .inline) { members in
            members.write("id", suggested.theme.text)
            members.write("name", session.themes[suggested.theme]?.name)
            members.write("sure", suggested.isSure)
            members.write("words", .strings(suggested.words))
            members.write("near", .strings(suggested.near.map { "\($0.word) ~ \($0.near)" }))
        }
    }

    /// What LibreOffice has installed, read once and then kept among the user's caches.
    static var thesauri: InstalledThesauri {
        InstalledThesauri(
            cacheFolder: Environment.folder("XDG_CACHE_HOME", else: ".cache") + "/atelier")
    }
}
