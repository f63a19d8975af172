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
    /// Adds these lines: the organisation above what else is told of it, the licence below.
    mutating func publish(by imprint: Imprint, wording: Wording) {
        if !imprint.organisation.isBlank {
            let line = Block(
                .paragraph, [Fragment(imprint.organisation.onOneLine, .verbatim, .strong)])
            head.insert(line, at: min(1, head.count))
            facts.organisation = imprint.organisation.onOneLine
        }
        if !imprint.licence.isBlank {
            let label = Fragment(wording(Phrase("report.licence")), .program)
            let licence = Fragment(imprint.licence.onOneLine, .verbatim)
            head.append(Block(.paragraph, [label, licence]))
            facts.licence = imprint.licence.onOneLine
        }
    }
}
