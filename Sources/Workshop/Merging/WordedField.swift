/// A member of a thing that holds words, by the name that files give it.
struct WordedField<Thing> {
    let name: String
    let get: (Thing) -> String
    let set: (inout Thing, String) -> Void

    init(
        _ name: String, get: @escaping (Thing) -> String,
        set: @escaping (inout Thing, String) -> Void
    ) {
        self.name = name
        self.get = get
        self.set = set
    }

    init(_ name: String, _ path: WritableKeyPath<Thing, String>) {
        self.init(name, get: { $0[keyPath: path] }, set: { $0[keyPath: path] = $1 })
    }
}

/// A thing with words of its own, each of which can be in conflict.
protocol Worded {
    /// The members that hold words.
    static var wordedFields: [WordedField<Self>] { get }
}

extension Worded {
    /// Sets the words of a member; false when there is no such member.
    mutating func setWords(_ text: String, in field: String) -> Bool {
        guard let field = Self.wordedFields.first(where: { $0.name == field }) else { return false }
        field.set(&self, text)
        return true
    }
}

extension Versions where Thing: Worded {
    /// Our version with the words of both.
    func worded(at place: TextConflict.Place, _ notes: inout MergeNotes) -> Thing {
        var thing = ours
        for field in Thing.wordedFields {
            var place = place
            place.field = field.name
            field.set(&thing, map(field.get).words(at: place, &notes))
        }
        return thing
    }
}
