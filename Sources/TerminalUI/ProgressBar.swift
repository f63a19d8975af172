/// How much of something is done, in small blocks: `▪▪▪▪····`.
public struct ProgressBar: Equatable, Sendable {
    /// What is done, from 0 to 1; more or less is cut, no number counts as 0.
    public var fraction: Double
    /// The style of what is done.
    public var style: Style

    /// Makes a bar.
    public init(_ fraction: Double, style: Style = .accent) {
        self.fraction = fraction
        self.style = style
    }

    /// The filled columns of `columns`: none only at 0, all only at 1.
    public func filled(of columns: Int) -> Int {
        guard columns > 0, fraction > 0 else { return 0 }
        guard fraction < 1 else { return columns }
        let exact = Int(fraction * Double(columns) + 0.5)
        return min(max(exact, 1), max(columns - 1, 0))
    }

    /// Draws the bar into the first row of `rect`, from side to side.
    public func draw(into grid: inout Grid, _ rect: Rect) {
        let line = rect.splitTop(1).top
        let parts = line.splitLeft(filled(of: line.columns))
        grid.fill(parts.left, with: "▪", style: style)
        grid.fill(parts.rest, with: "·", style: .muted)
    }
}
