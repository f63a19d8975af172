/// What a contribution consists of; ``Contribution`` tells what each part is.
struct ContributionParts: Equatable, Sendable {
    let id: ID<Contribution>
    var text: String
    var firstText: String?
    var language: LanguageTag?
    var translations: LocalizedText
    var author: ID<Participant>?
    var organisation: String
    var round: ID<Round>?
    var prompt: ID<Prompt>?
    var table: ID<Table>?
    var number: Int?
    var side: Int?
    var phase: String?
    var recordedAt: Moment?
    var theme: ID<Theme>?
    var sortedAt: Moment?
    var marks: Contribution.Marks
    var copyOf: ID<Contribution>?
    var foreign: ForeignMembers
}
