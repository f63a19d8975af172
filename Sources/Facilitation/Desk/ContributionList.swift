import TerminalUI
import Wording
import Workshop

extension State {
    /// Draws what was said, the newest at the bottom; only what is visible is looked at.
    func drawContributions(of round: Round, into grid: inout Grid, _ rect: Rect) {
        guard let session else { return }
        let shown = session.shownContributions(of: round)
        drawContributions(count: shown.count, into: &grid, rect) {
            session.contributions[shown[$0]]
        }
    }

    /// Draws what was said in a round that is about something else, if anything was, at the bottom.
    ///
    /// - Parameter offset: Where the list begins among everything that can be selected.
    /// - Returns: The room above it.
    func drawSaid(
        in round: Round, offset: Int = 0, into grid: inout Grid, _ rect: Rect
    ) -> Rect {
        let count = session?.count(of: round.id) ?? 0
        guard count > 0, let session else { return rect }
        let isSelected = workshop?.list.map { $0.selected >= offset } ?? false
        let most = max(2, isSelected ? rect.rows * 2 / 3 : rect.rows / 3)
        let (list, above) = rect.splitBottom(min(rect.rows, most, count * 2))
        drawContributions(count: count, offset: offset, into: &grid, list) {
            session.contribution(of: round.id, at: $0)
        }
        return above
    }

    /// Draws a list of contributions, the selected one always visible.
    ///
    /// - Parameter offset: Where the list begins among everything that can be selected.
    func drawContributions(
        count: Int, offset: Int = 0, into grid: inout Grid, _ rect: Rect,
        _ contribution: (Int) -> Contribution?
    ) {
        guard count > 0, rect.rows > 0 else { return }
        let selected = workshop?.list.map { $0.selected - offset }
        var rows: [(lines: [StyledText], place: Int)] = []
        var height = 0
        var place = min(count - 1, max(0, selected ?? count - 1))
        // Upwards from the newest, or from what is selected …
        if selected == nil || count - 1 - place < rect.rows { place = count - 1 }
        var lowest = place
        while place >= 0, height < rect.rows {
            let lines = contributionLines(contribution(place), columns: rect.columns)
            rows.insert((lines, place), at: 0)
            height += lines.count
            place -= 1
        }
        // … and again from what is selected when that was above.
        if let selected, selected >= 0, let first = rows.first,
            selected < first.place || height > rect.rows && selected == first.place
        {
            rows = []
            height = 0
            lowest = selected
            while lowest < count, height < rect.rows {
                let lines = contributionLines(contribution(lowest), columns: rect.columns)
                rows.append((lines, lowest))
                height += lines.count
                lowest += 1
            }
            draw(rows, selected: selected, from: rect.row, into: &grid, rect)
            return
        }
        draw(
            rows, selected: selected, from: rect.row + min(0, rect.rows - height), into: &grid, rect
        )
    }

    private func draw(
        _ rows: [(lines: [StyledText], place: Int)], selected: Int?, from top: Int,
        into grid: inout Grid, _ rect: Rect
    ) {
        var row = top
        for (lines, place) in rows {
            for line in lines {
                if row >= rect.row, row < rect.bottom {
                    let area = Rect(column: rect.column, row: row, columns: rect.columns, rows: 1)
                    line.draw(into: &grid, area)
                    if place == selected { grid.restyle(area, .selection) }
                }
                row += 1
            }
        }
    }

    /// Longer lines than this are hard to read, however wide the screen is.
    private static let widestText = 100

    /// A contribution as rows: its signs, the words, and who said it where that is kept.
    func contributionLines(_ contribution: Contribution?, columns: Int) -> [StyledText] {
        guard let contribution else { return [] }
        if contribution.isStruck { return [StyledText("  " + wording(.struckLine), .muted)] }
        var sign = "  "
        var style = Style.plain
        if contribution.marks.contains(.strong) { sign = "★ " }
        if contribution.marks.contains(.setAside) {
            sign = "– "
            style = .muted
        }
        if contribution.copyOf != nil { sign = "= " }
        var text = contribution.number.map { "\($0). " } ?? ""
        text += contribution.text
        if contribution.marks.contains(.illegible) { text += " (?)" }
        for version in contribution.translations.versions {
            text += "  / \(version.language.text): \(version.text)"
        }
        let whose = whose(contribution)
        if !whose.isEmpty { text += "  — " + whose }
        let wrapped = StyledText(text, style).wrapped(
            columns: max(4, min(columns - 2, Self.widestText)))
        return wrapped.prefix(12).enumerated().map { offset, line in
            StyledText(offset == 0 ? sign : "  ", .accent) + line
        }
    }
}

extension State {
    /// Who said it and for whom, as far as that is kept, and what it is where that is asked.
    func whose(_ contribution: Contribution) -> String {
        guard let session else { return "" }
        let organisation = contribution.organisation
        var whose = contribution.author.map { session.shownName(of: $0, wording) } ?? ""
        if whose.isEmpty {
            whose = organisation
        } else if !organisation.isEmpty, organisation != whose {
            whose += ", " + organisation
        }
        // Where one question is listed at a time, it says already what its answers are.
        guard let exchange = session.gathers(contribution),
            !hearsOrganisations || contribution.round != session.round?.id
        else { return whose }
        let sign = wording(.exchange(exchange.rawValue))
        return whose.isEmpty ? "(\(sign))" : "\(whose) (\(sign))"
    }
}

extension Phrase {
    static let struckLine = Phrase("screen.struck")
}
