import TerminalUI
import Wording
import Workshop

/// The last row of a replay: how far it is, how fast, and the keys.
struct ReplayBar: Equatable, Sendable {
    private let isPaused: Bool
    private let isOver: Bool
    private let speed: Int
    private let playedSeconds: Int
    private let lengthSeconds: Int
    private let cutSeconds: Int?

    init(_ playback: Playback) {
        isPaused = playback.isPaused
        isOver = playback.isOver
        speed = playback.speed
        playedSeconds = Int(playback.played / 1000)
        lengthSeconds = Int(playback.length / 1000)
        cutSeconds = playback.cutSilence.map { Int($0 / 1000) }
    }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        let sign = isPaused ? "‖" : isOver ? "■" : "▶"
        let played = wording.timer(seconds: playedSeconds)
        let length = wording.timer(seconds: lengthSeconds)
        var line = StyledText(" \(sign) ×\(speed)  \(played) / \(length)   ", .accent)
        if let cutSeconds {
            let time = wording.duration(seconds: cutSeconds)
            line.append(wording(Phrase("replay.cut", .text("time", time))), .warning)
        } else {
            line.append(wording(isOver ? Phrase("replay.over") : Phrase("replay.keys")), .muted)
        }
        line.truncated(columns: rect.columns).draw(into: &grid, rect)
    }
}
