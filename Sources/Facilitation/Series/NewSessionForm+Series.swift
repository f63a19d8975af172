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
        let field = Form.Field(
            .follows, choosing: [wording(.followsNothing)] + names, 0, hasNote: true)
        return field
    }

    /// The place of the session that the form follows among those it can; nil when it follows none.
    func followed(by form: Form) -> SessionEntry? {
        let place = form.choice(.follows) - 1
        return followable.indices.contains(place) ? followable[place] : nil
    }

    /// Makes the new session as soon as the one that it follows was read.
    mutating func takeEarlier(_ earlier: Session, _ event: Event) -> Outcome {
        guard case .form(var popup)? = popup, case .newSession = popup.purpose else {
            return .refused
        }
        do throws(FormProblem) {
            return try takeNewSession(popup.form, after: earlier, event)
        } catch {
            popup.form.point(at: error)
            self.popup = .form(popup)
            return .refused
        }
    }

    /// A new session that follows another one: what the form leaves as it was is taken from there.
    private mutating func takeNewSession(
        _ form: Form, after earlier: Session, _ event: Event
    ) throws(FormProblem) -> Outcome {
        let date = try day(.date, in: form)
        let expected = try form.number(.expected, in: 1...100_000)
        let language = LanguageTag(Wording.languages[form.choice(.language)].tag)
        let isUsual = language.text == wording.language.tag
        var next = following(
            earlier, template: form.choice(.template), in: isUsual ? nil : language, event)
        let today = today
        let described = try? next.describing(at: now) { facts in
            if !form.text(.title).isEmpty { facts.title = form.text(.title) }
            if !form.text(.subtitle).isEmpty { facts.subtitle = form.text(.subtitle) }
            if !form.text(.place).isEmpty { facts.place = form.text(.place) }
            if date != today { facts.date = date }
            if !form.text(.objective).isEmpty { facts.objective = form.text(.objective) }
            if !form.names(.hosts).isEmpty { facts.hosts = form.names(.hosts) }
            facts.expectedCount = expected ?? facts.expectedCount
        }
        if let described { try? next.apply(described) }
        return .made([.create(next)])
    }
}

extension Form {
    /// The place in a series as the form of the session's facts has it; a name alone makes a first
    /// one, and nothing leaves what is known of the session before.
    func series(_ known: SeriesPlace?, number: Int?) -> SeriesPlace? {
        let name = text(.seriesName)
        guard number != nil || !name.isEmpty || known?.previous != nil else { return nil }
        var place = known ?? SeriesPlace(number: 1)
        place.number = number ?? 1
        place.name = name
        return place
    }

    /// Takes the agenda of last time as soon as something is followed, unless a template was chosen.
    mutating func keepAgenda(after before: Form) {
        guard before.choice(.follows) == 0, choice(.follows) != 0,
            let place = fields.firstIndex(where: { $0.name == .template }),
            case .choice(let options, _) = fields[place].content
        else { return }
        fields[place].content = .choice(options, options.count - 1)
    }
}

extension Phrase {
    static let followsNothing = Phrase("series.followNothing")
    static let chooseEarlier = Phrase("series.chooseEarlier")
}
