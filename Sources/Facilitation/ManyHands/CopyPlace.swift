import Wording
import Workshop

/// Where a second copy of the workshop goes, and what became of it.
struct CopyPlace: Equatable, Sendable {
    /// The folder.
    var folder: String
    /// When the last copy was written; nil while there is none.
    var lastAt: Moment?
    /// Why the last one was not; nil when it was.
    var trouble: Phrase?
}
