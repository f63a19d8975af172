/// A recorded session being played: where it is, how fast, and which silences are cut.
///
/// Runs by the time it is given; knows no clock of its own.
public struct Playback: Equatable, Sendable {
    /// Seconds of the session that pass in one second.
    public private(set) var speed: Int
    /// Whether it stands still.
    public private(set) var isPaused = false
    /// Where it is in the session.
    public private(set) var position: Moment
    private let moments: [Moment]
    private let chapters: [Moment]
    /// The viewer's time of the last ``advance(to:)``, in milliseconds.
    private var now: Int64

    /// The speeds that can be chosen.
    public static let speeds = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600]

    /// A silence is cut that would take longer to watch, in milliseconds.
    private static let patience: Int64 = 5000
    /// How much of it is left at its beginning and at its end, in milliseconds to watch.
    private static let (head, tail): (Int64, Int64) = (2000, 1000)

    /// Begins at the first moment; nil for a session that holds no times.
    ///
    /// - Parameters:
    ///   - speed: seconds of the session in one second, 1 or more.
    ///   - now: the viewer's time in milliseconds.
    public init?(_ session: Session, speed: Int, now: Int64) {
        let moments = session.moments
        guard let first = moments.first else { return nil }
        self.moments = moments
        chapters = session.chapters
        self.speed = max(1, min(speed, Self.speeds.last ?? speed))
        position = first
        self.now = now
    }

    /// Milliseconds of the session from the first moment to the last.
    public var length: Int64 { end.milliseconds(since: moments.first ?? end) }

    /// Milliseconds of the session that have been played.
    public var played: Int64 { position.milliseconds(since: moments.first ?? position) }

    /// Whether the last moment is reached.
    public var isOver: Bool { position >= end }

    /// The length of the silence that is being cut, in milliseconds of the session; nil while none is.
    public var cutSilence: Int64? {
        guard let gap = gap(at: place), position >= gap.cutTo else { return nil }
        return gap.length
    }

    /// Goes on to the viewer's time `now`, in milliseconds.
    public mutating func advance(to now: Int64) {
        var left = max(0, now - self.now) * Int64(speed)
        self.now = now
        guard !isPaused else { return }
        while left > 0, !isOver {
            let place = place
            var goal = place + 1 < moments.count ? moments[place + 1] : end
            if let gap = gap(at: place), position < gap.cutTo {
                if position.milliseconds + left < gap.cutFrom.milliseconds {
                    goal = gap.cutFrom
                } else {
                    left -= max(0, gap.cutFrom.milliseconds - position.milliseconds)
                    position = gap.cutTo
                    continue
                }
            }
            let step = min(left, goal.milliseconds - position.milliseconds)
            position = Moment(milliseconds: position.milliseconds + step)
            left -= step
        }
    }

    /// The viewer's time at which the position reaches a moment of the session; nil when it stands.
    public func time(of moment: Moment) -> Int64? {
        guard !isPaused, !isOver else { return nil }
        let left = max(0, moment.milliseconds - position.milliseconds)
        return now + (left + Int64(speed) - 1) / Int64(speed)
    }

    /// The next moment at which something happens, or a silence is cut; nil at the end.
    public var nextChange: Moment? {
        guard !isOver else { return nil }
        if let gap = gap(at: place), position < gap.cutFrom { return gap.cutFrom }
        return place + 1 < moments.count ? moments[place + 1] : nil
    }

    /// Stands still, or goes on; at the end it begins anew.
    public mutating func pause() {
        if isOver, let first = moments.first {
            position = first
            isPaused = false
        } else {
            isPaused.toggle()
        }
    }

    /// Takes the next faster speed, or the next slower one.
    public mutating func go(faster isFaster: Bool) {
        let next =
            isFaster
            ? Self.speeds.first { $0 > speed } : Self.speeds.last { $0 < speed }
        speed = next ?? speed
    }

    /// Goes to the next moment at which something happened, or back to the one before.
    public mutating func skip(forward isForward: Bool) {
        seek(isForward, among: moments)
    }

    /// Goes to the beginning of the next round, or back to the one before.
    public mutating func skipRound(forward isForward: Bool) {
        seek(isForward, among: chapters)
    }

    private mutating func seek(_ isForward: Bool, among moments: [Moment]) {
        let present = self.moments.indices.contains(place) ? self.moments[place] : position
        let found =
            isForward ? moments.first { $0 > position } : moments.last { $0 < present }
        position = found ?? (isForward ? end : self.moments.first ?? position)
    }

    private var end: Moment { moments.last ?? position }

    /// The place of the last moment that is reached.
    private var place: Int {
        var (low, high) = (0, moments.count)
        while low < high {
            let middle = (low + high) / 2
            if moments[middle] <= position { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    private struct Gap {
        let length: Int64
        let cutFrom: Moment
        let cutTo: Moment
    }

    /// The silence after a moment, when it is long enough to be cut.
    private func gap(at place: Int) -> Gap? {
        guard place + 1 < moments.count else { return nil }
        let length = moments[place + 1].milliseconds(since: moments[place])
        guard length > Self.patience * Int64(speed) else { return nil }
        return Gap(
            length: length,
            cutFrom: Moment(
                milliseconds: moments[place].milliseconds + Self.head * Int64(speed)),
            cutTo: Moment(
                milliseconds: moments[place + 1].milliseconds - Self.tail * Int64(speed)))
    }
}
