import TerminalUI
import Wording
import Workshop

extension StageMeeting {
    /// Rows that the code takes at its smallest; 0 without a link.
    var codeRows: Int { QRCode(link, margin: 2)?.size(scale: 1).rows ?? 0 }

    /// Draws when and where, and the link as a code to be scanned on the right.
    ///
    /// - Parameter headline: What stands above, in letters of the same size; may be empty.
    func draw(
        into grid: inout Grid, _ rect: Rect, _ wording: Wording, under headline: String = ""
    ) {
        var text = rect
        if let (code, scale) = QRCode.largest(link, fitting: rect.size) {
            let size = code.size(scale: scale)
            let (right, rest) = rect.splitRight(size.columns)
            code.draw(into: &grid, right.centred(columns: size.columns, rows: size.rows), scale)
            text = rest.splitRight(2).rest
        }
        let ways = arrangements(wording)
        let drawn = ways.map { letters(of: [headline] + $0.large, above: $0.small, in: text) }
        // Where none has room for large letters, all is told in the order of reading.
        let chosen = drawn.firstIndex { $0.allSatisfy(\.isBlock) } ?? 0
        let (shown, small) = (drawn[chosen], ways[chosen].small)
        var rest = text
        for (place, line) in shown.enumerated() {
            rest = line.draw(atTopOf: rest, into: &grid, place < 2 ? .heading : .plain)
        }
        let below = small.flatMap { StyledText($0).wrapped(columns: max(1, text.columns)) }
        for (offset, line) in below.prefix(rest.rows).enumerated() {
            line.draw(into: &grid, rest.splitTop(offset).rest)
        }
    }

    /// The largest letters that leave room for what stands below in small ones.
    private func letters(of lines: [String], above small: [String], in rect: Rect) -> [LargeText] {
        let rows = small.flatMap { StyledText($0).wrapped(columns: max(1, rect.columns)) }.count
        let room = Size(columns: rect.columns, rows: max(1, rect.rows - rows - 1))
        return LargeText.alike(lines.filter { !$0.isBlank }, fitting: room)
    }

    /// What is told in large letters, and what below in small ones.
    typealias Arrangement = (large: [String], small: [String])

    /// What, when and where in large letters, and the rest in small ones.
    ///
    /// Of the hours of several regions those of the place are read from afar; where there is no room
    /// for more, those elsewhere and then the place are told in small letters.
    func arrangements(_ wording: Wording) -> [Arrangement] {
        let small = [hosts.joined(separator: ", "), signUp, link].filter { !$0.isBlank }
        let title = name.isBlank ? wording(Phrase("closing.nextMeeting")) : name
        var when = self.when?.text(wording, known: year) ?? ""
        let words = hours.hasRegions ? hours.words(wording) : []
        guard let own = words.first else {
            let written = [hours.startsAt, hours.endsAt].compactMap { time in
                time.map { wording.writtenTime(hour: $0.hour, minute: $0.minute) }
            }.joined(separator: " – ")
            if !written.isEmpty { when += when.isEmpty ? written : ", " + written }
            return [([title, when, place], small)]
        }
        let elsewhere = words.dropFirst().joined(separator: ", ")
        return [
            ([title, when, words.joined(separator: ", "), place], small),
            ([title, when, own, place], [elsewhere].filter { !$0.isEmpty } + small),
            ([title, when, own], [elsewhere, place].filter { !$0.isBlank } + small),
        ]
    }
}

extension PlannedTime {
    /// The time in words; a week with its year where that is another than the one known.
    func text(_ wording: Wording, known year: Int? = nil) -> String {
        switch self {
        case .day(let day): wording.date(year: day.year, month: day.month, day: day.day)
        case .weekOf(let day):
            wording.week(year: day.year, month: day.month, day: day.day, known: year ?? day.year)
        case .words(let words): words
        }
    }
}
