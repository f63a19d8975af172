import Workshop

/// The first line of a journal.
struct JournalHeader: Equatable {
    /// The format that this version writes.
    static let format = 2

    /// A sitting whose steps are all in this journal or in its base, up to a line.
    struct Included: Equatable {
        /// The sitting.
        var sitting: String
        /// The generation of its journal; those before it are, too.
        var generation: Int
        /// How many lines of that generation are.
        var lines: Int
    }

    /// The format it was read in: 1 has its base in a file of its own.
    var format = JournalHeader.format
    /// Identifies the sitting, whatever happens to its journal.
    var sitting: String
    /// Which journal of the sitting it is, from 1.
    var generation: Int
    /// How many lines it was begun with; with fewer it was never written to its end.
    var lines = 0
    /// How many lines tell what is already in the base, for the sake of undo.
    var revision: Int
    /// The base: the version that the rest of the lines starts from.
    var digest: FileDigest
    /// Other versions of the session file of which everything is in the base or the lines.
    var found: [FileDigest] = []
    /// Sittings that were taken in.
    var includes: [Included] = []
    /// The name of the machine.
    var host = ""
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
            object.write("lines", lines)
            object.write("revision", revision)
            object.write("digest", digest.text)
            object.writeUnlessEmpty("found", found.map { .string($0.text) })
            object.writeUnlessEmpty(
                "includes",
                includes.map { included in
                    .object { object in
                        object.write("sitting", included.sitting)
                        object.write("generation", included.generation)
                        object.write("lines", included.lines)
                    }
                })
            object.write("host", host)
            object.write("boot", boot)
            object.write("at", at.json)
        }
    }

    /// Reads a line; nil when it is no header of a version up to this one.
    static func read(_ value: JSONValue) -> JournalHeader? {
        let reader = ValueReader(value, problems: ProblemList())
        guard let object = reader.object(),
            let found = object.integer("journal", in: 1...format),
            let sitting = object.string("sitting"),
            let generation = object.integer("generation", in: 1 ... .max),
            let revision = object.integer("revision", in: 0 ... .max),
            let digest = object.string("digest"), let boot = object.string("boot"),
            let at = object.member("at").flatMap({ Moment.read($0, in: ReadingContext()) })
        else { return nil }
        var header = JournalHeader(
            sitting: sitting, generation: generation, revision: revision,
            digest: FileDigest(text: digest), boot: boot, at: at)
        header.format = found
        guard found > 1 else { return header }
        guard let lines = object.integer("lines", in: 0 ... .max), let host = object.string("host")
        else { return nil }
        (header.lines, header.host) = (lines, host)
        header.found = object.optionalArray("found") { $0.string() }
            .map { FileDigest(text: $0) }
        header.includes = object.optionalArray("includes") { element in
            guard let object = element.object(), let sitting = object.string("sitting"),
                let generation = object.integer("generation", in: 1 ... .max),
                let lines = object.integer("lines", in: 0 ... .max)
            else { return nil }
            return Included(sitting: sitting, generation: generation, lines: lines)
        }
        return header
    }

    /// The format of a header of a later version; nil for any other line.
    static func laterFormat(_ value: JSONValue) -> Int? {
        guard case .number(let literal)? = value["journal"]?.content, let found = Int(literal),
            found > format
        else { return nil }
        return found
    }
}

/// The second line of a journal: the file as the sitting found it, byte for byte.
///
/// In the journal, and not beside it: a journal alone then brings the whole sitting back, and no other
/// program can put another base in its place.
enum JournalBase {
    /// The line as JSON.
    static func json(_ bytes: [UInt8]) -> JSONValue {
        .object { $0.write("base", String(decoding: bytes, as: UTF8.self)) }
    }

    /// Reads a line; nil when it is another one.
    static func read(_ value: JSONValue) -> [UInt8]? {
        guard case .string(let text)? = value["base"]?.content else { return nil }
        return Array(text.utf8)
    }
}
