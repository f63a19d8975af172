extension String {
    /// Whether a language, given as a tag, is written from the right: by its script where the tag
    /// names one, else as it is most often written.
    var isWrittenFromTheRight: Bool {
        let parts = lowercased().split(separator: "-")
        if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 }) {
            return ["arab", "hebr", "syrc", "thaa", "nkoo", "adlm"].contains(script)
        }
        return [
            "ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi",
        ].contains(parts.first ?? "")
    }
}
