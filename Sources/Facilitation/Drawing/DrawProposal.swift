import TerminalUI
import ThemeSuggestion
import Wording
import Workshop

extension State {
    /// Proposed groups, each by its name and its first notes.
    func drawProposal(_ proposal: ProposalPopup, in frame: inout Frame) -> Position? {
        guard let session else { return nil }
        let rect = popupFrame(columns: 100, rows: size.rows)
        frame.pane("proposal", in: rect, input: PopupInput(proposal, in: self)) { grid, rect, _ in
            let inner = drawFrame(
                wording(.proposalTitle),
                hints: [
                    (Key.enter.name(wording), .hintMakeTheme),
                    (Key.delete.name(wording), .hintPassOver),
                    (Key.escape.name(wording), .hintClose),
                ], into: &grid, rect)
            proposal.list.draw(
                into: &grid, inner, count: proposal.groups.count, height: { _ in 5 }
            ) { place in
                lines(of: proposal.groups[place], session, columns: inner.columns)
            }
        }
        return nil
    }

    private func lines(
        of group: SessionProposal.Group, _ session: Session, columns: Int
    ) -> [StyledText] {
        let head =
            StyledText(group.name, .heading)
            + StyledText("   " + wording(.contributions(group.notes.count)), .muted)
        let notes = group.notes.prefix(3).compactMap { session.contributions[$0] }.map { note in
            StyledText("  " + note.text.replacing("\n", with: " ")).truncated(columns: columns)
        }
        return [head.truncated(columns: columns)] + notes
    }
}

extension Phrase {
    static let proposalTitle = Phrase("proposal.title")
    static let hintMakeTheme = Phrase("hint.line.makeTheme")
    static let hintPassOver = Phrase("hint.line.passOver")
}
