/// Puts down the members of an object in a fixed order.
public struct ObjectWriter {
    /// The members so far.
    public private(set) var members: [JSONMember] = []

    /// Makes a writer of an empty object.
    public init() {}

    /// Writes a member; a nil value leaves it out.
    public mutating func write(_ key: String, _ value: JSONValue?) {
        if let value { members.append(JSONMember(key, value)) }
    }

    /// Writes a text; nil leaves it out.
    public mutating func write(_ key: String, _ text: String?) {
        if let text { members.append(JSONMember(key, .string(text))) }
    }

    /// Writes a whole number; nil leaves it out.
    public mutating func write(_ key: String, _ number: Int?) {
        if let number { members.append(JSONMember(key, .integer(number))) }
    }

    /// Writes true or false; nil leaves it out.
    public mutating func write(_ key: String, _ truth: Bool?) {
        if let truth { members.append(JSONMember(key, .boolean(truth))) }
    }

    /// Writes a text unless it is empty.
    public mutating func writeUnlessEmpty(_ key: String, _ text: String) {
        if !text.isEmpty { write(key, text) }
    }

    /// Writes a list unless it is empty.
    public mutating func writeUnlessEmpty(
        _ key: String, _ elements: [JSONValue], layout: JSONLayout = .block
    ) {
        if !elements.isEmpty { write(key, .array(elements, layout: layout)) }
    }

    /// Writes a mark that is only worth a line when it is set.
    public mutating func writeIfTrue(_ key: String, _ truth: Bool) {
        if truth { write(key, true) }
    }

    /// Writes back the members that this version does not know, at the end.
    ///
    /// A text that is no JSON, which no reader gives, is kept as a string rather than lost; a name
    /// that is already written is left out, so that the file stays readable.
    public mutating func write(unknown: [UnknownMember]) {
        for member in unknown
        where !members.contains(where: { $0.key.hasSameBytes(as: member.name) }) {
            let value = try? JSONParser.parse(Array(member.text.utf8))
            write(member.name, value ?? .string(member.text))
        }
    }
}
