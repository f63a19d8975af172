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
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a theme.
    public init(
        id: ID<Theme>, position: OrderKey, name: String, statement: String = "",
        foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.position = position
        self.name = name
        self.statement = statement
        self.foreign = foreign
    }

    /// The order on the board.
    public var order: PlacedOrder<Theme> { PlacedOrder(position, id) }
}
