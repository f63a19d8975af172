import ArgumentParser
import TerminalUI

/// How the facilitator's screen is drawn, for whoever does not look at it.
struct MannerOptions: ParsableArguments {
    @Flag(help: HelpText.help("screen.quiet"))
    var quiet = false

    @Flag(help: HelpText.help("screen.plain"))
    var plain = false

    /// What was asked for here, or for always by the environment.
    var manner: Manner {
        var manner = Environment.manner
        manner.isQuiet = manner.isQuiet || quiet
        manner.isPlain = manner.isPlain || plain
        return manner
    }
}
