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
    /// The earlier session of the series that it was carried over from; nil when it is of this one.
    public var origin: EarlierSession?
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a theme.
    public init(
        id: ID<Theme>, position: OrderKey, name: String, statement: String = "",
        links: [ThemeLink] = [], origin: EarlierSession? = nil,
        foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.position = position
        self.name = name
        self.statement = statement
        self.links = links
        self.origin = origin
        self.foreign = foreign
    }

    /// The order on the board.
    public var order: PlacedOrder<Theme> { PlacedOrder(position, id) }
}
