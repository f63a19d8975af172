import Testing
import TestSupport

/// Help and errors of the command line in the language of the interface.
@Suite struct HelpLanguageTests {
    private static let languages = ["fr", "es", "tr"]
    /// What the parser of the command line says by itself.
    private static let english = [
        "OVERVIEW", "USAGE", "Usage:", "OPTIONS:", "ARGUMENTS:", "SUBCOMMANDS", "Show help",
        "Show the version",
        "(values:", "default:", "for detailed help", "for more information", "Missing",
        "Unknown option",
        "Unexpected", "is invalid for", "Please provide", "Help:", "<subcommand>", "Example",
    ]
    private static let commands = [
        [], ["new"], ["run"], ["project"], ["replay"], ["report"], ["validate"], ["merge"],
        ["import"],
        ["suggest"], ["anonymize"], ["gathering"], ["gathering", "plan"], ["gathering", "status"],
        ["gathering", "mark"], ["gathering", "quote"], ["gathering", "book"], ["schema"],
        ["templates"],
        ["catalogues"], ["commands"], ["help"],
    ]

    @Test(arguments: languages)
    func helpIsInTheLanguageOfTheInterface(language: String) throws {
        for command in Self.commands {
            let program = try FinishedProgram(
                command + ["--help"], environment: ["LC_ALL": "\(language).UTF-8"])
            #expect(program.status == 0)
            for words in Self.english where words != "Example" || language != "fr" {
                let isFrenchOptions = language == "fr" && words == "OPTIONS:"
                #expect(
                    isFrenchOptions || !program.output.contains(words),
                    "\(language) \(command): \(words)")
            }
            #expect(program.output.contains("atelier"))
            // A text that is nowhere would stand there by its key.
            #expect(!program.output.contains("<value."), "\(language) \(command)")
        }
    }

    @Test(arguments: languages)
    func wrongUsageIsToldInTheLanguageOfTheInterface(language: String) throws {
        for arguments in [
            ["replay"], ["nwe"], ["report", "x", "--formt", "y"],
            ["report", "x", "--format", "yy"],
            ["report", "x", "--zzzzzzzz"], ["replay", "x", "--speed", "abc"],
            ["replay", "x", "--speed", "900"],
            ["new", "--title"], ["run", "a", "b", "c"], ["schema", "zz"], ["new"],
            ["merge", "a", "b"],
            ["import", "x", "--round", "1"], ["project", "x", "--light=1"],
            ["gathering", "mark", "x", "1", "moved"],
        ] {
            let program = try FinishedProgram(
                arguments, environment: ["LC_ALL": "\(language).UTF-8"])
            #expect(program.status == 64, "\(arguments)")
            for words in Self.english {
                #expect(
                    !program.errors.contains(words), "\(language) \(arguments): \(program.errors)")
            }
        }
    }

    @Test func theLanguageThatIsAskedForIsTheOneOfTheErrors() throws {
        let program = try FinishedProgram(
            ["new", "no-such-method", "--language", "es"], environment: ["LC_ALL": "fr_FR.UTF-8"])
        #expect(program.errors.contains("No hay ningún modelo «no-such-method»"))
    }

    @Test func englishStaysWhatTheParserSays() throws {
        let program = try FinishedProgram(["schema", "zz"], environment: ["LC_ALL": "en_GB.UTF-8"])
        #expect(
            program.errors.contains(
                "Error: The value 'zz' is invalid for '<kind>'. Please provide one of 'session', 'template' or 'gathering'."
            ))
    }
}
