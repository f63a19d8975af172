extension Versions where Thing == LocalizedText {
    /// The words in each language for themselves, with a conflict where both sides changed them.
    func words(at place: TextConflict.Place, _ notes: MergeNotes) -> LocalizedText {
        if !notes.hasConflicts {
            if ours.isSame(as: theirs) { return ours }
            if let base {
                if theirs.isSame(as: base) { return ours }
                if ours.isSame(as: base) { return theirs }
            }
        }
        return LocalizedText(
            self.versions.things(by: \.language.text) { versions in
                var place = place
                place.language = versions.ours.language
                var version = versions.ours
                version.text = versions.text.words(at: place, notes)
                return version
            })
    }
}

extension LocalizedText {
    /// Whether both are the same bytes in the same languages and order.
    fileprivate func isSame(as other: LocalizedText) -> Bool {
        versions.elementsEqual(other.versions) {
            $0.language == $1.language && $0.text.isSame(as: $1.text)
        }
    }
}

extension LocalizedText.Version: Verbatim {
    package func isSpelt(as other: LocalizedText.Version) -> Bool {
        language == other.language && text.isSame(as: other.text)
    }
}
