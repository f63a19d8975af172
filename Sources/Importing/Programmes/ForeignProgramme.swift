import SessionStore
import Workshop

/// The programme of a gathering as another program wrote it: a table, XML or JSON of a conference tool, a
/// calendar, a grid with rooms as columns.
public struct ForeignProgramme: Equatable, Sendable {
    /// What is worth telling though nothing is wrong.
    public enum Remark: Equatable, Sendable {
        /// A column of which nothing was taken.
        case unusedColumn(String)
        /// A session that was refused, withdrawn or cancelled there.
        case leftOut(String, LeftOut)
        /// It takes the whole day, or several.
        case wholeDay(String)
        /// It is the same in all rooms.
        case pause(String)
        /// Its time cannot be read.
        case unreadTime(String)
        /// Its time is told by universal time, and was turned into the local one.
        case universalTime
        /// It comes back on other days, of which only the first is taken.
        case repeats(String)
        /// There are no rooms.
        case noRooms
        /// The day stands before the month.
        case dayFirst
        /// The month stands before the day.
        case monthFirst
    }

    /// The sessions in the order of the file.
    public internal(set) var entries: [ProgrammeEntry] = []
    /// What is worth telling, with its line; 0 where the file has none to speak of.
    public internal(set) var remarks: [(line: Int, remark: Remark)] = []
    /// Rows that are longer than the head: their line, their length, that of the head.
    public internal(set) var tooLong: [(line: Int, cells: Int, columns: Int)] = []
    /// Columns that mean the same, with their line.
    public internal(set) var twice: [(line: Int, column: String)] = []

    /// Takes a programme apart.
    ///
    /// - Parameters:
    ///   - zone: the zone by whose clocks every moment is told that names its own; nil for the clocks by
    ///     which the file tells it, and this computer's where those are universal.
    ///   - words: further words for columns, folded.
    /// - Throws: what the file is, when there is no programme in it.
    public init(
        _ bytes: [UInt8], named path: String, zone: String? = nil,
        words: [ProgrammeColumn: Set<String>] = [:]
    ) throws(ImportRefusal) {
        let text = try ForeignText(bytes).text
        switch try Recognition.kind(of: text, named: path, asProgramme: true) {
        case .programme(.calendar): CalendarProgramme.read(text, zone: zone, into: &self)
        case .programme(.schedule(let root)): SchedulePlan.read(root, zone: zone, into: &self)
        case .programme(.json(let value)):
            SchedulePlan.read(value, zone: zone, lines: LinePlaces(text), into: &self)
        case .table, .lines, .markdown, .org: try readTables(of: text, zone: zone, words: words)
        case .json(.records, let value):
            SessionObjects.read(value, zone: zone, lines: LinePlaces(text), into: &self)
            guard entries.isEmpty else { break }
            guard let table = Records.find(in: value) else { throw .unknownJSON }
            try read(table, zone: zone, words: words)
        case .chat: throw .noProgramme(known: [])
        case .html: throw .noProgramme(known: ["<html>"])
        case .outline(let kind, _), .json(let kind, _): throw .noProgramme(known: [kind.rawValue])
        }
        finish()
    }

    /// Compares entries and remarks.
    public static func == (left: ForeignProgramme, right: ForeignProgramme) -> Bool {
        left.entries == right.entries
            && left.remarks.map(\.remark) == right.remarks.map(\.remark)
    }

    mutating func remark(_ line: Int, _ remark: Remark) { remarks.append((line, remark)) }

    private mutating func readTables(
        of text: String, zone: String?, words: [ProgrammeColumn: Set<String>]
    ) throws(ImportRefusal) {
        let tables = ForeignTable.tables(of: text)
        guard let first = tables.first else { return }
        for table in tables {
            guard table.isGrid || ProgrammeTable(table, words: words).hasTitle else { continue }
            try read(table, zone: zone, words: words)
            return
        }
        try read(first, zone: zone, words: words)
    }

    private mutating func read(
        _ table: ForeignTable, zone: String?, words: [ProgrammeColumn: Set<String>]
    ) throws(ImportRefusal) {
        let plan = ProgrammeTable(table, words: words)
        if !plan.hasTitle, table.isGrid {
            GridPlan.read(table, into: &self)
        } else {
            try plan.read(zone: zone, into: &self)
        }
    }

    /// Gives hours without a day the one day that all others are on, and keys only where they tell apart.
    private mutating func finish() {
        let days = Set(entries.compactMap { Slot($0.slot).day })
        if days.count == 1, let day = days.first {
            for place in entries.indices {
                let slot = Slot(entries[place].slot)
                if slot.day == nil, slot.startsAt != nil {
                    entries[place].slot = "\(day.iso) \(entries[place].slot)"
                }
            }
        }
        let keys = entries.map(\.key).filter { !$0.isEmpty }
        if Set(keys).count < keys.count {
            for place in entries.indices { entries[place].key = "" }
        }
    }
}

/// When a session is, put together from what files say about it.
struct PlannedHours {
    var day: CalendarDay?
    var start: ClockTime?
    var end: ClockTime?

    /// The slot as gatherings spell it: `2026-12-05 09:00-09:45`.
    var slot: String {
        let hours = start.map { start in end.map { "\(start.iso)-\($0.iso)" } ?? start.iso } ?? ""
        return [day?.iso ?? "", hours].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Sets the end so many minutes after the beginning.
    mutating func last(minutes: Int) {
        guard let start, minutes > 0, minutes < 1440 else { return }
        let total = (start.hour * 60 + start.minute + minutes) % 1440
        end = ClockTime(hour: total / 60, minute: total % 60)
    }

    /// Minutes of `00:45`, `45m`, `1h30`, `45 minutes`, `1:30:00`, a bare number; or nil.
    static func minutes(_ text: String) -> Int? {
        let words = text.trimmed.lowercased()
        guard !words.isEmpty else { return nil }
        let parts = words.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count > 1, parts.count < 4 {
            guard let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 1000 else {
                return nil
            }
            return hours * 60 + minutes
        }
        var total = 0
        var number: Int?
        var isRead = false
        for character in words + " " {
            if character.isASCIIDigit, let digit = character.wholeNumberValue {
                guard (number ?? 0) < 100_000 else { return nil }
                number = (number ?? 0) * 10 + digit
            } else if character == "d" || character == "j" {
                guard let days = number else { continue }
                (total, number, isRead) = (total + days * 1440, nil, true)
            } else if character == "h" || character == "s" && words.contains("saat") {
                guard let hours = number else { continue }
                (total, number, isRead) = (total + hours * 60, nil, true)
            } else if character == "m" || character == "d" {
                guard let minutes = number else { continue }
                (total, number, isRead) = (total + minutes, nil, true)
            }
        }
        if let number { return total + number }
        return isRead ? total : nil
    }

    /// Reads `9 h 30 – 10 h 15`, `14:00-15:30`, `9h`, with a day before it or not.
    init?(typed text: String, monthFirst: Bool = false) {
        let words = text.trimmed
        let known = Slot(words)
        if known.day != nil, known.endsAt != nil {
            (day, start, end) = (known.day, known.startsAt, known.endsAt)
            return
        }
        if let moment = ForeignMoment(words, monthFirst: monthFirst),
            moment.time != nil || !words.contains(":")
        {
            (day, start) = (moment.day, moment.time)
            return
        }
        var parts = words.replacing(" à ", with: "–").replacing(" to ", with: "–").replacing(
            " bis ", with: "–"
        )
        .split(omittingEmptySubsequences: true) { "–—→".contains($0) }.map { $0.trimmed }
        // «de 10 h à 11 h», «from 9 to 10».
        if parts.count == 2, let space = parts[0].firstIndex(of: " "),
            ["de", "from", "von", "entre", "between"].contains(parts[0][..<space].lowercased())
        {
            parts[0] = parts[0][space...].trimmed
        }
        let ends = parts.count == 2 ? parts : Self.hyphened(words)
        guard ends.count == 2 || ends.count == 1 else { return nil }
        if let time = ForeignMoment.time(ends[0]) {
            start = time
        } else if let moment = ForeignMoment(ends[0], monthFirst: monthFirst) {
            (day, start) = (moment.day, moment.time)
        } else {
            return nil
        }
        guard ends.count == 2 else { return }
        guard
            let last = ForeignMoment.time(ends[1])
                ?? ForeignMoment(ends[1], monthFirst: monthFirst)?.time
        else {
            return nil
        }
        end = last
    }

    init(day: CalendarDay? = nil, start: ClockTime? = nil, end: ClockTime? = nil) {
        (self.day, self.start, self.end) = (day, start, end)
    }

    /// Parts hours at their hyphen, which days have, too.
    private static func hyphened(_ text: String) -> [String] {
        guard let cut = text.lastIndex(of: "-"), text[cut...].contains(where: \.isNumber) else {
            return [text]
        }
        let (left, right) = (text[..<cut].trimmed, text[text.index(after: cut)...].trimmed)
        return ForeignMoment.time(right) == nil ? [text] : [left, right]
    }
}
