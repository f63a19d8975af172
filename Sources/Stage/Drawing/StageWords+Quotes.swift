import Wording

extension StageWords {
    /// The words as something to be read among others.
    var item: StageItem { StageItem(mark: "•", text: exchange == nil ? text : attributed) }
}

extension [StageWords] {
    /// The same, the newest in quotes.
    func quotingNewest(_ wording: Wording) -> [StageWords] {
        guard var newest = first else { return [] }
        newest.inQuotes = wording(.quoted(newest.text))
        return [newest] + dropFirst()
    }
}
