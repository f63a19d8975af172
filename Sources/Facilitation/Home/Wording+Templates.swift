import Wording
import Workshop

extension Wording {
    /// What there is to know before choosing a template: in which languages its prompts are where they
    /// are not in the one wanted, how long it takes, for how many, and whose it is when it is the
    /// facilitator's own.
    ///
    /// - Parameter language: the language wanted; the interface's when nil.
    public func facts(of offered: OfferedTemplate, in language: LanguageTag? = nil) -> [String] {
        let template = offered.template
        var facts: [String] = []
        let others = template.promptLanguages
        let wanted = language ?? LanguageTag(self.language.tag)
        if !others.isEmpty, !others.contains(where: { $0.base == wanted.base }) {
            let names = others.map { other in
                Wording.languages.first { $0.tag == other.text }?.name ?? other.text
            }
            facts.append(self(.questionsIn(names.joined(separator: ", "))))
        }
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

extension TemplatePurpose {
    /// What a group wants to do, as it stands before the templates for it.
    public var phrase: Phrase {
        switch self {
        case .whole: Phrase("template.whole")
        case .open: Phrase("template.open")
        case .gather: Phrase("template.gather")
        case .sort: Phrase("template.sort")
        case .decide: Phrase("template.decide")
        case .close: Phrase("template.close")
        }
    }
}

extension Phrase {
    static let ownTemplate = Phrase("template.own")
    static let ownTemplateForBuiltIn = Phrase("template.ownForBuiltIn")
    /// That the prompts of a template are in these languages alone.
    static func questionsIn(_ languages: String) -> Phrase {
        Phrase("template.questionsIn", .text("languages", languages))
    }
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
