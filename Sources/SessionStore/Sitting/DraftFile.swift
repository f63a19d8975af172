/// The hidden file that holds what is being typed.
struct DraftFile {
    private let file: SealedFile

    init(_ path: String, on files: any FileSystem) { file = SealedFile(path, on: files) }

    /// The draft that is there; nil when there is none.
    func read() -> Draft? { file.read().flatMap(Draft.read) }

    /// The draft that is there, without what has come into the journal since.
    ///
    /// The program may have been killed between the two.
    func read(since journal: JournalContents?) -> Draft? {
        guard let journal, let value = file.read(), let draft = Draft.read(value) else {
            return read()
        }
        let left = draft.without(journal.taken(after: Draft.line(of: value)))
        return left.isEmpty ? nil : left
    }

    /// Puts a draft in the place of the last one.
    ///
    /// - Parameter line: the last line of the journal.
    func write(_ draft: Draft, after line: Int) throws(SystemFailure) {
        try file.write(draft.json(after: line))
    }

    /// Takes the file away.
    func remove() { file.remove() }
}
