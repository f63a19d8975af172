import Reporting
import TerminalUI
import Wording
import Workshop

/// Something in the list above the line that can be selected.
enum ListItem: Equatable {
    case contribution(ID<Contribution>)
    case participant(ID<Participant>)
    case theme(ID<Theme>)
    case group(ID<OpenGroup>)
    case action(ID<Action>)
    case nextMeeting
    case option(ID<VoteOption>)
    case ballot(ID<Ballot>)
    case objection(ID<Contribution>)
}

extension State {
    /// What can be selected above the line, from top to bottom.
    var listItems: [ListItem] {
        guard let late = lateNotes, let session else { return session?.listItems ?? [] }
        return session.ids(late: late.round, at: late.table).map { .contribution($0) }
    }

    /// What is selected above the line.
    var selectedItem: ListItem? {
        guard let list = workshop?.list else { return nil }
        let items = listItems
        return items.indices.contains(list.selected) ? items[list.selected] : nil
    }

    /// The contribution that is selected above the line.
    var selectedContribution: Contribution? {
        switch selectedItem {
        case .contribution(let id)?, .objection(let id)?: workshop?.session.contributions[id]
        default: nil
        }
    }

    /// Goes up from the line to the last thing above it.
    mutating func enterList() {
        let count = listItems.count
        guard count > 0 else { return }
        workshop?.list = SelectableList(selected: count - 1)
    }

    /// A key while something above the line is selected; nil when the line may have it.
    mutating func pressInList(_ key: Key, _ event: Event) -> [Effect]? {
        guard workshop != nil else { return nil }
        let items = listItems
        workshop?.list?.clamp(count: items.count)
        guard let list = workshop?.list, items.indices.contains(list.selected) else {
            workshop?.list = nil
            return nil
        }
        if key == .down && list.selected == items.count - 1 || key == .escape {
            workshop?.list = nil
            return []
        }
        if workshop?.list?.handle(key, count: items.count) ?? false { return [] }
        if [.up, .down, .home, .end, .pageUp, .pageDown].contains(key) { return [] }
        return pressItem(items[list.selected], key, event)
    }

    private mutating func pressItem(
        _ item: ListItem, _ key: Key, _ event: Event
    ) -> [Effect]? {
        switch (item, key) {
        case (.contribution(let id), .enter):
            guard let contribution = workshop?.session.contributions[id], !contribution.isStruck
            else { return [] }
            enterMode(.amend(id), text: contribution.text)
            return []
        case (.contribution(let id), .delete):
            guard workshop?.session.contributions[id]?.isStruck == false else { return [] }
            popups.append(.question(.strike(id)))
            return []
        case (.contribution(let id), .character(let sign)) where key.digit != nil && !sign.isLetter:
            return pressContribution(id, key.digit ?? 0)
        case (.participant(let id), _):
            return pressParticipant(id, key, event)
        case (.theme(let id), .enter):
            popups.append(.theme(ThemePopup(theme: id)))
            return []
        case (.group(let id), .enter):
            return openForm(.group(id))
        case (.group(let id), .delete):
            return make { session, now in try session.removing(id, at: now) }
        case (.action(let id), .enter):
            return openForm(.action(id))
        case (.action(let id), .character(let sign)) where key.digit == 1 && !sign.isLetter:
            return make { session, now in try session.settling(id, at: now) }
        case (.action(let id), .delete):
            return make { session, now in try session.reagreeing(id, to: nil, at: now) }
        case (.nextMeeting, .enter):
            return openForm(.nextMeeting)
        case (.nextMeeting, .delete):
            return make { session, now in try session.meetingAgain(nil, at: now) }
        case (.option(let id), _):
            return pressOption(id, key)
        case (.ballot(let id), _):
            return pressBallot(id, key)
        case (.objection(let id), _):
            return pressObjection(id, key)
        case (_, .enter), (_, .delete):
            return []
        default:
            return nil
        }
    }

    private mutating func pressContribution(
        _ id: ID<Contribution>, _ digit: Int
    ) -> [Effect]? {
        switch digit {
        case 1: return toggle(.strong, on: id)
        case 2: return toggle(.setAside, on: id)
        case 3:
            guard workshop?.session.attribution != Attribution.none else {
                message = StatusMessage(ChangeError.authorsAreNotKept.phrase, .warning)
                return []
            }
            popups.append(.palette(Palette(.author([id]))))
            return []
        case 4 where session?.contributions[id].flatMap { session?.gathers($0) } != nil:
            popups.append(.palette(Palette(.organisation([id]))))
            return []
        case 5:
            return chooseOtherPlace(for: id)
        default:
            // No command: the digit, or the letter of that key, begins a contribution.
            return nil
        }
    }

    /// Puts a sign on a contribution, or takes it off, and says what the documents make of it.
    mutating func toggle(_ mark: Contribution.Marks, on id: ID<Contribution>) -> [Effect] {
        let effects = make { session, now in try session.toggling(mark, on: id, at: now) }
        guard !effects.isEmpty, message == nil, let session,
            let marks = session.contributions[id]?.marks
        else { return effects }
        let isOn = marks.contains(mark)
        switch mark {
        case .strong:
            let others = LeftOut(of: session, wording: wording).notStrong
            message = StatusMessage(isOn ? .markedStrong(others) : .unmarkedStrong(others))
        case .setAside:
            message = StatusMessage(isOn ? .setAside : .takenUp)
        default: break
        }
        return effects
    }

    /// Keeps the selection on what it was on, wherever a change has put it.
    mutating func hold(_ held: ListItem?) {
        guard let held, workshop?.list != nil else { return }
        let items = listItems
        if let place = items.firstIndex(of: held) {
            workshop?.list?.selected = place
        } else if items.isEmpty || isStillThere(held) {
            workshop?.list = nil
        } else {
            workshop?.list?.clamp(count: items.count)
        }
    }

    private func isStillThere(_ item: ListItem) -> Bool {
        switch item {
        case .contribution(let id): session?.contributions[id] != nil
        case .participant(let id): session?.participants[id] != nil
        case .theme(let id): session?.themes[id] != nil
        case .group(let id): session?.groups[id] != nil
        case .action(let id): session?.actions[id] != nil
        case .nextMeeting: session?.nextMeeting != nil
        case .option, .ballot, .objection: listItems.contains(item)
        }
    }
}

extension Phrase {
    /// What a sign means for the synthesis; how many others it leaves out.
    fileprivate static func markedStrong(_ others: Int) -> Phrase {
        others == 0
            ? Phrase("message.markedStrong") : Phrase("message.markedStrong.others", .count(others))
    }
    fileprivate static func unmarkedStrong(_ others: Int) -> Phrase {
        others == 0
            ? Phrase("message.unmarkedStrong")
            : Phrase("message.unmarkedStrong.others", .count(others))
    }
    fileprivate static let setAside = Phrase("message.setAside")
    static let takenUp = Phrase("message.takenUp")
}
