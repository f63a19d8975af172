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
    var references: [ScannedReference] { Array(referencesByText.values) }
    private var referencesByText: [String: ScannedReference] = [:]
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
            text.utf8.count <= MemberRange.textBytes
        else {
            giveUp()
            return nil
        }
        return text
    }

    /// The text in several languages at hand; nil, having given up, when it is not as usual.
    private mutating func localizedText() -> LocalizedText? {
        var versions: [LocalizedText.Version] = []
        guard take(UInt8(ascii: "{")) else {
            giveUp()
            return nil
        }
        if take(UInt8(ascii: "}")) { return LocalizedText() }
        repeat {
            guard let bytes = plainBytes() else { return nil }
            let language = LanguageTag(spelling: bytes)
            scanner.skipSpace()
            // The same language twice is a problem, and telling it is left to others.
            guard let language, take(UInt8(ascii: ":")), let text = text(),
                !versions.contains(where: { $0.language == language })
            else {
                giveUp()
                return nil
            }
            versions.append(.init(language: language, text: text))
            valuesLeft -= 1
            scanner.skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else {
            giveUp()
            return nil
        }
        return LocalizedText(versions)
    }

    /// The value at hand; nil, having given up, when its text is none.
    private mutating func value<Value: Spelt>(_ type: Value.Type) -> Value? {
        guard let bytes = plainBytes() else { return nil }
        if let value = Value(spelling: bytes) { return value }
        giveUp()
        return nil
    }

    /// The sign at hand, which only ever is `true`.
    private mutating func isSet() -> Bool {
        if scanner.byte == UInt8(ascii: "t"), (try? scanner.name("true")) != nil { return true }
        giveUp()
        return false
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
        guard let bytes = plainBytes(), (1...MemberRange.identifierBytes).contains(bytes.count),
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
        referencesByText[reference.text] = reference
        if recent.count == 16 { recent.removeFirst() }
        recent.append(reference)
    }
}

extension MemberScanner: ContributionVisitor {
    // Read before the thing is described.
    mutating func identifier<Of>(_ id: ID<Of>) {}

    mutating func words(_ key: String, _ text: inout String, _ traits: MemberTraits) {
        guard isAtHand(key) else { return }
        if let read = self.text() { text = read }
        goOn()
    }

    mutating func words(_ key: String, _ text: inout LocalizedText, _ traits: MemberTraits) {
        guard isAtHand(key) else { return }
        if let read = localizedText() { text = read }
        goOn()
    }

    mutating func text(_ key: String, _ text: inout String?, _ traits: MemberTraits) {
        guard isAtHand(key) else { return }
        text = self.text()
        goOn()
    }

    mutating func moment(_ key: String, _ moment: inout Moment?, _ traits: MemberTraits) {
        guard isAtHand(key) else { return }
        moment = value(Moment.self)
        goOn()
    }

    mutating func language(_ key: String, _ language: inout LanguageTag?) {
        guard isAtHand(key) else { return }
        language = value(LanguageTag.self)
        goOn()
    }

    mutating func flag(_ key: String, _ flag: inout Bool, unless usual: Bool) {
        guard isAtHand(key) else { return }
        flag = isSet()
        goOn()
    }

    mutating func number(
        _ key: String, _ number: inout Int?, in range: ClosedRange<Int>, _ traits: MemberTraits
    ) {
        guard isAtHand(key) else { return }
        number = self.number(in: range)
        goOn()
    }

    mutating func reference<Of>(
        _ key: String, _ id: inout ID<Of>?, in list: ReferredList, _ traits: MemberTraits
    ) {
        guard isAtHand(key) else { return }
        guard let text = identifier() else { return }
        if list == .agenda { round = text }
        note(ScannedReference(id: text, list: list, round: round))
        id = ID(text)
        goOn()
    }

    mutating func foreign(_ members: inout ForeignMembers) {
        if !isAtEnd { giveUp() }
    }
}
