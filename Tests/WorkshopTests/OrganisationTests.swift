import Testing

@testable import Workshop

@Suite struct OrganisationTests {
    /// A discussion that gathers offers, with Ana of «Studio Ana» and Omar of «Coop».
    private func session(_ entropy: inout Entropy) throws -> Session {
        let template = Template(
            name: "essai", title: .init("Essai", in: LanguageTag("fr")),
            language: LanguageTag("fr"), attribution: .published,
            rounds: [
                TemplateRound(
                    content: .discussion(Discussion()),
                    prompts: [
                        TemplatePrompt(.init("Quoi ?", in: LanguageTag("fr")), gathers: .offer)
                    ])
            ])
        var session = template.session(entropy: &entropy)
        let now = Moment(milliseconds: 0)
        try session.apply(session.entering(session.agenda[0].id, at: now))
        try session.apply(
            session.joining(["Ana (Studio Ana)", "Omar (Coop)"], entropy: &entropy, at: now))
        return session
    }

    @Test func anOrganisationThatBearsANameNeedsThePermission() throws {
        var entropy = Entropy(1, 2)
        var session = try session(&entropy)
        let names = OrganisationNames(of: session, in: .publication)
        #expect(names.permitted("Coop") == "Coop")
        #expect(names.permitted("Studio Ana") == nil)
        try session.apply(
            session.permitting(
                [session.participants[0].id], inPublication: .given, at: Moment(milliseconds: 0)))
        let permitted = OrganisationNames(of: session, in: .publication)
        #expect(permitted.permitted("Studio Ana") == "Studio Ana")
    }

    @Test func anAnonymousFileNamesNoOrganisation() throws {
        var entropy = Entropy(1, 2)
        var session = try session(&entropy)
        let now = Moment(milliseconds: 0)
        try session.apply(session.handingOn(toOrganisation: "Coop", at: now))
        try session.apply(
            session.recording(
                ["comme la coop le fait"], from: Provenance(organisation: "Coop"),
                entropy: &entropy, at: now))
        let mentions = session.nameMentions
        #expect(mentions.map(\.name) == ["coop"])
        let anonymous = session.anonymized(replacing: mentions, with: "…", id: ID("x"))
        #expect(anonymous.organisations.isEmpty)
        #expect(anonymous.contributions.map(\.text) == ["comme la … le fait"])
    }

    @Test func strikingTakesTheOrganisationAlong() throws {
        var entropy = Entropy(1, 2)
        var session = try session(&entropy)
        let now = Moment(milliseconds: 0)
        try session.apply(
            session.recording(
                ["un lieu"], from: Provenance(organisation: "Coop"), entropy: &entropy, at: now))
        try session.apply(session.striking(session.contributions[0].id, at: now))
        #expect(session.contributions[0].organisation.isEmpty)
    }

    @Test func bothLaptopsMayCorrectAnOrganisation() throws {
        var entropy = Entropy(1, 2)
        var base = try session(&entropy)
        let now = Moment(milliseconds: 0)
        try base.apply(
            base.recording(
                ["un lieu"], from: Provenance(organisation: "Cop"), entropy: &entropy, at: now))
        let id = base.contributions[0].id
        var one = base
        try one.apply(one.reassigning([id], toOrganisation: "Coop", at: now))
        var other = base
        try other.apply(other.amending(id, to: "un grand lieu", at: now))
        let merged = Session.merging(base: base, ours: one, theirs: other).session
        #expect(merged.contributions[id]?.organisation == "Coop")
        #expect(merged.contributions[id]?.text == "un grand lieu")
        try other.apply(other.reassigning([id], toOrganisation: "Studio Ana", at: now))
        let disputed = Session.merging(base: base, ours: one, theirs: other).session
        #expect(disputed.conflicts.map(\.texts) == [["Coop", "Studio Ana"]])
    }

    /// Actions that somebody takes on, as typed: the owner is Ana wherever a name stands.
    private func agreeing(
        _ typed: [String], in session: inout Session, permission: Permission = .notAsked,
        _ entropy: inout Entropy
    ) throws {
        for (place, words) in typed.enumerated() {
            let (name, organisation) = session.taker(words)
            let owner = NamedPerson(
                name: name, inTheRoom: permission, inPublication: permission)
            try session.apply(
                session.agreeing(
                    "écrire", owner: name.isEmpty ? nil : owner, organisation: organisation,
                    entropy: &entropy, at: Moment(milliseconds: Int64(place))))
        }
    }

    @Test func anActionIsTakenOnBySomebodyForAnOrganisationOrByItAlone() throws {
        var entropy = Entropy(1, 2)
        var session = try session(&entropy)
        try agreeing(
            ["Zoé (Guide des normes)", "(guide des  NORMES)", "(coop)", "Zoé", "Zoé ()", "(a) b"],
            in: &session, &entropy)
        #expect(
            session.actions.map(\.organisation)
                == ["Guide des normes", "Guide des normes", "Coop", "", "", ""])
        #expect(
            session.actions.map { $0.owner?.name } == ["Zoé", nil, nil, "Zoé", "Zoé ()", "(a) b"])
    }

    @Test func bracketsOfTheListBelongToTheName() throws {
        var entropy = Entropy(1, 2)
        var session = Session(SessionFacts(id: ID("s"), title: "T", language: .french))
        let now = Moment(milliseconds: 0)
        try session.apply(session.joining(["Ana (la grande)"], entropy: &entropy, at: now))
        #expect(session.taker("ana (La Grande)").name == "ana (La Grande)")
        #expect(session.taker("Omar (la grande)").organisation == "la grande")
    }

    @Test func theSpellingOfAnActionAloneCanBeCorrected() throws {
        var entropy = Entropy(1, 2)
        var session = try session(&entropy)
        try agreeing(["(guide)"], in: &session, &entropy)
        let id = session.actions[0].id
        #expect(session.taker("(Guide)", of: id).organisation == "Guide")
        #expect(session.taker("(Guide)").organisation == "guide")
    }

    @Test func theListKeepsOneSpellingOfAnOrganisation() throws {
        var entropy = Entropy(1, 2)
        var session = try session(&entropy)
        let now = Moment(milliseconds: 0)
        try session.apply(session.joining(["Bea (COOP)"], entropy: &entropy, at: now))
        #expect(session.organisations == ["Studio Ana", "Coop"])
    }

    @Test(arguments: [Permission.notAsked, .refused, .given])
    func anOrganisationThatBearsItsOwnersNameNeedsThePermission(_ permission: Permission) throws {
        var entropy = Entropy(1, 2)
        var session = try session(&entropy)
        try agreeing(
            ["Zoé Martin (Atelier Martin)", "Zoé Martin (Guide)"], in: &session,
            permission: permission, &entropy)
        for place in NamingPlace.allCases {
            let names = OrganisationNames(of: session, in: place)
            #expect((names.permitted("atelier MARTIN") != nil) == (permission == .given))
            #expect(names.permitted("Guide") == "Guide")
        }
    }

    @Test func anAnonymousFileDoesNotTellWhichOrganisationTookSomethingOn() throws {
        var entropy = Entropy(1, 2)
        var session = try session(&entropy)
        let now = Moment(milliseconds: 0)
        try agreeing(["(Guide des normes)"], in: &session, &entropy)
        try session.apply(
            session.recording(
                ["le guide des normes"], from: Provenance(), entropy: &entropy, at: now))
        let mentions = session.nameMentions
        #expect(mentions.map(\.name) == ["guide des normes"])
        let anonymous = session.anonymized(replacing: mentions, with: "…", id: ID("x"))
        #expect(anonymous.actions.map(\.organisation) == [""])
        #expect(anonymous.contributions.map(\.text) == ["le …"])
    }

    @Test func anOrganisationIsCarriedOverAlsoWhereNamesAreGone() throws {
        var entropy = Entropy(1, 2)
        var session = try session(&entropy)
        try agreeing(["Zoé (Guide)", "Zoé Martin (Atelier Martin)"], in: &session, &entropy)
        let today = try #require(CalendarDay(iso: "2027-03-08"))
        let next = session.following(today: today, entropy: &entropy)
        #expect(next.actions.map(\.organisation).sorted() == ["Atelier Martin", "Guide"])
        session.facts.deleteAfter = today
        let later = session.following(today: today, entropy: &entropy)
        #expect(later.actions.map(\.organisation).sorted() == ["", "Guide"])
        #expect(later.actions.allSatisfy { $0.owner == nil })
    }

    @Test func bothLaptopsMaySayWhoTakesSomethingOn() throws {
        var entropy = Entropy(1, 2)
        var base = try session(&entropy)
        let now = Moment(milliseconds: 0)
        try agreeing(["Zoé"], in: &base, &entropy)
        let id = base.actions[0].id
        var (one, other) = (base, base)
        var action = base.actions[0]
        action.organisation = "Guide"
        try one.apply(one.reagreeing(id, to: action, at: now))
        action = base.actions[0]
        action.due = .words("avant l’été")
        try other.apply(other.reagreeing(id, to: action, at: now))
        let merged = Session.merging(base: base, ours: one, theirs: other).session
        #expect(merged.actions[id]?.organisation == "Guide")
        #expect(merged.actions[id]?.due == .words("avant l’été"))
        action.organisation = "Coop"
        try other.apply(other.reagreeing(id, to: action, at: now))
        let disputed = Session.merging(base: base, ours: one, theirs: other).session
        #expect(disputed.conflicts.map(\.texts) == [["Coop", "Guide"]])
    }
}
