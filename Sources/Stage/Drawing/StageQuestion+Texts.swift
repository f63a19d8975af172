import Wording
import Workshop

extension StageQuestion {
    /// The prompt in each of its languages, else what the round is called.
    func texts(_ wording: Wording) -> [String] {
        guard !prompt.isEmpty else { return [kind.name(titled: title, wording)] }
        return prompt.versions.enumerated().map { place, version in
            place == 0 ? (number.map { "\($0)  " } ?? "") + version.text : version.text
        }
    }
}
