import Wording

extension DocumentKind {
    /// Who wrote it and how far it has come, a sentence each; the days are already worded.
    ///
    /// - Parameter tellsDraft: whether it says so where it is not more than a draft.
    func told(
        by author: String?, reread: String?, published: String?, tellsDraft: Bool = true
    ) -> [Phrase] {
        var sentences: [Phrase] = []
        switch (author, published) {
        case (let author?, let day?): sentences.append(written(by: author, published: day))
        case (let author?, nil): sentences.append(written(by: author))
        case (nil, let day?): sentences.append(self.published(on: day))
        case (nil, nil): break
        }
        if let reread {
            sentences.append(self.reread(on: reread))
        } else if published == nil, tellsDraft {
            sentences.append(draft)
        }
        return sentences
    }

    /// What it is called.
    public var name: Phrase {
        switch self {
        case .synthesis: Phrase("report.synthesis")
        case .minutes: Phrase("report.minutes")
        }
    }

    /// What the name of its file says, in letters that every system takes.
    public var fileName: Phrase {
        switch self {
        case .synthesis: Phrase("report.fileName.synthesis")
        case .minutes: Phrase("report.fileName.minutes")
        }
    }

    private func written(by author: String) -> Phrase {
        switch self {
        case .synthesis: .written(by: author)
        case .minutes: Phrase("report.minutes.written", .text("name", author))
        }
    }

    private func written(by author: String, published day: String) -> Phrase {
        switch self {
        case .synthesis: .written(by: author, published: day)
        case .minutes:
            Phrase("report.minutes.writtenAndPublished", .text("name", author), .text("date", day))
        }
    }

    private func published(on day: String) -> Phrase {
        switch self {
        case .synthesis: .published(on: day)
        case .minutes: Phrase("report.minutes.published", .text("date", day))
        }
    }

    private func reread(on day: String) -> Phrase {
        switch self {
        case .synthesis: Phrase("report.synthesis.reread", .text("date", day))
        case .minutes: Phrase("report.minutes.reread", .text("date", day))
        }
    }

    private var draft: Phrase {
        switch self {
        case .synthesis: Phrase("report.synthesis.draft")
        case .minutes: Phrase("report.minutes.draft")
        }
    }
}
