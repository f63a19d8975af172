import TerminalUI
import Wording
import Workshop

// Whom or what a change was about: «Annulé : arrivée» alone does not say whose.
extension State {
    /// Columns of a contribution's words in a message that has more to say.
    private static let quotedColumns = 32

    /// The one person, note or thing that a change is about, with a space before; empty where there are
    /// several, or none that has words.
    func subject(of change: Change) -> String {
        let words = words(of: change)
        guard words.count == 1, let only = words.first, !only.isEmpty else { return "" }
        return " (\(only))"
    }

    private func words(of change: Change) -> [String] {
        func quoted(_ text: String?) -> String {
            let line = (text ?? "").replacing("\n", with: " ")
            return line.isEmpty
                ? "" : wording(.quoted(TextLayout.truncated(line, columns: Self.quotedColumns)))
        }
        let people = change.participants.map { replaced in
            let person = replaced.after ?? replaced.before
            let name = person?.calledName ?? ""
            return name.isEmpty ? person?.seat.map { wording(.seat($0)) } ?? "" : name
        }
        return people
            + change.contributions.map { quoted(($0.after ?? $0.before)?.text) }
            + change.actions.map { quoted(($0.after ?? $0.before)?.text) }
            + change.themes.map { quoted(($0.after ?? $0.before)?.name) }
            + change.parkingLot.map { quoted(($0.after ?? $0.before)?.text) }
    }
}
