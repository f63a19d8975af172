import Workshop

/// What somebody chooses about a table or another file, where what is found out is not meant.
public struct ImportChoice: Equatable, Sendable {
    /// What can be chosen for a column.
    public enum Use: String, CaseIterable, Sendable {
        case text, theme, author, prompt, language, date
    }

    /// What the file is; found out when nil.
    public var kind: FileKind?
    /// The heads of the columns of each use, several only for texts; an empty one for none at all.
    public var columns: [Use: [String]] = [:]
    /// The columns of each use by their places, before the heads.
    public var places: [Use: [Int]] = [:]
    /// The line of the head of the one table that is read; nil where that is found out.
    public var table: Int?
    /// Whether a table is shown even where no column of it holds texts, so that one can be chosen.
    public var showsTableWithoutTexts = false
    /// The language whose columns are read first; nil for the one of the originals.
    public var language: LanguageTag?
    /// What comes in although it would stay outside.
    public var wanted: Set<LeftOut> = []
    /// How far clocks are ahead of universal time where a date names no zone, in seconds.
    public var offsetSeconds = 0

    /// Makes a choice of nothing.
    public init() {}
}

/// Which column of a table is for what.
public struct TableColumns: Equatable, Sendable {
    /// A column in one language.
    struct Variant: Equatable, Sendable {
        let column: Int
        let language: String?
        let isMachine: Bool
    }

    /// The columns of which one note is made.
    struct Texts: Equatable, Sendable {
        var titles: [Variant] = []
        var bodies: [Variant] = []
        /// The question that they answer; empty where the table asks one alone.
        var prompt = ""

        /// The columns that were read, the body last.
        var columns: [Int] { (titles + bodies).map(\.column) }
    }

    var texts: [Texts] = []
    var theme: Int?
    var author: Int?
    var prompt: Int?
    var language: Int?
    var date: Int?
    var key: Int?
    var kind: Int?
    var states: [Int] = []
    var flags: [(column: Int, reason: LeftOut, unless: Bool)] = []
    var seed: Int?
    var sent: Int?

    /// The columns of each use, by their place in the table.
    public var uses: [ImportChoice.Use: [Int]] {
        var uses: [ImportChoice.Use: [Int]] = [.text: texts.flatMap(\.columns)]
        for (use, column) in [
            (ImportChoice.Use.theme, theme), (.author, author), (.prompt, prompt),
            (.language, language), (.date, date),
        ] {
            if let column { uses[use] = [column] }
        }
        return uses
    }

    /// Compares what the columns are for.
    public static func == (left: TableColumns, right: TableColumns) -> Bool {
        left.texts == right.texts && left.uses == right.uses && left.states == right.states
    }
}

extension ForeignTable {
    /// What is known about each column before one is chosen.
    private struct Look {
        let column: Int
        let head: String
        let base: String
        let language: String?
        let isMachine: Bool
        let role: HeadWords.Role?
        let kind: CellKind?

        var isText: Bool { kind == .words || kind == .flag }
        var variant: Variant { Variant(column: column, language: language, isMachine: isMachine) }
    }

    typealias Variant = TableColumns.Variant

    /// Finds out which column is for what.
    ///
    /// - Throws: when no column holds texts, or one that was asked for is not there.
    func columns(_ choice: ImportChoice) throws(ImportRefusal) -> TableColumns {
        let looks = self.looks
        var columns = TableColumns()
        func first(_ role: HeadWords.Role, where isRight: (Look) -> Bool = { _ in true }) -> Int? {
            looks.first { $0.role == role && isRight($0) }?.column
        }
        columns.key = first(.key) { $0.kind != .words || $0.head.count < 20 }
        columns.kind = first(.kind) { $0.kind == .words || $0.kind == .identifier }
        columns.seed = first(.seed)
        columns.author = first(.author) { $0.isText }
        columns.language = first(.language)
        columns.sent = first(.sent)
        for look in looks {
            switch look.role {
            case .status: columns.states.append(look.column)
            case .flag(let reason, let unless):
                if look.kind != .words { columns.flags.append((look.column, reason, unless)) }
            default: continue
            }
        }
        columns.theme = theme(looks, choice)
        columns.texts = texts(looks, choice)
        let used = Set(columns.texts.flatMap(\.columns))
        if columns.author.map({ used.contains($0) }) ?? false {
            columns.author = first(.author) { $0.isText && !used.contains($0.column) }
        }
        columns.prompt = first(.prompt) { !used.contains($0.column) && $0.isText }
        if columns.theme.map({ used.contains($0) }) ?? false { columns.theme = nil }
        try choose(&columns, choice, looks)
        guard !columns.texts.isEmpty || choice.showsTableWithoutTexts else {
            throw .noTexts(known: head.filter { !$0.isEmpty })
        }
        return columns
    }

    private var looks: [Look] {
        let prefix = commonPrefix
        return head.enumerated().map { column, head in
            let parted = HeadWords.parted(head)
            let short = prefix.flatMap {
                parted.base.hasPrefix($0) ? String(parted.base.dropFirst($0.count)) : nil
            }
            // export_contribution_type, where the others begin with export_proposal_
            let role =
                short.flatMap(HeadWords.role) ?? HeadWords.role(of: parted.base)
                ?? (prefix != nil && head.hasSuffix("_type") ? .kind : nil)
            return Look(
                column: column, head: head, base: short ?? parted.base, language: parted.language,
                isMachine: parted.isMachine, role: role, kind: CellKind.of(sample(column)))
        }
    }

    /// What most heads begin with, such as `export_proposal_`.
    private var commonPrefix: String? {
        var counts: [String: Int] = [:]
        // A head that long is a text without a table around it.
        for name in head where name.utf8.count < 200 {
            for (place, character) in zip(name.indices, name) where "_./".contains(character) {
                counts[String(name[...place]), default: 0] += 1
            }
        }
        let common = counts.filter { $0.value * 5 >= head.count * 3 && $0.value > 3 }
        return common.keys.max { $0.count < $1.count }
    }

    private func theme(_ looks: [Look], _ choice: ImportChoice) -> Int? {
        let themes = looks.filter {
            $0.role == .theme && $0.kind != nil && $0.kind != .identifier && $0.kind != .address
        }
        let wanted = choice.language.map { String($0.text.prefix { $0 != "-" }) }
        let tags: Set = [
            "tags", "tag", "etiquettes", "labels", "label", "etiquetas", "schlagworte", "etiketler",
        ]
        // What people sorted by hand says more than words hung on.
        let own = themes.filter { !tags.contains(HeadWords.normal($0.base)) }
        // What is the same in every row sorts nothing, and a lane is but the width of a board.
        let varied = (own.isEmpty ? themes : own).filter { !isConstant($0.column) }
        let lanes: Set = ["swimlane", "lane", "couloir"]
        let plain = (own.isEmpty ? themes : own).filter {
            !lanes.contains(HeadWords.normal($0.base))
        }
        let candidates = varied.isEmpty ? plain : varied
        if candidates.isEmpty, !themes.isEmpty {
            return looks.first { $0.role == .status && $0.kind == .words }?.column
        }
        return
            (candidates.first { $0.language != nil && $0.language == wanted } ?? candidates.first)?
            .column
    }

    // MARK: - Texts

    private func texts(_ looks: [Look], _ choice: ImportChoice) -> [TableColumns.Texts] {
        let usable = looks.filter { $0.isText || $0.kind == nil }
        var titles = usable.filter { $0.role == .title }
        let bodies = usable.filter { $0.role == .body }
        // Trackers of tasks: the summary is the title of the description.
        if titles.isEmpty,
            let summary = bodies.first(where: { HeadWords.normal($0.base) == "summary" }),
            bodies.contains(where: { HeadWords.normal($0.base) == "description" })
        {
            titles = [summary]
        }
        // A topic above all its posts is no part of each.
        if bodies.contains(where: \.isText) { titles.removeAll { isConstant($0.column) } }
        let ranked = bodies.filter { look in !titles.contains { $0.column == look.column } }
        if let best = ranked.filter(\.isText).min(by: { rank($0) < rank($1) })
            ?? (titles.isEmpty ? nil : ranked.first)
        {
            let same = ranked.filter { HeadWords.normal($0.base) == HeadWords.normal(best.base) }
            return [
                TableColumns.Texts(
                    titles: inOrder(family(of: titles), choice), bodies: inOrder(same, choice))
            ]
        }
        if titles.contains(where: \.isText) {
            return [TableColumns.Texts(titles: inOrder(family(of: titles), choice))]
        }
        let asked = questions(looks)
        guard let name = nameOfThings(looks, orElse: asked) else { return asked }
        return [TableColumns.Texts(titles: [name.variant])]
    }

    /// The column «Name» where it holds what things are called: people stand in another one, or nothing else
    /// is there to read, and it does not look like people.
    private func nameOfThings(_ looks: [Look], orElse asked: [TableColumns.Texts]) -> Look? {
        let names: Set = ["name", "nom", "nombre", "isim", "ad", "adi"]
        guard
            let name = looks.first(where: {
                $0.role == .author && names.contains(HeadWords.normal($0.base)) && $0.kind == .words
            }), !looks.contains(where: { $0.role == .personal }),
            asked.isEmpty || looks.contains(where: { $0.role == .owner })
        else { return nil }
        let sample = self.sample(name.column)
        let people = sample.count { cell in
            cell.split(separator: " ").allSatisfy { $0.first?.isUppercase ?? false }
        }
        return people * 2 < sample.count ? name : nil
    }

    /// Whether a column says the same in every row.
    private func isConstant(_ column: Int) -> Bool {
        let sample = self.sample(column)
        return sample.count > 1 && Set(sample.map(\.folded)).count == 1
    }

    private func rank(_ look: Look) -> Int { HeadWords.rankOfBody(look.base) ?? .max }

    /// The first of the titles with its other languages.
    private func family(of titles: [Look]) -> [Look] {
        guard let first = titles.first(where: { $0.isText && !$0.isMachine }) ?? titles.first else {
            return []
        }
        return titles.filter { HeadWords.normal($0.base) == HeadWords.normal(first.base) }
    }

    /// The language that is wanted first, then originals as they stand, translations of machines last.
    private func inOrder(_ looks: [Look], _ choice: ImportChoice) -> [Variant] {
        let wanted = choice.language.map { String($0.text.prefix { $0 != "-" }).lowercased() }
        func place(_ look: Look) -> Int {
            if look.isMachine { return 3 }
            if look.language != nil, look.language == wanted { return 0 }
            return look.language == nil ? 1 : 2
        }
        return looks.enumerated().sorted {
            (place($0.element), $0.offset) < (place($1.element), $1.offset)
        }
        .map(\.element.variant)
    }

    /// The open questions of a survey: columns without a known meaning in which people wrote words.
    private func questions(_ looks: [Look]) -> [TableColumns.Texts] {
        var open = looks.filter {
            $0.role == nil && $0.kind == .words && !$0.head.isEmpty && !isChoice($0.column)
        }
        if open.isEmpty {
            open = looks.filter { $0.role == nil && $0.kind == .words && !$0.head.isEmpty }
        }
        if open.isEmpty {
            open = looks.filter { $0.role == .prompt && $0.kind == .words }
        }
        return open.map { look in
            TableColumns.Texts(
                bodies: [look.variant], prompt: open.count > 1 ? CellText.line(of: look.head) : "")
        }
    }

    /// Whether a column holds the same few answers again and again.
    private func isChoice(_ column: Int) -> Bool {
        let sample = self.sample(column)
        guard sample.count >= 8 else { return isConstant(column) }
        return Set(sample.map(\.folded)).count * 4 <= sample.count
    }

    // MARK: - What was chosen

    private func choose(
        _ columns: inout TableColumns, _ choice: ImportChoice, _ looks: [Look]
    ) throws(ImportRefusal) {
        for use in ImportChoice.Use.allCases {
            var places = choice.places[use]?.filter(head.indices.contains)
            if places == nil, let names = choice.columns[use] {
                places = []
                for name in names where !name.isEmpty { places?.append(try column(named: name)) }
            }
            guard let places else { continue }
            if let place = places.first(where: { isOfAddresses(looks[$0].column) }) {
                throw .addresses(head[place])
            }
            switch use {
            case .text: columns.texts = texts(of: places.map { looks[$0] }, choice)
            case .theme: columns.theme = places.first
            case .author: columns.author = places.first
            case .prompt: columns.prompt = places.first
            case .language: columns.language = places.first
            case .date: columns.date = places.first
            }
        }
    }

    /// The texts of chosen columns: title and body together, the languages of one text, else each for
    /// itself under its question.
    private func texts(of chosen: [Look], _ choice: ImportChoice) -> [TableColumns.Texts] {
        let titles = chosen.filter { $0.role == .title }
        let bodies = chosen.filter { $0.role != .title }
        func isOneText(_ looks: [Look]) -> Bool {
            Set(looks.map { HeadWords.normal($0.base) }).count <= 1
        }
        let belongTogether =
            titles.isEmpty
            ? bodies.allSatisfy { $0.language != nil } : bodies.allSatisfy { $0.role == .body }
        if chosen.count > 1, isOneText(titles), isOneText(bodies), belongTogether {
            return [
                TableColumns.Texts(
                    titles: inOrder(titles, choice), bodies: inOrder(bodies, choice))
            ]
        }
        return chosen.map { look in
            TableColumns.Texts(
                bodies: [look.variant],
                prompt: chosen.count > 1 ? CellText.line(of: look.head) : "")
        }
    }

    /// Whether a column holds what leads to people: addresses of mail or network, coordinates.
    public func isOfAddresses(_ column: Int) -> Bool {
        let sample = self.sample(column)
        return sample.count(where: CellKind.leadsToPeople) * 2 > sample.count
    }

    private func column(named name: String) throws(ImportRefusal) -> Int {
        let wanted = name.trimmed.lowercased()
        if let place = head.firstIndex(where: { $0.lowercased() == wanted }) { return place }
        if let place = head.firstIndex(where: { HeadWords.normal($0) == HeadWords.normal(name) }) {
            return place
        }
        if let number = Int(wanted), head.indices.contains(number - 1) { return number - 1 }
        throw .noColumn(name, known: head.filter { !$0.isEmpty })
    }
}
