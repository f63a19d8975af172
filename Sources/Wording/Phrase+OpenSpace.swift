extension Phrase {
    /// A topic whose table has not reported.
    public static let noReport = Phrase("openSpace.noReport")
    /// Topics that have no place yet, in a number.
    public static func topicsToPlace(_ count: Int) -> Phrase {
        Phrase("openSpace.toPlace", .count(count))
    }
}

extension Wording {
    /// A room as it is called: a bare number is one of so many rooms.
    public func room(_ name: String) -> String {
        guard let number = Int(name) else { return name }
        return self(Phrase("openSpace.room", .number("number", number)))
    }
}
