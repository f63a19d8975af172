import Workshop

/// The notes of outlines: leaves are notes, what they hang on is their theme.
enum OutlineNotes {
    /// The notes of an OPML file.
    static func ofOPML(_ root: XMLElement) -> (title: String, notes: [ImportedNote]) {
        let title = root.child("head")?.words("title") ?? ""
        var notes: [ImportedNote] = []
        for node in root.child("body")?.children ?? [] where node.name == "outline" {
            walk(node, under: "", isRoot: false, into: &notes) { node in
                let words = CellText.words(
                    of: node.attribute("text") ?? node.attribute("title") ?? "")
                let note = CellText.words(of: node.attribute("_note") ?? "")
                return (words, note)
            } children: {
                $0.children.filter { $0.name == "outline" }
            }
        }
        return (title, notes)
    }

    /// The notes of a map; what stands in its middle is its title.
    static func ofMap(_ root: XMLElement) -> (title: String, notes: [ImportedNote]) {
        var notes: [ImportedNote] = []
        let middle = root.child("node")
        let children: (XMLElement) -> [XMLElement] = { $0.children.filter { $0.name == "node" } }
        if let middle {
            walk(middle, under: "", isRoot: true, into: &notes, words: mapWords, children: children)
        }
        return (middle.map { mapWords($0).0 } ?? "", notes)
    }

    private static func mapWords(_ node: XMLElement) -> (String, String) {
        var (words, note) = (node.attribute("TEXT") ?? "", "")
        for content in node.children where content.name == "richcontent" {
            let text = content.allText
            switch content.attribute("TYPE")?.uppercased() {
            case "NODE", nil: words = text
            // Notes stand behind a node, details below it.
            default: note += note.isEmpty ? text : "\n\(text)"
            }
        }
        if words.hasPrefix("<html") { words = HTMLText.words(of: words) }
        return (CellText.words(of: words), note)
    }

    private static func walk(
        _ node: XMLElement, under theme: String, isRoot: Bool, into notes: inout [ImportedNote],
        words: (XMLElement) -> (String, String), children: (XMLElement) -> [XMLElement]
    ) {
        let (text, note) = words(node)
        let below = children(node)
        if below.isEmpty {
            guard !isRoot else { return }
            notes.append(
                ImportedNote(line: node.line, text: ForeignTable.joined(text, note), theme: theme))
            return
        }
        // What is said about a branch is said by nobody else.
        if !note.isEmpty {
            notes.append(ImportedNote(line: node.line, text: note, theme: CellText.line(of: text)))
        }
        let own = isRoot || text.isEmpty ? "" : CellText.line(of: text)
        for child in below {
            walk(
                child, under: own.isEmpty ? theme : own, isRoot: false, into: &notes, words: words,
                children: children)
        }
    }
}
