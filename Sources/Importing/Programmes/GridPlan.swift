import Workshop

/// A programme as it hangs on the wall: a row for each time, a column for each room or day.
enum GridPlan {
    /// Reads the cells as sessions; what is the same in all rooms is a break.
    static func read(_ table: ForeignTable, into programme: inout ForeignProgramme) {
        let heads = table.head
        let days = heads.map { ForeignMoment($0)?.day }
        for row in table.rows {
            let time = ProgrammeTable.oneLine(table.cell(row, 0))
            let cells = heads.indices.dropFirst().map {
                ProgrammeTable.oneLine(table.cell(row, $0))
            }
            let filled = cells.filter { !$0.isEmpty }
            guard !filled.isEmpty else { continue }
            if heads.count > 2, filled.count > 1, Set(filled.map(\.folded)).count == 1,
                filled.count == cells.count
            {
                programme.remark(row.line, .pause(filled[0]))
                continue
            }
            for (place, cell) in zip(heads.indices.dropFirst(), cells) where !cell.isEmpty {
                let (title, hosts) = parted(cell)
                var hours = PlannedHours(typed: time)
                if let day = days[place] {
                    hours = PlannedHours(day: day, start: hours?.start, end: hours?.end)
                }
                let room = days[place] == nil ? ProgrammeTable.oneLine(heads[place]) : ""
                programme.entries.append(
                    ProgrammeEntry(
                        line: row.line, title: title, room: room, slot: hours?.slot ?? time,
                        hosts: hosts))
            }
        }
    }

    /// A title, and the people in brackets behind it.
    private static func parted(_ cell: String) -> (String, [String]) {
        guard cell.hasSuffix(")"), let open = cell.lastIndex(of: "("), open > cell.startIndex else {
            return (cell, [])
        }
        let people = ProgrammeTable.people(String(cell[cell.index(after: open)...].dropLast()))
        guard !people.isEmpty, people.allSatisfy(looksLikeName) else { return (cell, []) }
        return (cell[..<open].trimmed, people)
    }

    /// Whether words look like what somebody is called.
    static func looksLikeName(_ words: String) -> Bool {
        let parts = words.split(separator: " ")
        guard (1...4).contains(parts.count), let first = parts.first?.first else { return false }
        return first.isUppercase && !words.contains(where: { $0.isNumber || "?!:".contains($0) })
    }
}

extension ForeignTable {
    /// Whether the first column holds times, so that the others are rooms or days.
    var isGrid: Bool {
        guard head.count > 1, !rows.isEmpty else { return false }
        let times = sample(0)
        guard !times.isEmpty else { return false }
        let read = times.count { text in
            PlannedHours(typed: text)?.start != nil && text.contains(where: \.isNumber)
        }
        return read * 3 >= times.count * 2
    }
}
