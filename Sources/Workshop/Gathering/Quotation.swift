/// Words that a document may close with, and who said them.
public struct Quotation: Equatable, Sendable {
    /// The words, to the letter.
    public var text: String
    /// Who said them; without permission in publication the words are published without the name.
    public var author: NamedPerson?
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a quotation.
    public init(text: String, author: NamedPerson? = nil, foreign: ForeignMembers = .none) {
        self.text = text
        self.author = author
        self.foreign = foreign
    }
}

extension Quotation: FileObject {
    package static let schemaName = "quotation"

    package init(blank id: String) { self.init(text: "") }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.words("text", &text, .required)
        members.person("author", &author)
        members.foreign(&foreign)
    }
}
