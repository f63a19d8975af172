/// What stops the parser, and at which byte.
struct JSONFault: Error {
    var offset: Int
    var reason: ProblemReason

    init(offset: Int, reason: ProblemReason) {
        self.offset = offset
        self.reason = reason
    }

    init(_ fault: JSONSyntaxFault, at offset: Int) {
        self.init(offset: offset, reason: .syntax(fault))
    }
}
