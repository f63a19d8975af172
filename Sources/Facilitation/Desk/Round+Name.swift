import Stage
import Wording
import Workshop

extension Round {
    /// What the round is called: its title, else its kind.
    func name(_ wording: Wording) -> String { content.kind.name(titled: title, wording) }
}
