import Workshop

/// Reads from a session file what a list of workshops shows, in a fraction of the time that reading all
/// of it takes.
///
/// Everything else is passed over without a look at what it means: what is told of a file is true if
/// the file is sound, and whether it is, only ``SessionReader`` knows.
struct SummaryScanner {
    private var scanner: JSONScanner
    private var hasGivenUp = false

    private init(_ bytes: UnsafeRawBufferPointer) { scanner = JSONScanner(bytes) }

    /// What a list shows of a file; nil when anything that it looks at is unusual.
    static func details(of bytes: [UInt8]) -> SessionSummary.Details? {
        guard bytes.count <= JSONLimits.file.bytes else { return nil }
        return bytes.withUnsafeBytes { bytes in
            var scanner = SummaryScanner(bytes)
            return scanner.details()
        }
    }

    private mutating func details() -> SessionSummary.Details? {
        var facts = SessionFacts(blank: "")
        var format: Int?
        var rounds: [ID<Round>] = []
        var said = 0
        var isCopy = false
        scanner.skipSpace()
        goThroughMembers { scanner, key in
            switch String(decoding: key, as: UTF8.self) {
            case "format": format = scanner.number()
            case "id": facts.id = ID(scanner.plainText())
            case "title": facts.title = scanner.text()
            case "date": facts.date = scanner.value()
            case "place": facts.place = scanner.text()
            case "deleteAfter": facts.deleteAfter = scanner.value()
            case "currentRound": facts.currentRound = ID(scanner.plainText())
            case "startedAt": facts.startedAt = scanner.value()
            case "endedAt": facts.endedAt = scanner.value()
            case "agenda": rounds = scanner.rounds()
            case "contributions": said = scanner.countOfSaid()
            case "copiedFrom":
                isCopy = true
                scanner.passObject()
            default: scanner.pass()
            }
        }
        guard !hasGivenUp, scanner.byte == nil, format == Session.format, !facts.id.text.isEmpty
        else { return nil }
        return SessionSummary.Details(
            facts, rounds: rounds, contributionCount: said, isCopy: isCopy)
    }

    /// The identifiers of the rounds at hand, which stand in their order.
    private mutating func rounds() -> [ID<Round>] {
        var rounds: [ID<Round>] = []
        var last: OrderKey?
        goThroughElements { scanner in
            var id = ""
            scanner.goThroughMembers { scanner, key in
                if key.spells("id") {
                    id = scanner.plainText()
                } else if key.spells("position") {
                    guard let position = OrderKey(scanner.plainText()),
                        last.map({ $0 < position }) ?? true
                    else { return scanner.giveUp() }
                    last = position
                } else {
                    scanner.pass()
                }
            }
            rounds.append(ID(id))
        }
        return rounds
    }

    /// How many of the contributions at hand were said: copies and struck ones are not counted.
    private mutating func countOfSaid() -> Int {
        var count = 0
        goThroughElements { scanner in
            var isSaid = true
            scanner.goThroughMembers { scanner, key in
                if key.spells("struck") || key.spells("copyOf") { isSaid = false }
                scanner.pass()
            }
            if isSaid { count += 1 }
        }
        return count
    }

    // MARK: - Objects and lists

    /// Goes through the object at hand; the body reads or passes over the value of each key.
    private mutating func goThroughMembers(
        _ body: (inout Self, UnsafeRawBufferPointer) -> Void
    ) {
        goThrough("{", to: "}") { scanner in
            guard let key = scanner.plainBytes() else { return }
            scanner.scanner.skipSpace()
            guard scanner.take(":") else { return scanner.giveUp() }
            body(&scanner, key)
        }
    }

    /// Goes through the list at hand; the body reads or passes over each element.
    private mutating func goThroughElements(_ body: (inout Self) -> Void) {
        goThrough("[", to: "]", body)
    }

    private mutating func goThrough(
        _ start: Unicode.Scalar, to end: Unicode.Scalar, _ body: (inout Self) -> Void
    ) {
        guard take(start) else { return giveUp() }
        if take(end) { return }
        repeat {
            body(&self)
            scanner.skipSpace()
        } while !hasGivenUp && take(",")
        if !take(end) { giveUp() }
    }

    /// Takes a sign and the space behind it, when that is at hand.
    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard scanner.byte == UInt8(ascii: sign) else { return false }
        scanner.index += 1
        scanner.skipSpace()
        return true
    }

    private mutating func giveUp() {
        hasGivenUp = true
        // Nothing is at hand any more.
        scanner.index = scanner.bytes.count
    }

    // MARK: - Values

    /// The text at hand.
    private mutating func text() -> String {
        if scanner.byte == UInt8(ascii: "\""), let text = try? scanner.text() { return text }
        giveUp()
        return ""
    }

    /// The text at hand, when it needs no escapes.
    private mutating func plainText() -> String {
        plainBytes().map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private mutating func plainBytes() -> UnsafeRawBufferPointer? {
        if scanner.byte == UInt8(ascii: "\""), let bytes = scanner.plainText() { return bytes }
        giveUp()
        return nil
    }

    private mutating func value<Value: Spelt>() -> Value? {
        if let value = plainBytes().flatMap({ Value(spelling: $0) }) { return value }
        giveUp()
        return nil
    }

    private mutating func number() -> Int? {
        if let number = (try? scanner.number()).flatMap({ Int($0) }) { return number }
        giveUp()
        return nil
    }

    private mutating func passObject() {
        if scanner.byte == UInt8(ascii: "{") { pass() } else { giveUp() }
    }

    /// Passes over the value at hand, which only has to end where it should.
    private mutating func pass() {
        var depth = 0
        repeat {
            switch scanner.byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""):
                guard scanner.passText() else { return giveUp() }
                scanner.index -= 1
            case nil: return giveUp()
            case _:
                guard depth == 0 else { return giveUp() }
                return passName()
            }
            scanner.index += 1
            if depth > 0 { scanner.skipToTextOrBracket() }
        } while depth > 0
        if depth < 0 { giveUp() }
    }

    /// Passes over a number, `true`, `false` or `null`.
    private mutating func passName() {
        let start = scanner.index
        while let byte = scanner.byte, byte.standsInNames { scanner.index += 1 }
        if scanner.index == start { giveUp() }
    }
}

extension UInt8 {
    /// Whether numbers, `true`, `false` and `null` are made of such signs.
    fileprivate var standsInNames: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        case _: false
        }
    }
}

extension UnsafeRawBufferPointer {
    /// Whether these are the bytes of a key.
    fileprivate func spells(_ key: StaticString) -> Bool {
        count == key.utf8CodeUnitCount
            && elementsEqual(UnsafeRawBufferPointer(start: key.utf8Start, count: count))
    }
}
