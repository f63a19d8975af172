import TerminalUI
import Wording
import Workshop

extension StageQuestion {
    /// Draws the prompt in each of its languages, else what the round is called.
    ///
    /// - Parameter leavingRoom: Whether something else has to stand below.
    /// - Returns: What is left below.
    func draw(
        atTopOf rect: Rect, into grid: inout Grid, _ wording: Wording, leavingRoom: Bool
    ) -> Rect {
        let room = Size(
            columns: rect.columns, rows: leavingRoom ? max(1, rect.rows / 2) : rect.rows)
        let texts = texts(wording)
        let all = letters(texts, room)
        let rows = all.reduce(-1) { $0 + $1.rows + 1 }
        // Alone it stands in the middle.
        var rest = leavingRoom ? rect : rect.splitTop((rect.rows - rows) / 2).rest
        for (place, text) in all.enumerated() {
            rest = text.draw(
                atTopOf: rest, into: &grid, place == 0 ? .accent : .plain,
                leavingRoom ? .left : .centre)
        }
        return rest
    }

    /// All languages in letters of one size; where that would be the terminal's own, the first one
    /// in block letters and the others below, if there is room for that.
    private func letters(_ texts: [String], _ room: Size) -> [LargeText] {
        let all = LargeText.alike(texts, fitting: room)
        guard let first = texts.first, texts.count > 1, all.first?.isBlock == false else {
            return all
        }
        let others = Array(all.dropFirst())
        let rows = others.reduce(0) { $0 + $1.rows + 1 }
        let main = LargeText(first, fitting: Size(columns: room.columns, rows: room.rows - rows))
        return main.isBlock ? [main] + others : all
    }

    private func texts(_ wording: Wording) -> [String] {
        guard !prompt.isEmpty else { return [kind.name(titled: title, wording)] }
        return prompt.versions.enumerated().map { place, version in
            place == 0 ? (number.map { "\($0)  " } ?? "") + version.text : version.text
        }
    }
}
