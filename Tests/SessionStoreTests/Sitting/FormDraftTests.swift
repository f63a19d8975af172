import Testing
import Workshop

@testable import SessionStore

/// Forms in the draft.
@Suite struct FormDraftTests {
    private let form = FormDraft(
        "next-meeting", detail: "x", focus: 3,
        fields: [.init("field.place", "Salle \"A\""), .init("gathering.field.who 2", "Zoé")])

    @Test func formsComeBackAfterACrash() throws {
        let disk = MemoryDisk.holding(Desk.session())
        let (sitting, _) = try disk.open()
        let draft = Draft(text: "", forms: [form, FormDraft("theme", about: "t1", fields: [])])
        try sitting.saveDraft(draft)
        #expect(try disk.afterKill.open().opened.draft == draft)
        // Nothing typed is no draft.
        try sitting.saveDraft(Draft(text: ""))
        #expect(try disk.afterKill.open().opened.draft == nil)
    }

    /// The program is killed after the step is on the disk and before the draft is.
    @Test(arguments: [DraftParts.line, .forms, [.line, .forms], []])
    func whatIsRecordedIsNotTypedAnyMore(taking parts: DraftParts) throws {
        let disk = MemoryDisk.holding(Desk.session())
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.record(desk.saying("avant"), taking: [.line, .forms], at: desk.now)
        let draft = Draft(text: "à dire", mode: "private", owner: "p", forms: [form])
        try sitting.saveDraft(draft)
        try sitting.record(desk.saying("! à dire"), taking: parts, at: desk.now)
        try sitting.record(desk.saying("par une autre touche"), at: desk.now)
        let left = draft.without(parts)
        let next = try disk.afterKill.open()
        #expect(next.opened.draft == (left.isEmpty ? nil : left))
        // The sitting that goes on has taken it into its own journal.
        #expect(try disk.afterKill.open().opened.draft == next.opened.draft)
    }

    /// What is typed after a step that took the same words is typed once more.
    @Test func theSameWordsTypedAgainStay() throws {
        let disk = MemoryDisk.holding(Desk.session())
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        try sitting.saveDraft(Draft(text: "oui"))
        try sitting.record(desk.saying("oui"), taking: .line, at: desk.now)
        try sitting.saveDraft(Draft(text: "oui"))
        #expect(try disk.afterKill.open().opened.draft == Draft(text: "oui"))
    }

    @Test func aDraftWithoutFormsReadsAsEver() throws {
        let old = JSONValue.object { object in
            object.write("text", "à moit")
            object.write("mode", "private")
        }
        #expect(Draft.read(old) == Draft(text: "à moit", mode: "private"))
    }

    @Test func aFormAboutAStruckContributionGoesWithItAndTheOthersStay() throws {
        var before = Desk(Desk.session())
        _ = try before.saying(Desk.secret)
        let disk = MemoryDisk.holding(before.session)
        let (sitting, _) = try disk.open()
        var desk = Desk(sitting.session)
        let id = try desk.id(of: Desk.secret)
        let about = ["translation", "rereading"].map {
            FormDraft($0, about: id.text, fields: [.init("line", Desk.secret + " traduit")])
        }
        // Of a conflict that is gone nobody can tell what it was about.
        let settling = FormDraft(
            "settling", about: "gone", fields: [.init("field.settling", Desk.secret)])
        try sitting.saveDraft(
            Draft(
                text: Desk.secret + " encore", mode: "amend", owner: id.text,
                forms: about + [settling, form]))
        try sitting.record(desk.striking(Desk.secret), at: desk.now)
        #expect(!disk.holds(Desk.secret))
        #expect(try disk.afterKill.open().opened.draft == Draft(text: "", forms: [form]))
    }
}
