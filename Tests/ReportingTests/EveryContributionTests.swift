import Testing
import Wording
import Workshop

@testable import Reporting

@Suite struct EveryContributionTests {
    /// Any session at all: all kinds of rounds, references that may lead nowhere, any marks.
    private func randomSession(_ entropy: inout Entropy) -> Session {
        let kinds =
            RoundKind.all.compactMap(RoundContent.new)
            + [.unknown(UnknownRound(kindName: "later"))]
        let rounds = (0..<Int.random(in: 0...8, using: &entropy)).map { place in
            var content = kinds.randomElement(using: &entropy) ?? .sorting(Sorting())
            if case .smallGroups = content, Bool.random(using: &entropy) {
                content = .smallGroups(
                    SmallGroups(tables: [Table(id: ID("0")), Table(id: ID("1"))]))
            }
            if case .discussion = content, Bool.random(using: &entropy) {
                content = .discussion(Discussion(sides: ["Pour", "Contre"]))
            }
            let prompts = (0..<Int.random(in: 0...3, using: &entropy)).map {
                Prompt(
                    id: ID("\($0)"), text: LocalizedText("Question", in: LanguageTag("fr")),
                    gathers: Exchange.allCases.randomElement(using: &entropy))
            }
            return Round(
                id: ID("\(place)"), position: OrderKey.row(of: place + 1)[place], content: content,
                prompts: prompts, goesToSorting: Bool.random(using: &entropy),
                isSkipped: Int.random(in: 0...4, using: &entropy) == 0)
        }
        func some<Of>(_ most: Int, _ of: Of.Type, _ entropy: inout Entropy) -> ID<Of>? {
            let number = Int.random(in: 0...(2 * most), using: &entropy)
            return number > most ? nil : ID("\(number)")
        }
        let said = (0..<Int.random(in: 0...40, using: &entropy)).map { number in
            Contribution(
                id: ID("c\(number)"), text: "mot",
                organisation: ["", "A", "B"].randomElement(using: &entropy) ?? "",
                round: some(9, Round.self, &entropy),
                prompt: some(3, Prompt.self, &entropy), table: some(2, Table.self, &entropy),
                side: Int.random(in: -1...2, using: &entropy),
                theme: some(3, Theme.self, &entropy),
                marks: .init(rawValue: UInt8.random(in: 0...31, using: &entropy)))
        }
        let themes = zip(0..<Int.random(in: 0...3, using: &entropy), OrderKey.row(of: 3)).map {
            Theme(id: ID("\($0)"), position: $1, name: "Thème")
        }
        return Session(
            SessionFacts(id: ID("s"), title: "T", language: LanguageTag("fr")), participants: [],
            agenda: rounds, contributions: said, themes: themes, groups: [], actions: [],
            parkingLot: [], privateNotes: [])
    }

    @Test func minutesHoldEverythingOnceAndNothingStruck() throws {
        var entropy = Entropy(7, 11)
        for _ in 0..<400 {
            let session = randomSession(&entropy)
            let synthesis = Synthesis(
                session, wording: Wording(language: "fr"), kind: .minutes)
            let shown = synthesis.blocks.flatMap(\.contributions).sorted()
            let told = session.contributions.filter { !$0.isStruck }.map(\.id).sorted()
            #expect(shown == told)
            let numbers = synthesis.sections.compactMap(\.number)
            #expect(numbers == Array(1...max(1, numbers.count)).filter { $0 <= numbers.count })
        }
    }

    @Test func aWallOfTenThousandIsAllThere() throws {
        let more = (0..<10_000).map {
            Contribution(
                id: ID("c\($0)"), text: "« Voilà » ce qu’on a dit, pour la \($0)e fois",
                round: ID("pairs"), prompt: ID("q\($0 % 3)"), theme: ID("t\($0 % 5)"))
        }
        let session = Marseille.session(and: more)
        let report = try Report.markdown(Synthesis(session, wording: Wording(language: "fr")))
        let items = report.split(separator: "\n").filter { $0.hasSuffix("e fois") }
        #expect(Set(items).count == 10_000)
        #expect(items.count == 10_000)
    }
}
