import SessionStore

/// What was counted of one program.
struct InstructionFigures {
    /// Instructions from exec to the end, without a key but the one that leaves.
    private(set) var start = Samples()
    /// Instructions a typed character.
    private(set) var character = Samples()
    /// Instructions a recorded contribution, net of its characters; empty for an editor.
    private(set) var contribution = Samples()

    /// Counts once; recorded contributions only where there is such a thing.
    mutating func count(_ programs: CountedPrograms, _ name: String) throws {
        start.add(try programs.instructions(of: name, typing: .none))
        let halves = try programs.instructions(of: name, typing: .halves)
        let whole = try programs.instructions(of: name, typing: .whole)
        character.add((whole - halves) / Double(TypedLines.moreCharacters))
        guard name == CountedPrograms.atelierName else { return }
        let split = try programs.instructions(of: name, typing: .split)
        contribution.add((split - halves) / Double(TypedLines.moreLines))
    }

    /// How often the start and a character of another program go into those of this one.
    func ratios(to other: InstructionFigures) -> (start: Double, character: Double) {
        (start.median / other.start.median, character.median / other.character.median)
    }

    /// The figures, and how they compare with the floor.
    func json(floor: InstructionFigures) -> JSONValue {
        let ratios = ratios(to: floor)
        return .object { members in
            members.write("start", Self.json(start))
            members.write("character", Self.json(character))
            if !contribution.values.isEmpty {
                members.write("contribution", Self.json(contribution))
            }
            members.write("startToFloor", .decimal(ratios.start, 2))
            members.write("characterToFloor", .decimal(ratios.character, 2))
        }
    }

    private static func json(_ samples: Samples) -> JSONValue {
        .object(layout: .inline) { members in
            members.write("median", .decimal(samples.median, 0))
            members.write("min", .decimal(samples.least, 0))
            members.write("max", .decimal(samples.percentile(100), 0))
            members.write("spreadPercent", .decimal(samples.spread, 2))
            members.write("count", samples.values.count)
        }
    }
}
