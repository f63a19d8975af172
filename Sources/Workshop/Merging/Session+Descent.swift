extension Session {
    /// Whether a version found in a file may be believed to have been made from `base`: what it
    /// changed was then changed there, rather than never known.
    ///
    /// A folder that is synchronised may bring a version that is older than `base`, or that went another
    /// way. Merged from there, all that it never knew would count as removed, and all that was amended
    /// since as amended back. Nobody can see from a file what its writer knew; so it is believed only
    /// of a version that holds everything in `base` by its identifier, and has amended what is amended
    /// there. A tombstone counts as held: whoever struck a contribution knew it. What the other really
    /// took out comes back by this: seeing something again costs less than losing it.
    public func mayDescend(from base: Session) -> Bool {
        var holding = HoldingLists(session: self, base: base)
        holding.visitLists()
        return facts.id == base.facts.id && holding.holds
            && contributions.holds(base.contributions) { own, before in
                own.isStruck || own.firstText != nil || before.firstText == nil
            }
    }
}

/// Whether every list holds what it held.
private struct HoldingLists: ListVisitor {
    let session: Session
    let base: Session
    var holds = true

    mutating func visit<Element: Listed>(_ element: Element.Type) {
        // Whether a conflict was settled says nothing.
        guard Element.self != TextConflict.self else { return }
        holds = holds && session[Element.self].holds(base[Element.self])
    }
}

extension KeyedList {
    /// Whether everything in another list is here, in a state that may have come after.
    fileprivate func holds(
        _ other: KeyedList, _ mayFollow: (Element, Element) -> Bool = { _, _ in true }
    ) -> Bool {
        other.allSatisfy { before in self[before.id].map { mayFollow($0, before) } ?? false }
    }
}
