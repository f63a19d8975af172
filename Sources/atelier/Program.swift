import ArgumentParser
import CSystem
import Glibc

/// Where the program starts, and where what went wrong becomes words and an exit status.
@main
enum Program {
    static func main() {
        atelier_keep_memory_private()
        atelier_bound_memory()
        // A file that may not grow is told like a full disk, instead of ending the program.
        signal(SIGXFSZ, SIG_IGN)
        do {
            if try !Facilitating.runPlainly(CommandLine.arguments.dropFirst()) {
                let words = try FirstWords.understood(Array(CommandLine.arguments.dropFirst()))
                var command = try Atelier.parseAsRoot(words)
                try command.run()
            }
        } catch let failure as Failure {
            for phrase in failure.phrases { StandardError.say(Environment.wording(phrase)) }
            exit(failure.status)
        } catch {
            end(with: error)
        }
    }

    /// Ends for wrong usage (64), a wish for help or the version (0), or a status of our own.
    private static func end(with error: any Error) -> Never {
        let status = Atelier.exitCode(for: error)
        let message = ParserWords.translated(Atelier.fullMessage(for: error))
        guard !status.isSuccess else {
            print(message)
            exit(status.rawValue)
        }
        // What is said of wrong usage repeats words of the command line, which may come from anywhere.
        for line in message.split(separator: "\n", omittingEmptySubsequences: false)
        where !line.isEmpty {
            StandardError.say(String(line))
        }
        exit(status.rawValue)
    }
}
