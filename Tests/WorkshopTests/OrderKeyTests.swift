import Testing
import Workshop

/// Places in an order: always room for one more, and short however many there are.
@Suite struct OrderKeyTests {
    /// Whether keys are in order, all different, and such as files may spell them.
    private func areInOrder(_ keys: [OrderKey]) -> Bool {
        zip(keys, keys.dropFirst()).allSatisfy(<) && keys.allSatisfy { OrderKey($0.text) == $0 }
    }

    private func longest(_ keys: [OrderKey]) -> Int { keys.map(\.text.utf8.count).max() ?? 0 }

    @Test func thereIsAlwaysRoomBetweenTwoPlaces() {
        for seed in 1...20 as ClosedRange<UInt64> {
            var keys = OrderKey.row(of: 3)
            var entropy = Entropy(seed, 9)
            for _ in 0..<500 {
                // The ends are tried as often as everything between them.
                let wish = Int.random(in: -keys.count...2 * keys.count, using: &entropy)
                let place = min(max(wish, 0), keys.count)
                let key = OrderKey(
                    after: place == 0 ? nil : keys[place - 1],
                    before: place == keys.count ? nil : keys[place])
                keys.insert(key, at: place)
            }
            #expect(areInOrder(keys))
            #expect(longest(keys) <= 16)
        }
    }

    @Test func manyOnesAtTheEndStayShort() {
        let keys = OrderKey.row(of: 60_000)
        #expect(areInOrder(keys))
        #expect(longest(keys) <= 16)
    }

    @Test func manyOnesAtTheBeginningStayShort() {
        var keys: [OrderKey] = []
        for _ in 0..<60_000 { keys.append(OrderKey(after: nil, before: keys.last)) }
        #expect(areInOrder(keys.reversed()))
        #expect(longest(keys) <= 16)
    }

    @Test func manyOnesBeforeTheSameOneStayShort() {
        let end = OrderKey(after: nil, before: nil)
        var keys: [OrderKey] = []
        for _ in 0..<60_000 { keys.append(OrderKey(after: keys.last, before: end)) }
        #expect(areInOrder(keys + [end]))
        #expect(longest(keys) <= 16)
    }

    @Test func aGapHalvedAgainAndAgainCostsALetterForEveryFew() throws {
        var upper = OrderKey(after: nil, before: nil)
        let lower = upper
        upper = OrderKey(after: lower, before: nil)
        for _ in 0..<1_000 { upper = OrderKey(after: lower, before: upper) }
        #expect(lower < upper)
        #expect(upper.text.utf8.count <= 400)
    }

    /// Keys as files have them that were written when every dozen at the end cost a letter.
    @Test(arguments: ["z", "zz", "zy", String(repeating: "z", count: 300) + "c", "cmmmmmmmmmmmmmm"])
    func oldKeysGoOn(_ text: String) throws {
        let old = try #require(OrderKey(text))
        let after = OrderKey.row(of: 10_000, after: old)
        #expect(areInOrder([old] + after))
        #expect(longest(after) <= text.utf8.count + 16)
        var before: [OrderKey] = []
        for _ in 0..<1_000 { before.append(OrderKey(after: nil, before: before.last ?? old)) }
        #expect(areInOrder(before.reversed() + [old]))
        #expect(longest(before) <= 16)
    }
}
