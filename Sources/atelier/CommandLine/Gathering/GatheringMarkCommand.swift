import ArgumentParser
import SessionStore
import Wording
import Workshop

/// Notes what people have decided about a session of a gathering.
struct GatheringMarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark",
        abstract: HelpText["mark"],
        discussion: HelpText.discussion(
            "mark.more",
            "atelier gathering mark amherst 12 cancelled",
            #"atelier gathering mark amherst 7 moved --room "Room 3" --slot "Sunday morning""#,
            #"atelier gathering mark amherst "Land trusts" merged --into 9"#))

    @Argument(help: HelpText.help("gathering.folder", value: "dir"), completion: .directory)
    var folder: String

    @Argument(help: HelpText.help("mark.session", value: "session"))
    var session: String

    @Argument(help: HelpText.help("mark.status", value: "status"))
    var status: GatheringSession.Status

    @Option(help: HelpText.help("mark.room", value: "room"))
    var room: String?

    @Option(help: HelpText.help("mark.slot", value: "slot"))
    var slot: String?

    @Option(help: HelpText.help("mark.into", value: "session"))
    var into: String?

    func validate() throws {
        guard (room ?? slot != nil) == (status == .moved) else {
            throw HelpText.fault("mark.moved")
        }
        guard (into != nil) == (status == .merged) else {
            throw HelpText.fault("mark.merged")
        }
        if let slot, Slot(slot).fault != nil {
            throw HelpText.fault("mark.noSuchSlot", .text("slot", slot))
        }
    }

    func run() throws {
        var gathering = try Failure.wording { () throws(SessionFileError) in
            try GatheringFile.read(in: folder)
        }
        let place = try gathering.place(of: session)
        let other = try into.map { name in try gathering.place(of: name) }
        if other == place { throw Failure(Phrase("gathering.mergedIntoItself")) }
        gathering.sessions[place].status = status
        gathering.sessions[place].newRoom = room ?? ""
        gathering.sessions[place].newSlot = slot ?? ""
        gathering.sessions[place].mergedInto = other.map { gathering.sessions[$0].id }
        let changed = gathering
        try Failure.wording { () throws(SessionFileError) in
            try GatheringFile.write(changed, in: folder)
        }
        for clash in gathering.clashes(of: place) {
            StandardError.say(Environment.wording(.gatheringTaken(clash, from: place + 1)))
        }
    }
}

extension Gathering {
    /// The place of the session that somebody means: by its number from 1, file, identifier or title.
    ///
    /// - Throws: that there is none, or more than one.
    func place(of name: String) throws(Failure) -> Int {
        if let number = Int(name), sessions.indices.contains(number - 1) { return number - 1 }
        let file = FilePath.name(of: name)
        if let place = sessions.firstIndex(where: { $0.id.text == name || $0.file == file }) {
            return place
        }
        let places = sessions.indices.filter { sessions[$0].title.folded == name.folded }
        guard places.count == 1 else { throw Failure(.gatheringUnknownSession(name)) }
        return places[0]
    }
}

extension Gathering {
    /// What a session cannot share with others as they stand by now; lines are numbers in the programme.
    fileprivate func clashes(of place: Int) -> [ProgrammeClash] {
        let standing = sessions.enumerated().filter {
            [.planned, .moved].contains($0.element.status)
        }
        let entries = standing.map { place, session in
            ProgrammeEntry(
                line: place + 1, title: session.title, room: session.roomNow,
                slot: session.slotNow, hosts: session.hosts)
        }
        return ProgrammeClash.all(in: entries).filter {
            $0.first.line == place + 1 || $0.second.line == place + 1
        }
    }
}

extension GatheringSession.Status: ExpressibleByArgument {}
