/// The turns of a pair within one prompt: A thinks, A notes, SWITCH, B thinks, B notes.
public struct PairSchedule: Equatable, Sendable {
    /// What is done in a step.
    public enum Task: Equatable, Sendable {
        /// One thinks aloud, the others listen.
        case thinks
        /// The one who thought takes notes.
        case notes
    }

    /// One step.
    public struct Step: Equatable, Sendable {
        /// Who is at it, from 0: A, B, C.
        public var person: Int
        /// What is done.
        public var task: Task
        /// When it begins, in milliseconds from the start.
        public var begins: Int64
        /// When it ends, in milliseconds from the start.
        public var ends: Int64
    }

    /// The steps in their order.
    public let steps: [Step]

    /// Divides the time of two people among `people`, two or three.
    public init(people: Int, thinkSeconds: Int, noteSeconds: Int) {
        let people = max(2, min(3, people))
        let think = Int64(max(0, thinkSeconds)) * 2000 / Int64(people)
        let note = Int64(max(0, noteSeconds)) * 2000 / Int64(people)
        var steps: [Step] = []
        var from: Int64 = 0
        for person in 0..<people {
            for (task, length) in [(Task.thinks, think), (.notes, note)] where length > 0 {
                steps.append(Step(person: person, task: task, begins: from, ends: from + length))
                from += length
            }
        }
        self.steps = steps
    }

    /// The whole length in milliseconds.
    public var length: Int64 { steps.last?.ends ?? 0 }

    /// The step at that many milliseconds from the start; nil when all is over.
    public func step(at elapsed: Int64) -> Step? { steps.first { elapsed < $0.ends } }
}
