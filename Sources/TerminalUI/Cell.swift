/// One column of the screen: up to three scalars, a style and how many columns they take.
///
/// A trivial value of 16 bytes, so that a grid is compared and copied as plain memory. A cluster
/// that needs more scalars is reduced by ``DisplayWidth`` before it gets here, because a curses
/// cell cannot hold it either.
public struct Cell: Equatable, Sendable {
    /// The base scalar; 0 in the second column of a wide character.
    public var base: UInt32
    /// A first combining scalar, or 0.
    public var firstMark: UInt32
    /// A second combining scalar, or 0.
    public var secondMark: UInt32
    /// How the cell looks.
    public var style: Style
    /// Columns taken by the character: 1, 2, or 0 in the second column of a wide one.
    public var width: UInt8

    /// Makes a cell from its parts.
    public init(
        base: UInt32, firstMark: UInt32 = 0, secondMark: UInt32 = 0, style: Style = .plain,
        width: UInt8 = 1
    ) {
        self.base = base
        self.firstMark = firstMark
        self.secondMark = secondMark
        self.style = style
        self.width = width
    }

    /// Two cells are equal when they show the same.
    ///
    /// Written out because every row that may have changed is compared cell by cell.
    public static func == (left: Cell, right: Cell) -> Bool {
        left.base == right.base && left.width == right.width && left.style == right.style
            && left.firstMark == right.firstMark && left.secondMark == right.secondMark
    }

    /// An empty column.
    public static let blank = Cell(base: 0x20)

    /// The second column of a wide character.
    public static func continuation(_ style: Style) -> Cell {
        Cell(base: 0, style: style, width: 0)
    }
}
