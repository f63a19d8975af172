/// What a contribution consists of; ``Contribution`` tells what each part is.
///
/// What few of them have is behind one more reference: an evening holds thousands.
package struct ContributionParts: Equatable, Sendable {
    package let id: ID<Contribution>
    package var text: String
    package var author: ID<Participant>?
    package var round: ID<Round>?
    package var prompt: ID<Prompt>?
    package var table: ID<Table>?
    package var recordedAt: Moment?
    package var theme: ID<Theme>?
    package var sortedAt: Moment?
    package var marks: Contribution.Marks
    /// The parts that few have; nil when it has none of them.
    private var rare: Shared<RareParts>?

    package var firstText: String? {
        get { rare?.value.firstText }
        set { if newValue != nil || rare != nil { change { $0.firstText = newValue } } }
    }
    package var language: LanguageTag? {
        get { rare?.value.language }
        set { if newValue != nil || rare != nil { change { $0.language = newValue } } }
    }
    package var translations: LocalizedText {
        get { rare?.value.translations ?? LocalizedText() }
        set { if !newValue.isEmpty || rare != nil { change { $0.translations = newValue } } }
    }
    package var organisation: String {
        get { rare?.value.organisation ?? "" }
        set { if !newValue.isEmpty || rare != nil { change { $0.organisation = newValue } } }
    }
    package var number: Int? {
        get { rare?.value.number }
        set { if newValue != nil || rare != nil { change { $0.number = newValue } } }
    }
    package var side: Int? {
        get { rare?.value.side }
        set { if newValue != nil || rare != nil { change { $0.side = newValue } } }
    }
    package var phase: String? {
        get { rare?.value.phase }
        set { if newValue != nil || rare != nil { change { $0.phase = newValue } } }
    }
    package var copyOf: ID<Contribution>? {
        get { rare?.value.copyOf }
        set { if newValue != nil || rare != nil { change { $0.copyOf = newValue } } }
    }
    package var foreign: ForeignMembers {
        get { rare?.value.foreign ?? .none }
        set { if newValue != .none || rare != nil { change { $0.foreign = newValue } } }
    }

    /// Changes what few have; when nothing of it is left, the reference goes, too.
    private mutating func change(_ body: (inout RareParts) -> Void) {
        var changed = rare?.value ?? RareParts()
        body(&changed)
        rare = changed == RareParts() ? nil : Shared(changed)
    }

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
        self.rare = rare == RareParts() ? nil : Shared(rare)
    }
}
