extension Versions where Thing == LocalizedText {
    /// The words in each language for themselves, with a conflict where both sides changed them.
    func words(at place: TextConflict.Place, _ notes: inout MergeNotes) -> LocalizedText {
        if ours == theirs || theirs == base { return ours }
        if ours == base { return theirs }
        return LocalizedText(
            self.versions.things(by: \.language.text) { versions in
                var place = place
                place.language = versions.ours.language
                var version = versions.ours
                version.text = versions.text.words(at: place, &notes)
                return version
            })
    }
}
