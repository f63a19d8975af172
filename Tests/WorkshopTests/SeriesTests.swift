import Testing

@testable import Workshop

@Suite struct SeriesTests {
    /// A workshop that was closed, with themes, a group, actions and a next meeting.
    private func closed() throws -> Workbench {
        var bench = Workbench(.sorting, .groups, .closing)
        try bench.seat("Ana", "Omar")
        try bench.enter(0)
        try bench.theme("DECOUVRIR")
        try bench.theme("STRUCTURER")
        let (one, other) = (bench.session.themes[0].id, bench.session.themes[1].id)
        try bench.make { bench throws(ChangeError) in
            try bench.session.linking(one, to: other, .feeds, at: bench.now)
        }
        try bench.make { bench throws(ChangeError) in
            try bench.session.openingGroups(entropy: &bench.entropy, at: bench.now)
        }
        let ana = bench.session.participants[0].id
        for (text, permission) in [("réserver", Permission.given), ("écrire", .refused)] {
            try bench.make { bench throws(ChangeError) in
                try bench.session.agreeing(
                    text,
                    owner: NamedPerson(
                        name: "Ana", participant: ana, inTheRoom: permission,
                        inPublication: permission),
                    entropy: &bench.entropy, at: bench.now)
            }
        }
        return bench
    }

    private func next(_ bench: Workbench, on day: CalendarDay? = nil) throws -> Session {
        var entropy = Entropy(5, 6)
        return bench.session.following(
            today: try #require(day ?? CalendarDay(iso: "2016-04-01")), entropy: &entropy)
    }

    @Test func whatIsOpenIsCarriedOverUnderItsIdentifiers() throws {
        var bench = try closed()
        let done = bench.session.actions[0].id
        try bench.make { bench throws(ChangeError) in
            try bench.session.settling(done, at: bench.now)
        }
        let next = try next(bench)
        #expect(next.id != bench.session.id)
        #expect(next.themes.map(\.id) == bench.session.themes.map(\.id))
        #expect(next.themes[0].links == bench.session.themes[0].links)
        #expect(next.groups.map(\.theme) == bench.session.groups.map(\.theme))
        #expect(next.actions.map(\.id) == bench.session.actions.dropFirst().map(\.id))
        #expect(next.series?.number == 2)
        #expect(next.series?.previous?.id == bench.session.id)
        #expect(next.series?.done == ["réserver"])
        #expect(next.actions.allSatisfy { $0.origin?.id == bench.session.id && $0.round == nil })
        #expect(next.themes.allSatisfy { $0.origin?.id == bench.session.id })
        #expect(next.agenda.map(\.kind) == bench.session.agenda.map(\.kind))
        #expect(Set(next.agenda.map(\.id)).isDisjoint(with: bench.session.agenda.map(\.id)))
    }

    @Test func nobodyIsCarriedOverAndPermissionsAreAskedAnew() throws {
        var bench = try closed()
        let group = bench.session.groups[0].id
        let ana = bench.session.participants[0].id
        try bench.make { bench throws(ChangeError) in
            try bench.session.signing(ana, upFor: group, at: bench.now)
        }
        let next = try next(bench)
        #expect(next.participants.isEmpty && next.groups.allSatisfy(\.members.isEmpty))
        let owners = next.actions.compactMap(\.owner)
        #expect(owners.allSatisfy { $0.participant == nil && $0.name == "Ana" })
        #expect(owners.map(\.inTheRoom) == [.notAsked, .refused])
        #expect(owners.map(\.inPublication) == [.notAsked, .refused])
    }

    @Test func noNameOutlivesTheDayThatWasPromised() throws {
        var bench = try closed()
        try bench.make { bench throws(ChangeError) in
            try bench.session.describing(at: bench.now) {
                $0.deleteAfter = CalendarDay(iso: "2016-06-01")
            }
        }
        #expect(try next(bench).actions.allSatisfy { $0.owner == nil })
    }

    @Test func theNextMeetingSaysWhenWhereAndWithWhom() throws {
        var bench = try closed()
        let day = try #require(CalendarDay(iso: "2016-04-12"))
        for when in [PlannedTime.day(day), .weekOf(day.adding(days: -1))] {
            try bench.make { bench throws(ChangeError) in
                try bench.session.meetingAgain(
                    NextMeeting(
                        name: "Atelier (4e)", when: when, placeRule: "selon le nombre",
                        hosts: ["Aurélien", "Sophie"], zones: ["Europe/Paris"]), at: bench.now)
            }
            let next = try next(bench)
            #expect(next.title == "Atelier (4e)" && next.place.isEmpty)
            #expect(next.hosts == ["Aurélien", "Sophie"])
            #expect(next.series?.zones == ["Europe/Paris"])
            #expect(next.nextMeeting == nil)
            // In a week it is not known on which day, until one of them has come.
            #expect(next.date == (when == .day(day) ? day : nil))
        }
        #expect(try self.next(bench, on: day).date == day)
    }

    @Test func aTitleThatNamesItsNumberNamesTheNextOne() throws {
        var bench = try closed()
        for (title, expected) in [
            ("3e Atelier", "4e Atelier"), ("Atelier n°\u{a0}3", "Atelier n°\u{a0}4"),
            ("#3 Conversations", "#4 Conversations"), ("The 3rd one", "The 3rd one"),
            ("13 rue X", "13 rue X"),
        ] {
            try bench.make { bench throws(ChangeError) in
                try bench.session.describing(at: bench.now) {
                    $0.title = title
                    $0.series = SeriesPlace(number: 3)
                }
            }
            #expect(try next(bench).title == expected)
        }
    }

    @Test func theNumberGoesOnAndTheFirstOriginStays() throws {
        let second = try next(try closed())
        var entropy = Entropy(7, 8)
        let third = second.following(
            today: try #require(CalendarDay(iso: "2016-05-01")), entropy: &entropy)
        #expect(third.series?.number == 3)
        #expect(third.series?.previous?.id == second.id)
        #expect(third.themes.map(\.origin) == second.themes.map(\.origin))
        #expect(third.actions.map(\.origin) == second.actions.map(\.origin))
    }

    @Test func aTemplateGivesTheAgendaAndNoThemeTwice() throws {
        let bench = try closed()
        var entropy = Entropy(5, 6)
        var template = Template(name: "t", title: .init("T", in: .french), language: .french)
        template.rounds = [TemplateRound(content: .sorting(Sorting()))]
        template.themes = ["Decouvrir", "FABRIQUER"].map {
            TemplateTheme(name: .init($0, in: .french))
        }
        let next = bench.session.following(
            template: template, today: try #require(CalendarDay(iso: "2016-04-01")),
            entropy: &entropy)
        #expect(next.themes.map(\.name) == ["DECOUVRIR", "STRUCTURER", "FABRIQUER"])
        #expect(next.themes[2].origin == nil)
        #expect(next.agenda.map(\.kind) == [.sorting])
    }

    @Test func carriedThingsAreThereFromTheBeginningOfAReplay() throws {
        var bench = try closed()
        bench.session = try next(bench)
        try bench.enter(0)
        let start = try #require(bench.session.startedAt)
        let past = bench.session.asOf(start)
        #expect(past.themes.count == 2 && past.groups.count == 2 && past.actions.count == 2)
        #expect(bench.session.moments.first == start)
    }
}
