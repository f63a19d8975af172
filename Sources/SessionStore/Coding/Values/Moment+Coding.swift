import Workshop

extension Moment: FileValue {
    static func read(_ reader: ValueReader, in context: ReadingContext) -> Moment? {
        guard let text = reader.string() else { return nil }
        guard let moment = Moment(rfc3339: text) else {
            reader.report(.malformed(String(text.prefix(64)), as: .time))
            return nil
        }
        return moment
    }

    static func scan(_ members: inout MemberScanner) -> Moment? {
        guard let bytes = members.plainBytes() else { return nil }
        var digits = RFC3339Digits(bytes.assumingMemoryBound(to: UInt8.self))
        guard let moment = digits.moment() else {
            members.giveUp()
            return nil
        }
        return moment
    }

    var json: JSONValue { .string(rfc3339) }

    static func schema(in draft: SchemaDraft) -> JSONValue {
        .object(layout: .inline) { schema in
            schema.write("type", "string")
            schema.write("format", "date-time")
        }
    }
}

extension Moment {
    /// Reads `2016-03-08T19:42:31.25+01:00`; nil when there is no such moment.
    ///
    /// A second may have up to nine digits; what is finer than a millisecond is dropped.
    init?(rfc3339 text: String) {
        var text = text
        let moment = text.withUTF8 { bytes -> Moment? in
            var digits = RFC3339Digits(bytes)
            return digits.moment()
        }
        guard let moment else { return nil }
        self = moment
    }

    /// The moment in universal time, with milliseconds only where there are some; moments outside of
    /// the years 1 to 9999 are pulled to their ends.
    var rfc3339: String {
        let day = CalendarDay(self, offsetSeconds: 0)
        let midnight = Int64(day.daysSince1970) * 86_400_000
        let rest = Int(max(0, min(milliseconds - midnight, 86_399_999)))
        let parts = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60]
        return String(unsafeUninitializedCapacity: 24) { buffer in
            var count = 0
            func put(_ number: Int, _ digits: Int, then sign: UInt8) {
                var number = number
                for place in (count..<count + digits).reversed() {
                    buffer[place] = 0x30 + UInt8(truncatingIfNeeded: number % 10)
                    number /= 10
                }
                buffer[count + digits] = sign
                count += digits + 1
            }
            let hasMilliseconds = rest % 1000 != 0
            put(day.year, 4, then: UInt8(ascii: "-"))
            put(day.month, 2, then: UInt8(ascii: "-"))
            put(day.day, 2, then: UInt8(ascii: "T"))
            put(parts[0], 2, then: UInt8(ascii: ":"))
            put(parts[1], 2, then: UInt8(ascii: ":"))
            put(parts[2], 2, then: UInt8(ascii: hasMilliseconds ? "." : "Z"))
            if hasMilliseconds { put(rest % 1000, 3, then: UInt8(ascii: "Z")) }
            return count
        }
    }
}
