/// One session as a programme announces it.
public struct ProgrammeEntry: Equatable, Sendable {
    /// The line of the programme, from 1.
    public var line: Int
    /// The title.
    public var title: String
    /// The room; empty while it is not known.
    public var room: String
    /// The slot; empty while it is not known.
    public var slot: String
    /// Who hosts it.
    public var hosts: [String]
    /// What the tool that wrote the programme calls it; empty where it has no name there.
    public var key: String

    /// Makes an entry.
    public init(
        line: Int, title: String, room: String = "", slot: String = "", hosts: [String] = [],
        key: String = ""
    ) {
        self.line = line
        self.title = title
        self.room = room
        self.slot = slot
        self.hosts = hosts
        self.key = key
    }
}
