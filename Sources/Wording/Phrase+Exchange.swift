extension Phrase {
    /// What organisations bring to one another, one of it: `offer`, `need` or `commitment`, as files
    /// name it.
    public static func exchange(_ name: String) -> Phrase {
        switch name {
        case "offer": Phrase("exchange.offer")
        case "need": Phrase("exchange.need")
        default: Phrase("exchange.commitment")
        }
    }

    /// The same, several of it.
    public static func exchanges(_ name: String) -> Phrase {
        switch name {
        case "offer": Phrase("exchange.offers")
        case "need": Phrase("exchange.needs")
        default: Phrase("exchange.commitments")
        }
    }

    /// An organisation.
    public static let organisation = Phrase("exchange.organisation")
    /// Those that no organisation is named for.
    public static let organisationNotNamed = Phrase("exchange.notNamed")
    /// What is needed and nobody offers.
    public static let needWithoutOffer = Phrase("exchange.withoutOffer")
    /// What is offered against what is needed, theme by theme.
    public static let exchangeByTheme = Phrase("exchange.byTheme")
    /// What the rows of that are.
    public static let themeOfExchange = Phrase("exchange.theme")

    /// What organisations offer, need and commit themselves to in a theme.
    public static func exchangeIn(_ theme: String) -> Phrase {
        Phrase("exchange.inTheme", .text("theme", theme))
    }
}
