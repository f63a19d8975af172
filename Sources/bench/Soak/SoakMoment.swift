import SessionStore

/// What was seen of both programs at one moment of a long sitting.
struct SoakMoment {
    /// How many contributions had been typed.
    let contributions: Int
    /// Seconds since the beginning.
    let seconds: Double
    /// The facilitator's program.
    let atelier: Memory
    /// The room's screen.
    let projector: Memory

    /// For the results.
    var json: JSONValue {
        .object { members in
            members.write("contributions", contributions)
            members.write("seconds", .decimal(seconds))
            members.write("atelier", atelier.json)
            members.write("projector", projector.json)
        }
    }

    /// For people.
    var line: String {
        func megabytes(_ memory: Memory) -> String {
            [memory.resident, memory.peak, memory.anonymous]
                .map { "\(Double($0 / 100) / 10)" }.joined(separator: " / ")
        }
        return "\(contributions) after \(Int(seconds)) s: atelier \(megabytes(atelier)), "
            + "projector \(megabytes(projector)) MB (resident / peak / anonymous)"
    }
}
