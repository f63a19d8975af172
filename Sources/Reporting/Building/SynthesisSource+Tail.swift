import Wording
import Workshop

extension SynthesisSource {
    /// What belongs to the whole, after the steps of the workshop.
    var tail: [Section] {
        var parts: [Section] = []
        let conclusion = paragraphs(session.conclusion)
        if !conclusion.isEmpty { parts.append(Section(blocks: [Block(.rule)] + conclusion)) }
        if let earlierActions { parts.append(earlierActions) }
        // In the synthesis these are the essentials.
        let actions = kind == .minutes ? newActions : []
        if !actions.isEmpty {
            parts.append(Section(title: wording(.actions), blocks: actions.map(item)))
        }
        let open = session.parkingLot.filter { !$0.isSettled || kind == .minutes }
        if !open.isEmpty {
            parts.append(Section(title: wording(.openItems), blocks: open.map(item)))
        }
        let meeting = kind == .minutes ? nextMeeting : []
        if !meeting.isEmpty {
            parts.append(
                Section(title: wording(.nextMeeting), blocks: [Block(.paragraph, meeting)]))
        }
        if let quotation = session.quotation.flatMap(closing) { parts.append(quotation) }
        if kind == .minutes {
            if let time { parts.append(time) }
            let aside = session.contributions.all.filter { !$0.isPublished && !$0.isStruck }
            if !aside.isEmpty {
                parts.append(Section(title: wording(.setAside), blocks: aside.map(itemElsewhere)))
            }
        }
        if !notes.isEmpty {
            let fragments = notes.map { Fragment(wording($0), .program, .aside) }
            parts.append(Section(blocks: [Block(.rule), Block(.paragraph, fragments)]))
        }
        return parts
    }

    /// How many contributions the document holds, and how many it does not, a sentence each.
    private var notes: [Phrase] {
        var notes: [Phrase] = []
        let all = publishedCount
        let shown = all - leftOutCount.notStrong
        if shown < all {
            notes.append(.partOfAll(shown, of: all))
        } else if all > 0, !isPart {
            notes.append(.verbatimNote(all))
        }
        if !keptBack.isEmpty { notes.append(.keptBack(keptBack.count)) }
        let struck = struckCount
        if kind == .minutes, struck > 0 { notes.append(.struckCount(struck)) }
        return notes
    }

    /// How many contributions were struck at the wish of whoever said them.
    var struckCount: Int {
        session.contributions.all.count { $0.isStruck && !keptBack.contains($0.id) }
    }

    private func item(_ parked: ParkedItem) -> Block {
        let said = Fragment(parked.text, .verbatim)
        guard parked.isSettled else { return Block(.item(), [said]) }
        return Block(.item(), [said, Fragment(wording(.settledSince), .program, .aside)])
    }

    /// An action with who and by when, and whether it is done; what is from before says since when.
    func item(_ action: Action) -> Block { item(action, under: nil) }

    /// The same under a heading that names its organisation already.
    func item(_ action: Action, under organisation: String?) -> Block {
        var fragments = [Fragment(action.text, .verbatim)]
        let details = [
            Action.taker(
                action.owner.flatMap(publishedName),
                organisation == nil
                    ? organisations.permitted(action.organisation)?.onOneLine : nil),
            action.due.map(dueDate),
            action.origin.map(wording.since),
        ].compactMap(\.self)
        if !details.isEmpty {
            fragments.append(Fragment("— \(details.joined(separator: ", "))", .program))
        }
        if action.isDone {
            fragments.append(Fragment(wording(.actionDone), .program, .aside))
        } else if action.origin != nil {
            fragments.append(Fragment(wording(.actionStillOpen), .program, .aside))
        }
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
        case .weekOf(let day):
            wording.week(
                year: day.year, month: day.month, day: day.day,
                known: session.date?.year ?? day.year)
        case .words(let words): words
        }
    }
}
