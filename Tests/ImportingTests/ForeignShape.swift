import Testing
import Workshop

@testable import Importing

/// A small file in the shape in which another program exports it, and what is right for it.
struct ForeignShape: CustomTestStringConvertible, Sendable {
    /// Its name; the ending is what the program gives it.
    let name: String
    let bytes: [UInt8]
    /// The notes that come in, in their order.
    var notes: [String] = []
    /// Their themes, where the file has any.
    var themes: [String]?
    /// Their questions, where the file has any.
    var prompts: [String]?
    /// What stays outside, and why.
    var outside: [LeftOut: Int] = [:]
    /// What is refused as.
    var refusal: ImportRefusal?

    init(
        _ name: String, _ text: String, notes: [String] = [], themes: [String]? = nil,
        prompts: [String]? = nil, outside: [LeftOut: Int] = [:], refusal: ImportRefusal? = nil
    ) {
        self.init(
            name, bytes: Array(text.utf8), notes: notes, themes: themes, prompts: prompts,
            outside: outside, refusal: refusal)
    }

    init(
        _ name: String, bytes: [UInt8], notes: [String] = [], themes: [String]? = nil,
        prompts: [String]? = nil, outside: [LeftOut: Int] = [:], refusal: ImportRefusal? = nil
    ) {
        self.name = name
        self.bytes = bytes
        self.notes = notes
        self.themes = themes
        self.prompts = prompts
        self.outside = outside
        self.refusal = refusal
    }

    var testDescription: String { name }
}
