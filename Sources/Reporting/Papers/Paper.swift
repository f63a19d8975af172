import Wording
import Workshop

/// What is written of sessions beside an account of them: before the evening, and for it.
public enum Paper: String, CaseIterable, Sendable {
    /// What, who, when and where of the meetings to come, in every language of the series.
    case announcement
    /// The same in a few lines for social networks; always plain text.
    case post
    /// What the facilitator does, says and asks, hour by hour.
    case script
    /// Name slips and ballots to cut out, and the evening for the wall; always a page to print.
    case sheets

    /// What it is called.
    public var name: Phrase {
        switch self {
        case .announcement, .post: Phrase("report.announcement")
        case .script: Phrase("report.script")
        case .sheets: Phrase("report.sheets")
        }
    }

    /// What the name of its file says, in letters that every system takes.
    public var fileName: Phrase {
        switch self {
        case .announcement: Phrase("report.fileName.announcement")
        case .post: Phrase("report.fileName.post")
        case .script: Phrase("report.fileName.script")
        case .sheets: Phrase("report.fileName.sheets")
        }
    }
}

extension Paper {
    /// The only format it has; nil where it has many.
    public var format: ReportFormat? {
        switch self {
        case .post: .text
        case .sheets: .html
        case .announcement, .script: nil
        }
    }
}

extension Report {
    /// What is no account, before it has a format.
    ///
    /// - Parameter startsAt: the time of day that a script begins; nil where only minutes are known.
    /// - Throws: ``ReportError/noMeeting`` where there is nothing to announce.
    public static func document(
        _ paper: Paper, of sessions: [Session], startsAt: ClockTime? = nil, wording: Wording
    ) throws(ReportError) -> Synthesis {
        switch paper {
        case .announcement, .post: return try Announcement(sessions, wording: wording).synthesis
        case .script, .sheets: break
        }
        let scripts = sessions.map { Script($0, startsAt: startsAt, wording: wording).synthesis }
        if let only = scripts.first, scripts.count == 1 { return only }
        let title = wording(.severalWorkshops(scripts.count))
        var all = Synthesis(
            .script, title: title, head: [Block(.heading(level: 1), [Fragment(title, .program)])],
            sections: zip(1..., scripts).map { $1.asSection(ofSession: $0) }, wording: wording)
        all.isOfSeveral = true
        return all
    }
}

extension Synthesis {
    /// Makes a document that is no account: a head, parts, and what it is called.
    init(
        _ paper: Paper, title: String, head: [Block], sections: [Section], wording: Wording
    ) {
        self.init(
            language: wording.language.tag, kind: .synthesis, status: .draft, title: title,
            head: head, sections: sections)
        facts.name = wording(paper.name)
        facts.description = facts.name
    }
}
