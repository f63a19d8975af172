import TerminalUI
import Wording

/// One contribution in the spotlight.
struct WordsScene: StageScene {
    let words: StageWords

    init(_ words: StageWords) { self.words = words }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        let (foot, body) = rect.splitBottom(words.author == nil ? 0 : 2)
        guard !words.translations.isEmpty else {
            LargeText(wording(.quoted(words.text)), fitting: body.size)
                .draw(into: &grid, body, .heading, .centre, .centre)
            return drawAuthor(into: &grid, foot)
        }
        // As it was said, and below it in the other languages of the room.
        var rest = body
        let texts = [words.text] + words.translations
        let letters = LargeText.alike(texts.map { wording(.quoted($0)) }, fitting: body.size)
        for (place, text) in letters.enumerated() {
            rest = text.draw(
                atTopOf: rest, into: &grid, place == 0 ? .heading : .plain, .centre)
        }
        drawAuthor(into: &grid, foot)
    }

    private func drawAuthor(into grid: inout Grid, _ foot: Rect) {
        StyledText(words.author.map { "— " + $0 } ?? "", .accent)
            .truncated(columns: foot.columns).draw(into: &grid, foot, .centre)
    }
}
