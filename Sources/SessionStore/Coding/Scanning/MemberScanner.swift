import Workshop

/// Fills a thing's members in straight from the bytes of a file, as long as they stand there as the
/// writer puts them.
///
/// Most of a large file are contributions, and a tree of them would cost more than all the rest of
/// opening it. Members that come in another order, that this version does not know, or that have
/// anything wrong with them make it give up: telling what is wrong is left to ``MemberReader``.
struct MemberScanner {
    var scanner: JSONScanner
    /// How many more values the file may have.
    var valuesLeft: Int
    /// Whether something is not as usual, after which nothing more is read.
    private(set) var hasGivenUp = false
    /// What the things refer to.
    private(set) var references: Set<ScannedReference> = []
    /// Those met last, which most likely come again.
    private var recent: [ScannedReference] = []
    /// The round that prompts and tables belong to.
    private var round: String?
    /// Where the key at hand begins, and its bytes; -1 of them at the end of an object.
    private var keyStart = 0
    private var keyCount = -1

    init(_ scanner: JSONScanner, valuesLeft: Int) {
        self.scanner = scanner
        self.valuesLeft = valuesLeft
    }

    /// Gives up.
    mutating func giveUp() {
        hasGivenUp = true
        keyCount = -1
    }

    // MARK: - Objects

    /// Goes into the object at hand, to its first member.
    mutating func open() {
        guard take(UInt8(ascii: "{")) else { return giveUp() }
        round = nil
        valuesLeft -= 1
        readKey()
    }

    /// Whether the object has no more members.
    var isAtEnd: Bool { keyCount < 0 }

    /// Whether this is the member at hand, whose value then is to be read.
    func isAtHand(_ key: String) -> Bool {
        guard key.utf8.count == keyCount else { return false }
        var place = keyStart
        for byte in key.utf8 {
            if scanner.bytes[place] != byte { return false }
            place += 1
        }
        return true
    }

    /// Goes on to the next member.
    mutating func goOn() {
        guard !hasGivenUp else { return }
        scanner.skipSpace()
        if take(UInt8(ascii: ",")) {
            readKey()
        } else if take(UInt8(ascii: "}")) {
            keyCount = -1
        } else {
            giveUp()
        }
    }

    private mutating func readKey() {
        guard let key = plainBytes() else { return }
        keyStart = scanner.index - 1 - key.count
        scanner.skipSpace()
        guard take(UInt8(ascii: ":")) else { return giveUp() }
        keyCount = key.count
        valuesLeft -= 1
    }

    /// Takes a sign and the space behind it, when that is at hand.
    mutating func take(_ sign: UInt8) -> Bool {
        guard scanner.byte == sign else { return false }
        scanner.index += 1
        scanner.skipSpace()
        return true
    }

    // MARK: - Values

    /// The text at hand.
    mutating func text() -> String? {
        guard scanner.byte == UInt8(ascii: "\""), let text = try? scanner.text(),
            text.utf8.count <= FileRange.textBytes
        else {
            giveUp()
            return nil
        }
        return text
    }

    /// Hands over the members of the object at hand, all of which are texts; false, having given up,
    /// when they are not, or when `take` does not want one.
    mutating func texts(_ take: (String, String) -> Bool) -> Bool {
        guard self.take(UInt8(ascii: "{")) else {
            giveUp()
            return false
        }
        if self.take(UInt8(ascii: "}")) { return true }
        repeat {
            guard let bytes = plainBytes() else { return false }
            let name = String(decoding: bytes, as: UTF8.self)
            scanner.skipSpace()
            guard self.take(UInt8(ascii: ":")), let text = text(), take(name, text) else {
                giveUp()
                return false
            }
            valuesLeft -= 1
            scanner.skipSpace()
        } while self.take(UInt8(ascii: ","))
        guard self.take(UInt8(ascii: "}")) else {
            giveUp()
            return false
        }
        return true
    }

    /// The bytes of the text at hand, when it needs no escapes.
    mutating func plainBytes() -> UnsafeRawBufferPointer? {
        guard scanner.byte == UInt8(ascii: "\""), let bytes = scanner.plainText() else {
            giveUp()
            return nil
        }
        return bytes
    }

    /// The identifier at hand.
    mutating func identifier() -> String? {
        guard let bytes = plainBytes(), (1...FileRange.identifierBytes).contains(bytes.count),
            bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
        else {
            giveUp()
            return nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The whole number at hand.
    private mutating func number(in range: ClosedRange<Int>) -> Int? {
        guard let literal = try? scanner.number(), let number = Int(literal),
            range.contains(number)
        else {
            giveUp()
            return nil
        }
        return number
    }

    private mutating func note(_ reference: ScannedReference) {
        guard !recent.contains(reference) else { return }
        references.insert(reference)
        if recent.count == 16 { recent.removeFirst() }
        recent.append(reference)
    }
}

extension MemberScanner: MemberVisitor {
    // Read before the thing is described.
    mutating func identifier<Of>(_ id: ID<Of>) {}

    mutating func optional<Value: FileValue>(_ key: String, _ value: inout Value?) {
        guard isAtHand(key) else { return }
        value = Value.scan(&self)
        goOn()
    }

    mutating func usual<Value: FileValue & Equatable>(
        _ key: String, _ value: inout Value, unless usual: Value
    ) {
        guard isAtHand(key) else { return }
        if let read = Value.scan(&self) { value = read }
        goOn()
    }

    mutating func optional(_ key: String, _ number: inout Int?, in range: ClosedRange<Int>) {
        guard isAtHand(key) else { return }
        number = self.number(in: range)
        goOn()
    }

    mutating func reference<Of: Referable>(_ key: String, _ id: inout ID<Of>?) {
        guard isAtHand(key) else { return }
        guard let text = identifier() else { return }
        if Of.list == .agenda { round = text }
        note(ScannedReference(id: text, list: Of.list, round: round))
        id = ID(text)
        goOn()
    }

    mutating func foreign(_ members: inout ForeignMembers) {
        if !isAtEnd { giveUp() }
    }

    // No thing that is scanned has the following. A member that is left stops it at the end.
    mutating func position(_ position: inout OrderKey) {}
    mutating func required<Value: FileValue>(_ key: String, _ value: inout Value) {}
    mutating func list<Value: FileValue>(
        _ key: String, _ values: inout [Value], layout: JSONLayout
    ) {}
    mutating func placed<Value: Placed>(_ key: String, _ values: inout [Value]) {}
    mutating func required(_ key: String, _ number: inout Int, in range: ClosedRange<Int>) {}
    mutating func usual(
        _ key: String, _ number: inout Int, in range: ClosedRange<Int>, unless usual: Int
    ) {}
    mutating func references<Of: Referable>(_ key: String, _ ids: inout [ID<Of>]) {}
    mutating func planned(
        _ key: String, _ time: inout PlannedTime?, foreign: inout ForeignMembers
    ) {}
    mutating func kind(_ kind: RoundKind) {}
    mutating func content(_ content: inout RoundContent) {}
}
