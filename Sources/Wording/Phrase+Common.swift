extension Phrase {
    /// The program's name.
    public static let appName = Phrase("app.name")
    /// Yes.
    public static let yes = Phrase("common.yes")
    /// No.
    public static let no = Phrase("common.no")
    /// None.
    public static let none = Phrase("common.none")
    /// Cancel.
    public static let cancel = Phrase("common.cancel")
    /// What has no title.
    public static let untitled = Phrase("common.untitled")

    /// The last two of an enumeration: «Aurélien et Sophie».
    public static func and(_ first: String, _ last: String) -> Phrase {
        Phrase("common.and", .text("first", first), .text("last", last))
    }

    /// The same, where the last one begins with the sound of `i`: «Ana e Inés».
    static func andBeforeI(_ first: String, _ last: String) -> Phrase {
        Phrase("common.and.beforeI", .text("first", first), .text("last", last))
    }

    /// A participant without a name: «place 6».
    public static func seat(_ number: Int) -> Phrase {
        Phrase("common.seat", .number("number", number))
    }

    /// A number of people.
    public static func participants(_ count: Int) -> Phrase {
        Phrase("common.participants", .count(count))
    }

    /// A number of contributions.
    public static func contributions(_ count: Int) -> Phrase {
        Phrase("common.contributions", .count(count))
    }

    /// A number of themes.
    public static func themes(_ count: Int) -> Phrase {
        Phrase("common.themes", .count(count))
    }
}
