import SessionStore
import Workshop

/// The notes of boards: a card is a note, its column the theme, an open step of its check list an action.
enum BoardNotes {
    /// The notes of a board of Trello; old words stand in its actions and are never read.
    static func ofTrello(_ board: JSONValue) -> (title: String, notes: [ImportedNote]) {
        let lists = (board["lists"]?.elements ?? []).sorted { position($0) < position($1) }
        let cards = (board["cards"]?.elements ?? []).sorted { position($0) < position($1) }
        let checklists = Dictionary(
            grouping: board["checklists"]?.elements ?? [], by: { $0["idCard"]?.words ?? "" })
        var notes: [ImportedNote] = []
        var seen: Set<String> = []
        for list in lists {
            let id = list["id"]?.words ?? ""
            guard seen.insert(id).inserted else { continue }
            for card in cards where card["idList"]?.words == id {
                let key = card["id"]?.words ?? ""
                let isClosed = card["closed"]?.isSet ?? false || list["closed"]?.isSet ?? false
                let steps = (checklists[key] ?? []).flatMap { $0["checkItems"]?.elements ?? [] }
                add(
                    Card(
                        key: key, title: card["name"]?.words ?? "", body: card["desc"]?.words ?? "",
                        theme: list["name"]?.words ?? "", leftOut: isClosed ? .archived : nil,
                        steps: steps.map {
                            ($0["name"]?.words ?? "", $0["state"]?.words == "complete")
                        }),
                    to: &notes)
            }
        }
        return (board["name"]?.words ?? "", notes)
    }

    /// The notes of a board of WeKan, whose parts say what they belong to.
    static func ofWekan(_ board: JSONValue) -> (title: String, notes: [ImportedNote]) {
        func inOrder(_ key: String) -> [JSONValue] {
            (board[key]?.elements ?? []).sorted { position($0) < position($1) }
        }
        let cards = Dictionary(grouping: inOrder("cards"), by: { $0["listId"]?.words ?? "" })
        let steps = Dictionary(
            grouping: inOrder("checklistItems"), by: { $0["cardId"]?.words ?? "" })
        var notes: [ImportedNote] = []
        for list in inOrder("lists") {
            for card in cards[list["_id"]?.words ?? ""] ?? [] {
                let key = card["_id"]?.words ?? ""
                add(
                    Card(
                        key: key, title: card["title"]?.words ?? "",
                        body: card["description"]?.words ?? "", theme: list["title"]?.words ?? "",
                        leftOut: leftOut(list) ?? leftOut(card),
                        steps: (steps[key] ?? []).map {
                            ($0["title"]?.words ?? "", $0["isFinished"]?.isSet ?? false)
                        }),
                    to: &notes)
            }
        }
        return (board["title"]?.words ?? "", notes)
    }

    /// The notes of boards of Nextcloud Deck, whose parts are objects by identifier, or lists.
    static func ofDeck(_ file: JSONValue) -> (title: String, notes: [ImportedNote]) {
        let boards = file["boards"]?.values ?? [file]
        var notes: [ImportedNote] = []
        for board in boards {
            let isAway = leftOut(board)
            for stack in (board["stacks"]?.values ?? []).sorted(by: { position($0) < position($1) })
            {
                let away = isAway ?? leftOut(stack)
                for card in (stack["cards"]?.values ?? []).sorted(by: {
                    position($0) < position($1)
                }) {
                    add(
                        Card(
                            key: card["id"]?.words ?? "", title: card["title"]?.words ?? "",
                            body: card["description"]?.words ?? "",
                            theme: stack["title"]?.words ?? "",
                            author: card["owner"]?["displayname"]?.words ?? "",
                            leftOut: away ?? leftOut(card), steps: []),
                        to: &notes)
                }
            }
        }
        return (boards.count == 1 ? boards[0]["title"]?.words ?? "" : "", notes)
    }

    private static func leftOut(_ thing: JSONValue) -> LeftOut? {
        if thing["deletedAt"]?.isSet ?? false { return .deleted }
        return thing["archived"]?.isSet ?? false ? .archived : nil
    }

    /// The notes of a board of CryptPad; a card in no column was taken off.
    static func ofKanban(_ file: JSONValue) -> (title: String, notes: [ImportedNote]) {
        var notes: [ImportedNote] = []
        var shown: Set<String> = []
        let items = file["items"]
        func card(_ key: String, theme: String, leftOut: LeftOut?) -> Card? {
            guard shown.insert(key).inserted, let item = items?[key] else { return nil }
            return Card(
                key: key, title: item["title"]?.words ?? "", body: item["body"]?.words ?? "",
                theme: theme,
                leftOut: leftOut, steps: [])
        }
        for column in file["list"]?.elements ?? [] {
            guard let column = file["data"]?[column.words] else { continue }
            for item in column["item"]?.elements ?? [] {
                if let card = card(item.words, theme: column["title"]?.words ?? "", leftOut: nil) {
                    add(card, to: &notes)
                }
            }
        }
        for member in items?.members ?? [] {
            if let card = card(member.key, theme: "", leftOut: .deleted) { add(card, to: &notes) }
        }
        return ("", notes)
    }

    // MARK: - Cards

    private struct Card {
        var key: String
        var title: String
        var body: String
        var theme: String
        var author = ""
        var leftOut: LeftOut?
        var steps: [(text: String, isDone: Bool)]
    }

    private static func add(_ card: Card, to notes: inout [ImportedNote]) {
        let title = CellText.words(of: card.title)
        let body = CellText.words(of: card.body, as: .markdown)
        var note = IncomingNote(text: ForeignTable.joined(title, body), key: card.key)
        note.theme = CellText.line(of: card.theme)
        note.author = ForeignTable.author(card.author)
        notes.append(ImportedNote(line: 0, note, leftOut: card.leftOut))
        for (place, step) in card.steps.enumerated() where !step.isDone {
            let text = CellText.words(of: step.text)
            guard !text.isEmpty else { continue }
            var action = IncomingNote(
                text: "\(text) (\(CellText.line(of: title)))", key: "\(card.key)/\(place + 1)")
            action.isAction = true
            notes.append(ImportedNote(line: 0, action, leftOut: card.leftOut))
        }
    }

    private static func position(_ thing: JSONValue) -> Double {
        thing["pos"]?.number ?? thing["order"]?.number ?? thing["sort"]?.number ?? 0
    }
}
