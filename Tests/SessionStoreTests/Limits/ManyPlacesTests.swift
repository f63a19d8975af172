import Testing
import Workshop

@testable import SessionStore

/// Files written by hand, without places in their orders.
@Suite struct ManyPlacesTests {
    private func file(_ participants: [String]) -> [UInt8] {
        let list = participants.joined(separator: ",\n")
        let facts = #""format": 1, "id": "s", "title": "Essai", "language": "fr""#
        return Array("{\(facts), \"participants\": [\(list)]}".utf8)
    }

    @Test func sixtyThousandPeopleWithoutAPlaceStaySmall() throws {
        let people = (0..<60_000).map { #"{"id": "p\#($0)", "name": "Personne \#($0)"}"# }
        var session = try SessionReader.read(file(people))
        var entropy = Entropy(1, 2)
        try session.apply(session.notingPrivately("dit", entropy: &entropy, at: Desk.start))
        try session.apply(session.joining(["Zoé"], entropy: &entropy, at: Desk.start))
        let bytes = SessionWriter.bytes(of: session)
        #expect(bytes.count < 6_000_000)
        #expect(session.participants.map(\.name).starts(with: ["Personne 0", "Personne 1"]))
        #expect(session.participants.last?.name == "Zoé")
        #expect(session.participants.map(\.position.text.utf8.count).max() ?? 0 <= 16)
        #expect(try SessionReader.read(bytes) == session)
    }

    @Test func thoseBetweenTwoPlacesStayShortToo() throws {
        var people = (0..<20_000).map { #"{"id": "p\#($0)", "name": "\#($0)"}"# }
        people[0] = #"{"id": "p0", "name": "0", "position": "c"}"#
        people[15_000] = #"{"id": "p15000", "name": "15000", "position": "d"}"#
        let session = try SessionReader.read(file(people))
        #expect(session.participants.map(\.name) == (0..<20_000).map(String.init))
        #expect(session.participants.map(\.position.text.utf8.count).max() ?? 0 <= 16)
    }
}
