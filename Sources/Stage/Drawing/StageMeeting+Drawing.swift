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
        let small = [hosts.joined(separator: ", "), signUp, link].filter { !$0.isBlank }
            .flatMap { StyledText($0).wrapped(columns: max(1, text.columns)) }
        let room = Size(columns: text.columns, rows: max(1, text.rows - small.count - 1))
        var rest = text
        let lines = ([headline] + lines(wording)).filter { !$0.isBlank }
        for (place, line) in LargeText.alike(lines, fitting: room).enumerated() {
            rest = line.draw(atTopOf: rest, into: &grid, place < 2 ? .heading : .plain)
        }
        for (offset, line) in small.prefix(rest.rows).enumerated() {
            line.draw(into: &grid, rest.splitTop(offset).rest)
        }
    }

    /// What, when and where.
    private func lines(_ wording: Wording) -> [String] {
        var when = self.when?.text(wording, known: year) ?? ""
        let hours = [startsAt, endsAt].compactMap { time in
            time.map { wording.writtenTime(hour: $0.hour, minute: $0.minute) }
        }.joined(separator: " – ")
        if !hours.isEmpty { when += when.isEmpty ? hours : ", " + hours }
        let title = name.isBlank ? wording(Phrase("closing.nextMeeting")) : name
        return [title, when, place]
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
