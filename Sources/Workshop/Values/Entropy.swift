/// Randomness handed in from outside: identifiers and draws are made from it, never from the
/// session, so that two laptops with the same file do not make the same ones.
///
/// xoroshiro128++ (Blackman and Vigna, 2019) over 128 bits from the system.
public struct Entropy: RandomNumberGenerator, Equatable, Sendable {
    private var low: UInt64
    private var high: UInt64

    /// Takes 128 random bits.
    public init(_ low: UInt64, _ high: UInt64) {
        self.low = low
        // The generator stands still when all its bits are zero.
        self.high = low == 0 && high == 0 ? 0x9E37_79B9_7F4A_7C15 : high
    }

    /// Gives the next 64 bits.
    public mutating func next() -> UInt64 {
        let sum = low &+ high
        let result = ((sum << 17) | (sum >> 47)) &+ low
        let mixed = high ^ low
        low = ((low << 49) | (low >> 15)) ^ mixed ^ (mixed << 21)
        high = (mixed << 28) | (mixed >> 36)
        return result
    }
}
