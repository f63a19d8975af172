import TerminalUI
import Wording

/// What the room's screen shows before there is a session file.
struct WaitingScreen: Equatable, Sendable {
    /// The file that is waited for.
    let path: String

    func draw(_ size: Size, into cache: inout PaneCache) {
        cache.draw(size) { frame in
            frame.pane("waiting", in: frame.bounds, input: self) { grid, rect, screen in
                screen.draw(into: &grid, rect)
            }
        }
    }

    private func draw(into grid: inout Grid, _ rect: Rect) {
        let place = rect.inset(columns: 2)
        let phrase = Phrase.waitingForFile(path.cleaned)
        let lines = TextLayout.wrapped(Environment.wording(phrase), columns: max(1, place.columns))
        var rest = place.splitTop(max(0, (place.rows - lines.count) / 2)).rest
        for line in lines.prefix(place.rows) {
            let (row, below) = rest.splitTop(1)
            StyledText(String(line)).draw(into: &grid, row, .centre)
            rest = below
        }
    }
}
