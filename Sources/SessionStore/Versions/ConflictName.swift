/// The names that synchronisers give to the version of a file that they put aside.
///
/// Syncthing (1.19): `s.sync-conflict-20261127-052015-JSQX7UW.json`; Nextcloud (client 3.7) and Dropbox:
/// `s (conflicted copy 2026-11-27 101010).json`, in the language of the user; older ones:
/// `s_conflict-20261127-101010.json`. OneDrive and Google Drive say no word of a conflict:
/// `s-LAPTOP.json`, `s-LAPTOP-2.json`, `s (1).json`.
enum ConflictName {
    /// Whether a name says itself that it is a version that was put aside.
    static func isMarked(_ name: String) -> Bool {
        let lower = name.lowercased()
        if lower.contains(".sync-conflict-") || lower.contains("_conflict-") { return true }
        guard let open = lower.lastIndex(of: "(") else { return false }
        return words.contains { lower[open...].contains($0) }
    }

    /// Whether a name may be given to another version of a file, and not to another file.
    static func isLikely(_ name: String, of file: String) -> Bool {
        guard name != file, name.hasSuffix(ending), file.hasSuffix(ending) else { return false }
        let stem = file.dropLast(ending.count)
        guard name.hasPrefix(stem) else { return false }
        let rest = name.dropFirst(stem.count).dropLast(ending.count)
        return [".sync-conflict-", "_conflict-", " (", "-", ".conflict"].contains {
            rest.hasPrefix($0)
        }
    }

    private static let ending = ".json"

    /// How a conflict is called in brackets, in the languages of the clients that were seen.
    private static let words = [
        "conflict", "conflit", "konflikt", "conflitto", "conflito", "çakış", "konflik",
    ]
}
