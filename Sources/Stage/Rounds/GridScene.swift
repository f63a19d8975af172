import TerminalUI
import Wording
import Workshop

/// The grid of an open space for the room: what meets where and when.
struct GridScene: StageScene {
    /// A topic in its place.
    struct Topic: Equatable, Sendable {
        let name: String
        /// Its number among the topics, by which people speak of it.
        let number: Int
        /// Who welcomes people to it.
        let convener: StagePerson?
        let slot: Int
        let room: Int
        /// Where it meets now instead; nil where it stands in its place.
        let moved: Moved?
    }

    let slots: [StageQuestion]
    let rooms: [String]
    let topics: [Topic]
    /// What has no place yet, the newest first.
    let toPlace: [StageWords]
    let clock: StageClock?

    /// Reads the grid; nil while no topic has a place.
    init?(of round: Round, _ source: StageSource) {
        let session = source.session
        guard session.marketplace?.id == round.id else { return nil }
        var rooms = session.facts.rooms
        var topics: [Topic] = []
        let slots = session.slots
        // By the order in which they were brought: a number stays with its topic wherever it goes.
        let brought = session.topics.map(\.id)
        func number(_ topic: ID<Contribution>?) -> Int {
            topic.flatMap(brought.firstIndex).map { $0 + 1 } ?? 0
        }
        for (place, slot) in slots.enumerated() {
            for table in slot.content.topicTables {
                let name = source.name(of: table)
                guard !name.isBlank else { continue }
                if !rooms.contains(table.room) { rooms.append(table.room) }
                topics.append(
                    Topic(
                        name: name, number: number(table.topic),
                        convener: table.reporter.flatMap { session.participants[$0] }
                            .flatMap(source.permittedName).map(StagePerson.name),
                        slot: place, room: rooms.firstIndex(of: table.room) ?? 0, moved: nil))
            }
            for (trace, moved) in source.moved(from: slot) {
                if !rooms.contains(trace.room) { rooms.append(trace.room) }
                topics.append(
                    Topic(
                        name: moved.name, number: number(trace.topic), convener: nil, slot: place,
                        room: rooms.firstIndex(of: trace.room) ?? 0, moved: moved))
            }
        }
        guard !topics.isEmpty else { return nil }
        self.slots = slots.map { StageQuestion(of: $0) }
        self.rooms = rooms
        self.topics = topics
        let waiting = session.topics.map(\.id).filter { session.slotAndTable(of: $0) == nil }
        toPlace = source.newest(waiting)
        clock = source.timer(of: round)
    }

    var changesAt: Moment? { clock?.changesAt }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.find)
        content.headline = wording(Phrase("stage.task.topic"))
        if !toPlace.isEmpty { content.details = [wording(.topicsToPlace(toPlace.count))] }
        content.said = toPlace
        let language = LanguageTag(wording.language.tag)
        content.drawing = .grid(
            ProgrammeGrid(
                columns: slots.map { slot in
                    let title = slot.title.text(for: language)
                    return title.isBlank ? wording(slot.kind.phrase) : title
                },
                rows: rooms.enumerated().map { room, name in
                    ProgrammeGrid.Row(
                        name: wording.room(name),
                        cells: slots.indices.map { slot in
                            topics.filter { $0.slot == slot && $0.room == room }.map { topic in
                                let convener = topic.convener.map { " — " + $0.text(wording) }
                                let words = topic.moved?.text(wording) ?? topic.name
                                return "\(topic.number)  \(words)" + (convener ?? "")
                            }.joined(separator: " / ")
                        })
                }))
        return content
    }
}
