import TerminalUI
import Wording
import Workshop

extension State {
    /// How many actions a host's page has room for; more of them are typed with `!`.
    private static let tasks = 3
    /// How many points a host's page has room for; more of them are typed as ever.
    private static let points = 3
    /// Where the fields of the actions begin, and what follows them.
    private static let firstTask = 1 + points
    private static let afterTasks = firstTask + 3 * tasks

    /// The page of a host: head-count, points, what will be done, contact, what may be quoted.
    func reportForm() -> Form? {
        guard let session else { return nil }
        var fields = [
            Form.Field(
                Phrase("field.headCount"), session.headCount.map(String.init) ?? "",
                note: Phrase("field.headCount.note"))
        ]
        for number in 1...Self.points {
            fields.append(
                Form.Field(Phrase("gathering.field.point", .number("number", number)), ""))
        }
        for number in 1...Self.tasks {
            fields += [
                Form.Field(Phrase("gathering.field.task", .number("number", number)), ""),
                Form.Field(Phrase("gathering.field.who"), ""),
                Form.Field(
                    Phrase("gathering.field.byWhen"), "", note: Phrase("field.when.note")),
            ]
        }
        let quotation = session.quotation
        return Form(
            fields + [
                Form.Field(Phrase("gathering.field.mayPublishAll"), choosing: mayPublish, 0),
                Form.Field(
                    Phrase("gathering.field.contact"), "",
                    note: Phrase("gathering.field.contact.note")),
                Form.Field(
                    Phrase("gathering.field.quotation"), quotation?.text ?? "",
                    note: Phrase("gathering.field.quotation.note")),
                Form.Field(Phrase("gathering.field.saidBy"), quotation?.author?.name ?? ""),
                Form.Field(
                    Phrase("gathering.field.mayName"), choosing: mayPublish,
                    quotation?.author?.inPublication == .given ? 1 : 0),
            ])
    }

    /// Records the whole page as one step; the contact goes where no report reads it.
    mutating func takeReport(_ form: Form, _ event: Event) throws(FormProblem) -> [Effect] {
        guard let session, let path = workshop?.path else { return [] }
        let rest = Self.afterTasks
        var report = HostReport(
            headCount: try form.number(0, in: 0...100_000),
            points: (1...Self.points).map { form.text($0) })
        for task in 0..<Self.tasks {
            let place = Self.firstTask + 3 * task
            let owner = named(form, name: place + 1, permission: rest)
            if form.text(place).isEmpty, owner != nil || !form.text(place + 2).isEmpty {
                throw FormProblem(field: place, phrase: ChangeError.nothingToRecord.phrase)
            }
            report.tasks.append(
                HostReport.Task(
                    text: form.text(place), owner: owner,
                    due: PlannedTime(typed: form.text(place + 2))))
        }
        let author = named(form, name: rest + 3, permission: rest + 4)
        if form.text(rest + 2).isEmpty, author != nil {
            throw FormProblem(field: rest + 2, phrase: ChangeError.nothingToRecord.phrase)
        }
        if !form.text(rest + 2).isEmpty {
            report.quotation = Quotation(
                text: form.text(rest + 2), author: author,
                foreign: session.quotation?.foreign ?? .none)
        }
        let now = now
        var entropy = event.entropy
        let filled = report
        let recorded = make { session throws(ChangeError) in
            try session.taking(filled, entropy: &entropy, at: now)
        }
        let contact = form.text(rest + 1)
        guard !contact.isEmpty else { return recorded }
        // A page that holds nothing else is taken all the same.
        let isRefused = recorded.isEmpty && message?.phrase != ChangeError.nothingChanges.phrase
        return isRefused ? [] : recorded + [.keepContact(contact, path: path)]
    }
}
