import SessionStore
import TerminalUI

/// What a key costs on each screen: `reduce` and `draw` together.
struct ScreenCosts {
    /// How many keys of each sort are pressed.
    let repetitions: Int

    /// A keystroke and a recorded contribution, for each screen, size and number of contributions,
    /// and how the largest compares with the smallest.
    func json(_ wanted: [Screen], _ counts: [Int], _ sizes: [Size]) -> JSONValue {
        .object { members in
            for screen in wanted {
                members.write(screen.name, json(screen, counts, sizes))
            }
        }
    }

    private func json(_ screen: Screen, _ counts: [Int], _ sizes: [Size]) -> JSONValue {
        .object { members in
            for size in sizes {
                let keys = counts.map { keystrokes(screen, count: $0, size: size) }
                members.write(
                    "\(size.columns)x\(size.rows)",
                    .object { members in
                        members.write("keystroke", Self.table(counts, keys))
                        if screen.records {
                            let records = counts.map { recordings(screen, count: $0, size: size) }
                            members.write("recorded", Self.table(counts, records))
                        }
                    })
            }
        }
    }

    private static func table(_ counts: [Int], _ samples: [Samples]) -> JSONValue {
        .object { members in
            for (count, samples) in zip(counts, samples) {
                members.write("\(count)", samples.json())
            }
            if let first = samples.first?.median, let last = samples.last?.median, first > 0 {
                members.write("ratio", .decimal(last / first, 2))
            }
        }
    }

    /// Lines of 60 characters, as long as most things said; what clears them is not counted.
    private func keystrokes(_ screen: Screen, count: Int, size: Size) -> Samples {
        var desk = screen.desk(count: count, size: size)
        var samples = Samples()
        let line = screen == .palette ? 6 : 60
        while samples.values.count < repetitions {
            for _ in 0..<line { samples.add(desk.press(screen.key(samples.values.count))) }
            guard screen != .preview else { continue }
            for _ in 0..<line { _ = desk.press(.backspace) }
        }
        return samples
    }

    /// Enter on a written line; the writing is not counted.
    private func recordings(_ screen: Screen, count: Int, size: Size) -> Samples {
        var desk = screen.desk(count: count, size: size)
        var samples = Samples()
        for place in 0..<max(1, repetitions / 5) {
            desk.type(SpokenText.number(place))
            samples.add(desk.press(.enter))
        }
        return samples
    }
}
