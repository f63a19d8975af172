import Facilitation
import Glibc
import TerminalUI
import Wording
import Workshop

/// The manual as a whole: its list of topics, and which topic somebody may have meant.
enum Manual {
    /// How wide a line of the manual is: as wide as the terminal, and no wider than can be read.
    static var columns: Int {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else {
            return 80
        }
        return min(max(Int(window.ws_col), 20), 100)
    }

    /// A line for each topic: its name, and what its page is about.
    static func topics(in language: String) -> [Phrase] {
        let names = ManualTopic.allCases.map(\.rawValue)
        let width = names.map { DisplayWidth.of($0) }.max() ?? 0
        return ManualTopic.allCases.map { topic in
            .manualTopic(
                TextLayout.padded(topic.rawValue, columns: width),
                title: topic.page(in: language).title)
        }
    }

    /// The topic or subcommand whose name is nearest to a word; the words of a topic's title lead to
    /// it as well, so that «modèles» finds `templates`.
    static func nearest(to word: String, in language: String, subcommands: [String]) -> String {
        let titles = ManualTopic.allCases.flatMap { topic in
            topic.page(in: language).title.folded.split { !$0.isLetter }
                .filter { $0.count > 3 }
                .map { (name: topic.rawValue, spelling: String($0)) }
        }
        // Of two that are as near the first is taken: names come before words of titles.
        let names = ManualTopic.allCases.map(\.rawValue) + subcommands
        let all = names.map { (name: $0, spelling: $0) } + titles
        return Spelling.nearest(to: word, among: all) ?? ManualTopic.start.rawValue
    }
}
