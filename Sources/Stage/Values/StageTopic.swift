import Wording
import Workshop

extension StageSource {
    /// What a table is called in the room: its name, else its topic; empty for a number alone.
    func name(of table: Table) -> String {
        if !table.name.isBlank { return table.name }
        return table.topic.flatMap(words)?.text ?? ""
    }

    /// What an open group is called in the room: its name or its theme's, else its topic.
    func name(of group: OpenGroup) -> String {
        guard group.name.isEmpty, group.theme == nil, let topic = group.topic else {
            return session.name(of: group)
        }
        return words(topic)?.text ?? ""
    }
}

/// A topic that people will look for where it does not meet any more.
struct Moved: Equatable, Sendable {
    let name: String
    /// Where it meets now; nil when it was called off.
    let room: String?
    /// What the slot is called, where it is another one; empty otherwise.
    let slot: LocalizedText

    /// What stands in its old place.
    func text(_ wording: Wording) -> String {
        wording.moved(name, to: room, slot.text(for: LanguageTag(wording.language.tag)))
    }
}

extension StageSource {
    /// The topics that left a slot, as far as the room may read them.
    func moved(from slot: Round) -> [(trace: MovedTopic, moved: Moved)] {
        slot.content.movedTopics.compactMap { trace in
            guard let topic = trace.topic, let words = words(topic), !words.text.isBlank else {
                return nil
            }
            let place = session.newPlace(of: topic, seenFrom: slot.id)
            return (
                trace,
                Moved(
                    name: words.text, room: place?.room,
                    slot: place?.slot.map { StageQuestion(of: $0).title } ?? LocalizedText())
            )
        }
    }
}
