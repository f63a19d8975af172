/// A language that the program can speak.
public struct Language: Equatable, Sendable {
    /// Its tag, `fr`.
    public var tag: String
    /// Its name in itself, «Français».
    public var name: String
    /// Whether somebody who grew up with the language has read the catalogue.
    public var isReviewed: Bool
    /// Whether the catalogue holds only what announces a next meeting; the interface does not speak
    /// such a language, and reports say the rest in English.
    public var isPartial: Bool

    /// Makes a language.
    public init(tag: String, name: String, isReviewed: Bool, isPartial: Bool = false) {
        self.tag = tag
        self.name = name
        self.isReviewed = isReviewed
        self.isPartial = isPartial
    }
}
