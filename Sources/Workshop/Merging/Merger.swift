/// Merges three versions of a thing, member by member: our version is visited, the others come from
/// their tapes.
///
/// What one side changed is taken from there. Where both changed it, words are all kept as a
/// conflict; of other members the choice is the same on every laptop.
struct Merger: MemberVisitor {
    private var base: Tape?
    private var theirs: Tape
    private let place: TextConflict.Place
    private let notes: MergeNotes

    fileprivate init(
        base: Tape?, theirs: Tape, place: TextConflict.Place, notes: MergeNotes
    ) {
        self.base = base
        self.theirs = theirs
        self.place = place
        self.notes = notes
    }

    private mutating func versions<Value>(of ours: Value) -> Versions<Value> {
        let base = base?.take(Value.self)
        return Versions(base, ours, theirs.take(Value.self) ?? ours)
    }

    mutating func identifier<Of>(_ id: ID<Of>) {}

    mutating func position(_ position: inout OrderKey) {
        position = versions(of: position).greater()
    }

    mutating func words(_ key: String, _ text: inout String, _ traits: MemberTraits) {
        let versions = versions(of: text)
        text =
            traits.contains(.label)
            ? versions.spelt() : versions.words(at: place.field(key), notes)
    }

    mutating func words(_ key: String, _ text: inout LocalizedText, _ traits: MemberTraits) {
        text = versions(of: text).words(at: place.field(key), notes)
    }

    mutating func labels(_ key: String, _ texts: inout [String], _ traits: MemberTraits) {
        texts = versions(of: texts).names()
    }

    // Only templates have such lists, and they are not merged.
    mutating func labels(_ key: String, _ texts: inout [LocalizedText], _ traits: MemberTraits) {}

    mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value?, _ traits: MemberTraits
    ) {
        value = versions(of: value).value(traits)
    }

    mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value, unless usual: Value?, _ traits: MemberTraits
    ) {
        value = versions(of: value).value(traits)
    }

    mutating func values<Value: Spelt>(
        _ key: String, _ values: inout [Value], _ traits: MemberTraits
    ) {
        values = versions(of: values).map { $0.map { SpeltText(text: $0.spelling) } }.elements()
            .compactMap { Value(spelling: $0.text) }
    }

    mutating func flag(_ key: String, _ flag: inout Bool, unless usual: Bool) {
        flag = versions(of: flag).either()
    }

    mutating func number(
        _ key: String, _ number: inout Int?, in range: ClosedRange<Int>, _ traits: MemberTraits
    ) {
        let versions = versions(of: number)
        number = traits.contains(.lesser) ? versions.lesser() : versions.greater()
    }

    mutating func number(
        _ key: String, _ number: inout Int, in range: ClosedRange<Int>, unless usual: Int?
    ) {
        number = versions(of: number).greater()
    }

    mutating func reference<Of>(
        _ key: String, _ id: inout ID<Of>?, in list: ReferredList, _ traits: MemberTraits
    ) {
        id = versions(of: id).greater()
    }

    mutating func references<Of: Referable>(_ key: String, _ ids: inout [ID<Of>]) {
        ids = versions(of: ids).elements()
    }

    mutating func thing<Thing: FileObject>(
        _ key: String, _ thing: inout Thing?, _ traits: MemberTraits
    ) {
        let (place, notes) = (place.part(key), notes)
        thing = versions(of: thing).optional(isDisputed: notes.isNewlyDisputed(place)) {
            Thing.merged($0, at: place, notes)
        }
    }

    mutating func things<Thing: Keyed>(
        _ key: String, _ things: inout [Thing], _ traits: MemberTraits
    ) {
        things = Thing.mergedList(versions(of: things), at: place, notes)
    }

    // Only templates and gatherings have such lists, and they are not merged.
    mutating func entries<Thing: FileObject>(_ key: String, _ entries: inout [Thing]) {}
    mutating func prompts(_ key: String, _ prompts: inout [TemplatePrompt]) {}

    // A whole session is merged by its lists, which may refer to one another.
    mutating func list<Element: Listed>(_ key: String, _ list: inout KeyedList<Element>) {}
    mutating func session(_ key: String, _ session: inout Session) {}

    mutating func person(_ key: String, _ person: inout NamedPerson?) {
        let (place, notes) = (place.field(key), notes)
        person = versions(of: person).optional { NamedPerson.merged($0, at: place, notes) }
    }

    mutating func planned(
        _ key: String, _ time: inout PlannedTime?, foreign: inout ForeignMembers
    ) {
        let (place, notes) = (place.field(key), notes)
        time = versions(of: time).optional { $0.mergedPlanned(at: place, notes) }
    }

    mutating func kind(of content: inout RoundContent) {}

    mutating func content(_ content: inout RoundContent) {
        content = RoundContent.merged(versions(of: content), at: place, notes)
    }

    mutating func foreign(_ members: inout ForeignMembers) {
        members = versions(of: members).mergedMembers()
    }
}

extension Versions where Thing: Described {
    /// A thing whose members are each made of those of all versions.
    ///
    /// - Parameter place: where texts of the thing stand.
    func memberwise(at place: TextConflict.Place, _ notes: MergeNotes) -> Thing {
        if !notes.hasConflicts {
            // Nearly everything is as it was, and need not be taken apart.
            if ours.isSpelt(as: theirs) { return ours }
            if let base, theirs.isSpelt(as: base) { return ours }
            if let base, ours.isSpelt(as: base) { return theirs }
        }
        var merger = Merger(
            base: base.map { Tape(of: $0) }, theirs: Tape(of: theirs), place: place, notes: notes)
        var thing = ours
        thing.describe(to: &merger)
        return thing
    }
}

extension Versions where Thing: Spelt {
    /// What one side changed; where both did, the greater or, where the traits say so, the lesser.
    fileprivate func value(_ traits: MemberTraits) -> Thing {
        if ours.isSame(as: theirs) || base.map(theirs.isSame) ?? false { return ours }
        if base.map(ours.isSame) ?? false { return theirs }
        return ours.yields(to: theirs) == traits.contains(.lesser) ? ours : theirs
    }
}

extension Versions {
    /// The same, where something counts more than nothing.
    fileprivate func value<Value: Spelt>(_ traits: MemberTraits) -> Value?
    where Thing == Value? {
        func isSame(_ one: Value?, _ other: Value?) -> Bool {
            guard let one, let other else { return one == nil && other == nil }
            return one.isSame(as: other)
        }
        if isSame(ours, theirs) || base.map({ isSame(theirs, $0) }) ?? false { return ours }
        if base.map({ isSame(ours, $0) }) ?? false { return theirs }
        guard let ours, let theirs else { return ours ?? theirs }
        return Versions<Value>(nil, ours, theirs).value(traits)
    }
}

extension TextConflict.Place {
    /// The same place, of the member.
    func field(_ field: String) -> TextConflict.Place {
        var place = self
        place.field = field
        return place
    }

    /// The same place, of the part.
    func part(_ part: String) -> TextConflict.Place {
        var place = self
        place.part = part
        return place
    }
}
