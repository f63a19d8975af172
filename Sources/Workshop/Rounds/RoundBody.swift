/// What every room of the house asks of a kind of round; nothing here has a default, so that no kind
/// can be forgotten.
protocol RoundBody: Described {
    /// The same settings, in which nothing has happened.
    var planned: Self { get }
    /// Puts back what the round was at in the session that a table's copy comes from.
    mutating func stand(as earlier: Self)
    /// As it was at a moment at which its round went on: what is not known of the past must not show
    /// the future.
    func asOf(_ past: PastMoment) -> Self
}

extension RoundContent {
    /// The content of a kind of which nothing is known yet.
    package init(blank kindName: String) {
        self = .new(RoundKind(name: kindName)) ?? .unknown(UnknownRound(kindName: kindName))
    }

    /// The same kind with the same settings, in which nothing has happened.
    public var planned: RoundContent {
        var content = self
        content.body = body.planned
        return content
    }

    /// Puts back what the round was at; a round that was of another kind then stays as it is.
    mutating func stand(as earlier: RoundContent) {
        func standing<Body: RoundBody>(_ body: Body) -> any RoundBody {
            guard let earlier = earlier.body as? Body else { return body }
            var body = body
            body.stand(as: earlier)
            return body
        }
        body = standing(body)
    }
}

extension RoundContent: Described {
    /// Tells what is particular to the kind.
    package mutating func describe(to members: inout some MemberVisitor) {
        var body = body
        body.describe(to: &members)
        self.body = body
    }

    /// A round that changed its kind on one side is of that kind; on both, of the kind whose name
    /// is greater.
    package static func merged(
        _ versions: Versions<RoundContent>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> RoundContent {
        func body<Body: RoundBody>(of ours: Body) -> (any RoundBody)? {
            guard let theirs = versions.theirs.body as? Body else { return nil }
            let base = versions.base?.body as? Body
            return Body.merged(Versions<Body>(base, ours, theirs), at: place, notes)
        }
        guard versions.ours.kind == versions.theirs.kind,
            let body = body(of: versions.ours.body)
        else { return versions.merged(by: \.kind.name) }
        var merged = versions.ours
        merged.body = body
        return merged
    }
}
