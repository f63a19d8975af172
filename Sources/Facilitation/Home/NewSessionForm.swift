import TerminalUI
import Wording
import Workshop

extension State {
    /// Template, title, subtitle, place, date, objective, language, hosts, expected number, and what it
    /// follows.
    func newSessionForm() -> Form {
        let language = LanguageTag(wording.language.tag)
        let follows = followsField
        let names = templates.map { offered in
            let title = offered.template.title.text(for: language)
            return offered.template.purpose.map { "\(wording($0.phrase)) · \(title)" } ?? title
        }
        let form = Form([
            Form.Field(
                .template, choosing: names + (follows == nil ? [] : [wording(.asLastTime)]),
                firstChoice),
            Form.Field(.title, "", hasNote: true),
            Form.Field(.subtitle, ""),
            Form.Field(.place, ""),
            Form.Field(.date, today.iso, hasNote: true),
            Form.Field(.objective, "", hasNote: true),
            Form.Field(
                .language, choosing: Wording.languages.map(named),
                Wording.languages.firstIndex { $0.tag == wording.language.tag } ?? 0),
            Form.Field(.hosts, "", hasNote: true),
            Form.Field(.expected, "", hasNote: true),
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

    mutating func takeNewSession(_ form: Form, _ event: Event) throws(FormProblem) -> Outcome {
        if let earlier = followed(by: form) { return .made([.readEarlier(path: earlier.path)]) }
        guard templates.indices.contains(form.choice(.template)) else {
            throw FormProblem(field: .follows, phrase: .chooseEarlier)
        }
        let date = try day(.date, in: form)
        let expected = try form.number(.expected, in: 1...100_000)
        let language = LanguageTag(Wording.languages[form.choice(.language)].tag)
        var session = templates[form.choice(.template)].template.session(
            language: language, entropy: &entropy)
        let described = try? session.describing(at: now) { facts in
            if !form.text(.title).isEmpty { facts.title = form.text(.title) }
            facts.subtitle = form.text(.subtitle)
            facts.place = form.text(.place)
            facts.date = date
            facts.hosts = form.names(.hosts)
            if !form.text(.objective).isEmpty { facts.objective = form.text(.objective) }
            facts.expectedCount = expected
        }
        if let described { try? session.apply(described) }
        return .made([.create(session)])
    }

    /// Title, prose and the other things there are once.
    func factsForm() -> Form? {
        guard let facts = session?.facts else { return nil }
        return Form([
            Form.Field(.title, facts.title),
            Form.Field(.subtitle, facts.subtitle),
            Form.Field(.place, facts.place),
            Form.Field(.date, facts.date?.iso ?? "", hasNote: true),
            Form.Field(
                .hosts, facts.hosts.joined(separator: ", "),
                hasNote: true),
            Form.Field(.context, facts.context, hasNote: true),
            Form.Field(.objective, facts.objective),
            Form.Field(.conclusion, facts.conclusion),
            Form.Field(.writtenBy, facts.writtenBy),
            Form.Field(
                .headCount, facts.headCount.map(String.init) ?? "",
                hasNote: true),
            Form.Field(
                .rereadOn, facts.rereadOn?.iso ?? "",
                hasNote: true),
            Form.Field(.publishedOn, facts.publishedOn?.iso ?? ""),
            Form.Field(
                .deleteAfter, facts.deleteAfter?.iso ?? "",
                hasNote: true),
            Form.Field(
                .seriesNumber, facts.series.map { "\($0.number)" } ?? "",
                hasNote: true),
            Form.Field(.seriesName, facts.series?.name ?? ""),
        ])
    }

    mutating func takeFacts(_ form: Form) throws(FormProblem) -> Outcome {
        let date = try day(.date, in: form)
        let headCount = try form.number(.headCount, in: 0...100_000)
        let rereadOn = try day(.rereadOn, in: form)
        let publishedOn = try day(.publishedOn, in: form)
        let deleteAfter = try day(.deleteAfter, in: form)
        let number = try form.number(.seriesNumber, in: 1...SeriesPlace.largestNumber)
        return attempt { session, now in
            try session.describing(at: now) { facts in
                facts.rereadOn = rereadOn
                facts.publishedOn = publishedOn
                facts.deleteAfter = deleteAfter
                facts.title = form.text(.title)
                facts.subtitle = form.text(.subtitle)
                facts.place = form.text(.place)
                facts.date = date
                facts.hosts = form.names(.hosts)
                facts.context = form.text(.context)
                facts.objective = form.text(.objective)
                facts.conclusion = form.text(.conclusion)
                facts.writtenBy = form.text(.writtenBy)
                facts.headCount = headCount
                facts.series = form.series(facts.series, number: number)
            }
        }
    }
}
