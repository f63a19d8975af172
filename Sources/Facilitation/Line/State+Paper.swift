import Wording
import Workshop

extension State {
    /// Not a bare question mark, with which questions end.
    private static let illegible = "(?)"

    /// Records a note from paper: `14 text` with its own number, else the number that is next.
    ///
    /// `=9` says the same as note 9; ` ?` at the end marks it as hard to read. Entry goes on until
    /// an empty line.
    mutating func recordFromPaper(_ typed: String, number next: Int?, _ event: Event) -> [Effect] {
        let parts = typed.split(separator: " ", maxSplits: 1).map(String.init)
        // A leading space takes the line as it is, as it does with marks.
        let own =
            typed.hasPrefix(" ")
            ? nil : parts.count == 2 ? Int(parts[0]).flatMap { $0 > 0 ? $0 : nil } : nil
        guard let number = own ?? next else {
            message = StatusMessage(.paperNeedsNumber, .warning)
            return []
        }
        var text = own == nil ? typed.trimmed : parts[1].trimmed
        var provenance = Provenance(
            organisation: session?.organisationAtHand, number: number)
        if text.hasPrefix("="), let other = Int(String(text.dropFirst()).trimmed) {
            guard let round = session?.round,
                let origin = session?.contributions(of: round.id).last(where: {
                    $0.number == other && !$0.isStruck
                })
            else {
                message = StatusMessage(.noNoteOfThatNumber(other), .warning)
                return []
            }
            provenance.copyOf = origin.copyOf ?? origin.id
            text = origin.text
        } else if text.hasSuffix(Self.illegible), text != Self.illegible {
            provenance.marks = .illegible
            text = String(text.dropLast(Self.illegible.count)).trimmed
        }
        let (said, from) = (text, provenance)
        let effects = make { session, now, entropy in
            try session.recording([said], from: from, entropy: &entropy, at: now)
        }
        if !effects.isEmpty, next != nil {
            workshop?.line.field.clear()
            workshop?.line.mode = .fromPaper(number + 1)
        }
        return effects
    }
}
