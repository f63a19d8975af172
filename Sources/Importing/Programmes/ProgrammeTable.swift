import Workshop

/// What the columns of a programme are for.
public enum ProgrammeColumn: CaseIterable, Hashable, Sendable {
    case title, room, slot, date, start, endDate, end, duration, host, key, state, kind, allDay
}

/// A programme with a row for each session.
struct ProgrammeTable {
    private let table: ForeignTable
    private var places: [ProgrammeColumn: Int] = [:]
    private var unused: [String] = []
    private var twice: [String] = []

    /// Looks for the columns.
    init(_ table: ForeignTable, words: [ProgrammeColumn: Set<String>]) {
        self.table = table
        var ranks: [ProgrammeColumn: Int] = [:]
        for (place, head) in table.head.enumerated() where !head.isEmpty {
            guard let (column, rank) = Self.column(HeadWords.normal(head), words) else {
                unused.append(head)
                continue
            }
            if let known = places[column] {
                if rank < ranks[column] ?? .max {
                    unused.append(table.head[known])
                    (places[column], ranks[column]) = (place, rank)
                } else if rank == ranks[column] {
                    twice.append(head)
                } else {
                    unused.append(head)
                }
            } else {
                (places[column], ranks[column]) = (place, rank)
            }
        }
    }

    /// Whether a column holds titles.
    var hasTitle: Bool { places[.title] != nil }

    /// Reads the sessions.
    func read(zone: String?, into programme: inout ForeignProgramme) throws(ImportRefusal) {
        guard hasTitle else { throw .noProgramme(known: table.head.filter { !$0.isEmpty }) }
        for column in unused { programme.remark(table.line, .unusedColumn(column)) }
        programme.twice = twice.map { (table.line, $0) }
        if places[.room] == nil { programme.remark(table.line, .noRooms) }
        let monthFirst = isMonthFirst
        if let monthFirst, isAmbiguous {
            programme.remark(table.line, monthFirst ? .monthFirst : .dayFirst)
        }
        var toldUniversal = false
        for row in table.rows {
            if row.fields.dropFirst(table.head.count).contains(where: { !$0.isEmpty }) {
                programme.tooLong.append((row.line, row.fields.count, table.head.count))
            }
            let (title, stateInTitle) = Self.parted(Self.oneLine(cell(row, .title)))
            if let reason = LeftOut(state: cell(row, .state)) ?? stateInTitle {
                programme.remark(row.line, .leftOut(title, reason))
                continue
            }
            let (slot, isWhole, isUniversal) = self.slot(
                row, zone: zone, monthFirst: monthFirst ?? false)
            if isWhole { programme.remark(row.line, .wholeDay(title)) }
            if isUniversal, !toldUniversal {
                programme.remark(row.line, .universalTime)
                toldUniversal = true
            }
            programme.entries.append(
                ProgrammeEntry(
                    line: row.line, title: title, room: Self.oneLine(cell(row, .room)), slot: slot,
                    hosts: Self.people(cell(row, .host)), key: cell(row, .key).trimmed))
        }
    }

    private func cell(_ row: DelimitedTable.Row, _ column: ProgrammeColumn) -> String {
        guard let place = places[column] else { return "" }
        return CellText.words(of: table.cell(row, place))
    }

    // MARK: - Time

    private func slot(
        _ row: DelimitedTable.Row, zone: String?, monthFirst: Bool
    ) -> (slot: String, isWhole: Bool, isUniversal: Bool) {
        let written = Self.oneLine(cell(row, .slot))
        let known = Slot(written)
        // As gatherings spell it; what is wrong with it is told in the words of the programme.
        if known.day != nil, known.startsAt != nil { return (written, false, false) }
        var hours = PlannedHours()
        var isUniversal = false
        func take(_ text: String) -> PlannedHours? {
            guard !text.isEmpty else { return nil }
            if let moment = ForeignMoment(text, monthFirst: monthFirst),
                zone == nil ? moment.offsetSeconds == 0 : moment.offsetSeconds != nil,
                let local = UniversalTime.local(moment, in: zone)
            {
                isUniversal = zone == nil
                return local
            }
            return PlannedHours(typed: text, monthFirst: monthFirst)
        }
        let date = take(Self.oneLine(cell(row, .date)))
        let start = take(Self.oneLine(cell(row, .start)))
        let end = take(Self.oneLine(cell(row, .end)))
        let last = take(Self.oneLine(cell(row, .endDate)))
        hours.day = start?.day ?? date?.day
        hours.start = start?.start ?? date?.start
        hours.end = end?.start ?? start?.end ?? date?.end ?? last?.start
        if hours.end == nil, let minutes = PlannedHours.minutes(cell(row, .duration)) {
            hours.last(minutes: minutes)
        }
        if let typed = take(written) {
            hours = PlannedHours(
                day: typed.day ?? hours.day, start: typed.start ?? hours.start,
                end: typed.end ?? hours.end)
        } else if !written.isEmpty {
            // Words are a slot, too: «Saturday morning».
            let day = hours.day.map { "\($0.iso) " } ?? ""
            return (Slot(written).day == nil ? day + written : written, false, false)
        }
        // A day in words, «samedi», tells sessions apart as well as one in figures.
        let weekday = Self.oneLine(cell(row, .date))
        if hours.day == nil, date == nil, !weekday.isEmpty {
            return (
                [weekday, hours.slot].filter { !$0.isEmpty }.joined(separator: " "), false, false
            )
        }
        let isAllDay = LeftOut.isTrue(cell(row, .allDay))
        let endDay = end?.day ?? last?.day
        let isLong =
            endDay.map { other in hours.day.map { $0.adding(days: 1) < other } ?? false } ?? false
        let isOver =
            endDay != nil && endDay != hours.day
            && !(hours.end.map { end in hours.start.map { end < $0 } ?? false } ?? false)
        if isAllDay || isLong || isOver { return (hours.day?.iso ?? "", true, isUniversal) }
        let slot = hours.slot
        // What the hours say against each other is told by whoever checks slots.
        return (slot.isEmpty ? Self.oneLine(cell(row, .start)) : slot, false, isUniversal)
    }

    /// Whether months stand before days; nil where no date has figures alone.
    private var isMonthFirst: Bool? {
        var (day, month, any) = (false, false, false)
        let columns = [ProgrammeColumn.date, .start, .end, .endDate, .slot].compactMap {
            places[$0]
        }
        for row in table.rows {
            for place in columns {
                let head = table.cell(row, place).prefix { $0 != " " }
                let parts = head.split(omittingEmptySubsequences: false) { "/".contains($0) }
                    .compactMap { Int($0) }
                guard parts.count == 3, parts[0] < 32 else { continue }
                any = true
                if parts[0] > 12 { day = true }
                if parts[1] > 12 { month = true }
            }
        }
        guard any else { return nil }
        if day != month { return month }
        // The sheet of Sched is American.
        let heads = Set(table.head.map { HeadWords.normal($0) })
        return heads.isSuperset(of: ["start date", "start time", "end date"])
    }

    private var isAmbiguous: Bool {
        let columns = [ProgrammeColumn.date, .start, .slot].compactMap { places[$0] }
        return table.rows.contains { row in columns.contains { table.cell(row, $0).contains("/") } }
    }

    // MARK: - Words

    /// The words of a cell with one space between them: line ends and control characters are no part of a
    /// title.
    static func oneLine(_ text: String) -> String {
        text.split { character in
            character.isWhitespace
                || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
        }.joined(separator: " ")
    }

    /// A title without the state that Open Event writes behind it.
    private static func parted(_ title: String) -> (String, LeftOut?) {
        guard title.hasSuffix(")"), let open = title.lastIndex(of: "("), open > title.startIndex
        else {
            return (title, nil)
        }
        let state = String(title[title.index(after: open)...].dropLast())
        let words = HeadWords.normal(state)
        guard
            [
                "accepted", "confirmed", "pending", "rejected", "canceled", "cancelled",
                "withdrawn", "draft",
            ].contains(words)
        else { return (title, nil) }
        return (title[..<open].trimmed, LeftOut(state: state))
    }

    /// The people of a cell: a line each, else parted by semicolons, else by commas and «and».
    static func people(_ cell: String) -> [String] {
        let separators: [[Character]] = [["\n"], [";"], [",", "&", "/"]]
        let used = separators.first { signs in cell.contains { signs.contains($0) } } ?? [","]
        let people = cell.split { used.contains($0) }.map { oneLine(String($0)) }
            .filter { !$0.isEmpty && !CellKind.isMail($0) }
            .flatMap(withoutAnd)
        // Indico: «ACAR, Ana, DEM, Bo».
        let surnames = people.indices.filter { $0.isMultiple(of: 2) }.map { people[$0] }
        let isPairs =
            people.count.isMultiple(of: 2) && !people.isEmpty && used.contains(",")
            && surnames.allSatisfy {
                $0.count > 1 && $0 == $0.uppercased() && $0.contains(where: \.isLetter)
            }
        guard isPairs else { return people }
        return stride(from: 0, to: people.count, by: 2).map { "\(people[$0 + 1]) \(people[$0])" }
    }

    /// «Ana et Bo» are two; «Les Amis du pain et du sel» is one.
    private static func withoutAnd(_ people: String) -> [String] {
        for word in [" et ", " and ", " y ", " und ", " ve ", " e "] where people.contains(word) {
            let parts = people.split(separator: word).map { $0.trimmed }
            let areNames = parts.allSatisfy { part in
                part.split(separator: " ").count < 4
                    && part.split(separator: " ").allSatisfy { $0.first?.isUppercase ?? false }
            }
            if parts.count > 1, areNames { return parts }
        }
        return [people]
    }

    private static func column(
        _ head: String, _ further: [ProgrammeColumn: Set<String>]
    ) -> (ProgrammeColumn, Int)? {
        if let known = table[head] { return known }
        for (column, words) in further where words.contains(head) { return (column, 3) }
        let tokens = head.split(separator: " ")
        if tokens.contains(where: {
            [
                "mail", "email", "emails", "affiliation", "url", "link", "bio", "ids", "informed",
                "confirmed",
            ].contains($0)
        }) {
            return nil
        }
        if let known = ProgrammeHead.column(of: tokens.map(String.init), table) { return known }
        if head.hasPrefix("titre") || head.hasPrefix("intitule") || tokens.last == "title" {
            return (.title, 4)
        }
        return nil
    }

    static let table: [String: (ProgrammeColumn, Int)] = {
        var table: [String: (ProgrammeColumn, Int)] = [:]
        for (column, ranked) in lists {
            for (rank, list) in ranked.enumerated() {
                for word in list.split(separator: "|") {
                    table[String(word).trimmed] = (column, rank)
                }
            }
        }
        return table
    }()

    /// The words for each column, the surest first.
    private static let lists: [(ProgrammeColumn, [String])] = [
        (
            .title,
            [
                """
                title|titre|titulo|titel|titolo|baslik|intitule|proposal title|session title|talk title|\
                titre de l atelier|titre de la session|nom de l atelier|session name|event name
                """,
                "summary|name|nom|nombre|ad|event|evenement|activity|activite|actividad|talk|conference",
                "session|atelier|workshop|sesion|taller|oturum|atolye|sitzung|sujet|subject|topic|theme|quoi|what",
            ]
        ),
        (
            .room,
            [
                "room|salle|sala|raum|salon|oda|room name|nom de la salle|session room|saal|zimmer",
                "location|lieu|venue|place|lugar|ort|yer|espace|space|where|ou|donde|wo|nerede|emplacement|microlocation",
            ]
        ),
        (
            .slot,
            [
                "slot|creneau|franja|timeslot|time slot|creneau horaire|zeitfenster|zaman dilimi",
                """
                when|quand|cuando|wann|ne zaman|time|heure|horaire|horaires|hora|horario|zeit|uhrzeit|zaman|\
                saat|heures|hours|horas
                """,
            ]
        ),
        (
            .date,
            ["start date|date|jour|day|fecha|dia|tag|datum|gun|tarih|date de debut|session date"]
        ),
        (
            .start,
            [
                """
                start|starts|starts at|start time|session starts at|debut|heure de debut|inicio|comienzo|\
                hora de inicio|beginn|anfang|startzeit|baslangic|baslangic saati|from|de|begin|start at
                """
            ]
        ),
        (.endDate, ["end date|date de fin|fecha de fin|enddatum|bitis tarihi"]),
        (
            .end,
            [
                """
                end|ends|ends at|end time|session ends at|fin|heure de fin|final|hora de fin|ende|endzeit|\
                bitis|bitis saati|to|a|until
                """
            ]
        ),
        (.duration, ["duration|duree|duracion|dauer|sure|length|minutes"]),
        (
            .host,
            [
                """
                host|hosts|hote|hotes|facilitator|facilitators|animation|animateur|animatrice|animateurs|\
                animateur rice|intervenant|intervenante|intervenants|intervenant e|intervenant e s|\
                intervenants e s|intervention|orateur|oratrice|orateurs|orateur rice|speaker|speakers|\
                speaker names|session speakers|presenter|presenters|ponente|ponentes|anfitrion|anfitriona|\
                anfitriones|facilitacion|facilitador|facilitadora|referent|referentin|referenten|gastgeber|\
                konusmaci|konusmacilar|ev sahibi|kolaylastirici|led by|presented by|porteur|porteuse|\
                moderation|moderator|moderatrice
                """,
                "qui|who|quien|wer|kim|par|by|people|personnes|persons|author|authors|auteur|auteurs",
            ]
        ),
        (.key, ["id|code|guid|uuid|session id|proposal id|event id|identifiant|uid"]),
        (.state, ["state|status|statut|etat|estado|zustand|durum|proposal state|session state"]),
        (
            .allDay,
            ["all day event|all day|allday|toute la journee|journee entiere|ganztagig|todo el dia"]
        ),
    ]
}
