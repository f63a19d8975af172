import Wording
import Workshop

/// A session whose last revision the disk has refused.
struct UnsavedSession {
    /// The session as it should be on the disk.
    let session: Session
    /// The file.
    let path: String
    /// Why it was refused.
    let why: Phrase
}
