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
        let room = leavingRoom ? max(1, rect.rows * 2 / 5) : rect.rows
        var rest = rect
        for (place, text) in texts(wording).enumerated() {
            let used = rest.row - rect.row
            guard used < room else { break }
            let large = LargeText(
                text, fitting: Size(columns: rect.columns, rows: room - used))
            rest = large.draw(atTopOf: rest, into: &grid, place == 0 ? .heading : .plain)
        }
        return rest
    }

    private func texts(_ wording: Wording) -> [String] {
        guard !prompt.isEmpty else {
            let title = title.text(for: LanguageTag(wording.language.tag))
            return [title.isBlank ? wording(kind.phrase) : title]
        }
        return prompt.versions.enumerated().map { place, version in
            place == 0 ? (number.map { "\($0). " } ?? "") + version.text : version.text
        }
    }
}
