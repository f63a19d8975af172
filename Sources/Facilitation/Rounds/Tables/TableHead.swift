import TerminalUI
import Wording
import Workshop

extension State {
    /// Draws the table at hand, whole whatever it is called, where it stands among the others, and
    /// who sits there.
    ///
    /// - Returns: The room below.
    func drawTableHead(
        _ groups: SmallGroups, atHand: Table?, of round: Round, after title: StyledText,
        into grid: inout Grid, _ rect: Rect
    ) -> Rect {
        guard let atHand, let place = groups.tables.firstIndex(where: { $0.id == atHand.id })
        else {
            title.draw(into: &grid, rect)
            return rect.splitTop(2).rest
        }
        var head = title
        head.append(tableWords(atHand, place, of: groups.tables.count), .accent)
        var lines = head.wrapped(columns: rect.columns)
        if groups.tables.count > 1 {
            lines.append(tableRow(groups, at: place, of: round, columns: rect.columns))
        }
        let people = seatedWords(at: atHand)
        if !people.isEmpty {
            lines += StyledText(people, .muted).wrapped(columns: rect.columns).prefix(2)
        }
        for (offset, line) in lines.prefix(rect.rows).enumerated() {
            line.draw(into: &grid, rect.splitTop(offset).rest)
        }
        return rect.splitTop(min(rect.rows, lines.count + 1)).rest
    }

    /// «Table 9 of 12 · Kitchen · reporter: Ana».
    private func tableWords(_ table: Table, _ place: Int, of count: Int) -> String {
        let name = session?.name(of: table) ?? ""
        var parts = [wording(.table(place + 1, of: count))]
        if !name.isEmpty { parts.append(name) }
        if !table.room.isEmpty { parts.append(wording.room(table.room)) }
        if let reporter = table.reporter, let session {
            parts.append(wording(.reporter(session.shownName(of: reporter, wording))))
        }
        return parts.joined(separator: " · ")
    }

    /// Who sits at a table, in the order of the list; a star marks who reports.
    private func seatedWords(at table: Table) -> String {
        guard let session, !table.members.isEmpty else { return "" }
        let people = table.members.sorted {
            (session.participants.index(of: $0) ?? 0) < (session.participants.index(of: $1) ?? 0)
        }
        return people.map { person in
            (person == table.reporter ? "★ " : "") + session.shownName(of: person, wording)
        }.joined(separator: ", ")
    }

    /// The tables side by side with their notes counted, as many as fit on both sides of the one at
    /// hand.
    private func tableRow(
        _ groups: SmallGroups, at place: Int, of round: Round, columns: Int
    ) -> StyledText {
        let items = groups.tables.enumerated().map { offset, table -> StyledText in
            let count = session?.ids(of: round.id, from: table.id).count ?? 0
            // Titles of topics are sentences: the one at hand stands whole above.
            let name = TextLayout.truncated(session?.name(of: table) ?? "", columns: 16)
            let words = [String(offset + 1), offset == place ? "" : name, "(\(count))"]
                .filter { !$0.isEmpty }.joined(separator: " ")
            return offset == place
                ? StyledText("▸ \(words)", .accent) : StyledText(words, .muted)
        }
        let shown = window(of: items.map(\.columns), around: place, columns: columns)
        var row = StyledText(shown.lowerBound > 0 ? "…  " : "", .muted)
        for (offset, item) in items[shown].enumerated() {
            if offset > 0 { row.append("  ") }
            row = row + item
        }
        if shown.upperBound < items.count { row.append("  …", .muted) }
        return row
    }

    /// As many neighbours of a thing as fit beside it, two columns apart, with room for a sign at
    /// both ends.
    private func window(of widths: [Int], around place: Int, columns: Int) -> Range<Int> {
        var shown = place..<place + 1
        var room = columns - widths[place] - 6
        while true {
            let before = shown.lowerBound - 1
            let after = shown.upperBound
            // The side that has been given less comes first.
            let isBefore = place - before <= after - place
            let next = isBefore ? [before, after] : [after, before]
            guard
                let taken = next.first(where: {
                    widths.indices.contains($0) && widths[$0] + 2 <= room
                })
            else { return shown }
            room -= widths[taken] + 2
            shown = min(shown.lowerBound, taken)..<max(shown.upperBound, taken + 1)
        }
    }
}

extension Phrase {
    fileprivate static func table(_ number: Int, of count: Int) -> Phrase {
        Phrase("tables.atHand", .number("number", number), .number("count", count))
    }
    fileprivate static func reporter(_ name: String) -> Phrase {
        Phrase("tables.reporter", .text("name", name))
    }
}
