/// What a contribution consists of; ``Contribution`` tells what each part is.
///
/// What few of them have is behind one more reference: an evening holds thousands.
@usableFromInline package struct ContributionParts: Equatable, Sendable {
    @usableFromInline package let id: ID<Contribution>
    @usableFromInline package var text: String
    @usableFromInline package var author: ID<Participant>?
    @usableFromInline package var round: ID<Round>?
    @usableFromInline package var prompt: ID<Prompt>?
    @usableFromInline package var table: ID<Table>?
    @usableFromInline package var recordedAt: Moment?
    @usableFromInline package var theme: ID<Theme>?
    @usableFromInline package var sortedAt: Moment?
    @usableFromInline package var marks: Contribution.Marks
    var filePlace = FilePlace()
    /// The parts that few have; nil when it has none of them.
    private var rare: Shared<RareParts>?

    @usableFromInline package var firstText: String? {
        get { rare?.value.firstText }
        set { if newValue != nil || rare != nil { change { $0.firstText = newValue } } }
    }
    @usableFromInline package var language: LanguageTag? {
        get { rare?.value.language }
        set { if newValue != nil || rare != nil { change { $0.language = newValue } } }
    }
    @usableFromInline package var translations: LocalizedText {
        get { rare?.value.translations ?? LocalizedText() }
        set { if !newValue.isEmpty || rare != nil { change { $0.translations = newValue } } }
    }
    @usableFromInline package var organisation: String {
        get { rare?.value.organisation ?? "" }
        set { if !newValue.isEmpty || rare != nil { change { $0.organisation = newValue } } }
    }
    @usableFromInline package var number: Int? {
        get { rare?.value.number }
        set { if newValue != nil || rare != nil { change { $0.number = newValue } } }
    }
    @usableFromInline package var side: Int? {
        get { rare?.value.side }
        set { if newValue != nil || rare != nil { change { $0.side = newValue } } }
    }
    @usableFromInline package var phase: String? {
        get { rare?.value.phase }
        set { if newValue != nil || rare != nil { change { $0.phase = newValue } } }
    }
    @usableFromInline package var copyOf: ID<Contribution>? {
        get { rare?.value.copyOf }
        set { if newValue != nil || rare != nil { change { $0.copyOf = newValue } } }
    }
    @usableFromInline package var mergedInto: ID<Contribution>? {
        get { rare?.value.mergedInto }
        set { if newValue != nil || rare != nil { change { $0.mergedInto = newValue } } }
    }
    @usableFromInline package var mentionInTheRoom: String? {
        get { rare?.value.mentionInTheRoom }
        set { if newValue != nil || rare != nil { change { $0.mentionInTheRoom = newValue } } }
    }
    @usableFromInline package var mentionInPublication: String? {
        get { rare?.value.mentionInPublication }
        set { if newValue != nil || rare != nil { change { $0.mentionInPublication = newValue } } }
    }
    @usableFromInline package var importedAs: String? {
        get { rare?.value.importedAs }
        set { if newValue != nil || rare != nil { change { $0.importedAs = newValue } } }
    }
    @usableFromInline package var foreign: ForeignMembers {
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
        var mergedInto: ID<Contribution>?
        var mentionInTheRoom: String?
        var mentionInPublication: String?
        var importedAs: String?
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

extension ContributionParts {
    /// Tells what a contribution consists of.
    @inlinable package mutating func describe(to members: inout some ContributionVisitor) {
        members.identifier(id)
        members.words("text", &text, [])
        members.text("firstText", &firstText, .personal)
        members.language("language", &language)
        members.words("translations", &translations, [])
        members.reference("author", &author, in: .participants, [])
        // It would tie together what one person said, where an organisation is one.
        members.words("organisation", &organisation, .personal)
        members.reference("round", &round, in: .agenda, [])
        members.reference("prompt", &prompt, in: .prompts, [])
        members.reference("table", &table, in: .tables, [])
        members.number("number", &number, in: MemberRange.number, [])
        members.number("side", &side, in: MemberRange.side, [])
        members.text("phase", &phase, [])
        members.moment("recordedAt", &recordedAt, .lesser)
        members.reference("theme", &theme, in: .themes, [])
        members.moment("sortedAt", &sortedAt, [])
        mark("strong", .strong, &members)
        mark("setAside", .setAside, &members)
        mark("leftAlone", .leftAlone, &members)
        mark("illegible", .illegible, &members)
        mark("translatedBefore", .translatedBefore, &members)
        mark("struck", .struck, &members)
        members.reference("copyOf", &copyOf, in: .contributions, [])
        members.reference("mergedInto", &mergedInto, in: .contributions, [])
        members.text("mentionInTheRoom", &mentionInTheRoom, .personal)
        members.text("mentionInPublication", &mentionInPublication, .personal)
        // It leads to what the other tool knows about its author.
        members.text("importedAs", &importedAs, .personal)
        members.foreign(&foreign)
    }

    /// Tells a sign that is only there when it is set.
    @inlinable mutating func mark(
        _ key: String, _ mark: Contribution.Marks, _ members: inout some ContributionVisitor
    ) {
        var isSet = marks.contains(mark)
        members.flag(key, &isSet, unless: false)
        if isSet { marks.insert(mark) } else { marks.remove(mark) }
    }
}
