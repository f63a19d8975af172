import Wording
import Workshop

extension StageView {
    /// What the room sees, in words and line by line, without the clock: for a screen reader, a line of
    /// Braille, or a second screen with large ordinary letters.
    public func lines(_ wording: Wording) -> [String] {
        var lines: [String] = []
        if let place = steps.firstIndex(where: { $0.progress == .current }) {
            let step = steps[place]
            lines.append(
                "\(step.kind.name(titled: step.title, wording))  \(place + 1)/\(steps.count)")
        }
        lines += scene.content(wording).lines(wording)
        if !message.isBlank { lines.append(message) }
        return lines.map { $0.replacing("\n", with: " ") }.filter { !$0.isBlank }
    }

    /// How long is left, in words; nil where no clock is shown.
    public func timeLeft(_ wording: Wording) -> String? { scene.clock?.text(wording) }

    /// Seconds until the time is over, negative beyond; nil where no clock is shown.
    public var secondsLeft: Int? {
        scene.clock.map { $0.isOver ? -$0.seconds : $0.seconds }
    }
}

extension SceneContent {
    /// Everything that is shown, in the order in which it is read.
    func lines(_ wording: Wording) -> [String] {
        var lines = [headline] + details + question
        if let drawing { lines += drawing.lines(wording) }
        lines += items.flatMap(\.lines)
        for side in sides { lines += [side.name] + side.said.flatMap(\.lines) }
        lines += said.flatMap(\.lines) + foot
        lines += codes.filter { !foot.contains($0.link) }.flatMap { [$0.caption, $0.link] }
        return lines.filter { !$0.isBlank }
    }
}

extension StageItem {
    /// The item and what belongs to it, a line each.
    fileprivate var lines: [String] {
        let words = [mark, text].filter { !$0.isBlank }.joined(separator: "  ")
        let result = [figure, bar?.remark ?? ""].filter { !$0.isBlank }.joined(separator: ", ")
        return [result.isEmpty ? words : "\(words) — \(result)"] + notes
    }
}

extension StageWords {
    fileprivate var lines: [String] { [attributed] + translations }
}

extension SceneContent.Drawing {
    fileprivate func lines(_ wording: Wording) -> [String] {
        switch self {
        case .links(let links): links.lines(wording)
        case .grid(let programme): programme.lines(wording)
        }
    }
}

extension ProgrammeGrid {
    /// Each time with what meets then, room by room.
    fileprivate func lines(_ wording: Wording) -> [String] {
        columns.enumerated().flatMap { place, title in
            let cells = rows.compactMap { row in
                row.cells.indices.contains(place) && !row.cells[place].isBlank
                    ? row.name + wording(.colon) + row.cells[place] : nil
            }
            return cells.isEmpty ? [] : [title] + cells
        }
    }
}
