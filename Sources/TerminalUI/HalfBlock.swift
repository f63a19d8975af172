/// Two points, one above the other, in one cell: about square.
public enum HalfBlock {
    /// The character in which these points are set.
    public static func character(upper: Bool, lower: Bool) -> Character {
        switch (upper, lower) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
    }
}

/// Which points large letters and codes can be made of: it depends on the font.
public enum Points: Equatable, Sendable {
    /// Halves of a cell, one above the other; every terminal that chooses its letters from several
    /// fonts has them.
    case halves
    /// Whole cells only: more than half of the fonts of a Linux console lack `▀` and `▄`.
    case wholeCells
    /// None at all: only the terminal's own letters can be read aloud.
    case none

    /// Whether a point of so many columns, and as many half rows, ends where a row does.
    public func admit(scale: Int) -> Bool {
        switch self {
        case .halves: true
        case .wholeCells: scale.isMultiple(of: 2)
        case .none: false
        }
    }

    /// Columns of the smallest point.
    public var leastScale: Int { self == .halves ? 1 : 2 }
}
