import TerminalUI
import Wording
import Workshop

// The same before publication: what names somebody who does not permit it is not in the document
// until the facilitator has said what becomes of it.
extension State {
    /// What names somebody whom a document may not name, in the order it was said, and those names.
    fileprivate var namingInDocument: (names: UnpermittedNames, said: [Contribution])? {
        guard let session else { return nil }
        let names = UnpermittedNames(of: session, in: .publication)
        guard !names.isEmpty else { return nil }
        let said = session.contributions.filter {
            $0.isPublished && !names.mentions(in: $0).isEmpty
        }
        return said.isEmpty ? nil : (names, said)
    }

    /// Which of them is asked about: the one gone to, else the first that waits.
    fileprivate func asked(_ preview: Preview, among said: [Contribution]) -> Int? {
        if let chosen = preview.naming { return min(max(0, chosen), said.count - 1) }
        return said.firstIndex { $0.answer(in: .publication) == nil }
    }

    /// What is asked above the document, with a line below; nothing where it names nobody.
    func previewNaming(_ preview: Preview, columns: Int) -> [StyledText] {
        guard let (names, said) = namingInDocument else { return [] }
        guard let place = asked(preview, among: said) else {
            let answered = Phrase("naming.answered", .count(said.count))
            return StyledText(wording(answered), .muted).wrapped(columns: columns) + [""]
        }
        let waiting = said.count { $0.answer(in: .publication) == nil }
        let isWaiting = said[place].answer(in: .publication) == nil
        let question = NamingQuestion(
            said[place], names, others: isWaiting ? waiting - 1 : waiting, wording)
        return StyledText(question.what, .warning).wrapped(columns: columns)
            + [question.keys.text(columns: columns), ""]
    }
}

extension Preview {
    /// A key that answers, or goes to what was answered before and after.
    mutating func answerNaming(_ key: Key, in state: inout State) -> [Effect] {
        guard let (_, said) = state.namingInDocument else { return [] }
        let place = state.asked(self, among: said)
        switch key {
        case .control("n"): naming = (place ?? -1) + 1
        case .control("b"): naming = (place ?? said.count) - 1
        default:
            guard let place, let answer = NamingAnswer.allCases.first(where: { $0.key == key })
            else { return [] }
            // On to the next that waits.
            naming = nil
            return state.answerNaming(said[place].id, answer, in: .publication)
        }
        return []
    }
}
