import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

/// F1 and the row of keys in whatever lies over the screen.
@Suite struct PopupHelpTests {
    private static let purposes: [FormPopup.Purpose] = [
        .newSession, .facts, .nextSession(title: "Suite"), .action(nil), .nextMeeting, .report,
    ]

    private func room(_ language: String, _ size: Size = Size(columns: 80, rows: 24)) -> Facilitator
    {
        var room = Facilitator(.discussion, .closing, language: language, size: size)
        room.press(.function(8))
        room.enter("Léa")
        return room
    }

    /// Rooms with each popup opened that has something to show where nothing but a name was said.
    private func opened(_ language: String, _ size: Size) -> [Facilitator] {
        let searching = Popup.people(PeoplePopup(list: SelectableList()))
        return (EveryPopup.all + [searching]).compactMap { popup in
            var room = room(language, size)
            room.state.popups = [popup]
            return popup.content.isGone(from: room.state) ? nil : room
        }
            + Self.purposes.map { purpose in
                var room = room(language, size)
                _ = room.state.openForm(purpose)
                return room
            }
    }

    @Test(arguments: ["fr", "en", "es", "tr"])
    func theHelpTellsTheKeysOfWhatIsOpenAndWhatOneDoesThere(_ language: String) throws {
        for var room in opened(language, Size(columns: 100, rows: 50)) {
            guard let popup = room.state.popup else { continue }
            // The help is no further help over itself.
            if case .help = popup { continue }
            room.press(.function(1))
            guard case .help(let help)? = room.state.popup else {
                Issue.record("no help over \(popup)")
                continue
            }
            let told = help.lines(in: room.state, columns: 80).map(\.plain)
            for (key, label) in popup.content.hints(in: room.state) {
                let text = room.state.wording(label)
                #expect(told.contains { $0.hasPrefix(key) && $0.contains(text) }, "\(key) \(text)")
            }
            let page = popup.content.manualPlace.page(at: room.state.manualSection, in: language)
            let title = try #require(page?.title)
            #expect(told.contains { $0.hasPrefix(title.prefix(40)) }, "\(title) of \(popup)")
            // Whatever closes it, what was opened and typed is there as before.
            room.press(.function(1))
            #expect(room.state.popups == [popup])
            room.press(.function(1), .escape)
            #expect(room.state.popups == [popup])
        }
    }

    @Test func whatWasTypedIsThereAfterTheHelp() {
        var room = room("fr")
        _ = room.state.openForm(.action(nil))
        room.type("Écrire à la mairie")
        room.press(.function(1))
        #expect(room.sees("La clôture"))
        room.press(.escape)
        room.type(" demain")
        #expect(room.sees("Écrire à la mairie demain"))
    }

    @Test(arguments: ["fr", "en", "es", "tr"])
    func theFootAtEightyColumnsSaysHowToLeaveAndWhereTheRestIsTold(_ language: String) {
        for room in opened(language, Size(columns: 80, rows: 24)) {
            guard let popup = room.state.popup else { continue }
            let hints = popup.content.hints(in: room.state)
            let missing = hints.filter { !room.sees("\($0.0) \(room.state.wording($0.1))") }
            #expect(missing.isEmpty || room.sees("F1 "), "\(missing) in \(room.screen())")
            #expect(missing.last?.0 != hints.last?.0, "\(room.screen())")
        }
    }

    @Test(arguments: ["fr", "en", "es", "tr"])
    func aDocumentShowsAllItsKeysAtEightyColumns(_ language: String) {
        var room = room(language)
        room.press(.function(6))
        // Whatever document comes next.
        for _ in 0..<5 {
            for (key, label) in Preview().hints(in: room.state)
            where key != Key.tab.name(room.state.wording) {
                #expect(room.sees("\(key) \(room.state.wording(label))"), "\(room.screen())")
            }
            room.press(.tab)
        }
    }

    @Test func everyPlaceInTheManualIsThere() {
        let purposes: [FormPopup.Purpose] =
            Self.purposes + [
                .renaming(path: "/a.json"), .round(ID("r")), .theme(ID("t")), .link(ID("t")),
                .group(ID("g")), .participant(ID("p")), .table(ID("t")),
                .settling(ID("c"), version: 0), .option(ID("o")), .proposal(ID("r")),
                .translation(ID("c")), .photo(ID("p")),
            ]
        let named = purposes.map(\.kind.rawValue)
        #expect(Set(named).count == FormPopup.Purpose.Kind.allCases.count)
        let places =
            purposes.map(\.manualPlace) + EveryPopup.all.map(\.content.manualPlace)
            + ManualSection.all.map { .section($0) }
        for place in places {
            for language in ["fr", "en"] {
                #expect(place.page(at: .home, in: language) != nil, "\(place) in \(language)")
            }
        }
    }

    @Test(arguments: ["fr", "en"]) func everyNamedSectionOfAPageCanBeTurnedTo(_ language: String) {
        let names = Set(ManualSection.all.map(\.name))
        for topic in ManualTopic.allCases {
            for anchor in topic.page(in: language).anchors.keys {
                #expect(names.contains(anchor), "\(topic) {#\(anchor)}: no case of ManualSection")
            }
        }
    }
}
