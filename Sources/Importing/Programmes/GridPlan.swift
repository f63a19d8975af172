import Workshop

/// A programme as it hangs on the wall: a row for each time, a column for each room or day; or the other way
/// round.
enum GridPlan {
    /// What stands above the cells of a column.
    private struct Column {
        var room = ""
        var day: CalendarDay?
    }

    /// Reads the cells as sessions; what is the same in all rooms is a break.
    static func read(_ table: ForeignTable, into programme: inout ForeignProgramme) {
        if table.isGridOfColumns {
            readColumns(table, into: &programme)
            return
        }
        let (first, hasEnds) = (table.hasEndsInSecondColumn ? 2 : 1, table.hasEndsInSecondColumn)
        let (columns, skipped) = columns(of: table)
        let places = table.head.indices.dropFirst(first)
        for row in table.rows.dropFirst(skipped) {
            let time = ProgrammeTable.oneLine(table.cell(row, 0))
            var hours = PlannedHours(typed: time)
            if hasEnds {
                hours?.end = PlannedHours(typed: ProgrammeTable.oneLine(table.cell(row, 1)))?.start
            }
            let cells = places.map { ProgrammeTable.oneLine(table.cell(row, $0)) }
            let filled = cells.filter { !$0.isEmpty }
            guard !filled.isEmpty else { continue }
            if places.count > 1, filled.count > 1, Set(filled.map(\.folded)).count == 1,
                filled.count == cells.count
            {
                programme.remark(row.line, .pause(filled[0]))
                continue
            }
            for (place, cell) in zip(places, cells) where !cell.isEmpty {
                let column = columns[place]
                let slot = PlannedHours(
                    day: column.day ?? hours?.day, start: hours?.start, end: hours?.end
                ).slot
                let said = hours == nil && column.day == nil ? time : slot
                add(cell, in: column.room, said, line: row.line, to: &programme)
            }
        }
    }

    /// A row for each room, a column for each time.
    private static func readColumns(
        _ table: ForeignTable, into programme: inout ForeignProgramme
    ) {
        for row in table.rows {
            let room = ProgrammeTable.oneLine(table.cell(row, 0))
            let day = ForeignMoment(room)?.day
            for place in table.head.indices.dropFirst() {
                let cell = ProgrammeTable.oneLine(table.cell(row, place))
                guard !cell.isEmpty else { continue }
                var hours = PlannedHours(typed: table.head[place]) ?? PlannedHours()
                hours.day = hours.day ?? day
                add(cell, in: day == nil ? room : "", hours.slot, line: row.line, to: &programme)
            }
        }
    }

    /// What stands above each column, and how many rows that takes: days may stand over rooms, each once.
    private static func columns(of table: ForeignTable) -> ([Column], rows: Int) {
        let days = table.head.map { ForeignMoment($0)?.day }
        var columns = zip(table.head, days).map { head, day in
            Column(room: day == nil ? ProgrammeTable.oneLine(head) : "", day: day)
        }
        guard let row = table.rows.first, days.contains(where: { $0 != nil }),
            PlannedHours(typed: table.cell(row, 0))?.start == nil
        else { return (columns, 0) }
        var day: CalendarDay?
        for place in columns.indices.dropFirst() {
            day = days[place] ?? (table.head[place].isEmpty ? day : nil)
            columns[place] = Column(room: ProgrammeTable.oneLine(table.cell(row, place)), day: day)
        }
        return (columns, 1)
    }

    private static func add(
        _ cell: String, in room: String, _ slot: String, line: Int,
        to programme: inout ForeignProgramme
    ) {
        let (title, hosts) = parted(cell)
        programme.entries.append(
            ProgrammeEntry(line: line, title: title, room: room, slot: slot, hosts: hosts))
    }

    /// A title, and the people in brackets or a dash behind it.
    private static func parted(_ cell: String) -> (String, [String]) {
        var (title, behind) = (cell[...], Substring())
        if cell.hasSuffix(")"), let open = cell.lastIndex(of: "("), open > cell.startIndex {
            (title, behind) = (cell[..<open], cell[cell.index(after: open)...].dropLast())
        } else if let dash = [" – ", " — ", " - "].lazy.compactMap({
            cell.range(of: $0, isLast: true)
        })
        .first {
            (title, behind) = (cell[..<dash.lowerBound], cell[dash.upperBound...])
            // Behind a dash a title may go on: only words that are all written as names are people.
            guard
                behind.split(whereSeparator: { " ,&".contains($0) }).allSatisfy({
                    $0.first?.isUppercase ?? false
                })
            else { return (cell, []) }
        }
        let people = ProgrammeTable.people(String(behind))
        guard !people.isEmpty, people.allSatisfy(looksLikeName) else { return (cell, []) }
        return (title.trimmed, people)
    }

    /// Whether words look like what somebody is called.
    static func looksLikeName(_ words: String) -> Bool {
        let parts = words.split(separator: " ")
        guard (1...4).contains(parts.count), let first = parts.first?.first else { return false }
        return first.isUppercase && !words.contains(where: { $0.isNumber || "?!:".contains($0) })
    }
}

extension ForeignTable {
    /// Whether rows or columns are times, so that cells are sessions.
    var isGrid: Bool {
        head.count > 1 && !rows.isEmpty && (isOfTimes(0) || isGridOfColumns)
    }

    /// Whether times stand at the heads of all columns but the first.
    var isGridOfColumns: Bool {
        let heads = head.dropFirst().filter { !$0.isEmpty }
        return heads.count > 1 && heads.allSatisfy(Self.isTime) && !isOfTimes(0)
    }

    /// Whether the second column says when what the first begins is over.
    var hasEndsInSecondColumn: Bool { head.count > 2 && isOfTimes(1) }

    private func isOfTimes(_ column: Int) -> Bool {
        let times = sample(column)
        return !times.isEmpty && times.count(where: Self.isTime) * 3 >= times.count * 2
    }

    private static func isTime(_ text: String) -> Bool {
        PlannedHours(typed: text)?.start != nil && text.contains(where: \.isNumber)
    }
}
