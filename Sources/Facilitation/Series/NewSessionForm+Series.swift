import TerminalUI
import Wording
import Workshop

extension State {
    /// The sessions that a new one can follow, as the home screen lists them.
    var followable: [SessionEntry] {
        (home.entries ?? []).filter { $0.problem == nil && !$0.isCopy && !$0.isReadOnly }
    }

    /// Which session the new one follows; nil where there is none to follow.
    var followsField: Form.Field? {
        let entries = followable
        guard !entries.isEmpty else { return nil }
        let names = entries.map { entry in
            let date = entry.date.map {
                wording.shortDate(year: $0.year, month: $0.month, day: $0.day)
            }
            return [entry.title, date].compactMap(\.self).joined(separator: " · ")
        }
        var field = Form.Field(.followsField, choosing: [wording(.followsNothing)] + names, 0)
        field.note = Phrase("field.follows.note")
        return field
    }

    /// The place of the session that the form follows among those it can; nil when it follows none.
    func followed(by form: Form) -> SessionEntry? {
        guard let place = form.place(of: .followsField), form.choice(place) > 0,
            followable.indices.contains(form.choice(place) - 1)
        else { return nil }
        return followable[form.choice(place) - 1]
    }

    /// Makes the new session as soon as the one that it follows was read.
    mutating func takeEarlier(_ earlier: Session, _ event: Event) -> [Effect] {
        guard case .form(var popup)? = popup, case .newSession = popup.purpose else { return [] }
        do throws(FormProblem) {
            return try takeNewSession(popup.form, after: earlier, event)
        } catch {
            popup.form.problem = Form.Problem(field: error.field, phrase: error.phrase)
            popup.form.focus = error.field
            self.popup = .form(popup)
            return []
        }
    }

    /// A new session that follows another one: what the form leaves as it was is taken from there.
    private mutating func takeNewSession(
        _ form: Form, after earlier: Session, _ event: Event
    ) throws(FormProblem) -> [Effect] {
        let date = try form.day(4)
        let expected = try form.number(7, in: 1...100_000)
        let language = LanguageTag(Wording.languages[form.choice(5)].tag)
        let isUsual = language.text == wording.language.tag
        var next = following(
            earlier, template: form.choice(0), in: isUsual ? nil : language, event)
        let today = today
        let described = try? next.describing(at: now) { facts in
            if !form.text(1).isEmpty { facts.title = form.text(1) }
            if !form.text(2).isEmpty { facts.subtitle = form.text(2) }
            if !form.text(3).isEmpty { facts.place = form.text(3) }
            if date != today { facts.date = date }
            if !form.names(6).isEmpty { facts.hosts = form.names(6) }
            facts.expectedCount = expected ?? facts.expectedCount
        }
        if let described { try? next.apply(described) }
        return [.create(next)]
    }
}

extension Form {
    /// The place in a series as the form of the session's facts has it; a name alone makes a first
    /// one, and nothing leaves what is known of the session before.
    func series(_ known: SeriesPlace?, number: Int?) -> SeriesPlace? {
        let name = text(14)
        guard number != nil || !name.isEmpty || known?.previous != nil else { return nil }
        var place = known ?? SeriesPlace(number: 1)
        place.number = number ?? 1
        place.name = name
        return place
    }

    /// The place of a field.
    func place(of label: Phrase) -> Int? { fields.firstIndex { $0.label == label } }

    /// Takes the agenda of last time as soon as something is followed, unless a template was chosen.
    mutating func keepAgenda(after before: Form) {
        guard let follows = place(of: .followsField), before.choice(follows) != choice(follows),
            case .choice(let options, let chosen) = fields[0].content
        else { return }
        let last = options.count - 1
        if before.choice(follows) == 0, chosen != last {
            fields[0].content = .choice(options, last)
        }
    }
}

extension Phrase {
    static let followsField = Phrase("field.follows")
    static let followsNothing = Phrase("series.followNothing")
    static let chooseEarlier = Phrase("series.chooseEarlier")
}
