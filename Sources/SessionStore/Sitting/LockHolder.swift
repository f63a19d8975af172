import Workshop

/// Who holds a session file, as its lock tells; information only.
public struct LockHolder: Equatable, Sendable {
    /// The run of the program.
    public var surroundings: Surroundings
    /// Since when.
    public var since: Moment

    /// Makes a holder.
    public init(_ surroundings: Surroundings, since: Moment) {
        self.surroundings = surroundings
        self.since = since
    }

    /// The text of the lock.
    var json: JSONValue {
        .object { object in
            object.write("process", surroundings.process)
            object.write("host", surroundings.host)
            object.write("since", since.json)
            object.write("boot", surroundings.boot)
            object.writeUnlessEmpty("machine", surroundings.machine)
        }
    }

    /// Reads the text of a lock; nil when it does not tell.
    static func read(_ bytes: [UInt8]) -> LockHolder? {
        guard let value = try? JSONParser.parse(bytes),
            let object = ValueReader(value, problems: ProblemList()).object(),
            let process = object.integer("process"), let host = object.string("host"),
            let since = object.member("since").flatMap({ Moment.read($0, in: ReadingContext()) }),
            let boot = object.string("boot")
        else { return nil }
        var surroundings = Surroundings(process: process, host: host, boot: boot)
        surroundings.machine = object.optionalString("machine") ?? ""
        return LockHolder(surroundings, since: since)
    }
}
