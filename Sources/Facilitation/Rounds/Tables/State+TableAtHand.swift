import Wording
import Workshop

// The table whose notes are being typed, in the round at hand or where late notes go.
extension State {
    /// The tables that keys go through: those of the round at hand, or of the one that late notes
    /// are for; none in other kinds and in plenary.
    var tables: [Table] {
        if let late = lateNotes {
            guard case .smallGroups(let groups) = late.round.content else { return [] }
            return groups.tables
        }
        guard case .smallGroups(let groups)? = session?.round?.content, groups.phase != .plenary
        else { return [] }
        return groups.tables
    }

    private var tableAtHand: Table? {
        if let late = lateNotes { return late.table }
        guard case .smallGroups(let groups)? = session?.round?.content else { return nil }
        return groups.tableAtHand
    }

    /// Goes so many tables on.
    mutating func chooseTable(by step: Int) -> [Effect] {
        let tables = tables
        guard !tables.isEmpty else { return [] }
        let place = tables.firstIndex { $0.id == tableAtHand?.id } ?? 0
        return choose(tables[(place + step + tables.count) % tables.count])
    }

    /// Goes to the table that somebody means by its number, its name, its topic or its room.
    mutating func chooseTable(called typed: String) -> [Effect] {
        let found = tables(called: typed)
        guard found.count < 2 else {
            message = StatusMessage(
                .severalTables(found.map(told).joined(separator: ", ")), .warning)
            return []
        }
        guard let table = found.first else {
            message = StatusMessage(.noSuchTable(typed, of: tables.count), .warning)
            return []
        }
        guard table.id != tableAtHand?.id else {
            message = StatusMessage(.tableIsAtHand(told(table)))
            return []
        }
        return choose(table)
    }

    private mutating func choose(_ table: Table) -> [Effect] {
        workshop?.list = nil
        guard workshop?.late == nil else {
            workshop?.late = .table(table.id)
            return []
        }
        return make { session, now in try session.choosingTable(table.id, at: now) }
    }

    /// A table by its number and the beginning of its name.
    private func told(_ table: Table) -> String {
        let number = wording(.table((tables.firstIndex { $0.id == table.id } ?? 0) + 1))
        let name = session?.name(of: table) ?? ""
        return name.isEmpty ? number : "\(number) (\(name.beginning))"
    }

    /// The tables that somebody may mean: of that number, else so called, beginning so, or with it
    /// somewhere in their name or their room.
    private func tables(called typed: String) -> [Table] {
        let tables = tables
        func table(_ number: Int) -> [Table] {
            tables.indices.contains(number - 1) ? [tables[number - 1]] : []
        }
        if let number = Int(typed) { return table(number) }
        let wanted = typed.folded
        let names = tables.map { [session?.name(of: $0) ?? "", $0.room].map(\.folded) }
        let tests: [(String) -> Bool] = [
            { $0 == wanted }, { $0.hasPrefix(wanted) }, { $0.contains(wanted) },
        ]
        for fits in tests {
            let found = tables.indices.filter { names[$0].contains(where: fits) }
            if !found.isEmpty { return found.map { tables[$0] } }
        }
        // The upper row of a French keyboard without Shift, where no table is called so.
        return typed.number.map(table) ?? []
    }
}

extension Phrase {
    static func noSuchTable(_ name: String, of count: Int) -> Phrase {
        Phrase("message.noSuchTable", .count(count), .text("name", name))
    }
    fileprivate static func severalTables(_ names: String) -> Phrase {
        Phrase("message.severalTables", .text("names", names))
    }
    fileprivate static func tableIsAtHand(_ name: String) -> Phrase {
        Phrase("message.tableIsAtHand", .text("name", name))
    }
}
