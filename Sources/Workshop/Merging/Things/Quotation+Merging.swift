extension Quotation: Worded {
    static var wordedFields: [WordedField<Quotation>] {
        [
            .init("text", \.text),
            .init("author", get: { $0.author?.name ?? "" }, set: { $0.author?.rename($1) }),
        ]
    }
}

extension Versions where Thing == Quotation {
    /// What both sides want to quote.
    func mergedQuotation(at place: TextConflict.Place, _ notes: inout MergeNotes) -> Quotation {
        var merged = ours
        var place = place
        place.field = "text"
        merged.text = self.text.words(at: place, &notes)
        place.field = "author"
        merged.author = self.author.optional { $0.mergedPerson(at: place, &notes) }
        merged.foreign = self.foreign.mergedMembers()
        return merged
    }
}
