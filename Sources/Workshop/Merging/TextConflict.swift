/// A text that two laptops changed in different ways: both versions, until somebody settles it.
public struct TextConflict: Entity {
    /// What sort of thing has the text, as the file names its list.
    public enum Kind: String, CaseIterable, Comparable, Sendable {
        case session, participants, agenda, contributions, themes, groups, actions, parkingLot
        case privateNotes

        /// Orders by spelling.
        public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    /// Where a text stands in a session.
    public struct Place: Hashable, Sendable {
        /// What sort of thing has it.
        public var kind: Kind
        /// The identifier of that thing.
        public var entity: String
        /// The prompt or table of a round, or the next meeting; nil for the thing itself.
        public var part: String?
        /// The member that holds the text, as the file names it.
        public var field: String
        /// The language, where the text is in several.
        public var language: LanguageTag?

        /// Makes a place.
        public init(
            _ kind: Kind, _ entity: String, part: String? = nil, field: String = "",
            language: LanguageTag? = nil
        ) {
            self.kind = kind
            self.entity = entity
            self.part = part
            self.field = field
            self.language = language
        }
    }

    /// Follows from the place, so that every laptop gives the same one.
    public let id: ID<TextConflict>
    /// Where the text stands.
    public var place: Place
    /// The versions, in the order of their bytes and each once.
    public private(set) var texts: [String]
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a conflict at a place.
    public init(_ place: Place, texts: [String]) {
        self.init(id: ID(place.print), place: place, texts: texts)
    }

    /// Takes a conflict as a file has it.
    public init(
        id: ID<TextConflict>, place: Place, texts: [String], foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.place = place
        self.texts = []
        self.foreign = foreign
        add(texts)
    }

    /// Adds versions that are not among the texts yet.
    public mutating func add(_ more: [String]) {
        for text in more where !texts.contains(where: { $0.isSame(as: text) }) {
            texts.append(text)
        }
        texts.sort { $0.precedes($1) }
    }

    /// By identifier.
    public var order: TimedOrder<TextConflict> { TimedOrder(nil, id) }
}

extension TextConflict.Place {
    /// 55 bits of the place, in the letters that identifiers are made of (FNV-1a, 64 bits).
    fileprivate var print: String {
        let parts = [kind.rawValue, entity, part ?? "", field, language?.text ?? ""]
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            // A byte that no text holds keeps the parts apart.
            for byte in Array(part.utf8) + [0xFF] {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            }
        }
        let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".unicodeScalars)
        var text = String.UnicodeScalarView()
        // The highest bits are the best mixed ones.
        for place in 1...11 { text.append(letters[Int(hash >> UInt64(64 - 5 * place)) & 31]) }
        return String(text)
    }
}

extension String {
    /// Orders by bytes.
    func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}

extension TextConflict.Kind: Spelt {}

extension TextConflict: FileObject {
    package static let schemaName = "conflict"

    package init(blank id: String) { self.init(id: ID(id), place: Place(.session, ""), texts: []) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.value("of", &place.kind)
        members.value("entity", &place.entity, unless: "")
        members.value("part", &place.part)
        members.value("field", &place.field)
        members.value("language", &place.language)
        var texts = texts
        members.labels("texts", &texts)
        self.texts = []
        add(texts)
        members.foreign(&foreign)
    }
}
