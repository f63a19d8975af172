import Glibc
import TerminalUI

/// The results as a table for people, on standard error.
enum Overview {
    /// Prints what was measured at one size.
    static func print(_ side: SideBySide, idleSeconds: Int) {
        let floor = side.figures["floor"] ?? Figures()
        say("")
        say(
            row(
                side.name,
                ["start ms", "× floor", "key µs", "× floor", "p99", "bytes", "MB", "woke"]))
        for name in side.figures.keys.sorted() {
            guard let figures = side.figures[name] else { continue }
            say(
                row(
                    name,
                    [
                        shown(figures.start.median),
                        shown(figures.start.median / floor.start.median, 2),
                        shown(figures.key.median, 0),
                        shown(figures.key.median / floor.key.median, 2),
                        shown(figures.key.percentile(99), 0), shown(figures.bytes.median, 0),
                        shown(figures.peakMemory.median / 1000),
                        figures.wakeUps.map(String.init) ?? "",
                    ]))
        }
        for bound in side.bounds(idleSeconds: idleSeconds) { print(bound) }
    }

    /// Prints a figure that has to be held, and whether it is.
    static func print(_ bound: Bound) {
        let verdict =
            switch bound.isMet {
            case true?: "held"
            case false?: "NOT HELD"
            case nil: "not measured"
            }
        let value = bound.value.map { shown($0, 2) } ?? "–"
        let limit = bound.limit.map { shown($0, 2) } ?? "–"
        say(
            TextLayout.padded("  " + bound.what, columns: 62, .left)
                + TextLayout.padded("\(value) ≤ \(limit)", columns: 22, .left) + verdict)
    }

    /// A line of a table.
    static func row(_ name: String, _ cells: [String]) -> String {
        TextLayout.padded(name, columns: 20, .left)
            + cells.map { TextLayout.padded($0, columns: 10, .right) }.joined()
    }

    /// A number; nothing for what was not measured.
    static func shown(_ value: Double, _ digits: Int = 1) -> String {
        guard value.isFinite, value > 0 else { return "" }
        let scale = pow(10, Double(digits))
        let rounded = (value * scale).rounded() / scale
        return digits == 0 ? String(Int(rounded)) : String(rounded)
    }

    /// Prints a line on standard error.
    static func say(_ line: String) {
        _ = Array((line + "\n").utf8).withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    }
}
