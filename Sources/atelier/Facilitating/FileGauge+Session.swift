import Facilitation
import SessionStore

extension FileGauge {
    /// Measures session files.
    static let session = FileGauge(
        limit: SessionGauge.limit, size: { SessionGauge.size(of: $0) },
        growth: { SessionGauge.growth(of: $0, in: $1) })
}
