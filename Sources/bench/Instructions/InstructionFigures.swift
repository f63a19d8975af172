import SessionStore

/// What was counted of one program.
///
/// Of several runs the least counts: a minute that passes on the screen, and whatever else the clock
/// brings, is only ever added.
struct InstructionFigures {
    private var counts: [TypedLines: Samples] = [:]
    /// How far apart the two least counts may be, as a part of the least.
    private static let tolerance = 0.002

    /// Counts once with these lines.
    mutating func count(_ programs: CountedPrograms, _ name: String, typing typed: TypedLines)
        throws
    {
        let instructions = try programs.instructions(of: name, typing: typed)
        counts[typed, default: Samples()].add(instructions)
    }

    /// Whether the two least counts with these lines are too far apart to be believed.
    func isUnsure(of typed: TypedLines) -> Bool {
        let counts = counts(of: typed)
        return counts.gap.map { $0 > counts.least * Self.tolerance } ?? false
    }

    /// From exec to the end, without a key but those that leave.
    var start: InstructionFigure { InstructionFigure(counts(of: .none)) }

    /// A typed character.
    var character: InstructionFigure {
        InstructionFigure(
            counts(of: .whole), without: counts(of: .halves), each: TypedLines.moreCharacters)
    }

    /// A recorded contribution, net of its characters; nil for an editor.
    var contribution: InstructionFigure? {
        counts[.split].map {
            InstructionFigure($0, without: counts(of: .halves), each: TypedLines.moreLines)
        }
    }

    private func counts(of typed: TypedLines) -> Samples { counts[typed] ?? Samples() }

    /// How often the start and a character of another program go into those of this one.
    func ratios(to other: InstructionFigures) -> (start: Double, character: Double) {
        (start.value / other.start.value, character.value / other.character.value)
    }

    /// The figures, and how they compare with the floor.
    func json(floor: InstructionFigures) -> JSONValue {
        let ratios = ratios(to: floor)
        return .object { members in
            members.write("start", start.json)
            members.write("character", character.json)
            if let contribution { members.write("contribution", contribution.json) }
            members.write("startToFloor", .decimal(ratios.start, 2))
            members.write("characterToFloor", .decimal(ratios.character, 2))
        }
    }
}
