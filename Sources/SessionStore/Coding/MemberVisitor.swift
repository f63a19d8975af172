import Workshop

/// Whom a thing tells its members, in the order of the file: the reader fills them in, the writer
/// puts them down, the schema takes note of them.
///
/// One description serves all three, so that they cannot drift apart.
protocol MemberVisitor {
    /// The thing's own identifier, `id`.
    mutating func identifier<Of>(_ id: ID<Of>)
    /// The place in an order, `position`; in files written by hand the order of the file will do.
    mutating func position(_ position: inout OrderKey)
    /// A member that must be there.
    mutating func required<Value: FileValue>(_ key: String, _ value: inout Value)
    /// A member that is left out when there is nothing.
    mutating func optional<Value: FileValue>(_ key: String, _ value: inout Value?)
    /// A member that is left out when it is as usual.
    mutating func usual<Value: FileValue & Equatable>(
        _ key: String, _ value: inout Value, unless usual: Value)
    /// A list, left out when it is empty.
    mutating func list<Value: FileValue>(
        _ key: String, _ values: inout [Value], layout: JSONLayout)
    /// A list of things with a place in an order, left out when it is empty.
    mutating func placed<Value: Placed>(_ key: String, _ values: inout [Value])
    /// A whole number that must be there.
    mutating func required(_ key: String, _ number: inout Int, in range: ClosedRange<Int>)
    /// A whole number that is left out when there is none.
    mutating func optional(_ key: String, _ number: inout Int?, in range: ClosedRange<Int>)
    /// A whole number that is left out when it is as usual.
    mutating func usual(
        _ key: String, _ number: inout Int, in range: ClosedRange<Int>, unless usual: Int)
    /// A reference to something else in the file; prompts and tables belong to the round at hand.
    mutating func reference<Of: Referable>(_ key: String, _ id: inout ID<Of>?)
    /// References to other things in the file, left out when there are none.
    mutating func references<Of: Referable>(_ key: String, _ ids: inout [ID<Of>])
    /// A planned time, whose unknown members find a home in the object that has the member.
    mutating func planned(
        _ key: String, _ time: inout PlannedTime?, foreign: inout ForeignMembers)
    /// The kind of a round, `kind`.
    mutating func kind(_ kind: RoundKind)
    /// What is particular to a kind of round, beside the round's other members.
    mutating func content(_ content: inout RoundContent)
    /// The members that this version does not know; always last.
    mutating func foreign(_ members: inout ForeignMembers)
}

extension MemberVisitor {
    /// A text that is left out when it is empty.
    mutating func text(_ key: String, _ text: inout String) {
        usual(key, &text, unless: "")
    }

    /// A text in several languages that is left out when it is empty.
    mutating func text(_ key: String, _ text: inout LocalizedText) {
        usual(key, &text, unless: LocalizedText())
    }

    /// A sign that is only there when it is set.
    mutating func mark(
        _ key: String, _ mark: Contribution.Marks, in marks: inout Contribution.Marks
    ) {
        var isSet = marks.contains(mark)
        usual(key, &isSet, unless: false)
        if isSet { marks.insert(mark) } else { marks.remove(mark) }
    }

    /// A list with each element on lines of its own, left out when it is empty.
    mutating func list<Value: FileValue>(_ key: String, _ values: inout [Value]) {
        list(key, &values, layout: .block)
    }
}
