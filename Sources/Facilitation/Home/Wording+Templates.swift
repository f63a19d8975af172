import Wording
import Workshop

extension Wording {
    /// What there is to know before choosing a template: how long it takes, for how many, and whose
    /// it is when it is the facilitator's own.
    public func facts(of offered: OfferedTemplate) -> [String] {
        let template = offered.template
        var facts: [String] = []
        if template.plannedSeconds > 0 {
            facts.append(duration(seconds: template.plannedSeconds))
        }
        switch (template.fewestPeople, template.mostPeople) {
        case (let fewest?, let most?): facts.append(self(.peopleFrom(fewest, to: most)))
        case (let fewest?, nil): facts.append(self(.peopleAtLeast(fewest)))
        case (nil, let most?): facts.append(self(.peopleAtMost(most)))
        case (nil, nil): break
        }
        switch offered.origin {
        case .builtIn: break
        case .own: facts.append(self(.ownTemplate))
        case .ownForBuiltIn: facts.append(self(.ownTemplateForBuiltIn))
        }
        return facts
    }
}

extension Phrase {
    static let ownTemplate = Phrase("template.own")
    static let ownTemplateForBuiltIn = Phrase("template.ownForBuiltIn")
    static func peopleFrom(_ fewest: Int, to most: Int) -> Phrase {
        Phrase("form.peopleFrom", .number("fewest", fewest), .number("most", most))
    }
    static func peopleAtLeast(_ fewest: Int) -> Phrase {
        Phrase("form.peopleAtLeast", .number("fewest", fewest))
    }
    static func peopleAtMost(_ most: Int) -> Phrase {
        Phrase("form.peopleAtMost", .number("most", most))
    }
}
