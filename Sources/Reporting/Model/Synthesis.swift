import Wording
import Workshop

/// What is left of a workshop, before it has a format: the model that every report is made from.
///
/// Made for those who were not there. Names stand in it by permission only; private notes, struck
/// contributions and those set aside are not in it at all. Every other contribution is in it
/// exactly once: under its theme when it has one, else in its round.
public struct Synthesis: Equatable, Sendable {
    /// The language of the words around the contributions, as a tag.
    public var language: String
    /// The title, on one line.
    public var title: String
    /// The title as a heading, subtitle, date, place, people, context and objective.
    public var head: [Block]
    /// The steps of the workshop, numbered.
    public var sections: [Section]
    /// What belongs to the whole: conclusion, what is left to do, meeting again, figures.
    public var tail: [Section]

    /// Makes the synthesis of a session in the language of the wording.
    public init(_ session: Session, wording: Wording) {
        let source = SynthesisSource(session, wording: wording)
        language = wording.language.tag
        title = source.title
        head = source.head
        sections = source.sections
        tail = source.tail
        var number = 0
        for place in sections.indices where !sections[place].title.isEmpty {
            number += 1
            sections[place].number = number
        }
    }

    /// The whole, from the title to the last line.
    public var blocks: [Block] {
        head + sections.flatMap(\.allBlocks) + tail.flatMap(\.allBlocks)
    }
}
