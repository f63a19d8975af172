import Workshop

extension Decision {
    /// Tells what is particular to a decision.
    mutating func describe(to members: inout some MemberVisitor) {
        members.usual("phase", &phase, unless: .proposal)
        members.list("versions", &versions)
        members.list("objections", &objections)
    }
}

extension Decision.Phase: FileValue {}
extension Objection.Status: FileValue {}

extension ProposalVersion: MemberDescribed {
    static var schemaName: String { "proposalVersion" }
    static var bearsIdentifier: Bool { true }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> ProposalVersion {
        ProposalVersion(
            id: object?.identifier() ?? ID(""), text: "", at: Moment(milliseconds: 0))
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.required("text", &text)
        members.required("at", &at)
        members.foreign(&foreign)
    }
}

extension ProposalVersion: Referable {
    static var list: FileList { .versions }
}

extension Objection: MemberDescribed {
    static var schemaName: String { "objection" }
    static var layout: JSONLayout { .inline }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Objection {
        Objection(contribution: ID(""))
    }

    mutating func describe(to members: inout some MemberVisitor) {
        var said: ID<Contribution>? = contribution
        members.reference("contribution", &said)
        contribution = said ?? ID("")
        members.required("status", &status)
        members.reference("version", &version)
        members.foreign(&foreign)
    }

    func check(_ object: ObjectReader, in context: ReadingContext) {
        if !object.hasMember("contribution") { object.report(.missing, at: "contribution") }
    }
}
