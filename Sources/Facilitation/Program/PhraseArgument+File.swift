import Wording

extension PhraseArgument {
    /// The argument `path` of a text: the name of the file first, since a narrow screen cuts the end.
    static func file(_ path: String) -> PhraseArgument {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            return .text("path", path)
        }
        return .text("path", "\(path[path.index(after: slash)...]) (\(path[..<slash]))")
    }
}
