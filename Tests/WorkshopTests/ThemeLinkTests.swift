import Testing

@testable import Workshop

@Suite struct ThemeLinkTests {
    private func bench(_ names: String...) throws -> Workbench {
        var bench = Workbench(.sorting)
        try bench.enter(0)
        for name in names { try bench.theme(name) }
        return bench
    }

    private func link(
        _ bench: inout Workbench, _ from: Int, _ to: Int, _ kind: ThemeLink.Kind = .feeds,
        word: String = ""
    ) throws {
        let (one, other) = (bench.session.themes[from].id, bench.session.themes[to].id)
        try bench.make { bench throws(ChangeError) in
            try bench.session.linking(one, to: other, kind, word: word, at: bench.now)
        }
    }

    private func ways(_ bench: Workbench) -> [String] {
        zip(bench.session.themeLinks, bench.session.linkedPlaces).map {
            "\($1.from)→\($1.to) \($0.link.kind.rawValue)\($0.link.word)"
        }
    }

    @Test func linksGoInCirclesAndOneOfAKindIsThereOnce() throws {
        var bench = try bench("A", "B", "C")
        try link(&bench, 0, 1)
        try link(&bench, 1, 2, .needs)
        try link(&bench, 2, 0, .dependsOn)
        try link(&bench, 0, 1, word: "!")
        #expect(ways(bench) == ["0→1 feeds!", "1→2 needs", "2→0 depends-on"])
        try bench.undo()
        #expect(ways(bench).first == "0→1 feeds")
    }

    @Test func aThemeIsNotLinkedToItself() throws {
        var bench = try bench("A")
        #expect(throws: ChangeError.linkToItself) { try self.link(&bench, 0, 0) }
    }

    @Test func linksGoWithTheThemeTheyLeadTo() throws {
        var bench = try bench("A", "B", "C")
        try link(&bench, 0, 1)
        try link(&bench, 2, 1)
        let removed = bench.session.themes[1].id
        try bench.make { bench throws(ChangeError) in
            try bench.session.removing(removed, at: bench.now)
        }
        #expect(ways(bench).isEmpty)
        try bench.undo()
        #expect(ways(bench) == ["0→1 feeds", "2→1 feeds"])
    }

    @Test func whereThemesAreMergedTheirLinksAreToo() throws {
        var bench = try bench("A", "B", "C")
        try link(&bench, 0, 1)
        try link(&bench, 0, 2)
        try link(&bench, 2, 1, .needs)
        try link(&bench, 1, 2, .needs)
        let (gone, stays) = (bench.session.themes[1].id, bench.session.themes[2].id)
        try bench.make { bench throws(ChangeError) in
            try bench.session.merging(gone, into: stays, at: bench.now)
        }
        #expect(ways(bench) == ["0→1 feeds"])
    }

    @Test func ofTwoLaptopsEachLinkStaysAndBringsItsThemeBack() throws {
        var base = try bench("A", "B")
        try link(&base, 0, 1)
        var (one, other) = (base, base)
        try link(&one, 1, 0, .needs)
        try link(&other, 0, 1, word: "du grain")
        let both = Session.merging(
            base: base.session, ours: one.session, theirs: other.session)
        one.session = both.session
        #expect(ways(one) == ["0→1 feedsdu grain", "1→0 needs"])
        let gone = base.session.themes[1].id
        var third = base
        try third.make { bench throws(ChangeError) in
            try bench.session.removing(gone, at: bench.now)
        }
        let kept = Session.merging(
            base: base.session, ours: third.session, theirs: other.session)
        #expect(kept.session.themes.count == 2)
    }

    @Test func everyEndOfALinkHasARowOfItsOwn() {
        let links = (0..<12).flatMap { from in [(from, (from + 1) % 12), (from, (from + 5) % 12)] }
            .map { (from: $0.0, to: $0.1) }
        let routing = LinkRouting(themes: 12, links: links)
        let rows = routing.ways.flatMap { [$0.from, $0.to] }
        #expect(Set(rows).count == 48 && routing.rows == 48)
        for (place, way) in routing.ways.enumerated() {
            for other in routing.ways.dropFirst(place + 1) where other.lane == way.lane {
                let (low, high) = (min(way.from, way.to), max(way.from, way.to))
                #expect(max(other.from, other.to) < low || min(other.from, other.to) > high)
            }
        }
        #expect(LinkRouting(themes: 0, links: []).rows == 0)
        #expect(LinkRouting(themes: 2, links: [(0, 0), (1, 7)]).ways.isEmpty)
    }
}
