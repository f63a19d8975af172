import Wording

/// Who publishes a document, and on what terms others may use it: lines that no session holds.
public struct Imprint: Equatable, Sendable {
    /// The organisation that publishes it.
    public var organisation: String
    /// The licence.
    public var licence: String

    /// Makes an imprint; what is empty is not printed.
    public init(organisation: String = "", licence: String = "") {
        self.organisation = organisation
        self.licence = licence
    }
}

extension Synthesis {
    /// The document with these lines: the organisation above what else is told of it, the licence below.
    func published(by imprint: Imprint, wording: Wording) -> Synthesis {
        var document = self
        if !imprint.organisation.isBlank {
            let line = Block(
                .paragraph, [Fragment(imprint.organisation.onOneLine, .verbatim, .strong)])
            document.head.insert(line, at: min(1, document.head.count))
            document.facts.organisation = imprint.organisation.onOneLine
        }
        if !imprint.licence.isBlank {
            let label = Fragment(wording(Phrase("report.licence")), .program)
            let licence = Fragment(imprint.licence.onOneLine, .verbatim)
            document.head.append(Block(.paragraph, [label, licence]))
            document.facts.licence = imprint.licence.onOneLine
        }
        return document
    }
}
