import TerminalUI
import Wording
import Workshop

extension State {
    /// Template, title, subtitle, place, date, language, hosts, expected number, and what it follows.
    func newSessionForm() -> Form {
        let language = LanguageTag(wording.language.tag)
        let follows = followsField
        let names = templates.map { $0.template.title.text(for: language) }
        let form = Form([
            Form.Field(
                .templateField, choosing: names + (follows == nil ? [] : [wording(.asLastTime)]),
                firstChoice),
            Form.Field(Phrase("field.title"), "", note: Phrase("field.title.note")),
            Form.Field(Phrase("field.subtitle"), ""),
            Form.Field(Phrase("field.place"), ""),
            Form.Field(Phrase("field.date"), today.iso, note: Phrase("field.date.note")),
            Form.Field(
                Phrase("field.language"), choosing: Wording.languages.map(named),
                Wording.languages.firstIndex { $0.tag == wording.language.tag } ?? 0),
            Form.Field(Phrase("field.hosts"), "", note: Phrase("field.hosts.note")),
            Form.Field(Phrase("field.expected"), "", note: Phrase("field.expected.note")),
        ])
        return follows.map { Form(form.fields + [$0]) } ?? form
    }

    /// A language, and what its texts still lack.
    private func named(_ language: Language) -> String {
        let name = PhraseArgument.text("name", language.name)
        return if language.isPartial {
            wording(Phrase("language.partial", name))
        } else if language.isReviewed {
            language.name
        } else {
            wording(Phrase("language.notReviewed", name))
        }
    }

    /// The first that is built in: one's own are one step to the left, and none is taken unseen.
    private var firstChoice: Int { templates.firstIndex { $0.origin == .builtIn } ?? 0 }

    mutating func takeNewSession(_ form: Form, _ event: Event) throws(FormProblem) -> [Effect] {
        if let earlier = followed(by: form) { return [.readEarlier(path: earlier.path)] }
        guard templates.indices.contains(form.choice(0)) else {
            throw FormProblem(field: form.fields.count - 1, phrase: .chooseEarlier)
        }
        let date = try form.day(4)
        let expected = try form.number(7, in: 1...100_000)
        let language = LanguageTag(Wording.languages[form.choice(5)].tag)
        var entropy = event.entropy
        var session = templates[form.choice(0)].template.session(
            language: language, entropy: &entropy)
        let described = try? session.describing(at: now) { facts in
            if !form.text(1).isEmpty { facts.title = form.text(1) }
            facts.subtitle = form.text(2)
            facts.place = form.text(3)
            facts.date = date
            facts.hosts = form.names(6)
            facts.expectedCount = expected
        }
        if let described { try? session.apply(described) }
        return [.create(session)]
    }

    /// Title, prose and the other things there are once.
    func factsForm() -> Form? {
        guard let facts = session?.facts else { return nil }
        return Form([
            Form.Field(Phrase("field.title"), facts.title),
            Form.Field(Phrase("field.subtitle"), facts.subtitle),
            Form.Field(Phrase("field.place"), facts.place),
            Form.Field(
                Phrase("field.date"), facts.date?.iso ?? "", note: Phrase("field.date.note")),
            Form.Field(
                Phrase("field.hosts"), facts.hosts.joined(separator: ", "),
                note: Phrase("field.hosts.note")),
            Form.Field(Phrase("field.context"), facts.context, note: Phrase("field.context.note")),
            Form.Field(Phrase("field.objective"), facts.objective),
            Form.Field(Phrase("field.conclusion"), facts.conclusion),
            Form.Field(Phrase("field.writtenBy"), facts.writtenBy),
            Form.Field(
                Phrase("field.headCount"), facts.headCount.map(String.init) ?? "",
                note: Phrase("field.headCount.note")),
            Form.Field(
                Phrase("field.rereadOn"), facts.rereadOn?.iso ?? "",
                note: Phrase("field.rereadOn.note")),
            Form.Field(Phrase("field.publishedOn"), facts.publishedOn?.iso ?? ""),
            Form.Field(
                Phrase("field.deleteAfter"), facts.deleteAfter?.iso ?? "",
                note: Phrase("field.deleteAfter.note")),
            Form.Field(
                Phrase("field.seriesNumber"), facts.series.map { "\($0.number)" } ?? "",
                note: Phrase("field.seriesNumber.note")),
            Form.Field(Phrase("field.seriesName"), facts.series?.name ?? ""),
        ])
    }

    mutating func takeFacts(_ form: Form) throws(FormProblem) -> [Effect] {
        let date = try form.day(3)
        let headCount = try form.number(9, in: 0...100_000)
        let rereadOn = try form.day(10)
        let publishedOn = try form.day(11)
        let deleteAfter = try form.day(12)
        let number = try form.number(13, in: 1...SeriesPlace.largestNumber)
        let now = now
        return make { session throws(ChangeError) in
            try session.describing(at: now) { facts in
                facts.rereadOn = rereadOn
                facts.publishedOn = publishedOn
                facts.deleteAfter = deleteAfter
                facts.title = form.text(0)
                facts.subtitle = form.text(1)
                facts.place = form.text(2)
                facts.date = date
                facts.hosts = form.names(4)
                facts.context = form.text(5)
                facts.objective = form.text(6)
                facts.conclusion = form.text(7)
                facts.writtenBy = form.text(8)
                facts.headCount = headCount
                facts.series = form.series(facts.series, number: number)
            }
        }
    }
}
