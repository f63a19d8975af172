import Workshop

/// Something a facilitator may do at random.
public enum Deed: CaseIterable, Sendable {
    case join, leave, back, dismiss, enter, record, amend, mark, hand, pass, give, lap, order
    case timer, stopTimer, lengthen, pause, draw, swap, prompt, harvest, tables, drawTables
    case phase, side, stack, theme, sort, alone, copy, merge, split, moveTheme, dropTheme
    case open, sign, group, park, note, agree, meet, add, remove, move, skip, permit, end
    case options, nominate, unoption, voteOn, voteBack, cast, uncast
    case organise, hear, sayIn, translate, rooms, place, unplace
    case link, unlink, settle
    case propose, decideOn, decideBack, withdraw, object
    case copyRound, shorten, slot, groupOn, goOn, replan

    /// The change that it makes of a session, when the rules allow it.
    public func change(
        of session: Session, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        func any<Element: Entity>(_ list: KeyedList<Element>) throws(ChangeError) -> ID<Element> {
            guard let id = list.randomElement(using: &entropy)?.id else { throw .unknown }
            return id
        }
        let dice = Int.random(in: 0..<6, using: &entropy)
        switch self {
        case .join: return try session.joining(["P\(dice)", ""], entropy: &entropy, at: now)
        case .leave: return try session.leaving(any(session.participants), at: now)
        case .back:
            return try session.returning(
                any(session.participants), entropy: &entropy, at: now)
        case .dismiss: return try session.dismissing(any(session.participants), at: now)
        case .enter: return try session.entering(any(session.agenda), at: now)
        case .record:
            return try session.recording(
                ["dit \(dice)", "encore"], entropy: &entropy, at: now)
        case .amend: return try session.amending(any(session.contributions), to: "mieux", at: now)
        case .mark: return try session.toggling(.strong, on: any(session.contributions), at: now)
        case .hand: return try session.handingOn(at: now)
        case .organise, .hear, .sayIn, .translate, .rooms, .place, .unplace:
            return try changeOfWords(in: session, entropy: &entropy, at: now)
        case .copyRound, .shorten, .slot, .groupOn, .goOn, .replan:
            return try changeOfPlan(of: session, entropy: &entropy, at: now)
        case .pass: return try session.passing(at: now)
        case .give: return try session.givingBack(at: now)
        case .lap: return try session.beginningLap(at: now)
        case .order: return try session.ordering(.shuffled, entropy: &entropy, at: now)
        case .timer: return try session.startingTimer(secondsAgo: dice, at: now)
        case .stopTimer: return try session.stoppingTimer(at: now)
        case .lengthen: return try session.lengtheningTimer(bySeconds: 60, at: now)
        case .pause: return try session.pausing(at: now)
        case .draw: return try session.drawingPairs(entropy: &entropy, at: now)
        case .swap:
            return try session.swapping(
                any(session.participants), any(session.participants), at: now)
        case .prompt: return try session.goingToNextPrompt(at: now)
        case .harvest: return try session.harvesting(at: now)
        case .tables: return try session.settingTables(dice, entropy: &entropy, at: now)
        case .drawTables: return try session.drawingTables(entropy: &entropy, at: now)
        case .phase:
            return try session.turningTables(
                to: SmallGroups.Phase.allCases[dice % 3], at: now)
        case .side: return try session.choosingSide(nil, at: now)
        case .stack: return try raise(in: session, dice, entropy: &entropy, at: now)
        case .theme: return try session.newTheme("T\(dice)", entropy: &entropy, at: now)
        case .sort:
            return try session.sorting(
                [any(session.contributions)], into: any(session.themes), at: now)
        case .alone: return try session.leavingAlone([any(session.contributions)], at: now)
        case .copy:
            return try session.duplicating(
                any(session.contributions), into: any(session.themes), entropy: &entropy,
                at: now)
        case .merge:
            return try session.merging(any(session.themes), into: any(session.themes), at: now)
        case .split:
            return try session.splitting(
                off: [any(session.contributions)], as: "S", entropy: &entropy, at: now)
        case .moveTheme: return try session.moving(any(session.themes), by: dice - 3, at: now)
        case .dropTheme: return try session.removing(any(session.themes), at: now)
        case .link:
            return try session.linking(
                any(session.themes), to: any(session.themes),
                ThemeLink.Kind.allCases[dice % 3], word: dice % 2 == 0 ? "mot" : "", at: now)
        case .unlink:
            let theme = try any(session.themes)
            guard let link = session.themes[theme]?.links.first else { throw .unknown }
            return try session.unlinking(theme, from: link.to, link.kind, at: now)
        case .settle: return try session.settling(any(session.actions), at: now)
        case .open: return try session.openingGroups(entropy: &entropy, at: now)
        case .sign:
            return try session.signing(
                any(session.participants), upFor: any(session.groups), at: now)
        case .group: return try session.setting(any(session.groups), at: now) { $0.firstStep = "?" }
        case .park: return try session.parking("plus tard", entropy: &entropy, at: now)
        case .note: return try session.notingPrivately("à moi", entropy: &entropy, at: now)
        case .agree: return try session.agreeing("faire", entropy: &entropy, at: now)
        case .meet: return try session.meetingAgain(NextMeeting(name: "\(dice)"), at: now)
        case .add:
            return try session.adding(
                RoundKind.all.randomElement(using: &entropy) ?? .goRound,
                after: any(session.agenda), entropy: &entropy, at: now)
        case .remove: return try session.removing(any(session.agenda), at: now)
        case .move: return try session.moving(any(session.agenda), by: dice - 3, at: now)
        case .skip: return try session.skipping(any(session.agenda), at: now)
        case .permit:
            return try session.permitting(
                [any(session.participants)], inTheRoom: .given, at: now)
        case .end: return try session.ending(at: now)
        case .options, .nominate, .unoption, .voteOn, .voteBack, .cast, .uncast:
            return try vote(in: session, dice, entropy: &entropy, at: now)
        case .propose, .decideOn, .decideBack, .withdraw, .object:
            return try decide(in: session, dice, entropy: &entropy, at: now)
        }
    }
}
