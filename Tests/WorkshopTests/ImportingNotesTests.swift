import Testing
import Workshop

@Suite struct ImportingNotesTests {
    private var session: Session
    private var entropy = Entropy(1, 2)
    private let now = Moment(milliseconds: 1_700_000_000_000)

    init() {
        var entropy = Entropy(3, 4)
        let template = Template(
            name: "t", title: LocalizedText("T", in: LanguageTag("fr")),
            language: LanguageTag("fr"),
            attribution: .file,
            rounds: [
                TemplateRound(content: .discussion(Discussion())),
                TemplateRound(content: .sorting(Sorting())),
            ])
        session = template.session(entropy: &entropy)
    }

    private var round: ID<Round> { Array(session.agenda)[0].id }

    private mutating func take(_ notes: [IncomingNote], amending: Bool = false) throws
        -> ImportComparison
    {
        let comparison = session.comparing(notes, from: "table text", in: round)
        let amendments =
            amending ? comparison.changed.map { ($0.contribution, notes[$0.place].text) } : []
        let coming = comparison.new.map { notes[$0] }
        if !coming.isEmpty || !amendments.isEmpty {
            try session.apply(
                session.importing(
                    coming, from: "table text", in: round, amending: amendments, entropy: &entropy,
                    at: now))
        }
        return comparison
    }

    @Test mutating func whatNotesHangOnIsMadeOnce() throws {
        _ = try take([
            IncomingNote(text: "Du pain", author: "Ana", theme: "Manger", prompt: "Quoi ?"),
            IncomingNote(
                text: "Du sel", author: "ANA", theme: "manger", prompt: "Quoi ?",
                language: LanguageTag("tr")),
            IncomingNote(text: "Écrire", isAction: true),
        ])
        #expect(session.themes.map(\.name) == ["Manger"])
        #expect(session.participants.map(\.name) == ["Ana"])
        #expect(session.agenda[round]?.prompts.count == 1)
        #expect(session.contributions.map(\.text) == ["Du pain", "Du sel"])
        #expect(
            session.contributions.allSatisfy {
                $0.author != nil && $0.prompt != nil && $0.theme != nil
            })
        #expect(session.contributions.map(\.language) == [nil, LanguageTag("tr")])
        #expect(session.actions.map(\.text) == ["Écrire"])
        #expect(session.participants.allSatisfy { $0.inTheRoom == .notAsked })
    }

    @Test mutating func authorsStayOutsideUnlessTheSessionKeepsThem() throws {
        try session.apply(session.describing(at: now) { $0.attribution = .none })
        _ = try take([IncomingNote(text: "Du pain", author: "Ana")])
        #expect(session.participants.isEmpty)
        #expect(session.contributions.first?.author == nil)
    }

    @Test mutating func aNewerFileBringsInWhatIsNew() throws {
        let first = [
            IncomingNote(text: "Du pain frais", key: "1"),
            IncomingNote(text: "Du sel marin", key: "2"), IncomingNote(text: "De l’eau", key: "3"),
        ]
        _ = try take(first)
        var second = first
        second[0].text = "Du pain frais, le matin"
        second.remove(at: 1)
        second.append(IncomingNote(text: "Du miel", key: "4"))
        let comparison = try take(second)
        #expect(comparison.new == [2])
        #expect(comparison.known == [1])
        #expect(comparison.changed.map(\.place) == [0])
        #expect(
            comparison.vanished.compactMap { session.contributions[$0]?.text } == ["Du sel marin"])
        #expect(
            session.contributions.map(\.text) == [
                "Du pain frais", "Du sel marin", "De l’eau", "Du miel",
            ])
        _ = try take(second, amending: true)
        #expect(session.contributions.first?.text == "Du pain frais, le matin")
        #expect(session.contributions.first?.firstText == "Du pain frais")
        #expect(session.contributions.count == 4)
    }

    @Test mutating func withoutNamesWordsTellNotesApart() throws {
        _ = try take([IncomingNote(text: "Du pain"), IncomingNote(text: "Du sel")])
        let again = try take([
            IncomingNote(text: "Du sel"), IncomingNote(text: "Du pain"),
            IncomingNote(text: "Du miel"),
        ])
        #expect(again.new == [2])
        #expect(session.contributions.count == 3)
    }

    @Test mutating func whatWasStruckDoesNotComeBack() throws {
        _ = try take([
            IncomingNote(text: "Mon secret", key: "1"), IncomingNote(text: "Du sel", key: "2"),
        ])
        let id = try #require(session.contributions.first?.id)
        try session.apply(session.striking(id, at: now))
        let again = try take([
            IncomingNote(text: "Mon secret", key: "1"), IncomingNote(text: "Du sel", key: "2"),
        ])
        #expect(again.new.isEmpty)
        #expect(session.contributions.first?.isStruck == true)
        #expect(session.contributions.first?.text == "")
    }

    @Test mutating func numbersOfAnotherFileAreNotTakenForTheSame() throws {
        _ = try take([
            IncomingNote(text: "Du pain frais", key: "1"),
            IncomingNote(text: "Du sel marin", key: "2"),
        ])
        let other = try take([
            IncomingNote(text: "Vélos partout", key: "1"),
            IncomingNote(text: "Moins de bruit", key: "2"),
        ])
        #expect(other.isOtherFile)
        #expect(other.new == [0, 1])
        #expect(session.contributions.count == 4)
    }

    @Test mutating func oneUndoTakesAnImportBack() throws {
        let before = session
        let change = try session.importing(
            [IncomingNote(text: "Du pain", author: "Ana", theme: "Manger", prompt: "Quoi ?")],
            from: "table text", in: round, entropy: &entropy, at: now)
        try session.apply(change)
        try session.apply(change.inverse)
        #expect(session == before)
    }
}
