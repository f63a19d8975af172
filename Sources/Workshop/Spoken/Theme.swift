/// A named group of contributions with a statement.
public struct Theme: Entity {
    /// Identifies the theme.
    public let id: ID<Theme>
    /// The place among the themes.
    public var position: OrderKey
    /// The name, best a short sentence.
    public var name: String
    /// The statement: «Avec et pour toute personne souhaitant…».
    public var statement: String
    /// What it has to do with other themes, one link of each kind to each of them.
    public var links: [ThemeLink]
    /// Pictures of what was written to it on paper.
    public var photos: [Photo]
    /// The earlier session of the series that it was carried over from; nil when it is of this one.
    public var origin: EarlierSession?
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a theme.
    public init(
        id: ID<Theme>, position: OrderKey, name: String, statement: String = "",
        links: [ThemeLink] = [], photos: [Photo] = [], origin: EarlierSession? = nil,
        foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.position = position
        self.name = name
        self.statement = statement
        self.links = links
        self.photos = photos
        self.origin = origin
        self.foreign = foreign
    }

    /// The statement, unless nobody went on with what a new one begins with; empty for none.
    ///
    /// - Parameter pattern: what the statement of a new theme begins with.
    public func statement(goingBeyond pattern: String) -> String {
        let said = statement.words
        return !said.isEmpty && !pattern.words.starts(with: said) ? statement : ""
    }

    /// The order on the board.
    public var order: PlacedOrder<Theme> { PlacedOrder(position, id) }
}

extension Theme: FileObject {
    package static let schemaName = "theme"

    package init(blank id: String) { self.init(id: ID(id), position: .unplaced, name: "") }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.position(&position)
        members.words("name", &name, .required)
        members.words("statement", &statement)
        members.things("links", &links)
        members.things("photos", &photos, .personal)
        members.thing("origin", &origin)
        members.foreign(&foreign)
    }

    package func tellNonsense(_ tell: (String, Nonsense) -> Void) {
        if links.contains(where: { $0.to == id }) { tell("links", .cyclicReference(id.text)) }
    }
}

extension Session {
    /// The statement of a theme; empty when nobody has written one, or gone on with its beginning.
    public func statement(of theme: Theme) -> String {
        theme.statement(goingBeyond: facts.statementPattern)
    }
}

extension String {
    /// Its words without capitals, accents, and signs around them.
    fileprivate var words: [Substring] {
        folded.split { !$0.isLetter && !$0.isNumber }
    }
}
