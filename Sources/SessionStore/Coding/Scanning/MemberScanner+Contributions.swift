import Workshop

extension MemberScanner {
    /// The list of contributions at hand; nil, having given up, when it is not as usual.
    mutating func contributions() -> [Contribution]? {
        var contributions: [Contribution] = []
        valuesLeft -= 1
        guard take(UInt8(ascii: "[")) else { return nil }
        // Less than one takes with its indentation: room that is not used costs nothing, moving does.
        contributions.reserveCapacity((scanner.bytes.count - scanner.index) / 128)
        if take(UInt8(ascii: "]")) { return contributions }
        repeat {
            guard let contribution = contribution() else { return nil }
            contributions.append(contribution)
            scanner.skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")), valuesLeft >= 0 else { return nil }
        return contributions
    }

    private mutating func contribution() -> Contribution? {
        open()
        guard isAtHand("id"), let id = identifier() else { return nil }
        goOn()
        var contribution = Contribution(id: ID(id), text: "")
        contribution.describe(toAny: &self)
        var makesSense = !hasGivenUp
        contribution.tellNonsense { _, _ in makesSense = false }
        guard makesSense else { return nil }
        return contribution
    }
}
