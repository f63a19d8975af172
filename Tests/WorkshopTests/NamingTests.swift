import Testing
import Workshop

/// Who is named in what was said although they do not permit it.
@Suite struct NamingTests {
    private func session(
        _ names: [String], _ permission: Permission = .refused, hosts: [String] = [],
        saying said: [Contribution] = [], doing actions: [Action] = [],
        in groups: [OpenGroup] = [], on themes: [Theme] = [], parking parked: [ParkedItem] = [],
        _ change: (inout Participant) -> Void = { _ in }
    ) -> Session {
        var facts = SessionFacts(id: ID("s"), title: "Essai", language: LanguageTag("fr"))
        facts.hosts = hosts
        let people = zip(names, OrderKey.row(of: names.count)).enumerated().map {
            Participant(
                id: ID("p\($0)"), position: $1.1, name: $1.0, inTheRoom: permission,
                inPublication: permission)
        }
        return Session(
            facts,
            participants: people.map {
                var participant = $0
                change(&participant)
                return participant
            }, agenda: [], contributions: said, themes: themes, groups: groups, actions: actions,
            parkingLot: parked, privateNotes: [])
    }

    private func found(_ text: String, _ names: [String]) -> [String] {
        UnpermittedNames(of: session(names), in: .room).mentions(in: text)
            .map { String(text[$0.range]) }
    }

    @Test(arguments: [
        // Whole words with a capital.
        ("C’est Rose qui tient la caisse", ["Rose"], ["Rose"]),
        ("une rose rouge", ["Rose"], []), ("Roseline est là", ["Rose"], []),
        ("l’arrose-Rose", ["Rose"], ["Rose"]), ("(Rose)", ["Rose"], ["Rose"]),
        ("«Rose», dit-elle", ["Rose"], ["Rose"]), ("@Rose et #Rose", ["Rose"], ["Rose", "Rose"]),
        ("Rose2 et Rose_Karim", ["Rose"], ["Rose", "Rose"]),
        // The beginning of a sentence, and texts of capitals.
        ("Rose l’a dit. Rose encore", ["Rose"], ["Rose", "Rose"]),
        ("C’EST ROSE QUI TIENT", ["Rose"], ["ROSE"]), ("CETTE ROSE-LÀ", ["Rose"], ["ROSE"]),
        // Typed without capital in the list.
        ("demander à Rose", ["rose"], ["Rose"]), ("une rose", ["rose"], []),
        // Elisions, apostrophes and suffixes.
        ("l’idée d’Ana et qu'Ana porte", ["Ana"], ["Ana", "Ana"]),
        ("Ana’nın fikri, Ana'ya", ["Ana"], ["Ana", "Ana"]), ("Ana’s idea", ["Ana"], ["Ana"]),
        ("avec N'Golo", ["N’Golo"], ["N'Golo"]), ("anagramme, Anabelle", ["Ana"], []),
        // Hyphens.
        ("Jean-Pierre arrive", ["Jean"], []), ("Anne-Rose arrive", ["Rose"], []),
        ("Jean-Pierre arrive", ["Jean", "Pierre"], ["Jean", "Pierre"]),
        ("chez Rose-même, l’ex-Rose", ["Rose"], ["Rose", "Rose"]),
        ("marie-thérèse, Marie Therese", ["Marie-Thérèse"], ["marie-thérèse", "Marie Therese"]),
        ("Marie arrive", ["Marie-Thérèse"], []),
        // Names of several words, and their parts.
        (
            "Rose Martin, puis Rose, puis Martin", ["Rose Martin"],
            ["Rose Martin", "Rose", "Martin"]
        ),
        ("rose martin tient la caisse", ["Rose Martin"], ["rose martin"]),
        ("Rose, Martin", ["Rose Martin"], ["Rose", "Martin"]),
        ("La fête de La Fontaine", ["Jean de La Fontaine"], ["Fontaine"]),
        ("Fatima et Fatima B. viennent", ["Fatima B."], ["Fatima", "Fatima B"]),
        ("Personne, ni A ni B", ["A"], []), ("Li et Jo", ["Li", "Jo Petit"], ["Li", "Jo"]),
        ("Rose (la remarque)", ["Rose (personne du Sud)"], ["Rose"]),
        // Accents, however they are spelt.
        ("The\u{301}o et Theo", ["Théo"], ["The\u{301}o", "Theo"]),
        ("Œdipe et Oedipe", ["Œdipe"], ["Œdipe", "Oedipe"]),
        // Turkish i.
        ("İrem, IŞIL ve Işıl", ["İrem", "Işıl"], ["İrem", "IŞIL", "Işıl"]),
        ("irem’in evi, İrem’in evi", ["İrem"], ["İrem"]),
        // Scripts without capitals, and those that write words together.
        ("قالت فاطمة ذلك", ["فاطمة"], ["فاطمة"]), ("أحمد وفاطمة", ["فاطمة"], ["فاطمة"]),
        ("אמרה לרותם", ["רותם"], ["רותם"]), ("Это Анна, не анна", ["Анна"], ["Анна"]),
        ("美咲が言った", ["美咲"], ["美咲"]), ("山田さんと美咲", ["山田 美咲"], ["山田", "美咲"]),
        ("민수가 말했다", ["민수"], ["민수"]), ("林の中", ["林"], []),
        ("ნინომ თქვა, ნინო", ["ნინო"], ["ნინო"]),
        // What nobody sees.
        ("Ro\u{AD}se", ["Rose"], ["Ro\u{AD}se"]), ("à\u{A0}Rose\u{A0}!", ["Rose"], ["Rose"]),
        ("", ["Rose"], []), ("Rose", [""], []),
    ])
    func aNameIsAWholeWordWithACapital(_ text: String, _ names: [String], _ expected: [String]) {
        #expect(found(text, names) == expected)
    }

    @Test func onlyWhoRefusedIsAskedAbout() {
        let text = "Rose et Léa"
        for permission in Permission.allCases {
            let names = UnpermittedNames(of: session(["Rose", "Léa"], permission), in: .room)
            #expect(names.mentions(in: text).isEmpty == (permission != .refused))
        }
    }

    @Test func theLongerNameThatMayBeToldCoversTheShorter() {
        let session = session(["Rose", "Rose Martin"]) {
            if $0.id == ID("p1") { $0.inTheRoom = .given }
        }
        let names = UnpermittedNames(of: session, in: .room)
        #expect(names.mentions(in: "Rose Martin").isEmpty)
        #expect(names.mentions(in: "Rose Martin et Rose").map(\.seat) == [1])
        #expect(
            UnpermittedNames(of: session, in: .publication).mentions(in: "Rose Martin").count == 1)
    }

    @Test func whatIsPermittedIsTheNameToUse() {
        let session = session(["Roselyne Petit", "Paul Ricœur"], .given) {
            $0.nameToUse = $0.id == ID("p0") ? "Rose" : "Paul"
        }
        let names = UnpermittedNames(of: session, in: .room)
        let text = "Rose, Roselyne, Petit, Paul, Ricoeur"
        #expect(
            names.mentions(in: text).map { String(text[$0.range]) } == [
                "Roselyne", "Petit", "Ricoeur",
            ])
    }

    @Test func aHostWhoRefusesIsAskedAboutToo() {
        for (permission, count) in [(Permission.notAsked, 0), (.refused, 1)] {
            let session = session(["Rose"], permission, hosts: ["Rose"])
            let names = UnpermittedNames(of: session, in: .room)
            #expect(names.mentions(in: "chez Rose").count == count)
        }
    }

    @Test func ownersAndContactsAreNamesToo() {
        let group = OpenGroup(
            id: ID("g"), position: OrderKey(after: nil, before: nil), name: "x",
            contact: NamedPerson(name: "Bob", inTheRoom: .given))
        let action = Action(
            id: ID("a"), text: "agir", owner: NamedPerson(name: "Zoé", inTheRoom: .refused))
        let session = session([], doing: [action], in: [group])
        let names = UnpermittedNames(of: session, in: .room)
        #expect(names.mentions(in: "Zoé et Bob").map(\.name) == ["Zoé"])
    }

    @Test func anAnswerDecidesWhatIsTold() throws {
        let said = Contribution(
            id: ID("c"), text: "C’est Rose",
            translations: .init("It is Rose", in: LanguageTag("en")))
        var session = session(["Rose"], saying: [said])
        func told() -> Contribution? {
            let names = UnpermittedNames(of: session, in: .room)
            return session.contributions[ID("c")].flatMap { names.told($0) { "[\($0 ?? 0)]" } }
        }
        #expect(told() == nil)
        for (answer, words) in [
            (NamingAnswer.named, "C’est Rose"), (.seat, "C’est [1]"), (.withheld, nil),
        ] {
            try session.apply(
                session.answeringNaming([ID("c")], answer, in: .room, at: .init(milliseconds: 1)))
            #expect(told()?.text == words)
        }
        try session.apply(
            session.answeringNaming([ID("c")], .seat, in: .room, at: .init(milliseconds: 1)))
        #expect(told()?.translations.versions.map(\.text) == ["It is [1]"])
        let publication = UnpermittedNames(of: session, in: .publication)
        #expect(session.contributions.allSatisfy(publication.isWaiting))
    }

    @Test func otherWordsAreAskedAboutAnew() throws {
        var session = session(["Rose"], saying: [Contribution(id: ID("c"), text: "C’est Rose")])
        let now = Moment(milliseconds: 1)
        try session.apply(session.answeringNaming([ID("c")], .named, in: .room, at: now))
        try session.apply(session.amending(ID("c"), to: "C’est Rose et Karim", at: now))
        #expect(session.contributions[0].answer(in: .room) == nil)
        try session.apply(session.answeringNaming([ID("c")], .withheld, in: .room, at: now))
        try session.apply(session.amending(ID("c"), to: "C’est Rose", at: now))
        #expect(session.contributions[0].answer(in: .room) == .withheld)
    }

    @Test func aRefusalAsksAgainAboutWhatWasShown() throws {
        var session = session(
            ["Rose", "Karim"],
            saying: [
                Contribution(id: ID("c"), text: "C’est Rose"),
                Contribution(id: ID("d"), text: "C’est Karim"),
            ])
        let now = Moment(milliseconds: 1)
        try session.apply(
            session.answeringNaming([ID("c"), ID("d")], .named, in: .room, at: now))
        try session.apply(session.permitting([ID("p0")], inTheRoom: .given, at: now))
        #expect(session.contributions.map { $0.answer(in: .room) } == [.named, .named])
        try session.apply(session.permitting([ID("p0")], inTheRoom: .refused, at: now))
        #expect(session.contributions.map { $0.answer(in: .room) } == [nil, .named])
    }

    @Test func aCopyIsAnsweredWithItsOriginal() throws {
        var session = session(
            ["Rose"],
            saying: [
                Contribution(id: ID("c"), text: "C’est Rose"),
                Contribution(id: ID("d"), text: "C’est Rose", copyOf: ID("c")),
            ])
        try session.apply(
            session.answeringNaming([ID("d")], .seat, in: .room, at: .init(milliseconds: 1)))
        #expect(session.contributions.map { $0.answer(in: .room) } == [.seat, .seat])
    }

    /// By what the person permits in general, and what was asked for the task.
    @Test(arguments: [
        (Permission.given, Permission.notAsked, Permission.given), (.given, .refused, .refused),
        (.given, .given, .given), (.refused, .given, .refused), (.notAsked, .given, .given),
        (.notAsked, .notAsked, .notAsked), (.refused, .notAsked, .refused),
    ])
    func anOwnerFollowsThePermissionOfThePerson(
        _ general: Permission, _ own: Permission, _ expected: Permission
    ) {
        let session = session(["Léa"], general)
        for participant in [ID<Participant>("p0"), nil] {
            let owner = NamedPerson(
                name: "léa", participant: participant, inTheRoom: own, inPublication: own)
            for place in NamingPlace.allCases {
                #expect(session.permission(of: owner, in: place) == expected)
            }
        }
    }

    @Test func whatIsWrittenAboutTheWorkshopIsVeiled() {
        let theme = Theme(
            id: ID("t"), position: OrderKey(after: nil, before: nil), name: "Chez Rose",
            statement: "Avec Rose")
        let session = session(
            ["Rose"], doing: [Action(id: ID("a"), text: "Rose écrit à la mairie")], on: [theme],
            parking: [ParkedItem(id: ID("k"), text: "voir avec Rose")])
        let told = session.told(in: .publication) { "[place \($0 ?? 0)]" }.session
        #expect(told.actions.map(\.text) == ["[place 1] écrit à la mairie"])
        #expect(told.parkingLot.map(\.text) == ["voir avec [place 1]"])
        #expect(told.themes.map(\.name) == ["Chez [place 1]"])
        #expect(told.themes.map(\.statement) == ["Avec [place 1]"])
    }

    @Test func twoLaptopsThatAnswerDifferentlyAreCareful() throws {
        let base = session(["Rose"], saying: [Contribution(id: ID("c"), text: "C’est Rose")])
        let now = Moment(milliseconds: 1)
        for (one, other, expected) in [
            (NamingAnswer.named, NamingAnswer.seat, NamingAnswer.seat),
            (.withheld, .named, .withheld), (.seat, .withheld, .withheld),
        ] {
            var (ours, theirs) = (base, base)
            try ours.apply(ours.answeringNaming([ID("c")], one, in: .room, at: now))
            try theirs.apply(theirs.answeringNaming([ID("c")], other, in: .room, at: now))
            for (left, right) in [(ours, theirs), (theirs, ours)] {
                let merged = Session.merging(base: base, ours: left, theirs: right).session
                #expect(merged.contributions[0].answer(in: .room) == expected)
            }
        }
    }

    @Test func namesPermittedInOtherWordsAreAskedAboutAfterAMerge() throws {
        let base = session(
            ["Rose", "Karim"], saying: [Contribution(id: ID("c"), text: "C’est Rose")])
        let now = Moment(milliseconds: 1)
        var (ours, theirs) = (base, base)
        try ours.apply(ours.answeringNaming([ID("c")], .named, in: .room, at: now))
        try theirs.apply(theirs.amending(ID("c"), to: "C’est Karim", at: now))
        for (left, right) in [(ours, theirs), (theirs, ours)] {
            let merged = Session.merging(base: base, ours: left, theirs: right).session
            #expect(merged.contributions[0].text == "C’est Karim")
            #expect(merged.contributions[0].answer(in: .room) == nil)
        }
    }
}
