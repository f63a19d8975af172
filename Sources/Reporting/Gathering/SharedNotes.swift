import Wording
import Workshop

/// What would stand in each report of a document made of several, and is said once for all of them.
struct SharedNotes {
    private var draftCount = 0
    private var given = 0

    /// Takes note of a report that does not say it.
    mutating func add(_ source: SynthesisSource, _ status: DocumentStatus) {
        if status == .draft { draftCount += 1 }
        if source.leftOutCount.notStrong == 0 { given += source.publishedCount }
    }

    /// How many reports are drafts; nil where none is.
    var drafts: Phrase? {
        draftCount > 0 ? Phrase("report.drafts", .count(draftCount)) : nil
    }

    /// The last words: how many contributions are given in full.
    func tail(_ wording: Wording) -> [Section] {
        guard given > 0 else { return [] }
        let note = Fragment(wording(.verbatimNote(given)), .program, .aside)
        return [Section(blocks: [Block(.rule), Block(.paragraph, [note])])]
    }
}
