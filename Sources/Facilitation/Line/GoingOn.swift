import TerminalUI
import Workshop

/// A stretch of writing in which each letter changes the end of the line and nothing else.
///
/// Whoever writes an answer down does so for hundreds of letters, while all else stays as it is: then
/// neither ``reduce(into:_:at:)`` nor ``draw(_:into:)`` looks at the rest.
public struct GoingOn: Equatable, Sendable {
    /// Tells this stretch from the others.
    public let stretch: Int
    /// Until when nothing changes by the clock.
    public let end: Moment
    /// How many letters have come in it.
    public fileprivate(set) var letters = 0

    /// How much of it is written.
    var mark: OpenEnd.Mark { OpenEnd.Mark(stretch: stretch, letters: letters) }
}

extension State {
    /// Writes a letter behind the line, where that changes nothing else.
    ///
    /// - Returns: Whether it has; false where everything has to be looked at.
    public mutating func goOn(with letter: Character, at now: Moment) -> Bool {
        guard let goingOn, now >= self.now, now < goingOn.end,
            workshop?.line.field.append(letter) ?? false
        else { return false }
        self.goingOn?.letters += 1
        self.now = now
        return true
    }

    /// Begins a stretch of writing where the next letter will change the end of the line alone; ends the
    /// one before.
    ///
    /// - Parameters:
    ///   - event: What has just been taken.
    ///   - isQuiet: whether nothing was done, and nothing was said before.
    ///   - wake: When the screen next changes by itself.
    mutating func beginGoingOn(after event: Event, isQuiet: Bool, until wake: Moment?) {
        goingOn = nil
        stretches += 1
        guard isQuiet, event.leavesTheLine, let wake, isOnlyWritten else { return }
        goingOn = GoingOn(stretch: stretches, end: wake)
    }

    /// Whether a letter goes to the end of what is being recorded, and nothing on either screen, in the
    /// message or on the board follows from it.
    private var isOnlyWritten: Bool {
        guard popups.isEmpty, message == nil, alarm == nil, !manner.isQuiet, sharedRehearsal == nil,
            let workshop, workshop.line.mode == .record, workshop.line.field.isAtEnd,
            workshop.list == nil, workshop.digitLetters == nil, !workshop.stage.sharesLine,
            !workshop.stage.isHere
        else { return false }
        // Behind a mark the first letters decide what it is, but behind a space all is as it stands; the
        // board looks for themes.
        let before = workshop.line.field.before
        guard let first = before.first, !"@#!?/".contains(first), !isIn(.sorting) else {
            return false
        }
        return first != " " || !before.dropFirst().isEmpty
    }
}

extension Event {
    /// Whether the line goes on from where it is after it: a letter was written, or time has passed.
    fileprivate var leavesTheLine: Bool {
        switch input {
        case .key(.character), .tick, .stored: true
        default: false
        }
    }
}
