import Facilitation
import TerminalUI
import Wording
import Workshop

/// The templates as a list by what they are for: name, title, length, for how many, whose, and what it is for.
struct TemplateListing {
    private let templates: [OfferedTemplate]
    private let wording: Wording

    init(_ templates: [OfferedTemplate], wording: Wording) {
        self.templates = templates
        self.wording = wording
    }

    /// The whole list; the objective on a line of its own below each template that has one.
    var lines: [String] {
        // Cleaned before they are measured, as the columns stand by what is shown.
        let names = templates.map(\.template.name.cleaned)
        let width = names.map { DisplayWidth.of($0) }.max() ?? 0
        let language = LanguageTag(wording.language.tag)
        var purpose: TemplatePurpose?
        return zip(names, templates).flatMap { name, offered in
            let template = offered.template
            let title = template.title.text(for: language)
            let facts = wording.facts(of: offered).joined(separator: " · ")
            var lines: [String] = []
            if let what = template.purpose, what != purpose { lines.append(wording(what.phrase)) }
            purpose = template.purpose
            lines.append(TextLayout.padded(name, columns: width) + "  \(title) (\(facts))")
            let objective = template.objective.text(for: language)
            if !objective.isEmpty {
                lines.append(String(repeating: " ", count: width + 2) + objective)
            }
            return lines
        }
    }
}
