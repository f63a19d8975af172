extension Versions where Thing == Decision {
    /// The versions of both sides by their time, so that none is lost; of an objection that was
    /// settled in different ways the weightier one counts.
    func mergedDecision() -> Decision {
        var merged = ours
        merged.phase = self.phase.further()
        merged.versions = self.versions.things(
            by: \.id, inOrder: { ($0.at, $0.id) < ($1.at, $1.id) }
        ) { versions in
            var version = versions.ours
            version.text = versions.text.spelt()
            version.at = versions.at.lesser()
            version.foreign = versions.foreign.mergedMembers()
            return version
        }
        merged.objections = self.objections.things(
            by: \.contribution, inOrder: { $0.contribution < $1.contribution }
        ) { versions in
            var objection = versions.ours
            objection.status = versions.status.further()
            objection.version = versions.version.greater()
            if objection.status != .lifted { objection.version = nil }
            objection.foreign = versions.foreign.mergedMembers()
            return objection
        }
        return merged
    }
}

extension Mending {
    /// What became of an objection goes with it, and names no version that is gone.
    mutating func mend(_ decision: inout Decision) {
        let known = Set(decision.versions.map(\.id))
        var objections: [Objection] = []
        for var objection in decision.objections {
            guard kept(objection.contribution, \.contributions) != nil else { continue }
            if let version = objection.version, !known.contains(version) {
                objection.version = nil
            }
            objections.append(objection)
        }
        decision.objections = objections
    }
}
