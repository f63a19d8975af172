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
