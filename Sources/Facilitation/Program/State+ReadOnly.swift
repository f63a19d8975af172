import TerminalUI
import Wording
import Workshop

// A workshop that another program has open: shown, followed, and taken over when it can be.
extension State {
    /// How often a program that only looks on asks whether the other one has gone, in milliseconds.
    static let lookingPeriod: Int64 = 2000

    /// Goes into a workshop that another program has open.
    mutating func watch(_ session: Session, path: String, holder: SessionHolder) {
        open(session, path: path, holder: holder)
        if let obstacle = readOnlyObstacle { message = StatusMessage(obstacle, .warning) }
        askToTakeOver()
    }

    /// Asks whether a workshop is opened here that another laptop has not given back.
    mutating func askToTakeOver() {
        guard case .elsewhere(let host, let since)? = workshop?.holder else { return }
        // The question says it.
        message = nil
        popups.append(.question(.takeOver(host: host, since: localTime(since))))
    }

    /// Shows what the other program has recorded meanwhile; the line is left alone.
    mutating func follow(_ session: Session, holder: SessionHolder) {
        guard workshop?.holder != nil else { return }
        let held = selectedItem
        workshop?.session = session
        workshop?.holder = holder
        workshop?.revision += 1
        renewNames()
        hold(held)
    }

    /// Goes on with a workshop that was only looked at, now that the other program has gone.
    ///
    /// The line that was typed meanwhile stays; one that the other program left waits behind undo.
    mutating func takeOver(_ resumed: ResumedWorkshop) {
        let typed = workshop?.line
        let open = popups
        // What is drawn by the number of changes is drawn anew.
        let revision = (workshop?.revision ?? 0) + 1
        resume(resumed)
        workshop?.revision = revision
        workshop?.storedRevision = revision
        // Asked by what was opened anew, and what was on the screen meanwhile.
        popups = open + popups
        if let typed, !typed.field.isEmpty {
            if let left = workshop?.line, !left.field.isEmpty { workshop?.cleared = left }
            workshop?.line = typed
        }
        message = StatusMessage(
            resumed.notice.map { Phrase("message.tookOverAfter", .phrase("notice", $0)) }
                ?? Phrase("message.tookOver"), .warning)
    }

    /// Whether the workshop is shown only because another laptop has not given it back.
    var isOpenElsewhere: Bool {
        guard case .elsewhere? = workshop?.holder else { return false }
        return true
    }

    /// Why not even a copy can be written: this version would leave out what it does not understand.
    var copyObstacle: Phrase? { workshop?.holder == .laterVersion ? readOnlyObstacle : nil }

    private var fileName: String {
        workshop?.path.split(separator: "/").last.map(String.init) ?? ""
    }

    /// Says what stays to be said, whatever is written meanwhile.
    mutating func raiseStandingAlarm() {
        guard let title = workshop?.intruder else { return }
        alarm = StatusMessage(Phrase("message.displaced", .text("title", title)), .alarm)
        message = message ?? alarm
    }

    /// Why nothing can be changed: who has the session; nil when nobody else has.
    var readOnlyObstacle: Phrase? {
        switch workshop?.holder {
        case .program(let process, let host, let since)?:
            Phrase(
                "message.readOnly", .number("process", process), .text("host", host),
                .text("since", localTime(since)))
        case .elsewhere(let host, let since)?:
            Phrase(
                "message.openElsewhere", .text("host", host), .text("since", localTime(since)))
        case .unknown?: Phrase("message.readOnlyUnknown")
        case .laterVersion?: .laterFormat(fileName)
        case .closedFolder?: Phrase("message.closedFolder")
        case nil: nil
        }
    }
}
