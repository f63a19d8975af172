/// The hidden file that holds what is being typed.
struct DraftFile {
    private let file: SealedFile

    init(_ path: String, on files: any FileSystem) { file = SealedFile(path, on: files) }

    /// The draft that is there; nil when there is none.
    func read() -> Draft? { file.read().flatMap(Draft.read) }

    /// Puts a draft in the place of the last one.
    func write(_ draft: Draft) throws(SystemFailure) { try file.write(draft.json) }

    /// Takes the file away.
    func remove() { file.remove() }
}
