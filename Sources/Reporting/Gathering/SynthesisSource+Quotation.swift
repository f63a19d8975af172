import Wording
import Workshop

extension SynthesisSource {
    /// A quotation to close with, and who said it where they permit it.
    func closing(_ quotation: Quotation) -> Section? {
        Self.closing(quotation, saidBy: quotation.author.flatMap(publishedName))
    }

    /// A quotation to close with; nil where there are no words.
    static func closing(_ quotation: Quotation, saidBy name: String?) -> Section? {
        guard !quotation.text.isBlank else { return nil }
        var paragraphs = quotation.text.paragraphs.map {
            Block(.paragraph, [Fragment($0, .verbatim, .aside)])
        }
        if let name, let last = paragraphs.indices.last {
            paragraphs[last].fragments.append(Fragment("— \(name)", .program))
        }
        return Section(blocks: [Block(.rule)] + paragraphs)
    }
}
