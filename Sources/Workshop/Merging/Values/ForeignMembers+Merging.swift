extension Versions where Thing == ForeignMembers {
    /// Members of later versions, each by its name: what one side changed; where both did, the
    /// greater JSON text.
    func mergedMembers() -> ForeignMembers {
        if ours == theirs || theirs == base { return ours }
        if ours == base { return theirs }
        return ForeignMembers(
            self.members.things(by: \.name) { versions in
                var member = versions.ours
                member.json = versions.json.merged { $0.precedes($1) ? $1 : $0 }
                return member
            })
    }
}
