import TerminalUI
import Wording
import Workshop

/// What the room sees.
let stageCommands: [Command] = [
    Command("stage", .function(5), rank: 9) { state, _, _ in
        state.turnTerminal()
        return []
    },
    Command(
        "spotlight", .control("o"),
        obstacle: { $0.spotlightAtHand == nil && !$0.hasSpotlight ? .nothingForTheSpotlight : nil }
    ) { state, _, _ in
        if state.selectedItem == nil, state.hasSpotlight {
            state.workshop?.stage.directions.spotlight = nil
        } else if let spotlight = state.spotlightAtHand {
            state.turnSpotlight(on: spotlight)
            state.sayWhatWaits(for: spotlight)
        }
        return []
    },
    Command("hide") { state, _, _ in
        state.workshop?.stage.directions.isHidden.toggle()
        return []
    },
    Command("hold-still") { state, _, _ in
        // What is held is what the room sees until now.
        state.turnStage()
        state.workshop?.stage.directions.holdsStill.toggle()
        return []
    },
    // No letter: the letters that are free answer the question about a name, and whoever turns pages
    // must not answer it.
    Command("turn-page", .control(" ")) { state, _, _ in
        state.workshop?.stage.directions.pageTurns += 1
        return []
    },
    Command("hold-page") { state, _, _ in
        state.workshop?.stage.directions.holdsPage.toggle()
        return []
    },
    Command("tell-the-room") { state, text, _ in
        state.workshop?.stage.directions.message = text
        return []
    },
    Command("share-line") { state, _, _ in
        state.workshop?.stage.sharesLine.toggle()
        return []
    },
    Command(
        "reread",
        obstacle: {
            $0.session?.rereadingPages.isEmpty ?? true ? .nothingToReread : nil
        }
    ) { state, _, _ in
        state.beginRereading()
        return []
    },
]

extension State {
    /// Makes this terminal the stage, or the facilitator's own again; what was said meanwhile and
    /// could not be shown is said then.
    mutating func turnTerminal() {
        guard let workshop else { return }
        self.workshop?.list = nil
        if workshop.stage.isHere { message = workshop.stage.unsaid ?? message }
        self.workshop?.stage.unsaid = nil
        self.workshop?.stage.isHere.toggle()
    }

    /// Says why a contribution is not on stage although it was put there.
    fileprivate mutating func sayWhatWaits(for spotlight: Spotlight) {
        guard hasSpotlight, case .contribution(let id) = spotlight,
            workshop?.naming.waiting.contains(id) ?? false
        else { return }
        message = StatusMessage(Phrase("naming.spotlightWaits"), .warning)
    }

    /// Whether one thing fills the stage.
    var hasSpotlight: Bool { workshop?.stage.directions.spotlight != nil }
}

extension Phrase {
    static let nothingForTheSpotlight = Phrase("message.nothingForTheSpotlight")
    static let nothingToTellApart = Phrase("message.nothingToTellApart")
    static let notForTheRoom = Phrase("message.notForTheRoom")
    static let nothingToReread = Phrase("message.nothingToReread")
}
