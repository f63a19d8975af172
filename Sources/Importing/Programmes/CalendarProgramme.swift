import Workshop
import Zones

/// A programme as a calendar (iCalendar, RFC 5545), whatever wrote it.
enum CalendarProgramme {
    /// One line of a calendar: its name, what is said about its value, and the value.
    struct Line: Equatable {
        let number: Int
        let name: String
        let parameters: [String: String]
        let value: String
    }

    /// By whose clocks moments are told.
    private struct Clocks {
        /// The zone that somebody chose: every moment that is known is told by its clocks.
        let chosen: String?
        /// The zone that the file says it is for.
        var own: String?
        /// The zones that the file describes.
        var described: Set<String> = []

        /// The zone that universal times are told in; nil for this computer's.
        var zone: String? { chosen ?? own ?? (described.count == 1 ? described.first : nil) }
    }

    /// Reads the events.
    ///
    /// - Parameter zone: the zone by whose clocks all moments are told; nil for those that the file names,
    ///   else this computer's.
    static func read(_ text: String, zone: String?, into programme: inout ForeignProgramme) {
        var clocks = Clocks(chosen: zone)
        var events: [[String: Line]] = []
        var event: [String: Line]?
        var depth = 0
        for line in lines(of: text) {
            switch (line.name, line.value.uppercased()) {
            case ("BEGIN", "VEVENT"): (event, depth) = (["BEGIN": line], 0)
            // An alarm has words of its own.
            case ("BEGIN", _): depth += 1
            case ("END", "VEVENT"):
                if let event { events.append(event) }
                event = nil
            case ("END", _): depth = max(0, depth - 1)
            case ("X-WR-TIMEZONE", _): clocks.own = line.value.trimmed
            case ("TZID", _) where event == nil: clocks.described.insert(line.value.trimmed)
            default:
                if event != nil, depth == 0, event?[line.name] == nil { event?[line.name] = line }
            }
        }
        if clocks.zone == nil,
            let event = events.first(where: {
                $0["DTSTART"]?.value.trimmed.uppercased().hasSuffix("Z") == true
            })
        {
            programme.remark(event["BEGIN"]?.number ?? 0, .universalTime)
        }
        for event in events { add(event, clocks, to: &programme) }
    }

    /// The lines with what was folded put together again; a byte order mark or a comment before the first
    /// is no line of a calendar.
    static func lines(of text: String) -> [Line] {
        var unfolded: [(number: Int, text: String)] = []
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            if line.first == " " || line.first == "\t", !unfolded.isEmpty {
                unfolded[unfolded.count - 1].text += line.dropFirst()
            } else if !line.isEmpty {
                unfolded.append((number, String(line)))
            }
        }
        return unfolded.compactMap { parsed($0.text, $0.number) }
    }

    private static func parsed(_ text: String, _ number: Int) -> Line? {
        var isQuoted = false
        var cuts: [String.Index] = []
        var colon: String.Index?
        for place in text.indices {
            switch text[place] {
            case "\"": isQuoted.toggle()
            case ";" where !isQuoted: cuts.append(place)
            case ":" where !isQuoted: colon = place
            default: continue
            }
            if colon != nil { break }
        }
        guard let colon else { return nil }
        let pieces = text[..<colon].split(separator: ";")
        guard let name = pieces.first else { return nil }
        var parameters: [String: String] = [:]
        for piece in pieces.dropFirst() {
            let pair = piece.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { parameters[pair[0].uppercased()] = pair[1].filter { $0 != "\"" } }
        }
        return Line(
            number: number, name: name.trimmed.uppercased(), parameters: parameters,
            value: String(text[text.index(after: colon)...]))
    }

    /// A text value without its escapes.
    static func unescaped(_ value: String) -> String {
        var result = ""
        var characters = value.makeIterator()
        while let character = characters.next() {
            guard character == "\\" else {
                result.append(character)
                continue
            }
            switch characters.next() {
            case "n", "N": result.append("\n")
            case let next?: result.append(next)
            case nil: result.append("\\")
            }
        }
        return result
    }

    private static func add(
        _ event: [String: Line], _ clocks: Clocks, to programme: inout ForeignProgramme
    ) {
        let line = event["BEGIN"]?.number ?? 0
        func words(_ name: String) -> String {
            CellText.line(of: event[name].map { unescaped($0.value) } ?? "")
        }
        var title = words("SUMMARY")
        guard !title.isEmpty else { return }
        if words("STATUS").uppercased() == "CANCELLED" {
            programme.remark(line, .leftOut(title, .withdrawn))
            return
        }
        var hosts: [String] = []
        // pretalx writes the people behind the title.
        if let cut = title.range(of: " - ", isLast: true) {
            let people = ProgrammeTable.people(String(title[cut.upperBound...]))
            if !people.isEmpty, people.allSatisfy(GridPlan.looksLikeName) {
                hosts = people
                title = title[..<cut.lowerBound].trimmed
            }
        }
        let (hours, isWhole) = hours(of: event, clocks)
        if isWhole { programme.remark(line, .wholeDay(title)) }
        if event["RRULE"] != nil || event["RDATE"] != nil {
            programme.remark(line, .repeats(title))
        }
        programme.entries.append(
            ProgrammeEntry(
                line: line, title: title, room: words("LOCATION"), slot: hours.slot, hosts: hosts,
                key: event["UID"]?.value.trimmed ?? ""))
    }

    private static func hours(of event: [String: Line], _ clocks: Clocks) -> (
        PlannedHours, isWhole: Bool
    ) {
        guard let begins = event["DTSTART"], let start = moment(begins, clocks) else {
            return (PlannedHours(), false)
        }
        guard start.start != nil else { return (start, true) }
        var hours = start
        if let line = event["DTEND"], let end = moment(line, clocks) {
            let isLong =
                end.day.map { last in start.day.map { $0.adding(days: 1) < last } ?? false }
                ?? false
            if isLong { return (PlannedHours(day: start.day), true) }
            hours.end = end.start
        } else if let minutes = event["DURATION"].flatMap({ duration($0.value) }) {
            hours.last(minutes: minutes)
        }
        return (hours, false)
    }

    /// A moment as the clocks of its place show it; a zone that nobody here knows leaves it as it is written.
    private static func moment(_ line: Line, _ clocks: Clocks) -> PlannedHours? {
        let value = line.value.trimmed
        let figures = value.filter(\.isASCIIDigit)
        guard figures.count >= 8, let year = Int(figures.prefix(4)),
            let month = Int(figures.dropFirst(4).prefix(2)),
            let number = Int(figures.dropFirst(6).prefix(2)),
            let day = CalendarDay(year: year, month: month, day: number)
        else { return nil }
        guard figures.count >= 12, value.contains("T"),
            let hour = Int(figures.dropFirst(8).prefix(2)),
            let minute = Int(figures.dropFirst(10).prefix(2)),
            let time = ClockTime(hour: hour, minute: minute)
        else { return PlannedHours(day: day) }
        if value.hasSuffix("Z"),
            let local = UniversalTime.local(
                ForeignMoment(day: day, time: time, offsetSeconds: 0), in: clocks.zone)
        {
            return local
        }
        if let chosen = clocks.chosen, let zone = line.parameters["TZID"],
            let placed = PlacedTime(time, on: day, in: zone),
            let local = UniversalTime.local(placed.moment.milliseconds / 1000, in: chosen)
        {
            return local
        }
        return PlannedHours(day: day, start: time)
    }

    /// The minutes of `PT1H30M`, `P1D`; nil for what is no duration.
    private static func duration(_ value: String) -> Int? {
        var (total, number, isTime) = (0, 0, false)
        for character in value.uppercased() {
            if let digit = character.wholeNumberValue, character.isASCII {
                guard number < 100_000 else { return nil }
                number = number * 10 + digit
                continue
            }
            switch character {
            case "T": isTime = true
            case "W": total += number * 10_080
            case "D": total += number * 1440
            case "H": total += number * 60
            case "M": total += isTime ? number : 0
            default: break
            }
            number = 0
        }
        return total > 0 ? total : nil
    }
}
