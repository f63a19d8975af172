import Workshop

/// A photo that a document shows; the words of its block are for formats without pictures, and for those
/// who do not see it.
public struct ReportedPhoto: Equatable, Sendable {
    /// What is known of it, and by what its bytes are found.
    public let photo: Photo
    /// What stands below it.
    public let caption: String

    init(_ photo: Photo, caption: String) {
        self.photo = photo
        self.caption = caption
    }
}
