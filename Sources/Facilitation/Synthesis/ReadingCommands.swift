import Wording
import Workshop

/// A book read together.
let readingCommands: [Command] = [
    Command("split-pages") { state, typed, event in
        guard let pages = ClosedRange<Int>(pages: typed) else {
            state.message = StatusMessage(.splitPagesNeedsPages, .warning)
            return []
        }
        let readers = state.readers
        let parts = PageSplit.parts(of: pages, among: readers.count)
        guard !parts.isEmpty else {
            state.message = StatusMessage(.nobodyThereYet, .warning)
            return []
        }
        let lines = zip(readers, parts).map { reader, part in
            state.wording(.pages(part, for: reader))
        }
        let effects = state.make { session, now, entropy in
            try session.notingPrivately(
                lines.joined(separator: "\n"), entropy: &entropy, at: now)
        }
        if !effects.isEmpty { state.message = StatusMessage(.pagesSplit(parts.count)) }
        return effects
    }
]

extension State {
    /// Who reads, in the order of the list; numbers where there is no list.
    fileprivate var readers: [String] {
        guard let session else { return [] }
        let present = session.participants.filter(\.isPresent)
        if !present.isEmpty { return present.map { session.shownName(of: $0.id, wording) } }
        let count = min(1000, session.facts.headCount ?? session.facts.expectedCount ?? 0)
        return (0..<count).map { "\($0 + 1)" }
    }
}

extension ClosedRange<Int> {
    /// Reads `13-312`, or `312` for a book from its first page.
    fileprivate init?(pages typed: String) {
        let ends = typed.split { "-– ".contains($0) }.map { Int($0) }
        let range = 1...100_000
        switch (ends.count, ends.first ?? nil, ends.last ?? nil) {
        case (1, let last?, _) where range.contains(last): self = 1...last
        case (2, let first?, let last?)
        where range.contains(first) && range.contains(last) && first <= last:
            self = first...last
        default: return nil
        }
    }
}

extension Phrase {
    static let splitPagesNeedsPages = Phrase("message.splitPagesNeedsPages")
    static func pages(_ part: ClosedRange<Int>, for reader: String) -> Phrase {
        Phrase(
            "reading.pages", .text("reader", reader), .text("first", "\(part.lowerBound)"),
            .text("last", "\(part.upperBound)"))
    }
    static func pagesSplit(_ parts: Int) -> Phrase {
        Phrase("message.pagesSplit", .number("parts", parts))
    }
}
