/// Chance that is the same on every run.
struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = 0x9E37_79B9_7F4A_7C15 &* (seed &+ 1) }

    /// A number from 0 that is below another.
    mutating func below(_ most: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int((state >> 11) % UInt64(max(1, most)))
    }
}
