import TextTemplates
import Wording
import Workshop

/// Paper for the room, to print: for each workshop the evening for the wall on A3, name slips and ballots
/// to cut out of A4.
struct SheetPages: TemplateThing {
    private let workshops: [Sheets]
    private let wording: Wording

    init(_ sessions: [Session], startsAt: ClockTime?, wording: Wording) {
        workshops = sessions.map { Sheets($0, startsAt: startsAt, wording: wording) }
        self.wording = wording
    }

    /// The page.
    var page: FilledPage { FilledPage(PackageResources.sheets_html_mustache, self) }

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "language": .text(wording.language.tag)
        case "headTitle":
            .text(
                workshops.count == 1
                    ? workshops.first?.title ?? "" : wording(.severalWorkshops(workshops.count)))
        case "kindName": .text(wording(Paper.sheets.name))
        case "workshops": .list(workshops)
        default: nil
        }
    }
}

/// The paper of one workshop.
///
/// A slip bears the name of whoever permits it in the room; the others are empty, to be written by hand.
struct Sheets: TemplateThing {
    private let session: Session
    private let wording: Wording
    private let script: Script
    private let source: SynthesisSource

    init(_ session: Session, startsAt: ClockTime?, wording: Wording) {
        self.session = session
        self.wording = wording
        script = Script(session, startsAt: startsAt, wording: wording)
        source = SynthesisSource(naming: session, wording: wording, names: .none)
    }

    /// What the workshop is called.
    var title: String { source.title }

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "title": .text(title)
        case "evening": .list(evening)
        case "slips": .list(slips)
        case "ballots": .list(ballots)
        case "votes": .flag(!ballots.isEmpty)
        default: nil
        }
    }

    /// The rounds with their hours.
    private var evening: [SheetLine] {
        var seconds = 0
        return session.agenda.filter { !$0.isSkipped }.map { round in
            let time = round.plannedSeconds.map { script.time(from: seconds, $0) } ?? ""
            seconds += round.plannedSeconds ?? 0
            return SheetLine(text: source.name(of: round), time: time)
        }
    }

    /// A slip for each who is there, or who is expected.
    private var slips: [SheetLine] {
        let present = session.participants.filter(\.isPresent)
        let names = present.map { $0.inTheRoom == .given ? $0.calledName.onOneLine : "" }
        let expected = min(200, session.facts.expectedCount ?? session.facts.headCount ?? 12)
        let empty = max(0, expected - names.count)
        return (names + Array(repeating: "", count: empty)).map { SheetLine(text: $0, time: "") }
    }

    /// As many ballots of each vote as there are slips; fingers are shown and not written.
    private var ballots: [SheetBallot] {
        let count = slips.count
        return session.agenda.flatMap { round -> [SheetBallot] in
            guard case .vote(let vote) = round.content, !round.isSkipped, vote.form != .fingers
            else { return [] }
            let asked = round.prompts.first?.text.text(for: source.language) ?? ""
            let ballot = SheetBallot(
                vote, title: asked.isBlank ? source.name(of: round) : asked.onOneLine, source)
            return Array(repeating: ballot, count: count)
        }
    }
}

/// A line of a sheet: its `text`, and the `time` beside it.
private struct SheetLine: TemplateThing {
    let text: String
    let time: String

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "text": .text(text)
        case "time": .text(time)
        default: nil
        }
    }
}

/// A ballot: its `title`, `how` it is filled in, and what there is to mark or to write, with the numbers
/// that are typed when it is counted.
private struct SheetBallot: TemplateThing {
    private let title: String
    private let how: String
    private let form: Vote.Form
    /// What is marked, one below the other.
    private let options: [SheetLine]
    /// The grades, for each option.
    private let scale: [SheetLine]

    init(_ vote: Vote, title: String, _ source: SynthesisSource) {
        self.title = title
        form = vote.form
        how = source.wording(.votingTask(vote.form.rawValue, dots: vote.dotsPerVoter))
        let labels = vote.labels(from: source).enumerated().map { place, label in
            SheetLine(text: label.text.onOneLine, time: "\(place + 1)")
        }
        scale = vote.form == .grades ? labels : []
        options =
            vote.form.gathersOptions
            ? vote.options.map { option in
                SheetLine(
                    text: source.session.text(of: option).onOneLine, time: "\(option.number)")
            }.filter { !$0.text.isBlank } : labels
    }

    func child(named name: String) -> TemplateValue? {
        switch name {
        case "title": .text(title)
        case "how": .text(how)
        case "options": .list(options)
        case "scale": .list(scale)
        case "isGraded": .flag(form == .grades)
        case "isRanked": .flag(form == .ranking)
        case "isMarked": .flag(form != .grades && form != .ranking)
        default: nil
        }
    }
}
