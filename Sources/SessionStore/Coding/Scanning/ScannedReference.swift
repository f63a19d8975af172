import Workshop

/// Something that scanned things refer to, to be looked for once the whole file is read.
struct ScannedReference: Hashable {
    /// What it refers to.
    let id: String
    /// Where such things stand.
    let list: ReferredList
    /// The round whose prompts and tables are meant.
    let round: String?
}
