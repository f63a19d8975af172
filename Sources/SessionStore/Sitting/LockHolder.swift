import Workshop

/// Who holds a session file, as its lock tells; information only.
public struct LockHolder: Equatable, Sendable {
    /// The run of the program.
    public var program: ProcessIdentity
    /// Since when.
    public var since: Moment

    /// Makes a holder.
    public init(_ program: ProcessIdentity, since: Moment) {
        self.program = program
        self.since = since
    }

    /// The text of the lock.
    var json: JSONValue {
        .object { object in
            object.write("process", program.process)
            object.write("host", program.host)
            object.write("since", since.json)
            object.write("boot", program.boot)
            object.writeUnlessEmpty("machine", program.machine)
        }
    }

    /// Reads the text of a lock; nil when it does not tell.
    static func read(_ bytes: [UInt8]) -> LockHolder? {
        // A lock that was just made is empty, and to word what is wrong with that costs a start much.
        guard !bytes.isEmpty, let value = try? JSONParser.parse(bytes),
            let object = ValueReader(value, problems: ProblemList()).object(),
            let process = object.integer("process"), let host = object.string("host"),
            let since = object.member("since").flatMap({ Moment.read($0, in: ReadingContext()) }),
            let boot = object.string("boot")
        else { return nil }
        var program = ProcessIdentity(process: process, host: host, boot: boot)
        program.machine = object.optionalString("machine") ?? ""
        return LockHolder(program, since: since)
    }
}
