import TerminalUI
import Wording
import Workshop

extension State {
    /// How many actions a host's page has room for; more of them are typed with `!`.
    private static let tasks = 3
    /// How many points a host's page has room for; more of them are typed as ever.
    private static let points = 3

    /// The page of a host: head-count, points, what will be done, contact, what may be quoted.
    func reportForm() -> Form? {
        guard let session else { return nil }
        var fields = [
            Form.Field(
                .headCount, session.headCount.map(String.init) ?? "",
                hasNote: true)
        ]
        for number in 1...Self.points {
            fields.append(
                Form.Field(.point, number: number, ""))
        }
        for number in 1...Self.tasks {
            fields += [
                Form.Field(.task, number: number, ""),
                Form.Field(.taskOwner, "", hasNote: true),
                Form.Field(.taskByWhen, "", note: Phrase("field.when.note")),
            ]
        }
        let quotation = session.quotation
        return Form(
            fields + [
                Form.Field(.mayPublishAll, choosing: [wording(.no), wording(.yes)], 0),
                Form.Field(.pageContact, "", hasNote: true),
                Form.Field(
                    .quotation, quotation?.text ?? "", hasNote: true),
                Form.Field(.saidBy, quotation?.author?.name ?? ""),
                Form.Field(
                    .mayName, choosing: [wording(.no), wording(.yes)],
                    quotation?.author?.inPublication == .given ? 1 : 0),
            ])
    }

    /// Records the whole page as one step; the contact goes where no report reads it.
    mutating func takeReport(_ form: Form, _ event: Event) throws(FormProblem) -> Outcome {
        guard let session, let path = workshop?.path else { return .refused }
        var report = HostReport(
            headCount: try form.number(.headCount, in: 0...100_000), points: form.texts(.point))
        for (task, text) in form.texts(.task).enumerated() {
            let (owner, organisation) = taker(
                form, name: .taskOwner, number: task,
                answer: form.choice(.mayPublishAll) == 1 ? .given : .refused,
                among: report.tasks.map(\.organisation))
            let byWhen = form.texts(.taskByWhen)[task]
            if text.isEmpty, owner != nil || !organisation.isEmpty || !byWhen.isEmpty {
                throw FormProblem(
                    field: .task, number: task, phrase: ChangeError.nothingToRecord.phrase)
            }
            report.tasks.append(
                HostReport.Task(
                    text: text, owner: owner, organisation: organisation,
                    due: try planned(.taskByWhen, number: task, in: form)))
        }
        let author = named(
            form, name: .saidBy, answer: form.choice(.mayName) == 1 ? .given : .refused)
        let quoted = form.text(.quotation)
        if quoted.isEmpty, author != nil {
            throw FormProblem(field: .quotation, phrase: ChangeError.nothingToRecord.phrase)
        }
        if !quoted.isEmpty {
            report.quotation = Quotation(
                text: quoted, author: author, foreign: session.quotation?.foreign ?? .none)
        }
        let filled = report
        let recorded = attempt { session, now, entropy in
            try session.taking(filled, entropy: &entropy, at: now)
        }
        let contact = form.text(.pageContact)
        switch recorded {
        case .refused: return recorded
        // None of what was taken is on the screen.
        case .made: message = StatusMessage(.reportTaken(filled))
        case .unchanged: break
        }
        guard !contact.isEmpty else { return recorded }
        // A page that holds nothing else is taken all the same.
        return .made(recorded.effects + [.keepContact(contact, path: path)])
    }
}

extension Phrase {
    /// What came of a host's page.
    fileprivate static func reportTaken(_ report: HostReport) -> Phrase {
        func count(_ texts: [String]) -> String { "\(texts.count { !$0.trimmed.isEmpty })" }
        return Phrase(
            "message.reportTaken", .text("people", report.headCount.map(String.init) ?? "–"),
            .text("points", count(report.points)), .text("tasks", count(report.tasks.map(\.text))))
    }
}
