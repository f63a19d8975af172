import TerminalUI
import Wording
import Workshop

extension State {
    /// Title, agenda, place, date and hosts of the session that follows the one at hand, filled with
    /// what is known.
    func nextSessionForm(title: String) -> Form? {
        guard let session else { return nil }
        var entropy = Entropy(0, 0)
        let next = session.following(today: today, entropy: &entropy).facts
        let language = LanguageTag(wording.language.tag)
        return Form([
            Form.Field(.title, title.isEmpty ? next.title : title),
            Form.Field(
                .template,
                choosing: templates.map { $0.template.title.text(for: language) }
                    + [wording(.asLastTime)], templates.count),
            Form.Field(.place, next.place),
            Form.Field(
                .date, session.nextMeeting?.when == nil ? "" : next.date?.iso ?? "",
                hasNote: true),
            Form.Field(
                .hosts, next.hosts.joined(separator: ", "),
                hasNote: true),
        ])
    }

    mutating func takeNextSession(
        _ form: Form, _ event: Event
    ) throws(FormProblem) -> Outcome {
        guard let workshop else { return .refused }
        let date = try day(.date, in: form)
        var next = following(workshop.session, template: form.choice(.template), in: nil, event)
        let described = try? next.describing(at: now) { facts in
            if !form.text(.title).isEmpty { facts.title = form.text(.title) }
            facts.place = form.text(.place)
            facts.date = date
            facts.hosts = form.names(.hosts)
        }
        if let described { try? next.apply(described) }
        return .made([.createNext(next, path: workshop.path)])
    }

    /// The session that follows another one.
    ///
    /// - Parameters:
    ///   - template: which one of those that are offered; beyond them the agenda is as last time.
    ///   - language: nil for that of the session before.
    func following(
        _ earlier: Session, template: Int, in language: LanguageTag?, _ event: Event
    ) -> Session {
        var entropy = event.entropy
        let chosen = templates.indices.contains(template) ? templates[template].template : nil
        return earlier.following(
            template: chosen, language: language, today: today, entropy: &entropy)
    }
}

extension Phrase {
    static let asLastTime = Phrase("series.asLastTime")
    static func prepared(path: String) -> Phrase { Phrase("series.prepared", .text("path", path)) }
}
