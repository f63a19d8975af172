import SessionStore
import TerminalUI
import Workshop

/// How many keys a facilitator needs who always knows the right theme, at the real program.
///
/// Reads the screen as a person does: Enter where the offered theme is the right one, else its
/// digit, else the next theme that is offered, else its name. The typing of a new theme's name does
/// not count, the keys around it do.
struct KeysPerNote {
    /// Notes sorted.
    let notes: Int
    /// Keys pressed, without the names of themes.
    let keys: Int

    /// Notes sorted at most.
    private static let most = 200

    init(_ table: LabelledNotes) {
        let texts = Array(table.texts.prefix(Self.most))
        let now = Moment(milliseconds: 1_457_463_600_000)
        var desk = Desk(
            Self.board(of: texts, at: now), at: now, size: Size(columns: 200, rows: 50))
        var keys = 0
        var themes: [Int] = []
        var sorted = 0
        while let note = desk.session?.unsorted(at: 0), sorted < texts.count {
            let label = table.labels[Self.place(of: note)]
            let name = Self.name(of: label)
            if let theme = themes.firstIndex(of: label) {
                keys += Self.sort(into: theme, name, at: &desk)
            } else {
                _ = desk.press(.control("n"))
                desk.type(name)
                _ = desk.press(.enter)
                keys += 2
                themes.append(label)
            }
            sorted += 1
        }
        (notes, self.keys) = (sorted, keys)
    }

    func json() -> JSONValue {
        .object { members in
            members.write("notes", notes)
            members.write("keys", keys)
            members.write("each", .decimal(Double(keys) / Double(max(1, notes)), 3))
        }
    }

    /// Puts the note at hand into a theme that is there.
    ///
    /// - Returns: How many keys it took.
    private static func sort(into theme: Int, _ name: String, at desk: inout Desk) -> Int {
        if offered(at: desk) == name || theme < 9 {
            let digit = Character("\\(theme + 1)".suffix(1).description)
            _ = desk.press(offered(at: desk) == name ? .enter : .character(digit))
            return 1
        }
        // The next themes that come to mind, then by name.
        for tries in 1...3 {
            _ = desk.press(.down)
            guard offered(at: desk) == name else { continue }
            _ = desk.press(.enter)
            return tries + 1
        }
        let command = "sort \\(name)"
        desk.run(command)
        return 3 + command.count + 2
    }

    /// The theme that the screen offers; empty when there is none.
    private static func offered(at desk: Desk) -> String {
        guard let row = desk.rows.first(where: { $0.contains("Enter → ") }),
            let start = row.firstRange(of: "T-")
        else { return "" }
        return String(row[start.lowerBound...].prefix(4))
    }

    private static func name(of label: Int) -> String {
        let number = String(label)
        return "T-" + (number.count < 2 ? "0" : "") + number
    }

    private static func place(of note: Contribution) -> Int { (note.number ?? 1) - 1 }

    /// A session at the board, with the notes of the table numbered and unsorted.
    private static func board(of texts: [String], at now: Moment) -> Session {
        var entropy = Entropy(5, 60)
        var facts = SessionFacts(
            id: ID(from: &entropy), title: "Measured", language: LanguageTag("en"))
        facts.startedAt = now
        let kinds: [RoundContent] = [.discussion(Discussion()), .sorting(Sorting())]
        let agenda = zip(OrderKey.row(of: 2), kinds).map { position, content in
            Round(id: ID(from: &entropy), position: position, content: content, goesToSorting: true)
        }
        facts.currentRound = agenda[1].id
        let contributions = texts.enumerated().map { place, text in
            Contribution(
                id: ID(from: &entropy), text: text, round: agenda[0].id, number: place + 1,
                recordedAt: now.adding(seconds: place))
        }
        return Session(
            facts, participants: [], agenda: agenda, contributions: contributions, themes: [],
            groups: [], actions: [], parkingLot: [], privateNotes: [])
    }
}
