/// The export of LimeSurvey that it reads itself: two heads, and words for signs.
enum VerboseExport {
    /// What stands for signs that would part cells or rows.
    private static let words = [
        ("{question_not_shown}", ""), ("{newline}", "\n"), ("{cr}", ""), ("{tab}", "\t"),
        ("{quote}", "\""), ("{lbrace}", "{"),
    ]

    /// The second head and the rows under it, with the signs that were meant; nil for another table.
    static func read(
        _ rows: [DelimitedTable.Row]
    ) -> (head: DelimitedTable.Row, rows: [DelimitedTable.Row])? {
        guard let head = rows.first,
            rows.dropFirst().prefix(50).contains(where: { row in
                row.fields.contains {
                    $0.contains("{question_not_shown}") || $0.contains("{newline}")
                }
            })
        else { return nil }
        let meant = rows.dropFirst().map { row in
            var row = row
            for place in row.fields.indices where row.fields[place].contains("{") {
                for (word, sign) in words {
                    row.fields[place] = row.fields[place].replacing(word, with: sign)
                }
            }
            return row
        }
        return (head, Array(meant))
    }
}
