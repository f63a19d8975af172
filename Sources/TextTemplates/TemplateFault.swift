/// Why a template makes no sense, and where.
public struct TemplateFault: Error, Equatable, Sendable {
    /// What is wrong with a template.
    public enum Reason: Error, Equatable, Sendable {
        /// The text ends within a tag.
        case cutOff
        /// A tag holds no name, or something beside it.
        case unfinishedName
        /// A section ends that is not the one that began last.
        case otherSectionEnds
        /// A section has no end.
        case unclosedSection
        /// New marks of tags are not two, or not between signs of equality.
        case marks
        /// A function stands before the name of a block.
        case functionOfBlock
        /// Something else than blocks stands in a template that takes in another with blocks of its own.
        case otherThanBlocks
        /// A setting has no name, or no value.
        case setting
        /// A setting that is not known, or not that value of it.
        case unknownSetting
        /// Sections stand in each other, or parts take in each other, deeper than anybody means it.
        case tooDeep
    }

    /// What is wrong.
    public let reason: Reason
    /// The line at which it is wrong, from 1.
    public let line: Int
    /// How that line reads.
    public let text: String

    /// A fault at a place of a text.
    ///
    /// Lines are counted at whatever begins a new one, where a carriage return is one with the next line
    /// feed even if words stand between; but they end at a line feed alone: the text of one that ends
    /// otherwise goes on to the next of those.
    init(_ reason: Reason, at place: String.Index, of text: String) {
        let before = text[..<place]
        let start = before.lastIndex(of: "\n").map(text.index(after:)) ?? text.startIndex
        let end = text[start...].firstIndex(of: "\n") ?? text.endIndex
        self.reason = reason
        line = String(before.filter(\.isNewline)).count + 1
        self.text = String(text[start..<end])
    }
}
