import Testing
import Workshop

@Suite struct GatheringTests {
    private func entry(
        _ line: Int, _ title: String, _ room: String, _ slot: String, _ hosts: String...
    ) -> ProgrammeEntry {
        ProgrammeEntry(line: line, title: title, room: room, slot: slot, hosts: hosts)
    }

    private func gathering(_ entries: [ProgrammeEntry]) -> Gathering {
        var gathering = Gathering(id: ID("g"), title: "G", language: LanguageTag("en"))
        gathering.sessions = entries.map {
            GatheringSession(
                id: ID("s\($0.line)"), title: $0.title, room: $0.room, slot: $0.slot,
                hosts: $0.hosts)
        }
        return gathering
    }

    @Test func aSlotIsWordsOrADayWithHours() {
        let timed = Slot("2009-03-20 14:00-15:30")
        #expect(timed.day == CalendarDay(iso: "2009-03-20"))
        #expect(timed.startsAt == ClockTime(hour: 14, minute: 0))
        #expect(timed.endsAt == ClockTime(hour: 15, minute: 30))
        #expect(Slot("2009-03-20 14h – 15h30").endsAt == ClockTime(hour: 15, minute: 30))
        #expect(Slot("Saturday 9:00").day == nil)
        #expect(Slot("Saturday 9:00").fault == nil)
        #expect(Slot("2009-03-20 after lunch").words == "after lunch")
        #expect(Slot("2009-02-30 14:00-15:00").fault == .day)
        #expect(Slot("2009-03-20 15:00-14:00").fault == .hours)
        #expect(Slot("2009-03-20 9:00-25:00").fault == .hours)
        #expect(Slot("").fault == nil)
    }

    @Test func slotsMeetWhenTheirHoursOverlapOrTheirWordsAreTheSame() {
        let morning = Slot("2009-03-20 9:00-10:30")
        #expect(morning.meets(Slot("2009-03-20 10:00-11:00")))
        #expect(!morning.meets(Slot("2009-03-20 10:30-11:00")))
        #expect(!morning.meets(Slot("2009-03-21 9:00-10:30")))
        #expect(Slot("Samedi après-midi").meets(Slot("SAMEDI APRES-MIDI")))
        #expect(!Slot("").meets(Slot("")))
    }

    @Test func clashesOfRoomsAndHostsAreTold() {
        let programme = [
            entry(2, "A", "Salle 1", "2009-03-20 9:00-10:30", "Ana", "Bo"),
            entry(3, "B", "salle 1", "2009-03-20 10:00-11:00", "Cé"),
            entry(4, "C", "Salle 2", "2009-03-20 10:00-11:00", "BO"),
            entry(5, "D", "Salle 1", "2009-03-20 11:00-12:00", "Ana"),
            entry(6, "E", "", "", "Ana"), entry(7, "F", "", "", "Ana"),
            entry(8, "G", "", "2009-03-20 9:00-10:00", ""),
            entry(9, "H", "", "2009-03-20 9:00-10:00", ""),
        ]
        let clashes = ProgrammeClash.all(in: programme)
        #expect(clashes.map(\.second.line) == [3, 4])
        #expect(clashes.map(\.first.line) == [2, 2])
        #expect(clashes.map(\.shared) == [.room("salle 1"), .host("BO")])
    }

    @Test func aHostNamedTwiceInOneCellDoesNotClashWithThemselves() {
        #expect(ProgrammeClash.all(in: [entry(2, "A", "1", "x", "Ana", "ana")]).isEmpty)
    }

    @Test func aLongerProgrammeAddsWhatIsNewAndTellsWhatChanged() {
        let known = gathering([
            entry(2, "Land", "1", "Saturday", "Ana"), entry(3, "Bread", "2", "Saturday", "Bo"),
            entry(4, "Care", "3", "Saturday", "Cé"), entry(5, "Gone", "4", "Saturday"),
        ])
        let replanning = Replanning(
            [
                entry(2, "LAND", "1", "Saturday", "Ana"),
                entry(3, "Bread", "2", "Sunday", "Bo"),
                entry(4, "Care work", "3", "Saturday", "Cé"),
                entry(5, "Late", "9", "Sunday"), entry(6, "Late", "9", "Sunday"),
            ], of: known)
        #expect(replanning.new.map(\.line) == [5])
        #expect(replanning.changed.map(\.session) == [1, 2])
        #expect(replanning.changed.map(\.entry.line) == [3, 4])
        #expect(replanning.gone == [3])
        #expect(replanning.repeated.map(\.entry.line) == [6])
        #expect(replanning.repeated.map(\.firstLine) == [5])
    }

    @Test func aWorkshopGivenTwiceStaysTwo() {
        let twice = [entry(2, "Land", "1", "Saturday"), entry(3, "Land", "1", "Sunday")]
        let first = Replanning(twice, of: gathering([]))
        #expect(first.new.count == 2)
        let again = Replanning(Array(twice.reversed()), of: gathering(twice))
        #expect(again == Replanning([], of: gathering([])))
        // The one in the programme already is found again, the other is new.
        let second = Replanning(twice, of: gathering([twice[1]]))
        #expect(second.new.map(\.slot) == ["Saturday"])
        #expect(second.changed.isEmpty)
    }

    @Test func aSessionThatWasMovedIsKnownByBothPlaces() {
        var known = gathering([entry(2, "Land", "1", "Saturday")])
        known.sessions[0].status = .moved
        known.sessions[0].newRoom = "7"
        for room in ["1", "7"] {
            let replanning = Replanning([entry(2, "Land", room, "Saturday")], of: known)
            #expect(replanning == Replanning([], of: gathering([])))
        }
        #expect(Replanning([entry(2, "Land", "8", "Saturday")], of: known).changed.count == 1)
    }

    @Test func theOrderIsThatOfSlotThenRoom() {
        var known = gathering([
            entry(0, "words", "1", "Sunday"), entry(1, "late", "1", "2009-03-20 14:00-15:00"),
            entry(2, "room ten", "Room 10", "2009-03-20 9:00-10:00"),
            entry(3, "room two", "room 2", "2009-03-20 09:00-10:00"),
            entry(4, "same day", "1", "2009-03-20 evening"),
            entry(5, "first day", "1", "2009-03-19 20:00-21:00"),
            entry(6, "words again", "0", "Monday"), entry(7, "words", "0", "SUNDAY"),
        ])
        #expect(known.inOrder == [5, 3, 2, 1, 4, 7, 0, 6])
        known.sessions[1].status = .moved
        known.sessions[1].newSlot = "2009-03-18 9:00-10:00"
        #expect(known.inOrder.first == 1)
    }
}
