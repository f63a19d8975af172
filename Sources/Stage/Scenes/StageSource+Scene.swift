import Workshop

extension StageSource {
    /// What fills the stage: the spotlight, else the round.
    func scene(_ directions: StageDirections) -> any StageScene {
        if let spotlight = directions.spotlight,
            let scene = scene(spotlight, directions.atHand)
        {
            return scene
        }
        if session.endedAt != nil { return EndedScene(self) }
        guard let round = session.round else { return WelcomeScene(self) }
        return round.content.scene(of: round, atHand: directions.atHand, from: self)
    }

    /// What the spotlight is on; nil when it is gone, struck or set aside.
    private func scene(_ spotlight: Spotlight, _ atHand: ID<Contribution>?) -> (any StageScene)? {
        switch spotlight {
        case .contribution(let id): words(id).map(WordsScene.init)
        case .theme(let id): session.themes[id].map { ThemeScene($0, self) }
        case .grid: session.marketplace.flatMap { GridScene(of: $0, self) }
        case .links: session.themeLinks.isEmpty ? nil : LinksScene(self)
        case .speakingTime: session.discussion.flatMap { SpeakingTimeScene($0, self) }
        case .rereading(let page): RereadingScene(page: page, atHand: atHand, self)
        }
    }

    /// The rounds as a strip.
    var steps: [StageStep] {
        let current = session.endedAt == nil ? session.currentRound : nil
        return session.agenda.filter { !$0.isSkipped || $0.id == current }.map { round in
            StageStep(
                title: round.title, kind: round.kind,
                progress: round.id == current ? .current : round.clock == nil ? .ahead : .done)
        }
    }
}
