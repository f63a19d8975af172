import Testing
import Workshop

@testable import Stage

@Suite struct StageScreenTests {
    @Test func whatIsSaidIsOnStageAndThePromptWithIt() throws {
        var room = Room(.goRound)
        try room.goOn()
        try room.says("Un ensemble de coopératives")
        let text = room.reads()
        #expect(text.contains("Pourquoi suis-je là ?"))
        #expect(text.contains("Un ensemble de coopératives"))
    }

    @Test func aStageHeldStillGoesOnShowingWhatItShowed() throws {
        var room = Room(.goRound)
        try room.goOn()
        try room.says("Avant")
        let before = room.sees()
        room.directions.holdsStill = true
        try room.says("Après")
        #expect(room.sees() == before)
        room.directions.holdsStill = false
        #expect(room.sees() != before)
    }

    @Test func aStageThatBeginsDuringAHoldShowsThePlainTitle() throws {
        var room = Room(.goRound)
        try room.goOn()
        try room.says("Avant")
        room.directions.holdsStill = true
        let text = room.reads()
        #expect(text.contains("Atelier d’essai"))
        #expect(!text.contains("Avant"))
    }

    @Test func whatIsStruckDuringAHoldLeavesTheStage() throws {
        var room = Room(.goRound)
        try room.goOn()
        try room.says("À retirer")
        _ = room.sees()
        room.directions.holdsStill = true
        let id = try #require(room.session.contributions.first?.id)
        try room.does { session, _, now in try session.striking(id, at: now) }
        #expect(!room.reads().contains("À retirer"))
    }
}
