import Workshop

extension GatheringSession: MemberDescribed {
    static var schemaName: String { "gatheringSession" }
    static var bearsIdentifier: Bool { true }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> GatheringSession {
        GatheringSession(id: object?.identifier() ?? ID(""), title: "")
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.text("file", &file)
        members.required("title", &title)
        members.text("room", &room)
        members.text("slot", &slot)
        members.list("hosts", &hosts, layout: .inline)
        members.usual("status", &status, unless: .planned)
        members.text("newRoom", &newRoom)
        members.text("newSlot", &newSlot)
        members.reference("mergedInto", &mergedInto)
        members.foreign(&foreign)
    }

    func check(_ object: ObjectReader, in context: ReadingContext) {
        switch status {
        case .moved where newRoom.isEmpty && newSlot.isEmpty: object.report(.missing, at: "newRoom")
        case .merged where mergedInto == nil: object.report(.missing, at: "mergedInto")
        case .merged where mergedInto == id:
            object.report(.cyclicReference(id.text), at: "mergedInto")
        default: break
        }
    }
}

extension Session: Referable {
    static var list: FileList { .sessions }
}

extension GatheringSession.Status: FileValue {}
