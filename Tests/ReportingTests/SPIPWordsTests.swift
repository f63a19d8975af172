import SessionStore
import Testing
import Wording
import Workshop

@testable import Reporting

/// What somebody wrote must not become markup of an article of SPIP, wherever in it it stands.
@Suite struct SPIPWordsTests {
    private static let markup = "<b>x</b> & y"
    private static let escaped = "&lt;b>x&lt;/b> &amp; y"

    /// A name for a text, and markup behind it.
    private static func words(_ name: String) -> String { "\(name) \(markup)" }

    /// A session with markup in each of its texts; the names of texts stand in brackets here.
    private static let file = #"""
        {"format": 1, "id": "s", "title": "[Titre]", "subtitle": "[Sous-titre]", "language": "fr",
        "place": "[Lieu]", "context": "[Contexte]", "objective": "[Objectif]",
        "conclusion": "[Conclusion]", "hosts": ["[Hôte]"], "writtenBy": "[Rédaction]",
        "date": "2016-03-08", "attribution": "published", "statementPattern": "[Modèle]",
        "series": {"name": "[Série]", "number": 3, "previous": {"id": "s0", "title": "[Avant]"},
        "decided": ["[Décidé]"], "done": ["[Fait]"]},
        "nextMeeting": {"name": "[Prochain]", "when": {"words": "[Quand]"}, "place": "[Ailleurs]",
        "placeRule": "[Règle]", "signUp": "[Inscription]",
        "signUpLink": "https://example.org/?a=1&b=[2]{3}", "hosts": ["[Accueil]"]},
        "quotation": {"text": "[Citation]", "author": {"name": "[Citée]", "inPublication": "given"}},
        "participants": [{"id": "p", "position": "b", "name": "[Personne]",
        "organisation": "[Structure]", "inTheRoom": "given", "inPublication": "given"}],
        "agenda": [
        {"id": "r1", "position": "b", "kind": "go-round", "title": {"fr": "[Tour]"},
        "introduction": "[Introduction]", "conclusion": "[Bilan]",
        "prompts": [{"id": "q", "text": {"fr": "[Question]", "en": "[Query]"}}]},
        {"id": "r2", "position": "c", "kind": "small-groups", "goesToSorting": false,
        "tables": [{"id": "b", "name": "[Table]", "room": "[Salle]", "members": ["p"]}]},
        {"id": "r3", "position": "d", "kind": "discussion", "goesToSorting": false, "sides": ["[Pour]", "[Contre]"]},
        {"id": "r4", "position": "e", "kind": "sorting"},
        {"id": "r5", "position": "f", "kind": "groups"},
        {"id": "r6", "position": "g", "kind": "discussion", "title": {"fr": "[Échanges]"},
        "prompts": [{"id": "o", "text": {"fr": "[Offre]"}, "gathers": "offer"},
        {"id": "n", "text": {"fr": "[Besoin]"}, "gathers": "need"}]},
        {"id": "r7", "position": "h", "kind": "vote", "phase": "revealed",
        "options": [{"id": "v", "number": 1, "text": "[Option]"}],
        "ballots": [{"id": "w", "dots": ["v"]}]},
        {"id": "r8", "position": "i", "kind": "decision", "phase": "adopted",
        "versions": [{"id": "x", "text": "[Proposition]", "at": "2016-03-08T19:00:00Z"}],
        "objections": [{"contribution": "c6", "status": "maintained", "version": "x"}]}],
        "themes": [{"id": "t", "position": "b", "name": "[Thème]", "statement": "[Énoncé]",
        "links": [{"to": "u", "kind": "feeds", "word": "[Lien]"}]},
        {"id": "u", "position": "c", "name": "[Suite]"}],
        "groups": [{"id": "g", "position": "b", "theme": "t", "name": "[Groupe]", "members": ["p"],
        "firstStep": "[Pas]", "contact": {"name": "[Contact]", "inPublication": "given"}}],
        "contributions": [
        {"id": "c1", "text": "[Dit]", "round": "r1", "prompt": "q", "author": "p", "theme": "t",
        "language": "es", "translations": {"fr": "[Traduit]"}},
        {"id": "c2", "text": "[Noté]", "round": "r2", "table": "b"},
        {"id": "c3", "text": "[Plaidé]", "round": "r3", "side": 0},
        {"id": "c4", "text": "[Offert]", "round": "r6", "prompt": "o", "organisation": "[Coop]",
        "theme": "t"},
        {"id": "c5", "text": "[Demandé]", "round": "r6", "prompt": "n", "organisation": "[Coop]"},
        {"id": "c6", "text": "[Objecté]", "round": "r8"}],
        "actions": [{"id": "a", "text": "[Action]", "due": {"words": "[Bientôt]"},
        "owner": {"name": "[Responsable]", "inPublication": "given"}}],
        "parkingLot": [{"id": "k", "text": "[Parking]"}]}
        """#

    private static func session() throws -> Session {
        try SessionReader.read(
            Array(file.replacing(/\[(\p{L}[^\]]+)\]/) { words(String($0.1)) }.utf8))
    }

    @Test(arguments: DocumentKind.allCases)
    func nothingWrittenBecomesATagOrAnEntity(kind: DocumentKind) throws {
        let text = try Report.write(
            [Self.session()], .init(.spip, kind: kind, now: Moment(milliseconds: 0)),
            wording: Wording(language: "fr"))
        for place in text.ranges(of: "<") {
            let rest = text[place.lowerBound...]
            let isOurs =
                rest.hasPrefix("<br />")
                || rest.prefixMatch(of: /<\/?h[3-6]( class="spip")?>/) != nil
            #expect(isOurs, "\(around(place, in: text))")
        }
        for place in text.ranges(of: "&") {
            let rest = text[place.lowerBound...]
            let isEntity = ["&amp;", "&lt;", "&#124;", "&#91;"].contains { rest.hasPrefix($0) }
            #expect(isEntity, "\(around(place, in: text))")
        }
        // The words are there, and not only without what would act.
        var names = [
            "Titre", "Sous-titre", "Lieu", "Hôte", "Série", "Prochain", "Ailleurs", "Dit",
            "Traduit",
            "Thème", "Énoncé", "Lien", "Suite", "Action", "Responsable", "Question", "Offert",
            "Coop",
            "Groupe", "Pas",
        ]
        if kind == .minutes {
            names += [
                "Contexte", "Objectif", "Tour", "Introduction", "Bilan", "Table", "Noté", "Pour",
                "Plaidé", "Échanges", "Demandé", "Option", "Proposition", "Parking", "Citation",
            ]
        }
        for name in names { #expect(text.contains("\(name) \(Self.escaped)"), "\(name)") }
    }

    @Test func anAddressStaysInItsLink() throws {
        let text = try Report.write(
            [Self.session()], .init(.spip, now: Moment(milliseconds: 0)),
            wording: Wording(language: "fr"))
        let address = "https://example.org/?a=1&amp;b=%5B2%5D%7B3%7D"
        #expect(text.contains("[\(address)->\(address)]"))
    }

    private func around(_ place: Range<String.Index>, in text: String) -> Substring {
        text[..<place.upperBound].suffix(40)
    }
}
