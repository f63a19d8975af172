/// A value to be read, which tells what is wrong with it instead of stopping there.
public struct ValueReader {
    /// The value.
    public let value: JSONValue
    private let parent: JSONPath
    private let step: JSONPath.Step
    /// Where its problems go.
    public let problems: ProblemList

    /// Makes a reader of a source's root, or of any value in it.
    public init(_ value: JSONValue, path: JSONPath = .root, problems: ProblemList) {
        self.init(value, parent: path, step: .none, problems: problems)
    }

    /// Makes a reader of a value inside of another; its path is put together only when needed.
    init(_ value: JSONValue, parent: JSONPath, step: JSONPath.Step, problems: ProblemList) {
        self.value = value
        self.parent = parent
        self.step = step
        self.problems = problems
    }

    /// The way to the value.
    public var path: JSONPath { parent.appending(step) }

    /// Tells a problem with this value.
    public func report(_ reason: ProblemReason) {
        problems.add(reason, at: value.offset, path: path)
    }

    /// The text; nil, and a problem, when the value is none.
    public func string() -> String? {
        guard case .string(let text) = value.content else { return mismatch(.string) }
        return text
    }

    /// True or false; nil, and a problem, when the value is neither.
    public func boolean() -> Bool? {
        guard case .boolean(let truth) = value.content else { return mismatch(.boolean) }
        return truth
    }

    /// The whole number; nil, and a problem, when the value is none or outside of `range`.
    ///
    /// Strict: `1.0` and `1e3` are refused, because they would be written back differently.
    public func integer(in range: ClosedRange<Int> = .min ... .max) -> Int? {
        guard case .number(let literal) = value.content else { return mismatch(.number) }
        guard literal.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || $0 &- 0x30 < 10 }) else {
            report(.notAnInteger(literal))
            return nil
        }
        guard let number = Int(literal), range.contains(number) else {
            report(.outOfRange(literal, range))
            return nil
        }
        return number
    }

    /// One of an enumeration's cases by its raw text; nil, and a problem, when it is none of them.
    public func choice<Choice>(_ type: Choice.Type = Choice.self) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        guard let text = string() else { return nil }
        // Not `init(rawValue:)`, which would take canonically equivalent texts for the same.
        if let choice = Choice.allCases.first(where: { $0.rawValue.hasSameBytes(as: text) }) {
            return choice
        }
        report(.unknownValue(text, known: Choice.allCases.map(\.rawValue)))
        return nil
    }

    /// The object; nil, and a problem, when the value is none.
    public func object() -> ObjectReader? {
        guard case .object(let members) = value.content else { return mismatch(.object) }
        return ObjectReader(members, offset: value.offset, path: path, problems: problems)
    }

    /// What `read` makes of each element, without those it gives nil for; a problem when the value is
    /// no array.
    public func array<Element>(_ read: (ValueReader) -> Element?) -> [Element] {
        guard case .array(let elements) = value.content else {
            return mismatch(.array) ?? []
        }
        var result: [Element] = []
        result.reserveCapacity(elements.count)
        let path = path
        for (index, element) in elements.enumerated() {
            let reader = ValueReader(
                element, parent: path, step: .element(index), problems: problems)
            if let element = read(reader) { result.append(element) }
        }
        return result
    }

    private func mismatch<Wanted>(_ expected: JSONKind) -> Wanted? {
        report(.expected(expected, found: value.kind))
        return nil
    }
}
