import Testing

@testable import Workshop

/// What a session tells of its own past, and playing it.
@Suite struct ReplayTests {
    /// What is compared: all that the stage is drawn from, and that the file keeps times of.
    private struct Shown: Equatable {
        var round: ID<Round>?
        var prompt: ID<Prompt>?
        var said: [Contribution]
        var themes: [ID<Theme>]
        var present: [ID<Participant>]
        var speaker: ID<Participant>?
        var turns: Int
        var phase: Pairs.Phase?
        var timer: Int64?
        var isPaused: Bool
        var isOver: Bool

        init(_ session: Session, at now: Moment) {
            round = session.currentRound
            prompt = session.round?.promptAtHand?.id
            said = Array(session.contributions)
            themes = session.themes.map(\.id)
            present = session.present.map(\.id)
            let floor = session.round?.content.floor
            speaker = floor?.current?.speaker
            turns = floor?.turns.count ?? 0
            if case .pairs(let pairs)? = session.round?.content { phase = pairs.phase }
            timer = session.round?.timer?.clock.map { session.elapsed($0, at: now) }
            isPaused = session.isPaused
            isOver = session.endedAt != nil
        }
    }

    /// A workshop with what can happen in one, and each of its states with its time.
    private static func played() throws -> (Session, [(Moment, Session)]) {
        var bench = Workbench(.opening, .goRound, .pairs, .sorting, .closing, prompts: 2)
        var states: [(Moment, Session)] = []
        func make(
            seconds: Int = 0, _ change: (inout Workbench) throws(ChangeError) -> Change
        ) throws {
            bench.now = bench.now.adding(seconds: seconds)
            let now = bench.now
            try bench.make(change)
            states.append((now, bench.session))
        }
        func enter(_ place: Int) throws {
            try make { b throws(ChangeError) in
                try b.session.entering(b.session.agenda[place].id, at: b.now)
            }
        }
        func say(_ text: String) throws {
            try make { b throws(ChangeError) in
                try b.session.recording([text], entropy: &b.entropy, at: b.now)
            }
        }
        func handOn() throws {
            try make { b throws(ChangeError) in try b.session.handingOn(at: b.now) }
        }
        try enter(0)
        try make { b throws(ChangeError) in
            try b.session.joining(["A", "B"], entropy: &b.entropy, at: b.now)
        }
        try enter(1)
        try handOn()
        try say("un")
        try make { b throws(ChangeError) in
            try b.session.joining(["C"], entropy: &b.entropy, at: b.now)
        }
        try make { b throws(ChangeError) in try b.session.passing(at: b.now) }
        try make { b throws(ChangeError) in try b.session.pausing(at: b.now) }
        try make { b throws(ChangeError) in try b.session.pausing(at: b.now) }
        try say("deux")
        try handOn()
        try enter(2)
        try make(seconds: 20) { b throws(ChangeError) in try b.session.startingTimer(at: b.now) }
        // A prompt lasts as long as planned, less the ten seconds that a change takes.
        try make(seconds: 470) { b throws(ChangeError) in
            try b.session.goingToNextPrompt(at: b.now)
        }
        try make(seconds: 400) { b throws(ChangeError) in try b.session.harvesting(at: b.now) }
        try say("trois")
        try enter(1)
        try say("encore deux")
        try make { b throws(ChangeError) in
            try b.session.leaving(b.session.participants[0].id, at: b.now)
        }
        try enter(3)
        for text in ["trois"] {
            let id = bench.session.contributions.first { $0.text == text }?.id
            try make { b throws(ChangeError) in
                try b.session.newTheme(
                    "T", with: [id].compactMap { $0 }, entropy: &b.entropy, at: b.now)
            }
        }
        try enter(4)
        try say("merci")
        try make { b throws(ChangeError) in try b.session.ending(at: b.now) }
        return (bench.session, states)
    }

    @Test func atEachMomentTheSessionIsAsItWas() throws {
        let (session, states) = try Self.played()
        for (moment, state) in states {
            #expect(
                Shown(session.asOf(moment), at: moment) == Shown(state, at: moment),
                "\(moment.milliseconds - states[0].0.milliseconds) ms")
        }
        let before = Moment(milliseconds: states[0].0.milliseconds - 1)
        #expect(session.asOf(before).round == nil)
        #expect(session.asOf(before).contributions.isEmpty)
    }

    @Test func atTheEndItIsTheSessionItself() throws {
        let (session, _) = try Self.played()
        #expect(session.asOf(try #require(session.moments.last)) == session)
    }

    @Test func silencesAreCutAndSaySo() throws {
        let (session, _) = try Self.played()
        var playback = try #require(Playback(session, speed: 1, now: 0))
        var (cuts, now): ([Int64], Int64) = ([], 0)
        while !playback.isOver, now < 10_000_000 {
            now += 100
            playback.advance(to: now)
            if let cut = playback.cutSilence, cuts.last != cut { cuts.append(cut) }
        }
        // Watched at its own speed: never more than three seconds between two things.
        #expect(now <= Int64(session.moments.count - 1) * 3100)
        #expect(cuts.contains(180_000))
        #expect(playback.position == session.moments.last)
        #expect(playback.time(of: playback.position) == nil)
    }

    @Test func itGoesBackAndForthByEventsAndByRounds() throws {
        let (session, _) = try Self.played()
        var playback = try #require(Playback(session, speed: 60, now: 0))
        for moment in session.moments.dropFirst() {
            playback.skip(forward: true)
            #expect(playback.position == moment)
        }
        #expect(playback.isOver)
        for chapter in session.chapters.dropLast().reversed() {
            playback.skipRound(forward: false)
            #expect(playback.position == chapter)
        }
        playback.pause()
        playback.advance(to: 5000)
        #expect(playback.position == session.moments.first)
        playback.pause()
        playback.advance(to: 5500)
        #expect(playback.played == 30_000)
    }

    @Test func aSessionWithoutTimesHasNothingToPlay() {
        let bench = Workbench(.goRound)
        #expect(Playback(bench.session, speed: 60, now: 0) == nil)
    }
}
