import TerminalUI
import Wording
import Workshop

// Those who come to the microphone one after the other, each for a topic that has its place.
extension GridPopup {
    /// Asks who welcomes people to the topic that was placed last, else to the first that nobody
    /// welcomes people to.
    mutating func beginHosts(in state: inout State) {
        guard let session = state.session, !session.hostedTopics.isEmpty else {
            state.message = StatusMessage(.noTopicPlaced, .warning)
            return
        }
        let waiting = session.topicsWithoutHost
        let last = placed.flatMap { topic in
            waiting.contains(topic) || waiting.isEmpty && session.slotAndTable(of: topic) != nil
                ? topic : nil
        }
        guard let topic = last ?? waiting.first ?? session.hostedTopics.first else { return }
        line = .host(topic)
    }

    /// Takes a key while a host is being named.
    mutating func press(
        _ key: Key, atHostOf topic: ID<Contribution>, in state: inout State
    ) -> [Effect] {
        guard let session = state.session else { return [] }
        switch key {
        case .up, .down:
            goOn(from: topic, by: key == .up ? -1 : 1, among: session.hostedTopics)
        case .enter where field.text.trimmed.isEmpty:
            goOnToNext(after: topic, in: &state)
        case .tab:
            let found = session.participants(called: field.text.trimmed)
            if found.count == 1 { field.set(session.shownName(of: found[0], state.wording)) }
        case .enter:
            return takeHost(of: topic, in: &state)
        default: _ = field.handle(key)
        }
        return []
    }

    private mutating func takeHost(
        of topic: ID<Contribution>, in state: inout State
    ) -> [Effect] {
        guard let session = state.session else { return [] }
        let name = field.text.trimmed
        let found = session.participants(called: name)
        guard found.count < 2 else {
            state.message = StatusMessage(.severalCalled(name), .warning)
            return []
        }
        var effects: [Effect] = []
        var host = found.first
        if host == nil {
            // Who comes to the microphone is here, also without having been asked for a name before.
            guard let (new, joined) = state.add(name) else { return [] }
            (host, effects) = (new, joined)
        }
        let added = state.message
        effects +=
            state.attempt { session, now in
                try session.settingConvener(host, of: topic, at: now)
            }.effects
        field.clear()
        goOnToNext(after: topic, in: &state)
        if found.isEmpty { state.message = added }
        if let slot = state.session?.slotAndTable(of: topic)?.slot {
            state.sayClashes(inSlot: slot.id)
        }
        return effects
    }

    /// Goes on to the next topic that nobody welcomes people to; back to the topics where there is none.
    private mutating func goOnToNext(after topic: ID<Contribution>, in state: inout State) {
        guard let session = state.session else { return }
        let all = session.hostedTopics
        let waiting = Set(session.topicsWithoutHost)
        let place = all.firstIndex(of: topic) ?? 0
        let next = (all[place...].dropFirst() + all[..<place]).first(where: waiting.contains)
        guard let next else {
            line = .topic
            return
        }
        line = .host(next)
    }

    private mutating func goOn(
        from topic: ID<Contribution>, by step: Int, among all: [ID<Contribution>]
    ) {
        guard let place = all.firstIndex(of: topic), !all.isEmpty else { return }
        line = .host(all[(place + step + all.count) % all.count])
    }
}

extension Session {
    /// The topics that have a place, slot by slot in the order of the rooms.
    var hostedTopics: [ID<Contribution>] {
        let rooms = roomsOfGrid
        return slots.flatMap { slot in
            slot.content.topicTables.enumerated().sorted { one, other in
                let ranks = [one, other].map { rooms.firstIndex(of: $0.element.room) ?? 0 }
                return (ranks[0], one.offset) < (ranks[1], other.offset)
            }.compactMap(\.element.topic)
        }
    }

    /// Those of them that nobody welcomes people to yet.
    var topicsWithoutHost: [ID<Contribution>] {
        hostedTopics.filter { slotAndTable(of: $0)?.table.reporter == nil }
    }
}

extension State {
    /// Who would be meant by what is typed: somebody in the list, several, or somebody new.
    func hostMeant(_ typed: String) -> String {
        guard let session, !typed.isEmpty else { return "" }
        let found = session.participants(called: typed)
        if found.isEmpty { return "→ " + wording(Phrase("openSpace.newHost")) }
        return "→ "
            + found.prefix(5).map { session.shownName(of: $0, wording) }.joined(separator: ", ")
    }
}

extension Phrase {
    fileprivate static let noTopicPlaced = Phrase("openSpace.noTopicPlaced")
}
