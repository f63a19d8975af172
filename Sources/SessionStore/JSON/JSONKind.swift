/// The six kinds of JSON values.
public enum JSONKind: String, CaseIterable, Equatable, Sendable {
    case null, boolean, number, string, array, object
}
