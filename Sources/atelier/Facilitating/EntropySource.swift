import Glibc
import Workshop

/// Randomness from the system for one event after the other.
///
/// Most events need none, so it is fetched for many at a time: a key should not cost a call of the
/// system for it.
struct EntropySource {
    private var pool: [UInt64] = []

    /// Fresh randomness, never handed out before.
    mutating func next() -> Entropy {
        if pool.count < 2 { fill() }
        return Entropy(pool.removeLast(), pool.removeLast())
    }

    /// A fresh identifier.
    mutating func identifier() -> String {
        var entropy = next()
        return ID<Session>(from: &entropy).text
    }

    private mutating func fill() {
        // As much as one call gives.
        pool = [UInt64](repeating: 0, count: 32)
        let isFilled = pool.withUnsafeMutableBytes { getentropy($0.baseAddress, $0.count) == 0 }
        if isFilled { return }
        var system = SystemRandomNumberGenerator()
        for index in pool.indices { pool[index] = system.next() }
    }
}
