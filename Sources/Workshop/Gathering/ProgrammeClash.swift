/// Two sessions of a programme that cannot both be.
public struct ProgrammeClash: Equatable, Sendable {
    /// What they would have to share.
    public enum Shared: Equatable, Sendable {
        /// The same room at the same time.
        case room(String)
        /// The same host at the same time.
        case host(String)
    }

    /// What they would have to share, as the later one spells it.
    public var shared: Shared
    /// The earlier entry.
    public var first: ProgrammeEntry
    /// The later entry.
    public var second: ProgrammeEntry

    /// The clashes of a programme, in the order of the later entries; rooms, hosts and words are the
    /// same whatever their capitals and accents.
    public static func all(in programme: [ProgrammeEntry]) -> [ProgrammeClash] {
        let slots = programme.map { Slot($0.slot) }
        var clashes: [ProgrammeClash] = []
        var inRoom: [String: [Int]] = [:]
        var ofHost: [String: [Int]] = [:]
        for (place, entry) in programme.enumerated() where !entry.slot.isEmpty {
            func look(_ name: String, _ shared: Shared, in known: inout [String: [Int]]) {
                let key = name.folded
                guard !key.isEmpty else { return }
                for earlier in known[key] ?? []
                where earlier != place && slots[earlier].meets(slots[place]) {
                    clashes.append(
                        ProgrammeClash(shared: shared, first: programme[earlier], second: entry))
                }
                known[key, default: []].append(place)
            }
            look(entry.room, .room(entry.room), in: &inRoom)
            for host in entry.hosts { look(host, .host(host), in: &ofHost) }
        }
        return clashes
    }
}
