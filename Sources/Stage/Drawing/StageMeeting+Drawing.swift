import TerminalUI
import Wording
import Workshop

extension StageMeeting {
    /// Rows that the code takes at its smallest; 0 without a link.
    var codeRows: Int { QRCode(link)?.size(scale: 1).rows ?? 0 }

    /// Draws when and where, and the link as a code to be scanned on the right.
    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        var text = rect
        if let code = QRCode(link), let scale = code.scale(fitting: rect.size) {
            let size = code.size(scale: scale)
            let (right, rest) = rect.splitRight(size.columns)
            code.draw(into: &grid, right.centred(columns: size.columns, rows: size.rows), scale)
            text = rest.splitRight(2).rest
        }
        var rest = text
        for (place, line) in LargeText.alike(lines(wording), fitting: text.size).enumerated() {
            rest = line.draw(atTopOf: rest, into: &grid, place < 2 ? .heading : .plain)
        }
    }

    private func lines(_ wording: Wording) -> [String] {
        var when = self.when?.text(wording) ?? ""
        let hours = [startsAt, endsAt].compactMap { time in
            time.map { wording.writtenTime(hour: $0.hour, minute: $0.minute) }
        }.joined(separator: " – ")
        if !hours.isEmpty { when += when.isEmpty ? hours : ", " + hours }
        let title = name.isBlank ? wording(Phrase("closing.nextMeeting")) : name
        return [title, when, place, hosts.joined(separator: ", "), signUp, link]
            .filter { !$0.isBlank }
    }
}

extension PlannedTime {
    /// The time in words.
    func text(_ wording: Wording) -> String {
        switch self {
        case .day(let day): wording.date(year: day.year, month: day.month, day: day.day)
        case .weekOf(let day): wording.week(year: day.year, month: day.month, day: day.day)
        case .words(let words): words
        }
    }
}
