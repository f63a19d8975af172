import Facilitation
import TerminalUI
import Wording
import Workshop

/// The templates as a list: name, title, length, for how many, whose, and what it is for.
struct TemplateListing {
    private let templates: [OfferedTemplate]
    private let wording: Wording

    init(_ templates: [OfferedTemplate], wording: Wording) {
        self.templates = templates
        self.wording = wording
    }

    /// The whole list; the objective on a line of its own below each template that has one.
    var text: String {
        let width = templates.map { DisplayWidth.of($0.template.name) }.max() ?? 0
        let language = LanguageTag(wording.language.tag)
        return templates.map { offered in
            let template = offered.template
            let title = template.title.text(for: language)
            let facts = wording.facts(of: offered).joined(separator: " · ")
            var lines = TextLayout.padded(template.name, columns: width) + "  \(title) (\(facts))\n"
            let objective = template.objective.text(for: language)
            if !objective.isEmpty {
                lines += String(repeating: " ", count: width + 2) + objective + "\n"
            }
            return lines
        }.joined()
    }
}
