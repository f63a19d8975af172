import ArgumentParser
import Reporting

/// What kind of document is asked for: an account of the workshop, or a paper for before or during it.
enum AskedKind: String, CaseIterable, ExpressibleByArgument {
    case synthesis, minutes, announcement, post, script, sheets

    /// How much an account tells.
    var account: DocumentKind { self == .minutes ? .minutes : .synthesis }

    /// What is written in place of an account; nil for one.
    var paper: Paper? { Paper(rawValue: rawValue) }
}
