extension Versions where Thing == ForeignMembers {
    /// Members of later versions, each by its name: what one side changed; where both did, the
    /// greater JSON text.
    func mergedMembers() -> ForeignMembers {
        if ours.members.isEmpty && theirs.members.isEmpty { return .none }
        let lists = map { $0.members.map(SpeltMember.init) }
        let merged = lists.merged { one, other in
            Versions<[SpeltMember]>(lists.base, one, other).things(by: \.name) { versions in
                SpeltMember(name: versions.ours.name, json: versions.json.greater())
            }
        }
        return ForeignMembers(merged.map { .init(name: $0.name.text, json: $0.json.text) })
    }
}

/// A member that is equal to another only when all bytes are.
private struct SpeltMember: Verbatim {
    var name: SpeltText
    var json: SpeltText

    func isSpelt(as other: SpeltMember) -> Bool { self == other }

    init(name: SpeltText, json: SpeltText) {
        self.name = name
        self.json = json
    }

    init(_ member: ForeignMembers.Member) {
        name = SpeltText(text: member.name)
        json = SpeltText(text: member.json)
    }
}
