import SessionStore
import Workshop

/// The workshop of a long sitting: an opening, a tour de table and the board with six themes.
enum SoakSession {
    /// Where each round is in the agenda.
    static let rounds: [RoundKind] = [.opening, .goRound, .sorting]

    /// Writes it, with nothing said yet.
    static func write(to path: String) throws(BenchError) {
        let french = LanguageTag("fr")
        var entropy = Entropy(2026, 11)
        var template = Template(
            name: "soak", title: LocalizedText("Atelier mesuré", in: french), language: french)
        template.themes = ["Apprendre", "Bâtir", "Relier", "Partager", "Habiter", "Décider"].map {
            TemplateTheme(name: LocalizedText($0, in: french))
        }
        template.rounds = rounds.compactMap { kind in
            RoundContent.new(kind).map { content in
                TemplateRound(
                    content: content,
                    prompts: [.init("Qu'est-ce qui vous tient à cœur ?", in: french)],
                    plannedSeconds: 900)
            }
        }
        do throws(SessionFileError) {
            try SessionFile.write(template.session(entropy: &entropy), to: path)
        } catch {
            throw .world("cannot write \(path)")
        }
    }

    /// A contribution as it is typed: no two are the same, and their words recur as words do.
    static func text(_ number: Int, _ dice: inout Entropy) -> String {
        let count = Int.random(in: 3...14, using: &dice)
        let chosen = (0..<count).compactMap { _ in words.randomElement(using: &dice) }
        return chosen.joined(separator: " ") + " \(number)"
    }

    private static let words = SpokenText.all.joined(separator: " ").split(separator: " ").map(
        String.init)
}
