import Reporting
import TerminalUI
import Wording
import Workshop

/// Everything the facilitator's program knows; changed by ``reduce(into:_:at:)`` alone.
public struct State: Equatable, Sendable {
    /// The size of the screen.
    public var size: Size
    /// The words of the interface.
    public var wording: Wording
    /// The language of the interface, when a session does not say another.
    public let ownWording: Wording
    /// What tells whether the file has room.
    let gauge: FileGauge
    /// The time of the last event.
    public var now: Moment
    /// The randomness of the event at hand.
    var entropy = Entropy(0, 0)
    /// The laptop's zone by its name in the tz database; nil where it does not say.
    let localZone: String?
    /// The keys that this terminal keeps for itself, or sends for others as well.
    var takenKeys: TakenKeys
    /// What large letters and codes can be made of here.
    let terminalPoints: Points
    /// How far the local clock is ahead of universal time, in seconds.
    public var zoneOffsetSeconds: Int
    /// The folder that paths begin at which do not begin at the root.
    public var workingFolder = ""
    /// The list of sessions, the first screen.
    public var home = HomeState()
    /// The workshop being facilitated, when one is open.
    public var workshop: WorkshopState?
    /// What lies over the screen, the topmost last.
    var popups: [Popup] = []
    /// A line for the facilitator; stays until the next key, or until it is settled.
    public var message: StatusMessage?
    /// What stays to be said until it is settled: that the disk refuses.
    var alarm: StatusMessage?
    /// What was told, and how; behind a reference, since the state is handed around at every key.
    var telling: Shared<Telling>
    /// The evening that is practised on; behind a reference, since it is rare.
    var sharedRehearsal: Shared<Rehearsal>?
    /// What lets letters be written without looking at anything else; nil where everything is looked at.
    public internal(set) var goingOn: GoingOn?
    /// How many events were not such letters.
    var stretches = 0
    /// The documents that other programs are making.
    var conversions: [ReportFormat] = []
    /// The format that documents were last looked at in; at first what opens anywhere.
    var documentFormat = ReportFormat.html
    /// The templates that a new session can be made from.
    public var templates: [OfferedTemplate]
    /// What is wrong with templates that cannot be offered.
    public var templateProblems: [Phrase] = []

    /// Makes the state of a program that has just started, at the home screen.
    public init(
        size: Size, wording: Wording, templates: [Template] = [], gauge: FileGauge, now: Moment,
        zoneOffsetSeconds: Int = 0, localZone: String? = nil,
        takenKeys: TakenKeys = TakenKeys { _ in nil }, points: Points = .halves,
        manner: Manner = Manner()
    ) {
        self.size = size
        self.wording = wording
        ownWording = wording
        self.gauge = gauge
        self.templates = templates.map { OfferedTemplate($0) }
        self.now = now
        self.zoneOffsetSeconds = zoneOffsetSeconds
        self.localZone = localZone
        self.takenKeys = takenKeys
        terminalPoints = points
        telling = Shared(Telling(manner: manner))
    }

    /// The session at hand, if one is open.
    public var session: Session? { workshop?.session }

    /// What the window is called: the workshop at hand, or the program.
    public var windowTitle: String {
        guard let title = session?.title else { return wording(.appName) }
        return title.isEmpty ? wording(.untitled) : title
    }

    /// The topmost popup.
    var popup: Popup? {
        get { popups.last }
        set {
            if let newValue {
                if popups.isEmpty {
                    popups.append(newValue)
                } else {
                    popups[popups.count - 1] = newValue
                }
            } else {
                _ = popups.popLast()
            }
        }
    }

    /// The minute of the last event: what shows minutes is drawn by it, since it is drawn anew once
    /// a minute.
    var minute: Moment { Moment(milliseconds: now.milliseconds / 60_000 * 60_000) }

    /// The local day of the last event.
    var today: CalendarDay { CalendarDay(now, offsetSeconds: zoneOffsetSeconds) }
}
