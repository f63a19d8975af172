/// Reads a moment from the bytes of its text.
struct RFC3339Digits {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The moment that the whole text names; nil when it names none.
    mutating func moment() -> Moment? {
        guard let year = number(4), take("-"), let month = number(2), take("-"),
            let day = number(2), take("T", or: "t"),
            let date = CalendarDay(year: year, month: month, day: day),
            let hour = number(2), hour < 24, take(":"), let minute = number(2), minute < 60,
            take(":"), let second = number(2), second < 60, let fraction = fraction(),
            let offset = offset(), index == bytes.count
        else { return nil }
        let seconds =
            Int64(date.daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
        return Moment(milliseconds: seconds * 1000 + Int64(fraction))
    }

    /// Milliseconds; 0 without a fraction, nil for one without digits or with more than nine.
    private mutating func fraction() -> Int? {
        guard take(".") else { return 0 }
        let start = index
        var milliseconds = 0
        while index < bytes.count, let digit = digit(at: index) {
            if index - start < 3 { milliseconds = milliseconds * 10 + digit }
            index += 1
        }
        let count = index - start
        guard (1...9).contains(count) else { return nil }
        return count == 1 ? milliseconds * 100 : count == 2 ? milliseconds * 10 : milliseconds
    }

    /// Seconds ahead of universal time.
    private mutating func offset() -> Int? {
        if take("Z", or: "z") { return 0 }
        let isBehind = take("-")
        guard isBehind || take("+"), let hours = number(2), hours < 24, take(":"),
            let minutes = number(2), minutes < 60
        else { return nil }
        return (hours * 3600 + minutes * 60) * (isBehind ? -1 : 1)
    }

    private mutating func number(_ digits: Int) -> Int? {
        guard index + digits <= bytes.count else { return nil }
        var number = 0
        for _ in 0..<digits {
            guard let digit = digit(at: index) else { return nil }
            number = number * 10 + digit
            index += 1
        }
        return number
    }

    private func digit(at index: Int) -> Int? {
        let digit = bytes[index] &- 0x30
        return digit < 10 ? Int(digit) : nil
    }

    private mutating func take(_ sign: Unicode.Scalar, or other: Unicode.Scalar? = nil) -> Bool {
        guard index < bytes.count else { return false }
        let scalar = Unicode.Scalar(bytes[index])
        guard scalar == sign || scalar == other else { return false }
        index += 1
        return true
    }
}
