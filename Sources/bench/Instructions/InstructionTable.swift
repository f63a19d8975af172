import SessionStore

/// What was counted of all programs, side by side.
struct InstructionTable {
    /// The programs in their order, the floor first.
    let names: [String]
    /// What was counted of each.
    let figures: [String: InstructionFigures]

    private var floor: InstructionFigures { figures["floor"] ?? InstructionFigures() }
    private var atelier: InstructionFigures {
        figures[CountedPrograms.atelierName] ?? InstructionFigures()
    }

    /// Prints it for people, on standard error.
    func print() {
        Overview.say("")
        Overview.say(
            Overview.row(
                "instructions",
                ["key, k", "× floor", "varies %", "start, M", "× floor", "varies %"]))
        for name in names {
            guard let figures = figures[name] else { continue }
            let ratios = figures.ratios(to: floor)
            Overview.say(
                Overview.row(
                    name,
                    [
                        Overview.shown(figures.character.value / 1e3),
                        Overview.shown(ratios.character, 2), shown(figures.character.variation),
                        Overview.shown(figures.start.value / 1e6, 2),
                        Overview.shown(ratios.start, 2), shown(figures.start.variation),
                    ]))
        }
        if let contribution = atelier.contribution {
            let cells = [
                Overview.shown(contribution.value / 1e3), "", shown(contribution.variation),
            ]
            Overview.say(Overview.row("contribution", cells))
        }
        for name in names where name != CountedPrograms.atelierName {
            guard let other = figures[name] else { continue }
            let ratios = atelier.ratios(to: other)
            Overview.say(
                Overview.row(
                    "atelier × \(name)",
                    [Overview.shown(ratios.character, 2), "", "", Overview.shown(ratios.start, 2)]))
        }
    }

    /// A variation, which may well be 0.
    private func shown(_ variation: Double?) -> String {
        variation.map { $0 < 0.005 ? "0" : Overview.shown($0, 2) } ?? ""
    }

    /// Everything that was counted, program by program, and how atelier compares with each.
    var json: JSONValue {
        .object { members in
            members.write("unit", "instructions")
            members.write("size", "\(CountedPrograms.size.columns)x\(CountedPrograms.size.rows)")
            members.write("contribution", "net of its characters")
            for name in names { members.write(name, figures[name]?.json(floor: floor)) }
            members.write(
                "atelierTo",
                .object { members in
                    for name in names where name != CountedPrograms.atelierName {
                        guard let other = figures[name] else { continue }
                        let ratios = atelier.ratios(to: other)
                        members.write(
                            name,
                            .object(layout: .inline) { members in
                                members.write("start", .decimal(ratios.start, 2))
                                members.write("character", .decimal(ratios.character, 2))
                            })
                    }
                })
        }
    }
}
