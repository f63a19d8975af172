/// A change in the making: reads through to the session, and collects what is replaced.
struct ChangeDraft {
    let session: Session
    let now: Moment
    /// The facts as they become.
    var facts: SessionFacts
    /// What is replaced, in the order in which it was first touched.
    private var lists: Change
    private var indexes: [Touched: Int] = [:]

    /// A thing of one of the lists.
    private struct Touched: Hashable {
        let list: ObjectIdentifier
        let id: String
    }

    init(_ session: Session, at now: Moment) {
        self.session = session
        self.now = now
        facts = session.facts
        lists = Change(name: ChangeName(""), at: now)
    }

    /// A thing as it becomes; setting it adds, replaces or (nil) removes.
    subscript<Element: Listed>(id: ID<Element>) -> Element? {
        get {
            guard let index = indexes[Touched(list: ObjectIdentifier(Element.self), id: id.text)]
            else { return session[Element.self][id] }
            return lists[Element.self][index].after
        }
        set {
            let touched = Touched(list: ObjectIdentifier(Element.self), id: id.text)
            if let index = indexes[touched] {
                lists[Element.self][index].after = newValue
            } else {
                indexes[touched] = lists[Element.self].count
                lists[Element.self].append(
                    Replacement(before: session[Element.self][id], after: newValue))
            }
        }
    }

    /// The change that was drafted, without what is as it was.
    func change(_ name: ChangeName) throws(ChangeError) -> Change {
        var changed = ChangedOnly(change: lists)
        changed.change.name = name
        if facts != session.facts {
            changed.change.facts = Replacement(before: session.facts, after: facts)
        }
        changed.visitLists()
        if changed.change.isEmpty { throw .nothingChanges }
        return changed.change
    }
}

/// Leaves out what is as it was.
private struct ChangedOnly: ListVisitor {
    var change: Change

    mutating func visit<Element: Listed>(_ element: Element.Type) {
        change[Element.self].removeAll { $0.before == $0.after }
    }
}
