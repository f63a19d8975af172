/// What a contribution consists of; ``Contribution`` tells what each part is.
///
/// What few of them have is behind one more reference: an evening holds thousands.
struct ContributionParts: Equatable, Sendable {
    let id: ID<Contribution>
    var text: String
    var author: ID<Participant>?
    var round: ID<Round>?
    var prompt: ID<Prompt>?
    var table: ID<Table>?
    var recordedAt: Moment?
    var theme: ID<Theme>?
    var sortedAt: Moment?
    var marks: Contribution.Marks
    /// The parts that few have; what was written there last and is nothing again is gone.
    var rare: RareParts {
        get { sharedRare?.value ?? .none }
        set { sharedRare = newValue == .none ? nil : Shared(newValue) }
    }
    private(set) var sharedRare: Shared<RareParts>?

    /// Parts of a contribution that few have.
    struct RareParts: Equatable, Sendable {
        var firstText: String?
        var language: LanguageTag?
        var translations = LocalizedText()
        var organisation = ""
        var number: Int?
        var side: Int?
        var phase: String?
        var copyOf: ID<Contribution>?
        var foreign = ForeignMembers.none

        static let none = RareParts()
    }

    init(
        id: ID<Contribution>, text: String, author: ID<Participant>?, round: ID<Round>?,
        prompt: ID<Prompt>?, table: ID<Table>?, recordedAt: Moment?, theme: ID<Theme>?,
        sortedAt: Moment?, marks: Contribution.Marks, rare: RareParts
    ) {
        self.id = id
        self.text = text
        self.author = author
        self.round = round
        self.prompt = prompt
        self.table = table
        self.recordedAt = recordedAt
        self.theme = theme
        self.sortedAt = sortedAt
        self.marks = marks
        sharedRare = rare == .none ? nil : Shared(rare)
    }
}
