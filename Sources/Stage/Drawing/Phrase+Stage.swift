import Wording
import Workshop

extension Phrase {
    /// Somebody's words, in quotes.
    static func quoted(_ text: String) -> Phrase { Phrase("stage.quoted", .text("text", text)) }

    /// Who does what in a step of a pair, in two words.
    static func stageTask(_ step: PairSchedule.Step) -> Phrase {
        let person = ["A", "B", "C"][min(2, max(0, step.person))]
        return switch step.task {
        case .thinks: Phrase("stage.thinks", .text("person", person))
        case .notes: Phrase("stage.notes", .text("person", person))
        }
    }
}
