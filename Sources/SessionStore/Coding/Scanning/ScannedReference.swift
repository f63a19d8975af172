import Workshop

/// Something that scanned things refer to, to be looked for once the whole file is read.
struct ScannedReference: Equatable {
    /// What it refers to.
    let id: String
    /// Where such things stand.
    let list: ReferredList
    /// The round whose prompts and tables are meant.
    let round: String?

    /// The whole in one text; identifiers have no spaces.
    var text: String { "\(list.rawValue) \(id) \(round ?? "")" }
}
