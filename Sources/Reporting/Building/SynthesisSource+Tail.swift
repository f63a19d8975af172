import Wording
import Workshop

extension SynthesisSource {
    /// What belongs to the whole, after the steps of the workshop.
    var tail: [Section] {
        var parts: [Section] = []
        let conclusion = paragraphs(session.conclusion)
        if !conclusion.isEmpty { parts.append(Section(blocks: [Block(.rule)] + conclusion)) }
        if !session.actions.isEmpty {
            parts.append(Section(title: wording(.actions), blocks: session.actions.map(item)))
        }
        let open = session.parkingLot.filter { !$0.isSettled }
        if !open.isEmpty {
            let items = open.map { Block(.item(), [Fragment($0.text, .verbatim)]) }
            parts.append(Section(title: wording(.openItems), blocks: items))
        }
        let meeting = nextMeeting
        if !meeting.isEmpty {
            parts.append(
                Section(title: wording(.nextMeeting), blocks: [Block(.paragraph, meeting)]))
        }
        if publishedCount > 0 {
            let note = Fragment(wording(.verbatimNote(publishedCount)), .program, .aside)
            parts.append(Section(blocks: [Block(.rule), Block(.paragraph, [note])]))
        }
        return parts
    }

    private func item(_ action: Action) -> Block {
        var fragments = [Fragment(action.text, .verbatim)]
        let details = [action.owner.flatMap(publishedName), action.due.map(dueDate)]
            .compactMap(\.self)
        if !details.isEmpty {
            fragments.append(Fragment("— \(details.joined(separator: ", "))", .program))
        }
        if action.isDone { fragments.append(Fragment(wording(.actionDone), .program, .aside)) }
        return Block(.item(), fragments)
    }

    private func dueDate(_ time: PlannedTime) -> String {
        guard case .day(let day) = time else { return words(for: time) }
        return wording(.due(wording.longDate(year: day.year, month: day.month, day: day.day)))
    }

    /// A planned time within a sentence: «le mardi 12 avril 2016», «dans la semaine du 11 avril».
    func words(for time: PlannedTime) -> String {
        switch time {
        case .day(let day):
            wording(.onDay(wording.date(year: day.year, month: day.month, day: day.day)))
        case .weekOf(let day): wording.week(year: day.year, month: day.month, day: day.day)
        case .words(let words): words
        }
    }
}
