import Workshop

/// The first line of a journal.
struct JournalHeader: Equatable {
    /// The format that this version writes.
    static let format = 1

    /// Identifies the sitting, whatever happens to its journal.
    var sitting: String
    /// Which journal of the sitting it is, from 1.
    var generation: Int
    /// How many lines tell what is already in the file of that digest, for the sake of undo.
    var revision: Int
    /// The file that the rest of the lines starts from, which is also the sitting's base.
    var digest: FileDigest
    /// Identifies the run of the machine.
    var boot: String
    /// When it was written.
    var at: Moment

    /// The line as JSON.
    var json: JSONValue {
        .object { object in
            object.write("journal", Self.format)
            object.write("sitting", sitting)
            object.write("generation", generation)
            object.write("revision", revision)
            object.write("digest", digest.text)
            object.write("boot", boot)
            object.write("at", at.json)
        }
    }

    /// Reads a line; nil when it is no header of this version.
    static func read(_ value: JSONValue) -> JournalHeader? {
        let reader = ValueReader(value, problems: ProblemList())
        guard let object = reader.object(),
            object.integer("journal", in: format...format) != nil,
            let sitting = object.string("sitting"),
            let generation = object.integer("generation", in: 1 ... .max),
            let revision = object.integer("revision", in: 0 ... .max),
            let digest = object.string("digest"), let boot = object.string("boot"),
            let at = object.member("at").flatMap({ Moment.read($0, in: ReadingContext()) })
        else { return nil }
        return JournalHeader(
            sitting: sitting, generation: generation, revision: revision,
            digest: FileDigest(text: digest), boot: boot, at: at)
    }

    /// The format of a header of a later version; nil for any other line.
    static func laterFormat(_ value: JSONValue) -> Int? {
        guard case .number(let literal)? = value["journal"]?.content, let found = Int(literal),
            found > format
        else { return nil }
        return found
    }
}
