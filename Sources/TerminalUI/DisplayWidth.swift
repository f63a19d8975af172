/// How many columns text takes on the screen: the one answer for the whole program.
///
/// It is the width of what ``Grid`` draws, which never sends a terminal anything that terminals
/// disagree about: emoji sequences are drawn as their first picture, flags as their two letters,
/// control characters as a visible sign, format characters not at all.
public enum DisplayWidth {
    /// Columns of a text, from 0; O(n).
    public static func of(_ text: some StringProtocol) -> Int {
        ClusterReader.reading(text) { reader in
            var columns = 0
            while let cluster = reader.next() { columns += cluster.width }
            return columns
        }
    }

    /// Columns of one grapheme cluster: 0 for format characters, otherwise 1 or 2, and more only
    /// in scripts whose clusters hold several spacing scalars.
    public static func of(_ character: Character) -> Int {
        of(String(character))
    }

    /// The longest beginning of `text` that takes at most `columns`, and the columns it takes.
    ///
    /// It is cut between clusters; nothing behind the cut is read.
    public static func prefix<Text: StringProtocol>(
        of text: Text, columns: Int
    ) -> (text: Text.SubSequence, columns: Int) {
        let (end, taken) = ClusterReader.reading(text) { reader in
            var taken = 0
            var end = 0
            while let cluster = reader.next(), taken + cluster.width <= columns {
                taken += cluster.width
                end = cluster.end
            }
            return (reader.index(at: end), taken)
        }
        return (text[..<end], taken)
    }
}
