import Workshop

extension FormPopup.Purpose {
    /// What a form is for, by the name that a draft has for it.
    enum Kind: String, CaseIterable, Sendable {
        case newSession = "new-session"
        case renaming
        case facts
        case nextSession = "next-session"
        case round, theme, link, group, action
        case nextMeeting = "next-meeting"
        case participant, table, settling, option, proposal, report, translation, photo
    }

    /// What it is for, whatever it is about.
    var kind: Kind {
        switch self {
        case .newSession: .newSession
        case .renaming: .renaming
        case .facts: .facts
        case .nextSession: .nextSession
        case .round: .round
        case .theme: .theme
        case .link: .link
        case .group: .group
        case .action: .action
        case .nextMeeting: .nextMeeting
        case .participant: .participant
        case .table: .table
        case .settling: .settling
        case .option: .option
        case .proposal: .proposal
        case .report: .report
        case .translation: .translation
        case .photo: .photo
        }
    }

    /// The identifier of what it is about; nil when it is about the workshop, or something new.
    var about: String? {
        switch self {
        case .newSession, .facts, .nextSession, .nextMeeting, .report: nil
        case .renaming(let path): path
        case .round(let id), .proposal(let id): id.text
        case .theme(let id), .link(let id): id.text
        case .group(let id): id.text
        case .action(let id): id?.text
        case .participant(let id): id.text
        case .table(let id): id.text
        case .settling(let id, _): id.text
        case .option(let id): id.text
        case .translation(let id): id.text
        case .photo(let id): id.text
        }
    }

    /// Where the manual tells what is filled in there.
    var manualPlace: ManualPlace {
        switch self {
        case .newSession, .round: .page(.templates)
        case .renaming: .section(.home)
        case .facts, .photo: .page(.reports)
        case .nextSession, .link: .page(.series)
        case .theme: .section(.round(.sorting))
        case .group: .section(.round(.groups))
        case .action, .nextMeeting: .section(.round(.closing))
        case .participant: .page(.names)
        case .table: .section(.round(.smallGroups))
        case .settling: .page(.copies)
        case .option: .section(.round(.vote))
        case .proposal: .section(.round(.decision))
        case .report: .page(.gathering)
        case .translation: .page(.languages)
        }
    }

    /// What else it was opened with.
    var detail: String {
        switch self {
        case .nextSession(let title): title
        case .settling(_, let version): "\(version)"
        case .newSession, .renaming, .facts, .round, .theme, .link, .group, .action, .nextMeeting,
            .participant, .table, .option, .proposal, .report, .translation, .photo:
            ""
        }
    }

    /// The purpose that a draft tells; nil when there is none of that name, or it lacks what it is
    /// about.
    init?(_ draft: FormDraft) {
        guard let kind = Kind(rawValue: draft.purpose) else { return nil }
        let about = draft.about
        let purpose: FormPopup.Purpose? =
            switch kind {
            case .newSession: .newSession
            case .renaming: about.map { .renaming(path: $0) }
            case .facts: .facts
            case .nextSession: .nextSession(title: draft.detail)
            case .round: about.map { .round(ID($0)) }
            case .theme: about.map { .theme(ID($0)) }
            case .link: about.map { .link(ID($0)) }
            case .group: about.map { .group(ID($0)) }
            case .action: .action(about.map { ID($0) })
            case .nextMeeting: .nextMeeting
            case .participant: about.map { .participant(ID($0)) }
            case .table: about.map { .table(ID($0)) }
            case .settling: about.map { .settling(ID($0), version: Int(draft.detail) ?? 0) }
            case .option: about.map { .option(ID($0)) }
            case .proposal: about.map { .proposal(ID($0)) }
            case .report: .report
            case .translation: about.map { .translation(ID($0)) }
            case .photo: about.map { .photo(ID($0)) }
            }
        guard let purpose else { return nil }
        self = purpose
    }
}
