import SessionStore

/// A list of things in JSON, read as the table that it is.
enum Records {
    /// How deep the list may lie.
    private static let deepest = 3

    /// The table of the list that holds the most texts; nil where there is none.
    ///
    /// A list whose heads say that it holds texts comes before others: names of things stand beside them in
    /// any export.
    static func find(in value: JSONValue) -> ForeignTable? {
        var best: (table: ForeignTable, isSure: Bool)?
        look(value, deep: 0) { table in
            guard (try? table.columns(ImportChoice())) != nil else { return }
            let isSure = table.head.contains {
                [.title, .body].contains(HeadWords.role(of: HeadWords.parted($0).base))
            }
            if let known = best {
                guard
                    isSure == known.isSure
                        ? table.rows.count > known.table.rows.count : isSure
                else { return }
            }
            best = (table, isSure)
        }
        return best?.table
    }

    private static func look(_ value: JSONValue, deep: Int, _ found: (ForeignTable) -> Void) {
        guard deep < deepest else { return }
        if let elements = value.elements {
            if let table = table(of: elements) { found(table) }
        } else {
            for member in value.members ?? [] { look(member.value, deep: deep + 1, found) }
        }
    }

    /// A row for each object, a column for each member and for the members of its objects.
    private static func table(of elements: [JSONValue]) -> ForeignTable? {
        let objects = elements.filter { $0.members != nil }
        guard !objects.isEmpty, objects.count * 2 > elements.count else { return nil }
        var head: [String] = []
        var places: [String: Int] = [:]
        var rows: [DelimitedTable.Row] = []
        for (number, object) in objects.enumerated() {
            var fields: [String] = []
            func put(_ key: String, _ value: JSONValue, deep: Int) {
                if let members = value.members {
                    guard deep < deepest else { return }
                    for member in members {
                        put("\(key)/\(member.key)", member.value, deep: deep + 1)
                    }
                    return
                }
                let words =
                    value.elements.map {
                        $0.map(\.words).filter { !$0.isEmpty }.joined(separator: ", ")
                    } ?? value.words
                guard let place = places[key] ?? add(key) else { return }
                while fields.count <= place { fields.append("") }
                fields[place] = words
            }
            func add(_ key: String) -> Int? {
                // Objects whose keys are identifiers would make a column each.
                guard head.count < 300 else { return nil }
                places[key] = head.count
                head.append(key)
                return head.count - 1
            }
            for member in object.members ?? [] { put(member.key, member.value, deep: 1) }
            rows.append(DelimitedTable.Row(line: number + 1, fields: fields))
        }
        for place in rows.indices {
            while rows[place].fields.count < head.count { rows[place].fields.append("") }
        }
        return ForeignTable(head: head, line: 0, rows: rows)
    }
}
