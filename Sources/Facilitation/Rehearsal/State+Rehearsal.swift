import Stage
import TerminalUI
import Wording
import Workshop

extension State {
    /// The evening that is being practised on; nil in ordinary use.
    public private(set) var rehearsal: Rehearsal? {
        get { sharedRehearsal?.value }
        set {
            if let newValue, sharedRehearsal != nil {
                sharedRehearsal?.value = newValue
            } else {
                sharedRehearsal = newValue.map(Shared.init)
            }
        }
    }

    /// The size of the terminal, of which the screen may be a part.
    public var terminalSize: Size { sharedRehearsal?.value.terminal ?? size }

    /// Takes another size of the terminal.
    mutating func resize(_ size: Size) {
        guard sharedRehearsal != nil else {
            self.size = size
            return
        }
        sharedRehearsal?.value.terminal = size
        self.size = sharedRehearsal?.value.desk.size ?? size
    }

    /// Begins the invented evening.
    mutating func rehearse(_ template: Template) -> [Effect] {
        var rehearsal = Rehearsal(template, terminal: size)
        rehearsal.deeds = FictionDeed.evening(ownWording, turnsScreen: !rehearsal.isSplit)
        self.rehearsal = rehearsal
        size = rehearsal.desk.size
        return [.create(session(from: rehearsal.fiction))]
    }

    private mutating func session(from template: Template) -> Session {
        template.session(language: LanguageTag(ownWording.language.tag), entropy: &entropy)
    }

    /// Whether the keys belong to the invented evening.
    var isFiction: Bool { sharedRehearsal?.value.part == .fiction }

    /// A key while the invented evening plays: it stops and goes on, or one's own begins.
    mutating func pressInFiction(_ key: Key) -> [Effect] {
        switch key {
        case .character(" "):
            let isStanding = sharedRehearsal?.value.due == nil
            waitForNextDeed(isStanding)
        case .enter, .escape: return beginEvening()
        case .control("q"): return going(.program)
        default: break
        }
        return []
    }

    /// Leaves the invented evening for the facilitator's own.
    private mutating func beginEvening() -> [Effect] {
        guard let template = rehearsal?.template else { return [] }
        sharedRehearsal?.value.part = .evening
        sharedRehearsal?.value.due = nil
        let left = going(.workshop).filter { $0 != .list }
        return left + [.create(session(from: template))]
    }

    /// Says when the next key of the invented evening is due, unless it stands still.
    private mutating func waitForNextDeed(_ goesOn: Bool = true) {
        guard let rehearsal else { return }
        let isThere = goesOn && rehearsal.deeds.indices.contains(rehearsal.played)
        let now = now.milliseconds
        let due = isThere ? now + rehearsal.deeds[rehearsal.played].wait : nil
        sharedRehearsal?.value.due = due.map(Moment.init(milliseconds:))
    }

    /// Presses the keys of the invented evening that are due.
    mutating func playFiction(_ event: Event) -> [Effect] {
        guard isFiction, workshop != nil else { return [] }
        if case .resumed = event.input { waitForNextDeed() }
        if case .opened = event.input { waitForNextDeed() }
        guard case .tick = event.input, let rehearsal, let due = rehearsal.due, due <= now,
            rehearsal.deeds.indices.contains(rehearsal.played)
        else { return [] }
        var pressed = event
        pressed.input = .key(rehearsal.deeds[rehearsal.played].key)
        let effects = press(rehearsal.deeds[rehearsal.played].key, pressed)
        sharedRehearsal?.value.played += 1
        waitForNextDeed()
        return effects
    }

    /// Goes on in the guide, and brings the room's screen up to date.
    mutating func goOnRehearsing() {
        guard let rehearsal else { return }
        if rehearsal.part == .evening, workshop != nil {
            var place = rehearsal.place
            while place < GuideStep.all.count - 1,
                GuideStep.all[place].isBehind(self, isSplit: rehearsal.isSplit)
            {
                place += 1
            }
            sharedRehearsal?.value.place = place
        }
        guard let room = rehearsal.roomPlace, let session else { return }
        let (directions, now, offset) = (stageDirections, now, zoneOffsetSeconds)
        sharedRehearsal?.value.room.update(
            session, directions, at: now, zoneOffsetSeconds: offset)
        let (wording, points) = (wording, points)
        sharedRehearsal?.value.room.layOut(in: room, wording, points)
    }

    /// When the evening that is practised on changes by itself.
    var rehearsalWake: Moment? {
        guard let rehearsal = sharedRehearsal?.value else { return nil }
        let wakes = [rehearsal.due, rehearsal.isSplit ? rehearsal.room.nextWake : nil]
        return wakes.compactMap(\.self).min()
    }
}
