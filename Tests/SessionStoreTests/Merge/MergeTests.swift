import CustomDump
import Testing
import Workshop

@testable import SessionStore

/// The rules of merging, one by one.
@Suite struct MergeTests {
    private let base: Session
    private let now = RichSession.moment(9000)

    init() throws {
        var session = RandomHistory(seed: 2).session
        var entropy = Entropy(8, 9)
        let at = RichSession.start
        try session.apply(session.joining(["Zoé", "Ali"], entropy: &entropy, at: at))
        try session.apply(session.entering(session.agenda[1].id, at: at))
        try session.apply(session.recording(["un", "deux"], entropy: &entropy, at: at))
        try session.apply(session.newTheme("Vivre", entropy: &entropy, at: at))
        base = session
    }

    private func merge(_ ours: Session, _ theirs: Session) -> SessionMerge {
        Session.merging(base: base, ours: ours, theirs: theirs)
    }

    private func after(
        _ session: Session, _ change: (Session) throws -> Change
    ) throws -> Session {
        var session = session
        try session.apply(change(session))
        return session
    }

    private var said: ID<Contribution> { base.contributions[0].id }
    private var theme: ID<Theme> { base.themes[0].id }

    /// Two spellings of an accent are equal to each other, and still a change.
    @Test func anotherSpellingOnOneSideBeatsARemovalOnTheOther() throws {
        let composed = try after(base) { try $0.amending(said, to: "\u{E9}t\u{E9}", at: now) }
        let before = try #require(composed.contributions[said])
        var respelt = before
        respelt.text = "e\u{301}te\u{301}"
        func replacing(_ after: Contribution?) throws -> Session {
            var change = Change(name: ChangeName("x"), at: now)
            change.contributions = [Replacement(before: before, after: after)]
            return try self.after(composed) { _ in change }
        }
        let (other, removed) = (try replacing(respelt), try replacing(nil))
        for (one, two) in [(other, removed), (removed, other)] {
            let merged = Session.merging(base: composed, ours: one, theirs: two).session
            let text = merged.contributions[said]?.text ?? ""
            #expect(text.utf8.elementsEqual("e\u{301}te\u{301}".utf8))
        }
    }

    @Test func wordsChangedOnBothSidesAreBothKeptUntilSomebodyChooses() throws {
        let ours = try after(base) { try $0.amending(said, to: "un peu", at: now) }
        let theirs = try after(base) { try $0.amending(said, to: "une fois", at: now) }
        let merged = merge(ours, theirs)
        #expect(merged.newConflicts == 1)
        let conflict = try #require(merged.session.conflicts.first)
        #expect(conflict.texts == ["un peu", "une fois"])
        #expect(conflict.place == .init(.contributions, said.text, field: "text"))
        #expect(merged.session.contributions[said]?.firstText == "un")
        let settled = try after(merged.session) {
            try $0.settling(conflict.id, to: "un peu", at: now)
        }
        #expect(settled.contributions[said]?.text == "un peu")
        #expect(settled.contributions[said]?.firstText == "un")
        #expect(settled.conflicts.isEmpty)
        // Settled on one side is settled.
        let next = Session.merging(base: merged.session, ours: settled, theirs: merged.session)
        #expect(next.session == settled)
    }

    @Test func everySortOfTextCanBeSettled() throws {
        for seed: UInt64 in 1...40 {
            var common = RandomHistory(seed: seed)
            common.go(on: 120)
            var one = RandomHistory(of: common, side: "one", seed: seed)
            var other = RandomHistory(of: common, side: "other", seed: seed)
            one.go(on: 120)
            other.go(on: 120)
            var session = Session.merging(
                base: common.session, ours: one.session, theirs: other.session
            ).session
            while let conflict = session.conflicts.first {
                // The version that was not taken.
                let bytes = SessionWriter.bytes(of: session)
                let text = try #require(conflict.texts.first)
                try session.apply(session.settling(conflict.id, to: text, at: now))
                #expect(SessionWriter.bytes(of: session) != bytes)
                #expect(session.conflicts[conflict.id] == nil)
                var left = session
                left = Session.merging(base: session, ours: left, theirs: session).session
                #expect(left == session)
            }
        }
    }

    @Test func aStrikeBeatsAnEditAndTakesCopiesAlong() throws {
        var entropy = Entropy(4, 4)
        let ours = try after(base) { try $0.striking(said, at: now) }
        var theirs = try after(base) { try $0.amending(said, to: "un secret", at: now) }
        theirs = try after(theirs) {
            try $0.duplicating(said, into: theme, entropy: &entropy, at: now)
        }
        let merged = merge(ours, theirs).session
        #expect(merged.contributions.filter(\.isStruck).count == 2)
        #expect(
            !String(decoding: SessionWriter.bytes(of: merged), as: UTF8.self).contains("secret"))
    }

    @Test func aStrikeReachesConflictsAndWhatACopyRemembers() throws {
        let ours = try after(base) { try $0.amending(said, to: "mot A", at: now) }
        let theirs = try after(base) { try $0.amending(said, to: "mot B", at: now) }
        var copy = TableCopy.make(from: merge(ours, theirs).session, at: now)
        #expect(copy.conflicts.count == 1)
        try copy.apply(copy.striking(said, at: now))
        #expect(!String(decoding: SessionWriter.bytes(of: copy), as: UTF8.self).contains("mot"))
    }

    @Test func anEditBeatsARemovalAndSaysSo() throws {
        let ours = try after(base) { try $0.removing(theme, at: now) }
        let theirs = try after(base) {
            try $0.describing(theme, name: "Vivre ici", statement: "", at: now)
        }
        let merged = merge(ours, theirs)
        #expect(merged.session.themes.map(\.name) == ["Vivre ici"])
        #expect(merged.kept == [.init(.themes, theme.text)])
        let nobody = merge(ours, base)
        #expect(nobody.session.themes.isEmpty && nobody.kept.isEmpty)
    }

    @Test func aThemeStillReferredToComesBack() throws {
        let ours = try after(base) { try $0.removing(theme, at: now) }
        let theirs = try after(base) { try $0.sorting([said], into: theme, at: now) }
        let merged = merge(ours, theirs)
        #expect(merged.session.contributions(in: theme).map(\.id) == [said])
        #expect(merged.kept == [.init(.themes, theme.text)])
    }

    @Test func ofTwoSortingsTheLaterCounts() throws {
        var entropy = Entropy(5, 5)
        let both = try after(base) { try $0.newTheme("Agir", entropy: &entropy, at: now) }
        let other = both.themes[1].id
        let ours = try after(both) {
            try $0.sorting([said], into: theme, at: now.adding(seconds: 5))
        }
        let theirs = try after(both) { try $0.sorting([said], into: other, at: now) }
        let merged = Session.merging(base: both, ours: ours, theirs: theirs).session
        #expect(merged.contributions[said]?.theme == theme)
        #expect(merged.conflicts.isEmpty)
    }

    @Test func aNamePermittedForOnePersonIsNotPermittedForAnother() throws {
        var entropy = Entropy(6, 6)
        let both = try after(base) { try $0.agreeing("faire", entropy: &entropy, at: now) }
        let id = both.actions[0].id
        func owned(by name: String, _ permission: Permission) throws -> Session {
            try after(both) { session in
                var action = session.actions[id]
                action?.owner = NamedPerson(name: name, inPublication: permission)
                return try session.reagreeing(id, to: action, at: now)
            }
        }
        let merged = Session.merging(
            base: both, ours: try owned(by: "Zoé", .refused), theirs: try owned(by: "Ali", .given))
        let owner = try #require(merged.session.actions[id]?.owner)
        #expect(owner.name == "Zoé" && owner.inPublication == .refused)
        let conflict = try #require(merged.session.conflicts.first)
        let settled = try after(merged.session) {
            try $0.settling(conflict.id, to: "Ali", at: now)
        }
        #expect(settled.actions[id]?.owner == NamedPerson(name: "Ali"))
    }

    @Test func nobodyIsDrawnIntoTwoPairs() throws {
        var entropy = Entropy(7, 7)
        var both = try after(base) { try $0.joining(["A", "B"], entropy: &entropy, at: now) }
        both = try after(both) { try $0.entering(both.agenda[2].id, at: now) }
        let ours = try after(both) { try $0.drawingPairs(entropy: &entropy, at: now) }
        let theirs = try after(both) { try $0.drawingPairs(entropy: &entropy, at: now) }
        let merged = Session.merging(base: both, ours: ours, theirs: theirs).session
        #expect([ours, theirs].map(\.agenda[2].content).contains(merged.agenda[2].content))
    }

    @Test func aTableElsewhereInTheAgendaDoesNotMoveTheRoom() throws {
        var copy = TableCopy.make(from: base, at: now)
        var entropy = Entropy(9, 9)
        copy = try after(copy) { try $0.entering(copy.agenda[3].id, at: now) }
        copy = try after(copy) { try $0.recording(["de la table"], entropy: &entropy, at: now) }
        copy = try after(copy) { try $0.ending(at: now) }
        let merge = try TableCopy.bringIn(copy, into: base)
        #expect(merge.session.facts == base.facts)
        #expect(merge.session.agenda == base.agenda)
        #expect(merge.newContributions == 1)
        #expect(try TableCopy.bringIn(base, into: base).session == base)
        let stranger = TableCopy.make(from: RichSession.session, at: now)
        #expect(throws: TableCopyError.otherSession("3e Atelier")) {
            try TableCopy.bringIn(stranger, into: base)
        }
    }

    @Test func whatLaterVersionsWroteSurvivesOpeningEditingMergingAndSaving() throws {
        let rich = RichSession.session
        let read = try SessionReader.read(SessionWriter.bytes(of: rich))
        let ours = try after(read) { try $0.describing(at: now) { $0.title = "A" } }
        var theirs = try after(read) { try $0.describing(at: now) { $0.place = "B" } }
        let later = try #require(theirs.agenda.first { $0.kind.name == "panorama" })
        theirs = try after(theirs) {
            try $0.planning(later.id, at: now) { round in
                round.foreign.members.append(.init(name: "options", json: #"[{"votes":1e400}]"#))
            }
        }
        let merged = Session.merging(base: read, ours: ours, theirs: theirs).session
        let file = try SessionReader.read(SessionWriter.bytes(of: merged))
        var expected = rich
        try expected.apply(
            expected.describing(at: now) { facts in
                facts.title = "A"
                facts.place = "B"
            })
        try expected.apply(
            expected.planning(later.id, at: now) { $0 = theirs.agenda[later.id] ?? $0 })
        expectNoDifference(file, expected)
    }
}
