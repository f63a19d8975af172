import Workshop

@testable import SessionStore

/// A short sitting with everything in it that writes, up to its end or the first call that fails.
struct Script {
    /// What a sitting is asked for.
    private typealias Line = (inout Desk, Sitting) throws -> Void

    let disk: MemoryDisk
    private(set) var desk: Desk
    /// What the last thing that was said to be stored made of the session.
    private(set) var stored: Desk
    /// What was done since, the last one last.
    private(set) var pending: [Desk] = []
    private(set) var isClosed = false
    private(set) var failures = 0

    init(on disk: MemoryDisk, _ session: Session) {
        self.disk = disk
        desk = Desk(session)
        stored = desk
    }

    /// The sessions that a crash may leave, that is nothing less than what was stored.
    var possible: [Desk] { [stored] + pending }

    /// Plays it all.
    ///
    /// - Parameter failed: called after each line that could not be stored; whether to go on.
    mutating func play(failed: (Script) throws -> Bool) throws {
        var pair: (sitting: Sitting, opened: Opened)?
        while pair == nil {
            do {
                pair = try disk.open()
            } catch {
                failures += 1
                // The lock could not be taken; the program would be started again.
                guard try failed(self), case .file = error else { return }
            }
        }
        guard let sitting = pair?.sitting else { return }
        if pair?.opened.trouble != nil {
            failures += 1
            guard try failed(self) else { return }
        }
        for line in Self.lines {
            do {
                try line(&desk, sitting)
                stored = desk
                pending = []
            } catch is SittingError {
                failures += 1
                pending.append(desk)
                guard try failed(self) else { return sitting.leave() }
            }
        }
        for _ in 0..<3 where !isClosed {
            do {
                try sitting.close(at: desk.now)
                stored = desk
                pending = []
                isClosed = true
            } catch {
                failures += 1
                guard try failed(self) else { return sitting.leave() }
            }
        }
    }

    private static var lines: [Line] {
        [
            { try $1.record($0.saying("un"), at: $0.now) },
            { try $1.record($0.saying(Desk.secret), at: $0.now) },
            { try $1.record($0.undoing(), at: $0.now) },
            { try $1.record($0.redoing(), at: $0.now) },
            { try $1.checkpoint(at: $0.now) },
            { try $1.record($0.amending("Déjà dit 0", to: "Mieux dit"), at: $0.now) },
            {
                try $1.saveDraft(Draft(text: "et pui")); _ = $0
            },
            { try $1.record($0.amending(Desk.secret, to: Desk.secret + " encore"), at: $0.now) },
            { try $1.record($0.undoing(), at: $0.now) },
            { try $1.record($0.striking(Desk.secret), at: $0.now) },
            { try $1.record($0.saying("deux"), at: $0.now) },
            { try $1.record($0.undoing(), at: $0.now) },
            { try $1.checkpoint(at: $0.now) },
            { try $1.record($0.redoing(), at: $0.now) },
            { try $1.record($0.calling("Autre"), at: $0.now) },
        ]
    }
}
