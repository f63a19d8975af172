import Wording
import Workshop

extension Session {
    /// A link in a line, as the board numbers the themes: «1 → 3 nourrit : …».
    func line(of link: ThemeLink, from id: ID<Theme>, _ wording: Wording) -> String {
        let numbers = [id, link.to].map { themes.index(of: $0).map { "\($0 + 1)" } ?? "?" }
        let words = [wording(.link(link.kind.rawValue)), link.word].filter { !$0.isEmpty }
        return "\(numbers[0]) → \(numbers[1])  " + words.joined(separator: " · ")
    }

    /// The links from and to a theme, a line each.
    func linkLines(of id: ID<Theme>, _ wording: Wording) -> [String] {
        themeLinks.filter { $0.from == id || $0.link.to == id }
            .map { line(of: $0.link, from: $0.from, wording) }
    }
}
