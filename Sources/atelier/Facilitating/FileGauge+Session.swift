import Facilitation
import SessionStore
import Workshop

extension FileGauge {
    /// Measures session files.
    static let session = FileGauge(
        limit: SessionGauge.limit, reserve: FileSize(bytes: 1 << 18, values: 10_000),
        size: { SessionGauge.size(of: $0) },
        growth: { SessionGauge.growth(of: $0, in: $1) })
}
