import ArgumentParser

/// A first evening to practise on.
struct TryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "try", abstract: HelpText["try"],
        discussion: HelpText.discussion("try.more", "atelier try"))

    @OptionGroup var screen: MannerOptions

    func run() throws { try Rehearsing.run(screen.manner) }
}
