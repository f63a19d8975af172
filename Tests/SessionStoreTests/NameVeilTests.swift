import Testing

@testable import Workshop

/// What is written about a workshop, where somebody in it may not be named.
@Suite struct NameVeilTests {
    @Test func noTextNamesThemButThoseThatAreAskedAboutOrSayWhoSomebodyIs() throws {
        var session = RichSession.session
        var namer = Rewriter { _, text in "Rose \(text)" }
        session.describe(to: &namer)
        let rose = Participant(
            id: ID("rose"), position: .unplaced, name: "Rose", inTheRoom: .refused,
            inPublication: .refused)
        session.participants = KeyedList([rose])
        let names = UnpermittedNames(of: session, in: .room)
        var veiled = session.veiled(by: names) { _ in "[…]" }
        var naming: Set<String> = []
        var finder = Rewriter { path, text in
            if text.contains("Rose ") { naming.insert(path) }
            return text
        }
        veiled.describe(to: &finder)
        let open = naming.filter { path in
            !["participants/", "contributions/", "privateNotes/", "conflicts/"].contains {
                path.hasPrefix($0)
            }
        }
        // Hosts, those who took something on, who name or are named in an election, whose own
        // permission counts, organisations, which have a rule of their own, and addresses.
        let meant = [
            "hosts/", "owner/name", "contact/name", "author/name", "voter/name", "candidate/name",
            "writtenBy", "series/people", "actions/a1/organisation",
            "links/", "Link",
        ]
        #expect(open.filter { path in !meant.contains { path.contains($0) } }.sorted() == [])
        #expect(veiled.title.contains("[…] "))
        #expect(veiled.contributions == session.contributions)
    }
}
