import TerminalUI
import Wording

/// One contribution in the spotlight.
struct WordsScene: StageScene {
    let words: StageWords

    init(_ words: StageWords) { self.words = words }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        let (foot, body) = rect.splitBottom(words.author == nil ? 0 : 2)
        LargeText(wording(.quoted(words.text)), fitting: body.size)
            .draw(into: &grid, body, .heading, .centre, .centre)
        StyledText(words.author.map { "— " + $0 } ?? "", .accent)
            .truncated(columns: foot.columns).draw(into: &grid, foot, .centre)
    }
}
