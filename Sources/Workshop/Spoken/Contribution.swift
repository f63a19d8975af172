/// One thing somebody said, as they said it.
public struct Contribution: Timed {
    /// Identifies the contribution.
    public var id: ID<Contribution> { parts.value.id }
    /// The words to be shown and published; empty once struck.
    public var text: String {
        _read { yield parts.value.text }
        _modify { yield &parts.value.text }
    }
    /// The first words, when they were amended or corrected since.
    public var firstText: String? {
        get { parts.value.firstText }
        set { parts.value.firstText = newValue }
    }
    /// The language it was said in; nil for the session's.
    public var language: LanguageTag? {
        get { parts.value.language }
        set { parts.value.language = newValue }
    }
    /// The words in other languages; never a contribution of their own.
    public var translations: LocalizedText {
        get { parts.value.translations }
        set { parts.value.translations = newValue }
    }
    /// Who said it, where the session keeps that.
    public var author: ID<Participant>? {
        _read { yield parts.value.author }
        _modify { yield &parts.value.author }
    }
    /// The organisation that it speaks for, where answers are gathered by organisation; else empty.
    public var organisation: String {
        get { parts.value.organisation }
        set { parts.value.organisation = newValue }
    }
    /// The round it was said in.
    public var round: ID<Round>? {
        _read { yield parts.value.round }
        _modify { yield &parts.value.round }
    }
    /// The prompt it answers.
    public var prompt: ID<Prompt>? {
        _read { yield parts.value.prompt }
        _modify { yield &parts.value.prompt }
    }
    /// The table it comes from.
    public var table: ID<Table>? {
        _read { yield parts.value.table }
        _modify { yield &parts.value.table }
    }
    /// The number on the paper note, from 1.
    public var number: Int? {
        get { parts.value.number }
        set { parts.value.number = newValue }
    }
    /// The side it argues for in a two-sided discussion, 0 or 1.
    public var side: Int? {
        get { parts.value.side }
        set { parts.value.side = newValue }
    }
    /// What its round was at, by the name that files give it; nil in kinds that go through none.
    public var phase: String? {
        get { parts.value.phase }
        set { parts.value.phase = newValue }
    }
    /// When it was recorded; nil in minutes written afterwards.
    public var recordedAt: Moment? {
        _read { yield parts.value.recordedAt }
        _modify { yield &parts.value.recordedAt }
    }
    /// The theme it was sorted into.
    public var theme: ID<Theme>? {
        _read { yield parts.value.theme }
        _modify { yield &parts.value.theme }
    }
    /// When it was sorted into that theme.
    public var sortedAt: Moment? {
        _read { yield parts.value.sortedAt }
        _modify { yield &parts.value.sortedAt }
    }
    /// What becomes of it.
    public var marks: Marks {
        _read { yield parts.value.marks }
        _modify { yield &parts.value.marks }
    }
    /// The contribution of which this is a duplicate or a repetition.
    public var copyOf: ID<Contribution>? {
        get { parts.value.copyOf }
        set { parts.value.copyOf = newValue }
    }
    /// The note of the same theme with which it counts as one, since both say the same; it keeps its
    /// own words, its author and its time.
    public var mergedInto: ID<Contribution>? {
        get { parts.value.mergedInto }
        set { parts.value.mergedInto = newValue }
    }
    /// What becomes of names in it that may not be shown to the room, as files name the answer; nil while
    /// nobody was asked.
    public var mentionInTheRoom: String? {
        get { parts.value.mentionInTheRoom }
        set { parts.value.mentionInTheRoom = newValue }
    }
    /// The same of names that may not stand in a report.
    public var mentionInPublication: String? {
        get { parts.value.mentionInPublication }
        set { parts.value.mentionInPublication = newValue }
    }
    /// What the tool that it was brought in from calls it, behind the name of the file's kind:
    /// `table note#12`, or `lines pad#` where it has no name there; nil for what was said here.
    public var importedAs: String? {
        get { parts.value.importedAs }
        set { parts.value.importedAs = newValue }
    }
    /// Members that a later version wrote.
    public var foreign: ForeignMembers {
        get { parts.value.foreign }
        set { parts.value.foreign = newValue }
    }

    var filePlace: FilePlace {
        get { parts.value.filePlace }
        set { parts.value.filePlace = newValue }
    }

    /// Everything, behind one reference: the session in each thread and whatever can be undone hold
    /// the same contribution once.
    private var parts: Shared<ContributionParts>

    /// Signs that a facilitator puts on a contribution.
    public struct Marks: OptionSet, Hashable, Sendable {
        /// The bits.
        public let rawValue: UInt8
        /// Makes a set from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Goes into the short synthesis.
        public static let strong = Marks(rawValue: 1)
        /// Kept, but listed as set aside instead of published.
        public static let setAside = Marks(rawValue: 2)
        /// Purged at its author's wish; only the tombstone is left.
        public static let struck = Marks(rawValue: 4)
        /// Looked at while sorting and left in no theme on purpose.
        public static let leftAlone = Marks(rawValue: 8)
        /// The paper could not be read with certainty.
        public static let illegible = Marks(rawValue: 16)
        /// Amended since it was translated; the translations are of the words before.
        public static let translatedBefore = Marks(rawValue: 32)
    }

    /// Makes a contribution.
    public init(
        id: ID<Contribution>, text: String, firstText: String? = nil,
        language: LanguageTag? = nil, translations: LocalizedText = .init(),
        author: ID<Participant>? = nil, organisation: String = "", round: ID<Round>? = nil,
        prompt: ID<Prompt>? = nil,
        table: ID<Table>? = nil, number: Int? = nil, side: Int? = nil,
        phase: String? = nil, recordedAt: Moment? = nil, theme: ID<Theme>? = nil,
        sortedAt: Moment? = nil, marks: Marks = [],
        copyOf: ID<Contribution>? = nil, mergedInto: ID<Contribution>? = nil,
        foreign: ForeignMembers = .none
    ) {
        parts = Shared(
            ContributionParts(
                id: id, text: text, author: author, round: round, prompt: prompt, table: table,
                recordedAt: recordedAt, theme: theme, sortedAt: sortedAt, marks: marks,
                rare: ContributionParts.RareParts(
                    firstText: firstText, language: language, translations: translations,
                    organisation: organisation, number: number, side: side, phase: phase,
                    copyOf: copyOf, mergedInto: mergedInto, foreign: foreign)))
    }

    /// Goes through the parts with one look behind the reference instead of one for each of them.
    @usableFromInline package mutating func withParts(_ body: (inout ContributionParts) -> Void) {
        body(&parts.value)
    }

    /// Whether only the tombstone is left.
    public var isStruck: Bool { marks.contains(.struck) }

    /// Whether it is published: neither struck nor set aside.
    public var isPublished: Bool { marks.isDisjoint(with: [.struck, .setAside]) }

    /// What is left of it when its author wants it gone: where it stood, and nothing it said.
    var tombstone: Contribution {
        var left = Contribution(
            id: id, text: "", round: round, recordedAt: recordedAt, marks: .struck)
        left.filePlace = filePlace
        // So that a newer file does not bring back what its author took out of this one.
        left.importedAs = importedAs
        return left
    }
}
