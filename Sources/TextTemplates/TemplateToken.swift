/// A part of a template.
enum TemplateToken: Sendable {
    /// Own words of the template.
    case text([UInt8])
    /// A value.
    case value(TemplateReference, isEscaped: Bool)
    /// What is written for a value, or for each of several; the tokens up to an end.
    case section(TemplateReference, end: Int)
    /// What is written where there is no such value.
    case inverted(TemplateReference, end: Int)
    /// A place where a template that takes in this one may have put words of its own; with the words that
    /// stand there otherwise, up to an end.
    case block(String, indentation: [UInt8], end: Int)
    /// What a template puts into a block of the one that it takes in, up to an end.
    case definition(String, end: Int)
    /// Another template.
    case part(TemplatePart)
    /// Another escaping.
    case escaping(any TextEscaping)

    /// Where the token after this one, and after what it holds, stands.
    func next(after place: Int) -> Int {
        switch self {
        case .text, .value, .escaping: place + 1
        case .section(_, let end), .inverted(_, let end), .block(_, _, let end),
            .definition(_, let end):
            end
        case .part(let part): part.end
        }
    }
}

/// Another template that is taken in.
struct TemplatePart: Sendable {
    /// How it is called, or the value that says so.
    let name: Name
    /// What stands before each of its lines but the first; nil where it has no line of its own.
    let indentation: [UInt8]?
    /// What is put into its blocks; nil where it is not asked to have some.
    var blocks: [String: Range<Int>]?
    /// Where the token after the definitions of the blocks stands.
    var end: Int
    /// Where it is taken in.
    let place: String.Index

    /// How a template is called.
    enum Name: Sendable {
        case own(String)
        case said(TemplateReference)
    }
}

/// What a tag speaks of.
struct TemplateReference: Sendable {
    /// Where a value is found.
    enum Place: Sendable {
        /// The innermost of the things around.
        case here
        /// The place in the list that is gone through.
        case position
        /// A member of the innermost thing around that has one of the first name, then a member of that.
        case around([String])
        /// The same of the innermost alone.
        case member([String])
    }

    let place: Place
    /// What is done to the value, the first first.
    let functions: [TemplateFunction?]

    init(_ name: String, _ functions: [String]) {
        let path = name.split(separator: ".").map(String.init)
        place =
            if name == "." || path.isEmpty && functions.isEmpty {
                .here
            } else if name.isEmpty {
                .position
            } else if name.utf8.first == 0x2E {
                path.isEmpty ? .here : .member(path)
            } else {
                .around(path)
            }
        self.functions = functions.reversed().map { TemplateFunction(rawValue: $0) }
    }
}
