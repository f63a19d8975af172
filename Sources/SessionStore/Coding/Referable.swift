import Workshop

/// A thing that others in the file refer to by its identifier.
protocol Referable {
    /// Where such things stand in the file.
    static var list: FileList { get }
}

extension Participant: Referable {
    static var list: FileList { .participants }
}

extension Round: Referable {
    static var list: FileList { .agenda }
}

extension Contribution: Referable {
    static var list: FileList { .contributions }
}

extension Theme: Referable {
    static var list: FileList { .themes }
}

extension Prompt: Referable {
    static var list: FileList { .prompts }
}

extension Table: Referable {
    static var list: FileList { .tables }
}
