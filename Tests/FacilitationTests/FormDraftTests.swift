import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

/// What is typed into forms is kept like the line, and comes back.
@Suite struct FormDraftTests {
    /// A workshop in which every form can be opened.
    private static func room(_ kinds: RoundKind...) -> Facilitator {
        var room = Facilitator(kinds)
        room.press(.function(8))
        return room
    }

    /// A room with a form of that kind open; nothing typed yet.
    private static func room(with kind: FormPopup.Purpose.Kind) throws -> Facilitator {
        var room: Facilitator
        switch kind {
        // These have no workshop that could keep them.
        case .newSession:
            room = Self.room(.goRound)
            _ = room.state.openForm(.newSession)
        case .renaming:
            room = Self.room(.goRound)
            room.state.home.entries = [SessionEntry(path: "/x.json", title: "x")]
            _ = room.state.openForm(.renaming(path: "/x.json"))
        case .facts, .nextMeeting, .report:
            room = Self.room(.closing)
            let purposes: [FormPopup.Purpose.Kind: FormPopup.Purpose] = [
                .facts: .facts, .nextMeeting: .nextMeeting, .report: .report,
            ]
            _ = room.state.openForm(try #require(purposes[kind]))
        case .nextSession:
            room = Self.room(.closing)
            _ = room.state.openForm(.nextSession(title: "La suite"))
        case .round:
            room = Self.room(.goRound)
            _ = room.state.openForm(.round(room.session.agenda[0].id))
        case .theme, .link:
            room = Self.room(.discussion, .sorting)
            room.enter("une note")
            room.press(.function(8))
            room.command("empty-theme Un")
            room.command("empty-theme Deux")
            let theme = try #require(room.session.themes.first?.id)
            room.state.popups = []
            _ = room.state.openForm(kind == .theme ? .theme(theme) : .link(theme))
        case .photo:
            room = Self.room(.goRound)
            let photo = Photo(id: ID("p"), kind: .png, width: 4, height: 3)
            room.send(
                .photoRead(photo, to: .round(room.session.agenda[0].id), beside: "/tmp/essai.json"))
        case .group:
            room = Self.room(.groups)
            room.command("open-group Jardins")
            _ = room.state.openForm(.group(try #require(room.session.groups.first?.id)))
        case .action:
            room = Self.room(.closing)
            room.enter("!écrire")
            _ = room.state.openForm(.action(try #require(room.session.actions.first?.id)))
        case .participant:
            room = Self.room(.opening)
            room.enter("Ana")
            _ = room.state.openForm(.participant(room.session.participants[0].id))
        case .table:
            room = Self.room(.smallGroups)
            room.command("tables 2")
            _ = room.state.openForm(.table(try #require(room.state.tables.first?.id)))
        case .settling:
            room = Self.room(.discussion)
            room.enter("un texte")
            let id = room.session.contributions[0].id
            var session = room.session
            let conflict = TextConflict(
                .init(.contributions, id.text, field: "text"), texts: ["un", "deux"])
            var change = Change(name: ChangeName("merge"), at: room.now)
            change.conflicts = [Replacement(before: nil, after: conflict)]
            try session.apply(change)
            room.send(.opened(session, path: "/tmp/essai.json"))
            _ = room.state.openForm(.settling(conflict.id, version: 1))
        case .option:
            room = Self.room(.vote)
            room.enter("une option")
            _ = room.state.openForm(.option(try #require(room.state.voteAtHand?.options.first?.id)))
        case .proposal:
            room = Self.room(.decision)
            _ = room.state.openForm(.proposal(room.session.agenda[0].id))
        case .translation:
            room = Self.room(.discussion)
            room.enter("un texte")
            _ = room.state.openForm(.translation(room.session.contributions[0].id))
        }
        return room
    }

    /// The same program started again on what is on the disk.
    private static func resumed(_ room: Facilitator, notice: Phrase? = nil) -> Facilitator {
        var next = Facilitator(.goRound)
        next.send(
            .resumed(
                ResumedWorkshop(
                    session: room.session, path: "/tmp/essai.json", history: History(),
                    draft: room.state.draft, notice: notice)))
        return next
    }

    /// A note for a round that is over comes back as one, at the table where it was begun.
    @Test func aLateNoteComesBackToItsTable() throws {
        var room = Facilitator(.smallGroups, .goRound)
        room.press(.function(8))
        room.command("tables 3")
        room.press(.function(8))
        room.command("late-notes")
        room.press(.control("n"))
        room.type("un papier")
        guard case .table(let table)? = room.state.workshop?.late else {
            Issue.record("no table")
            return
        }
        room.press(.control("n"))
        #expect(room.state.workshop?.late != .table(table))
        var next = Self.resumed(room)
        #expect(next.sees("Notes tardives") && next.sees("un papier"))
        next.press(.enter)
        #expect(next.session.contributions.map(\.table) == [table])
        next.press(.escape)
        #expect(next.state.workshop?.late == nil)
        // A round without tables; and one that is gone, whose line is kept all the same.
        room = Facilitator(.discussion, .goRound)
        room.press(.function(8), .function(8))
        room.command("late-notes")
        room.type("une ligne")
        #expect(room.state.draft.owner == room.session.agenda[0].id.text)
        next = Self.resumed(room)
        #expect(next.sees("Notes tardives"))
        next.press(.enter)
        #expect(next.session.contributions.map(\.round) == [room.session.agenda[0].id])
        var gone = LineDraft(text: "sans table", mode: .record)
        gone.late = .table(ID("x"))
        next.send(
            .resumed(
                ResumedWorkshop(
                    session: room.session, path: "/tmp/essai.json", history: History(),
                    draft: gone, notice: nil)))
        #expect(next.sees("sans table") && !next.sees("Notes tardives"))
        next.press(.enter)
        #expect(next.session.contributions.map(\.round) == [room.session.agenda[1].id])
    }

    private static func form(of room: Facilitator) -> FormPopup? {
        guard case .form(let form)? = room.state.popup else { return nil }
        return form
    }

    @Test(
        arguments: FormPopup.Purpose.Kind.allCases.filter {
            ![.newSession, .renaming].contains($0)
        })
    func everyFormComesBackAsItWas(kind: FormPopup.Purpose.Kind) throws {
        var room = try Self.room(with: kind)
        let opened = try #require(Self.form(of: room), "the form of \(kind) is open")
        #expect(room.state.draft.forms.isEmpty)
        #expect(room.state.isKept == (room.state.workshop?.isStored ?? false))
        // The last field that takes words, and before it whatever can be chosen.
        for place in opened.form.fields.indices {
            room.state.popup = .form(focused(opened, on: place, in: room))
            if case .choice = opened.form.fields[place].content {
                room.press(.right)
            } else {
                room.type("é \(place)")
                room.press(.left)
            }
        }
        let typed = try #require(Self.form(of: room))
        #expect(typed.form.words != opened.form.words)
        // Typed and not on the disk: nothing says that all is written.
        #expect(!room.state.isKept)
        room.send(.formsKept(room.state.draft.forms))
        #expect(room.state.isKept)

        let next = Self.resumed(room)
        let back = try #require(Self.form(of: next), "the form of \(kind) is back")
        #expect(back.purpose == typed.purpose)
        #expect(back.form.words == typed.form.words)
        #expect(back.form.focus == typed.form.focus)
        #expect(next.state.message?.phrase.key == "message.formIsBack")
        #expect(next.state.draft.forms == room.state.draft.forms)
        #expect(next.state.isKept)
    }

    /// The form at hand with the focus elsewhere.
    private func focused(_ opened: FormPopup, on place: Int, in room: Facilitator) -> FormPopup {
        var form = Self.form(of: room) ?? opened
        form.form.focus = place
        return form
    }

    @Test func everyKindHasAPurposeOfItsOwn() throws {
        for kind in FormPopup.Purpose.Kind.allCases {
            let draft = FormDraft(kind.rawValue, about: "x", detail: "1", fields: [])
            let purpose = try #require(FormPopup.Purpose(draft))
            #expect(purpose.kind == kind)
            #expect(purpose.about == nil || purpose.about == "x")
        }
    }

    @Test func anUntouchedFormIsNotKeptAndATakenOneNoMore() throws {
        var room = try Self.room(with: .nextMeeting)
        #expect(room.state.draft.isEmpty)
        room.type("Réunion")
        #expect(!room.state.draft.isEmpty)
        room.press(.control("s"))
        #expect(room.session.nextMeeting?.name == "Réunion")
        #expect(room.state.draft.isEmpty)
        #expect(Self.resumed(room).state.popups.isEmpty)
    }

    @Test func leavingWithAFormAsksNothingSinceItIsKept() throws {
        var room = try Self.room(with: .nextMeeting)
        room.type("Réunion")
        room.effects = []
        room.press(.control("q"))
        #expect(room.effects == [.quit])
        #expect(room.state.draft.forms.count == 1)
    }

    @Test func leavingTheListWithAFormAsksOnceSinceNothingKeepsIt() {
        var room = Facilitator(
            template: Template(
                name: "essai", title: .init("Essai", in: LanguageTag("fr")),
                language: LanguageTag("fr")))
        room.send(.listed([]))
        room.press(.enter)
        guard case .form(let form)? = room.state.popup, form.purpose == .newSession else {
            Issue.record("the form of a new workshop is open")
            return
        }
        room.press(.tab)
        room.type("Titre")
        room.press(.control("q"))
        #expect(!room.effects.contains(.quit))
        #expect(room.state.draft.isEmpty)
        room.press(.control("q"))
        #expect(room.effects.contains(.quit))
    }

    @Test func whatIsAboutSomethingThatIsGoneIsLeftOut() throws {
        var room = try Self.room(with: .translation)
        room.type(" changé")
        let draft = room.state.draft
        room.state.popups = []
        room.press(.up, .delete, .character("1"))
        #expect(room.session.contributions[0].isStruck)
        var next = Facilitator(.goRound)
        next.send(
            .resumed(
                ResumedWorkshop(
                    session: room.session, path: "/tmp/essai.json", history: History(),
                    draft: draft, notice: nil)))
        #expect(next.state.popups.isEmpty)
        #expect(next.state.message?.phrase.key != "message.formIsBack")
    }

    @Test func theNoticeOfTheLastSittingIsToldAsWell() throws {
        var room = try Self.room(with: .nextMeeting)
        room.type("Réunion")
        let next = Self.resumed(room, notice: Phrase("message.tookOver"))
        #expect(next.state.message?.phrase.key == "message.formIsBackAfter")
    }

    @Test func aNameBegunInTheRosterComesBack() {
        var room = Self.room(.goRound)
        room.press(.function(2))
        room.type("Zoé")
        let next = Self.resumed(room)
        guard case .people(let people)? = next.state.popup else {
            Issue.record("the roster is back")
            return
        }
        #expect(people.field.text == "Zoé")
    }

    @Test func aCorrectionInFrontOfTheGroupComesBack() throws {
        var room = Self.room(.discussion)
        room.enter("un mto")
        room.command("reread")
        room.press(.enter, .backspace, .backspace)
        room.type("ot")
        guard case .rereading(let typed)? = room.state.popup, typed.field?.text == "un mot" else {
            Issue.record("a correction is being typed")
            return
        }
        let next = Self.resumed(room)
        guard case .rereading(let back)? = next.state.popup else {
            Issue.record("the rereading is back")
            return
        }
        #expect(back.field?.text == "un mot")
        #expect(back.selected(in: next.session) == room.session.contributions[0].id)
    }

    @Test func wordsPastedIntoACorrectionInFrontOfTheGroupAreWritten() {
        var room = Self.room(.discussion)
        room.enter("un")
        room.command("reread")
        room.press(.enter)
        room.send(.paste(" mot\n"))
        room.press(.enter)
        #expect(room.session.contributions.map(\.text) == ["un mot"])
    }

    @Test func aTopicBegunBesideTheGridComesBack() throws {
        let draft = LineDraft(
            text: "", mode: .record,
            forms: [FormDraft("grid", fields: [.init("line", "le compost")])])
        var market = try Facilitator.starting("forum-ouvert", title: "Forum")
        market.press(.function(8), .function(8))
        var room = Facilitator(.goRound)
        room.send(
            .resumed(
                ResumedWorkshop(
                    session: market.session, path: "/tmp/essai.json", history: History(),
                    draft: draft, notice: nil)))
        guard case .grid(let grid)? = room.state.popup else {
            Issue.record("the grid is back")
            return
        }
        #expect(grid.field.text == "le compost")
        // Where nobody brings topics there is no grid.
        var other = Facilitator(.goRound)
        other.send(
            .resumed(
                ResumedWorkshop(
                    session: other.session, path: "/tmp/essai.json", history: History(),
                    draft: draft, notice: nil)))
        #expect(other.state.popups.isEmpty)
    }
}
