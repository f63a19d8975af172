extension ObjectReader {
    /// A text that must be there.
    public func string(_ key: String) -> String? { member(key)?.string() }

    /// A text that may be absent.
    public func optionalString(_ key: String) -> String? { optionalMember(key)?.string() }

    /// A whole number that must be there, within `range`.
    public func integer(_ key: String, in range: ClosedRange<Int> = .min ... .max) -> Int? {
        member(key)?.integer(in: range)
    }

    /// A whole number that may be absent, within `range`.
    public func optionalInteger(
        _ key: String, in range: ClosedRange<Int> = .min ... .max
    ) -> Int? {
        optionalMember(key)?.integer(in: range)
    }

    /// True or false, which must be there.
    public func boolean(_ key: String) -> Bool? { member(key)?.boolean() }

    /// True or false, which may be absent.
    public func optionalBoolean(_ key: String) -> Bool? { optionalMember(key)?.boolean() }

    /// One of an enumeration's cases, which must be there.
    public func choice<Choice>(_ key: String, _ type: Choice.Type = Choice.self) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        member(key)?.choice(type)
    }

    /// One of an enumeration's cases, which may be absent.
    public func optionalChoice<Choice>(
        _ key: String, _ type: Choice.Type = Choice.self
    ) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        optionalMember(key)?.choice(type)
    }

    /// An object that must be there.
    public func object(_ key: String) -> ObjectReader? { member(key)?.object() }

    /// An object that may be absent.
    public func optionalObject(_ key: String) -> ObjectReader? { optionalMember(key)?.object() }

    /// A list that must be there; elements that `read` gives nil for are left out.
    public func array<Element>(
        _ key: String, _ read: (ValueReader) -> Element?
    ) -> [Element] {
        member(key)?.array(read) ?? []
    }

    /// A list that may be absent, which is as good as empty.
    public func optionalArray<Element>(
        _ key: String, _ read: (ValueReader) -> Element?
    ) -> [Element] {
        optionalMember(key)?.array(read) ?? []
    }
}
