import Wording
import Workshop

extension Phrase {
    /// Somebody's words, in quotes.
    static func quoted(_ text: String) -> Phrase { Phrase("stage.quoted", .text("text", text)) }

    /// Who does what in a step of a pair or of three: «A pense, B écoute».
    static func stageTask(_ step: PairSchedule.Step, among count: Int = 2) -> Phrase {
        let all = ["A", "B", "C"]
        let place = min(max(0, step.person), max(2, count) - 1)
        let person = all[min(place, all.count - 1)]
        return switch step.task {
        case .thinks where count > 2: Phrase("stage.thinksAmongThree", .text("person", person))
        case .thinks:
            Phrase("stage.thinks", .text("person", person), .text("other", place == 0 ? "B" : "A"))
        case .notes: Phrase("stage.notes", .text("person", person))
        }
    }

    /// What the room is asked to do in a phase of a decision, by the name that files give it.
    static func decisionTask(_ phase: String) -> Phrase {
        switch phase {
        case "clarification": Phrase("stage.task.clarify")
        case "feelings": Phrase("stage.task.feel")
        case "amendments": Phrase("stage.task.amend")
        case "objections": Phrase("stage.task.object")
        case "adopted", "withdrawn": .decisionPhase(phase)
        default: Phrase("stage.task.propose")
        }
    }

    /// Between the name of a thing and what is in it.
    static let colon = Phrase("stage.colon")
}
