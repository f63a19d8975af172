import Stage
import TerminalUI
import Wording
import Workshop

// What the room sees: a view of its own, of which this is only where it is turned to.
extension State {
    /// What is to be put on stage, together with what the facilitator's own place adds.
    public var stageDirections: StageDirections {
        guard let workshop else { return .none }
        var directions = workshop.stage.directions
        if directions.spotlight == nil, isSorting { directions.atHand = workshop.note?.id }
        if case .rereading(let rereading)? = popups.first(where: \.isRereading) {
            directions.atHand = rereading.selected(in: workshop.session)
            directions.publicLine = rereading.field?.text
        } else if workshop.stage.sharesLine || workshop.stage.isHere && workshop.line.mode.names {
            directions.publicLine = sharedLine
        }
        return directions
    }

    /// The line as the room may see it: neither notes nor names nor what is set aside.
    private var sharedLine: String? {
        guard let workshop else { return nil }
        // Late notes are of what the room has left.
        guard workshop.late == nil else { return "" }
        let line = workshop.line
        switch line.mode {
        case .notePrivately, .fromPaper: return ""
        case .amend, .nameTheme, .nameSplit: return line.field.text
        case .record: break
        }
        let isPrivate = line.origin?.isPrivate ?? workshop.session.isPaused
        let isAside = line.field.text.first.map { "@?/".contains($0) } ?? false
        return isPrivate || isAside || lineIsBallot ? "" : line.field.text
    }

    /// Whether the themes are at hand, whatever is written meanwhile.
    private var isSorting: Bool { isUnderWay && session?.round?.kind == .sorting }

    /// Tells the projector what has changed since it was told last.
    mutating func directing() -> [Effect] {
        guard let workshop, workshop.holder == nil else { return [] }
        let directions = stageDirections
        guard directions != workshop.stage.told else { return [] }
        self.workshop?.stage.told = directions
        return [.direct(directions)]
    }

    /// Whether this terminal is the room's screen.
    public var showsStage: Bool { workshop?.stage.isHere ?? false }

    /// Brings the stage on this terminal up to date.
    mutating func turnStage() {
        guard let session else { return }
        let directions = stageDirections
        let now = now
        let offset = zoneOffsetSeconds
        workshop?.stage.screen.update(session, directions, at: now, zoneOffsetSeconds: offset)
        let points = points
        workshop?.stage.screen.layOut(
            in: Rect(size).splitBottom(1).rest, wording, points)
    }

    /// Keeps from the room what is not meant for it; says where it can be had.
    mutating func keepPopupsFromTheRoom() {
        guard showsStage, let popup, !popup.content.isForTheRoom else { return }
        popups.removeAll { !$0.content.isForTheRoom }
        message = StatusMessage(.notForTheRoom, .warning)
    }

    /// Puts one thing on stage, or takes it off when it was there.
    mutating func turnSpotlight(on spotlight: Spotlight) {
        let isThere = workshop?.stage.directions.spotlight == spotlight
        workshop?.stage.directions.spotlight = isThere ? nil : spotlight
    }

    /// Takes off the stage what is no longer there.
    mutating func dropSpotlightOnWhatIsGone() {
        guard let session = workshop?.session else { return }
        let isGone =
            switch workshop?.stage.directions.spotlight {
            case .contribution(let id)?: session.contributions[id]?.isStruck ?? true
            case .theme(let id)?: session.themes[id] == nil
            case .links?: session.themeLinks.isEmpty
            case .grid?: !session.isProgrammeBegun
            case .speakingTime?: session.discussion?.marks.isEmpty ?? true
            case .rereading?, nil: false
            }
        if isGone { workshop?.stage.directions.spotlight = nil }
    }

    /// Takes the spotlight off when the workshop moves on: the room is to read what is asked now.
    mutating func dropSpotlightOfLastRound() {
        if case .rereading? = workshop?.stage.directions.spotlight { return }
        workshop?.stage.directions.spotlight = nil
    }

    /// What can be put on stage from here: what is selected, else what was said last, or the newest
    /// theme.
    var spotlightAtHand: Spotlight? {
        switch selectedItem {
        case .contribution(let id)?, .objection(let id)?: return .contribution(id)
        case .theme(let id)?: return .theme(id)
        default: break
        }
        if isSorting, let theme = themeAtHand { return .theme(theme.id) }
        return contributionAtHand.map { .contribution($0.id) }
    }

    /// What the room is seeing, in a few words.
    var whatTheRoomSees: Phrase {
        guard let workshop else { return .roomTitle }
        let directions = workshop.stage.directions
        let session = workshop.session
        if directions.isHidden { return .roomTitle }
        if directions.holdsStill { return .roomStill }
        if session.isPaused { return .roomPaused }
        if !directions.message.isEmpty { return .roomMessage }
        switch directions.spotlight {
        case .contribution?: return .roomContribution
        case .theme(let id)?: return .roomTheme(session.themes[id]?.name ?? "")
        case .links?: return .roomLinks
        case .grid?: return .roomGrid
        case .speakingTime?: return .roomSpeakingTime
        case .rereading(let page)?: return .roomRereading(page + 1)
        case nil: break
        }
        if session.endedAt != nil { return .roomEnd }
        guard let round = session.round else { return .roomWelcome }
        return .roomRound(round.name(wording))
    }
}

extension Phrase {
    /// «room: …», in the rule below the agenda.
    static func room(_ what: Phrase) -> Phrase { Phrase("room.sees", .phrase("what", what)) }
    static let roomTitle = Phrase("room.title")
    static let roomStill = Phrase("room.still")
    static let roomPaused = Phrase("room.paused")
    static let roomMessage = Phrase("room.message")
    static let roomContribution = Phrase("room.contribution")
    static func roomTheme(_ name: String) -> Phrase { Phrase("room.theme", .text("name", name)) }
    static let roomLinks = Phrase("room.links")
    static let roomSpeakingTime = Phrase("room.speakingTime")
    static let roomGrid = Phrase("room.grid")
    static func roomRereading(_ page: Int) -> Phrase {
        Phrase("room.rereading", .number("page", page))
    }
    static let roomEnd = Phrase("room.end")
    static let roomWelcome = Phrase("room.welcome")
    static func roomRound(_ name: String) -> Phrase { Phrase("room.round", .text("name", name)) }
    static let roomLine = Phrase("room.line")
}
