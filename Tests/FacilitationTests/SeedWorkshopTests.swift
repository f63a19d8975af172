import SessionStore
import TerminalUI
import Testing
import Workshop

@testable import Facilitation

/// Three of the situations besides Marseille, each from its template to its synthesis by keys.
///
/// Titles, institutions, areas and dates are those of the published texts; what is said is made up.
@Suite struct SeedWorkshopTests {
    /// Goes through the agenda, saying the lines of each kind of round; ends the workshop.
    private func facilitate(_ room: inout Facilitator, _ lines: [RoundKind: [String]]) {
        for round in room.session.agenda {
            room.press(.function(8))
            if round.kind == .sorting {
                // Round and round the themes.
                for place in 0..<room.session.unsortedCount {
                    let digit = place % max(1, room.session.themes.count) + 1
                    room.type("\(digit)")
                }
            }
            _ = room.workThrough(round, saying: lines[round.kind] ?? [])
        }
    }

    @Test func cooperationJacksonAssemblesAroundFourInstitutions() throws {
        var room = try Facilitator.starting(
            "cooperation-jackson", title: "Cooperation Jackson", place: "Jackson, Mississippi",
            language: "en")
        let proposals = ["A shared laundry", "A class on books", "A school", "A loan fund"]
        facilitate(&room, [.smallGroups: proposals])
        room.press(.function(8))
        let report = try room.markdown(language: "en")
        for (theme, proposal) in zip(
            [
                "A federation of local worker cooperatives", "A cooperative incubator",
                "A cooperative education and training center",
                "A cooperative bank or financial institution",
            ], proposals)
        {
            #expect(report.contains("### \(theme)\n\n- \(proposal)\n"))
        }
        #expect(report.contains("four interconnected and interdependent institutions"))
        #expect(room.session.groups.count == 4)
    }

    @Test func aConversationOnlineAnnouncesTheNextOne() throws {
        var room = try Facilitator.starting(
            "conversation-en-ligne",
            title: "Conversations with Gamechangers: Solidarity Economy Strategies",
            date: "2022-09-10", language: "en")
        facilitate(&room, [.discussion: ["We build a network of cooperatives"]])
        room.press(.control("n"))
        room.type("#2 Aboriya Jin (Rojava Women’s Economy)")
        room.press(.down)
        room.type("2022-10-08")
        room.press(.down)
        room.type("16:00")
        room.press(.down)
        room.type("18:00")
        room.press(.control("s"), .function(8))
        #expect(room.session.nextMeeting?.when == CalendarDay(iso: "2022-10-08").map { .day($0) })
        let report = try room.markdown(language: "en")
        #expect(
            report.contains(
                """
                #2 Aboriya Jin (Rojava Women’s Economy): \
                on Saturday 8 October 2022, from 16:00 to 18:00.
                """))
        #expect(report.contains("We build a network of cooperatives"))
        // The prompts are there in four languages for a stage that shows several.
        let prompt = try #require(room.session.agenda[1].prompts.first)
        #expect(prompt.text.versions.map(\.language.text) == ["en", "fr", "es", "tr"])
    }

    @Test func anOpenSpaceOfAGatheringHasOneReportPerTopic() throws {
        var room = try Facilitator.starting(
            "forum-ouvert", title: "USSEN Conference 2009",
            place: "University of Massachusetts in Amherst", date: "2009-03-19", language: "en")
        facilitate(&room, [.smallGroups: ["Who finances us?"]])
        room.press(.function(8))
        let report = try room.markdown(language: "en")
        #expect(report.contains("# USSEN Conference 2009"))
        #expect(report.contains("Thursday 19 March 2009, University of Massachusetts in Amherst"))
        #expect(report.hasHeading("First slot") && report.hasHeading("Second slot"))
        #expect(room.session.contributions.count == 2)
    }
}

extension String {
    /// Whether a heading of that name is there.
    fileprivate func hasHeading(_ heading: String) -> Bool {
        split(separator: "\n").contains { $0.hasPrefix("## ") && $0.hasSuffix(heading) }
    }
}
