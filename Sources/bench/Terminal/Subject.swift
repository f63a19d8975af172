/// A program to measure, and how to bring it to where a key writes a character.
struct Subject {
    /// The name in the results.
    let name: String
    /// The program's file.
    let path: String
    /// What follows its name.
    let arguments: [String]
    /// What its first full screen holds, in ASCII; empty where any output will do.
    let firstPaint: String
    /// The keys that are sent before anything is measured.
    let prelude: [String]
    /// What makes it end, whether something was typed or not; empty where it is only ever killed.
    let leaving: String

    init(
        _ name: String, _ path: String, _ arguments: [String] = [], firstPaint: String = "",
        prelude: [String] = [], leaving: String = ""
    ) {
        self.name = name
        self.path = path
        self.arguments = arguments
        self.firstPaint = firstPaint
        self.prelude = prelude
        self.leaving = leaving
    }
}
