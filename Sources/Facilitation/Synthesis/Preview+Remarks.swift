import Reporting
import TerminalUI
import Wording
import Workshop

// What is said above a document before it is written.
extension State {
    /// What stands above the document: what is asked about it, and how it is made.
    func previewHead(_ preview: Preview, columns: Int) -> [StyledText] {
        previewNaming(preview, columns: columns) + previewRemark(preview, columns: columns)
    }

    /// What the document leaves out, and which program makes its format, with a line below; nothing
    /// where there is nothing to say.
    func previewRemark(_ preview: Preview, columns: Int) -> [StyledText] {
        leftOutRemark(preview, columns: columns) + photoRemark(preview, columns: columns)
            + formatRemark(preview, columns: columns)
    }

    /// What a synthesis leaves to the minutes, and the key that shows them.
    private func leftOutRemark(_ preview: Preview, columns: Int) -> [StyledText] {
        guard preview.kind == .synthesis, preview.paper == nil, !preview.format.isData, let session
        else { return [] }
        let leftOut = LeftOut(of: session, wording: wording)
        guard leftOut.all > 0 else { return [] }
        var sentences: [Phrase] = []
        if leftOut.notStrong > 0 {
            sentences.append(Phrase("preview.notStrong", .count(leftOut.notStrong)))
        }
        if leftOut.setAside > 0 {
            sentences.append(Phrase("preview.setAside", .count(leftOut.setAside)))
        }
        sentences.append(Phrase("preview.allInMinutes", .text("key", Key.tab.name(wording))))
        let words = sentences.map { wording($0) }.joined(separator: " ")
        return StyledText(words, .warning).wrapped(columns: columns) + [""]
    }

    /// How many photos the document leaves out as they are private, and how many it only tells in words as
    /// their files are not there.
    private func photoRemark(_ preview: Preview, columns: Int) -> [StyledText] {
        guard preview.paper == nil, !preview.format.isData, let session else { return [] }
        let photos = session.allPhotos.map(\.photo)
        let kept = photos.count { !$0.isPublished }
        let missing = photos.count {
            $0.isPublished && preview.missingPhotos?.contains($0.id) ?? false
        }
        var sentences: [Phrase] = []
        if kept > 0 { sentences.append(Phrase("preview.photosPrivate", .count(kept))) }
        if missing > 0, preview.format.showsPhotos {
            sentences.append(Phrase("preview.photosMissing", .count(missing)))
        }
        guard !sentences.isEmpty else { return [] }
        return sentences.flatMap { StyledText(wording($0), .warning).wrapped(columns: columns) }
            + [""]
    }

    private func formatRemark(_ preview: Preview, columns: Int) -> [StyledText] {
        guard preview.format.isConverted, let programs = preview.converters else { return [] }
        let remark =
            programs[preview.format].map {
                StyledText(wording(.madeBy($0, preview.format)), .accent)
            } ?? StyledText(wording(preview.format.converterMissing), .warning)
        return remark.wrapped(columns: columns) + [""]
    }
}
