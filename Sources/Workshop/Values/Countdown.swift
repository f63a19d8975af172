/// A timer: a clock against a planned length; overtime is counted on.
public struct Countdown: Equatable, Sendable {
    /// The planned length in seconds.
    public var plannedSeconds: Int
    /// The clock; nil before the start.
    public var clock: Clock?
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a timer.
    public init(plannedSeconds: Int, clock: Clock? = nil, foreign: ForeignMembers = .none) {
        self.plannedSeconds = plannedSeconds
        self.clock = clock
        self.foreign = foreign
    }
}

extension Countdown: FileObject {
    package static let schemaName = "timer"

    package init(blank id: String) { self.init(plannedSeconds: 0) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.number("plannedSeconds", &plannedSeconds, in: MemberRange.seconds)
        members.thing("clock", &clock)
        members.foreign(&foreign)
    }
}
