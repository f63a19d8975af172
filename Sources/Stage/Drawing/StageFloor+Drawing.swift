import TerminalUI
import Wording

extension StageFloor {
    /// Who speaks, and who comes next, a line each.
    func lines(_ wording: Wording) -> [StyledText] {
        var lines: [StyledText] = []
        if let speaker {
            lines.append(StyledText("▶ " + speaker.text(wording), .accent))
        }
        if !next.isEmpty {
            let names = next.map { $0.text(wording) }.joined(separator: ", ")
            lines.append(StyledText(wording(Phrase("screen.next", .text("names", names)))))
        }
        return lines
    }
}

extension StagePerson {
    /// The person in words.
    func text(_ wording: Wording) -> String {
        switch self {
        case .name(let name): name
        case .place(let number): wording(.seat(number))
        case .somebody: wording(Phrase("stage.somebody"))
        }
    }
}
