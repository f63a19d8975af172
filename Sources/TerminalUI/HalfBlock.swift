/// Two points, one above the other, in one cell: about square, and in every console font.
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
