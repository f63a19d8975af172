import Testing

@testable import atelier

/// What somebody at a shell hears of work that takes long.
@Suite struct ToldWorkTests {
    @Test func workThatTakesLongIsToldUntilItIsOver() {
        let second = Latch()
        let result = ToldWork.run(patience: 1) { seconds in
            if seconds == 6 { second.open() }
        } _: { () throws(Never) -> Int in
            second.wait()
            return 7
        }
        #expect(result == 7)
    }

    @Test func workThatIsDoneAtOnceIsNotTold() {
        let told = Latch()
        for _ in 0..<20 {
            ToldWork.run(patience: 60_000) { _ in
                told.open()
            } _: { () throws(Never) in
            }
        }
        #expect(!told.isOpen)
    }
}
