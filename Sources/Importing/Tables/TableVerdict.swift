import Workshop

/// Whether a table holds anything that people wrote.
enum TableVerdict {
    /// What tables are that hold no notes; nil for others.
    static func refusal(of tables: [ForeignTable]) -> ImportRefusal? {
        guard tables.count == 1 else { return nil }
        let table = tables[0]
        if isPollOfDates(table) { return .datePoll }
        if isVotes(table) { return .votes }
        if isPoll(table) { return .poll }
        return isFigures(table) ? .figures : nil
    }

    private static let answers: Set = [
        "yes", "no", "maybe", "oui", "non", "si necessaire", "peut-etre", "inconnu", "unknown",
        "ja", "nein",
        "vielleicht", "wenn es sein muss", "si", "quizas", "si es necesario", "evet", "hayir",
        "belki",
        "if needed", "ok", "(yes)", "ifneedbe", "yesifneedbe", "available", "unavailable", "x", "1",
        "0", "2",
    ]

    /// People against days: nearly every cell but the first says yes or no, and days stand above.
    private static func isPollOfDates(_ table: ForeignTable) -> Bool {
        guard table.head.count > 1, !table.rows.isEmpty else { return false }
        var (known, filled) = (0, 0)
        for row in table.rows.prefix(200) {
            for cell in row.fields.dropFirst() where !cell.trimmed.isEmpty {
                filled += 1
                if answers.contains(cell.trimmed.folded) { known += 1 }
            }
        }
        let heads = table.head.dropFirst().filter { !$0.isEmpty }
        let days = heads.count { head in
            let first = head.split(separator: "/", maxSplits: 1).first.map(String.init) ?? head
            return CellKind.isMoment(head) || ForeignMoment(head) != nil
                || head.contains("T") && CellKind.isMoment(first)
        }
        // The hours stand in a row of their own under the days, each with nothing before it.
        return filled > 0 && known * 10 >= filled * 6 && (days * 2 >= heads.count && days > 0)
    }

    /// People against things: every cell but the first says yes, no or perhaps.
    private static func isPoll(_ table: ForeignTable) -> Bool {
        guard table.head.count > 2, table.rows.count > 1 else { return false }
        var (known, filled) = (0, 0)
        for row in table.rows.prefix(200) {
            for cell in row.fields.dropFirst() where !cell.trimmed.isEmpty {
                filled += 1
                let answer = cell.trimmed.folded
                if answers.contains(answer), answer.count > 1 { known += 1 }
            }
        }
        return filled > 3 && known * 20 >= filled * 19
    }

    /// Rows of people or moments with a vote in each column.
    private static func isVotes(_ table: ForeignTable) -> Bool {
        let heads = table.head.map { HeadWords.normal($0) }
        let first = heads.first ?? ""
        let numbered = heads.count { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
        if ["participant", "voter", "voter id", "participant id", "xid"].contains(first),
            numbered > 0 || heads.contains("n votes")
        {
            return true
        }
        if heads.contains("voter id"), heads.contains("vote"),
            !heads.contains(where: { HeadWords.role(of: $0) == .body })
        {
            return true
        }
        return numbered > 2 && numbered * 2 > heads.count
            && !heads.contains { HeadWords.rankOfBody($0) != nil }
    }

    /// Names of figures with the figures, or figures over time.
    private static func isFigures(_ table: ForeignTable) -> Bool {
        let heads = table.head.map { HeadWords.normal($0) }
        let names = Set(table.rows.map { HeadWords.normal(table.cell($0, 0)) } + heads.prefix(1))
        if heads.count == 2, names.isSuperset(of: ["topic", "voters"]) { return true }
        return heads.contains("n votes") && heads.contains("n comments")
            && !heads.contains("comment body")
    }
}
