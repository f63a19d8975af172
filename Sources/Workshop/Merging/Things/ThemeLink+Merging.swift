extension Versions where Thing == [ThemeLink] {
    /// The links of both sides; one whose word both changed has the same word on every laptop.
    func mergedLinks() -> [ThemeLink] {
        things(by: \.key) { versions in
            var link = versions.ours
            link.word = versions.word.spelt()
            link.foreign = versions.foreign.mergedMembers()
            return link
        }
    }
}

extension Mending {
    /// A link brings back the theme that it leads to; one that leads nowhere, or to its own theme,
    /// goes.
    mutating func mend(_ theme: inout Theme) {
        var links: [ThemeLink] = []
        for link in theme.links where link.to != theme.id {
            if kept(link.to, \.themes) != nil { links.append(link) }
        }
        theme.links = links
    }
}
