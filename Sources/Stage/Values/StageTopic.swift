import Workshop

extension StageSource {
    /// What a table is called in the room: its name, else its topic; empty for a number alone.
    func name(of table: Table) -> String {
        if !table.name.isBlank { return table.name }
        return table.topic.flatMap(words)?.text ?? ""
    }
}
