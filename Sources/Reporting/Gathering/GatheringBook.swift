import Wording
import Workshop

/// One document of all the sessions of a gathering: contents, facts, a report for each session, themes
/// brought together, what is to be done, what did not take place as announced, a closing quotation.
///
/// It grows out of ``Synthesis``: the report of a session in it is the session's own, and every
/// contribution stands in it once, under an anchor that no other session has. Themes across sessions
/// repeat words only to lead to them, without an anchor of their own. In CSV and JSON it is the table
/// and the data of the sessions.
public struct GatheringBook {
    /// What became of a session of the programme.
    public enum Outcome: Sendable {
        /// It came back; what it holds.
        case reported(Session)
        /// Nothing came back.
        case missing
        /// Its file cannot be read.
        case unreadable
    }

    private let gathering: Gathering
    private let request: Report.Request
    private let wording: Wording

    /// Prepares the book of a gathering.
    public init(_ gathering: Gathering, _ request: Report.Request, wording: Wording) {
        self.gathering = gathering
        self.request = request
        self.wording = wording
    }

    /// Writes the book; costs in proportion to what the sessions hold.
    ///
    /// - Parameter outcome: what became of the session at that place of the programme; asked once for
    ///   each in the order of the book, so that one session is held at a time.
    /// - Throws: ``ReportError`` when the report template makes no sense, or for a calendar, of which a
    ///   gathering has none.
    public func text(_ outcome: (Int) -> Outcome) throws(ReportError) -> String {
        switch request.format {
        case .ics: throw .noMeeting
        case .csv, .ods:
            var table = ContributionTable(request, wording: wording)
            for place in gathering.inOrder {
                guard case .reported(let session) = outcome(place) else { continue }
                table.add(standing(session, at: place))
            }
            return table.text
        case .polis:
            var statements = SeedStatements(request, wording: wording)
            for place in gathering.inOrder {
                guard case .reported(let session) = outcome(place) else { continue }
                statements.add(standing(session, at: place))
            }
            return statements.text
        case .opml:
            var outline = OutlineDocument(request, wording: wording)
            for place in gathering.inOrder {
                guard case .reported(let session) = outcome(place) else { continue }
                outline.add(standing(session, at: place))
            }
            return outline.text
        case .json:
            var document = DataDocument(request, wording: wording)
            var data = GatheringData(gathering, names: request.names)
            for place in gathering.inOrder {
                let outcome = outcome(place)
                data.add(place, outcome)
                guard case .reported(let session) = outcome else { continue }
                document.add(standing(session, at: place))
            }
            document.gathering = data.value
            return document.text
        default:
            var synthesis = self.synthesis(outcome)
            synthesis.publish(by: request.imprint, wording: wording)
            return try Report.write(
                synthesis, as: request.format, wording: wording,
                template: request.template, typography: request.typography, photo: request.photo)
        }
    }

    /// The book before it has a format.
    public func synthesis(_ outcome: (Int) -> Outcome) -> Synthesis {
        var parts = BookParts(gathering, request, wording: wording)
        for place in gathering.inOrder {
            switch outcome(place) {
            case .reported(let session): parts.add(standing(session, at: place), at: place)
            case .missing: parts.addMissing(place, .gatheringMissing)
            case .unreadable: parts.addMissing(place, .gatheringUnreadable)
            }
        }
        return parts.synthesis
    }

    private func standing(_ session: Session, at place: Int) -> Session {
        session.standing(gathering.sessions[place], in: gathering.id)
    }
}
