/// Whom a thing tells its members, in the order of the file.
///
/// A reader fills them in, a writer puts them down, a schema takes note of them; and whatever has to
/// reach every member of a session goes by the same description: merging, mending, anonymizing,
/// settling. One description serves them all, so that they cannot drift apart.
package protocol MemberVisitor: ContributionVisitor {
    /// The place in an order, `position`; in files written by hand the order of the file will do.
    mutating func position(_ position: inout OrderKey)
    /// A list of words that are never in conflict, left out when it is empty.
    mutating func labels(_ key: String, _ texts: inout [String], _ traits: MemberTraits)
    /// A list of such words in several languages, left out when it is empty.
    mutating func labels(_ key: String, _ texts: inout [LocalizedText], _ traits: MemberTraits)
    /// A value that is left out when there is none.
    mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value?, _ traits: MemberTraits)
    /// A value that is left out when it is as usual; where nothing is usual, it must be there.
    mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value, unless usual: Value?, _ traits: MemberTraits)
    /// A list of values, left out when it is empty.
    mutating func values<Value: Spelt>(
        _ key: String, _ values: inout [Value], _ traits: MemberTraits)
    /// A whole number that is left out when it is as usual; where nothing is usual, it must be there.
    mutating func number(
        _ key: String, _ number: inout Int, in range: ClosedRange<Int>, unless usual: Int?)
    /// References to other things in the file, left out when there are none.
    mutating func references<Of: Referable>(_ key: String, _ ids: inout [ID<Of>])
    /// References under a name that only files of before have: they are read, and never written.
    mutating func former<Of: Referable>(_ key: String, _ ids: inout [ID<Of>])
    /// A thing that is left out when there is none.
    mutating func thing<Thing: FileObject>(
        _ key: String, _ thing: inout Thing?, _ traits: MemberTraits)
    /// A list of things that are told apart by a key, left out when it is empty.
    mutating func things<Thing: Keyed>(
        _ key: String, _ things: inout [Thing], _ traits: MemberTraits)
    /// A list of things that people write by hand and that are never merged; left out when it is
    /// empty.
    mutating func entries<Thing: FileObject>(_ key: String, _ entries: inout [Thing])
    /// The prompts of a template's round, left out when there are none.
    mutating func prompts(_ key: String, _ prompts: inout [TemplatePrompt])
    /// One of the lists of a session.
    mutating func list<Element: Listed>(_ key: String, _ list: inout KeyedList<Element>)
    /// A whole session inside of another file.
    mutating func session(_ key: String, _ session: inout Session)
    /// Somebody named for a task.
    mutating func person(_ key: String, _ person: inout NamedPerson?)
    /// A planned time, whose unknown members find a home in the object that has the member.
    mutating func planned(
        _ key: String, _ time: inout PlannedTime?, foreign: inout ForeignMembers)
    /// The kind of a round, `kind`; what is particular to the kind is told by ``content(_:)``.
    mutating func kind(of content: inout RoundContent)
    /// What is particular to a kind of round, beside the round's other members.
    mutating func content(_ content: inout RoundContent)
}

/// Whom a contribution tells its members, which are of few kinds.
///
/// Public and apart from ``MemberVisitor``, so that the description of a contribution is compiled
/// for each visitor: a large file has thousands of them, and each member would be a call.
public protocol ContributionVisitor {
    /// The thing's own identifier, `id`.
    mutating func identifier<Of>(_ id: ID<Of>)
    /// Words that somebody wrote: two versions of them are a conflict.
    mutating func words(_ key: String, _ text: inout String, _ traits: MemberTraits)
    /// Words in several languages, each of which can be in conflict.
    mutating func words(_ key: String, _ text: inout LocalizedText, _ traits: MemberTraits)
    /// A text that is left out when there is none.
    mutating func text(_ key: String, _ text: inout String?, _ traits: MemberTraits)
    /// A moment that is left out when there is none.
    mutating func moment(_ key: String, _ moment: inout Moment?, _ traits: MemberTraits)
    /// A language that is left out when there is none.
    mutating func language(_ key: String, _ language: inout LanguageTag?)
    /// A sign that is left out when it is as usual.
    mutating func flag(_ key: String, _ flag: inout Bool, unless usual: Bool)
    /// A whole number that is left out when there is none.
    mutating func number(
        _ key: String, _ number: inout Int?, in range: ClosedRange<Int>, _ traits: MemberTraits)
    /// A reference to something else in the file; prompts and tables belong to the round at hand.
    mutating func reference<Of>(
        _ key: String, _ id: inout ID<Of>?, in list: ReferredList, _ traits: MemberTraits)
    /// The members that this version does not know; always last.
    mutating func foreign(_ members: inout ForeignMembers)
}

/// What a member is, beside its kind.
public struct MemberTraits: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// It must be there, even when it is empty.
    @inlinable public static var required: MemberTraits { MemberTraits(rawValue: 1) }
    /// It tells who somebody is: an anonymous file is without it.
    @inlinable public static var personal: MemberTraits { MemberTraits(rawValue: 2) }
    /// Where two sides changed it, the lesser counts instead of the greater.
    @inlinable public static var lesser: MemberTraits { MemberTraits(rawValue: 4) }
    /// Words that are never in conflict: of two versions the one whose bytes come later stays.
    @inlinable public static var label: MemberTraits { MemberTraits(rawValue: 16) }
    /// A list that stands on one line of the file.
    @inlinable public static var inline: MemberTraits { MemberTraits(rawValue: 8) }
}

extension MemberVisitor {
    package mutating func former<Of: Referable>(_ key: String, _ ids: inout [ID<Of>]) {}

    package mutating func words(_ key: String, _ text: inout String) {
        words(key, &text, [])
    }
    package mutating func words(_ key: String, _ text: inout LocalizedText) {
        words(key, &text, [])
    }
    package mutating func label(_ key: String, _ text: inout String) {
        words(key, &text, .label)
    }
    package mutating func labels(_ key: String, _ texts: inout [String]) { labels(key, &texts, []) }
    package mutating func value<Value: Spelt>(_ key: String, _ value: inout Value) {
        self.value(key, &value, unless: nil, [])
    }
    package mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value, unless usual: Value
    ) {
        self.value(key, &value, unless: usual, [])
    }
    package mutating func value<Value: Spelt>(_ key: String, _ value: inout Value?) {
        self.value(key, &value, [])
    }
    package mutating func number(_ key: String, _ number: inout Int, in range: ClosedRange<Int>) {
        self.number(key, &number, in: range, unless: nil)
    }
    package mutating func number(
        _ key: String, _ number: inout Int?, in range: ClosedRange<Int>
    ) {
        self.number(key, &number, in: range, [])
    }
    package mutating func thing<Thing: FileObject>(_ key: String, _ thing: inout Thing?) {
        self.thing(key, &thing, [])
    }
    package mutating func things<Thing: Keyed>(_ key: String, _ things: inout [Thing]) {
        self.things(key, &things, [])
    }
    package mutating func reference<Of: Referable>(_ key: String, _ id: inout ID<Of>?) {
        reference(key, &id, in: Of.referred, [])
    }
    /// A reference that must be there.
    package mutating func reference<Of: Referable>(_ key: String, _ id: inout ID<Of>) {
        var known: ID<Of>? = id
        reference(key, &known, in: Of.referred, .required)
        if let known { id = known }
    }
    /// A thing that must be there.
    package mutating func thing<Thing: FileObject>(_ key: String, _ thing: inout Thing) {
        var known: Thing? = thing
        self.thing(key, &known, .required)
        if let known { thing = known }
    }

    // To most visitors they are values like any other.
    package mutating func text(_ key: String, _ text: inout String?, _ traits: MemberTraits) {
        value(key, &text, traits)
    }
    package mutating func moment(_ key: String, _ moment: inout Moment?, _ traits: MemberTraits) {
        value(key, &moment, traits)
    }
    package mutating func language(_ key: String, _ language: inout LanguageTag?) {
        value(key, &language, [])
    }
}
