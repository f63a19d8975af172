/// Where text stands in the columns it is given.
public enum Alignment: Sendable {
    case left
    case centre
    case right
}
