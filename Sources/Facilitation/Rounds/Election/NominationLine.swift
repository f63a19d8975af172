/// A line as it is typed while people name somebody: `Ana > Karim : why`.
struct NominationLine: Equatable {
    /// Who says it.
    let voter: String
    /// Whom they name.
    let candidate: String
    /// Why; may be empty.
    let reason: String

    /// Reads a line; nil when it names nobody.
    ///
    /// The first sign parts who says it from whom they name, the first colon after it the reason.
    init?(_ line: String) {
        guard let sign = line.firstIndex(where: { ">→›".contains($0) }) else { return nil }
        var voter = String(line[..<sign]).trimmed
        // «->» is an arrow, too.
        while voter.last == "-" || voter.last == "=" { voter = String(voter.dropLast()).trimmed }
        let (candidate, reason) = Self.parted(line[line.index(after: sign)...])
        guard !voter.isEmpty, !candidate.isEmpty else { return nil }
        self.voter = voter
        self.candidate = candidate
        self.reason = reason
    }

    /// A name, and what follows its colon.
    static func parted(_ text: Substring) -> (name: String, reason: String) {
        guard let colon = text.firstIndex(of: ":") else { return (String(text).trimmed, "") }
        return (
            String(text[..<colon]).trimmed, String(text[text.index(after: colon)...]).trimmed
        )
    }
}
