import Reporting
import SessionStore
import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

extension Facilitator {
    /// Someone who has made a new session from a built-in template, by keys in the form.
    static func starting(
        _ name: String, title: String = "", place: String = "", date: String = "",
        language: String = "fr"
    ) throws -> Facilitator {
        let built = try #require(Templates.builtIn.first)
        var room = Facilitator(
            template: built, language: language, size: Size(columns: 100, rows: 30))
        room.send(.listed([]))
        room.send(.templatesFound(Templates.builtIn.map { OfferedTemplate($0) }, problems: []))
        room.press(.enter)
        let steps = try #require(Templates.names.firstIndex(of: name))
        for _ in 0..<steps { room.press(.right) }
        room.press(.down)
        room.type(title)
        room.press(.down, .down)
        room.type(place)
        if !date.isEmpty {
            room.press(.down, .control("u"))
            room.type(date)
        }
        room.press(.control("s"))
        guard case .create(let session)? = room.effects.last else {
            throw Refusal(screen: room.screen())
        }
        room.send(.opened(session, path: "/tmp/\(name).json"))
        return room
    }

    /// What stands on the screen where something else was expected.
    struct Refusal: Error { let screen: [String] }

    /// Types what belongs into the round at hand; the lines that count as contributions.
    mutating func workThrough(_ round: Round, saying lines: [String]) -> [String] {
        switch round.content {
        case .opening:
            enter("8")
            return []
        case .pairs:
            command("draw-pairs")
            command("skip-to-harvest")
        case .smallGroups:
            press(.control("r"), .control("r"))
        case .discussion(let discussion):
            if !discussion.sides.isEmpty { press(.tab) }
        case .goRound:
            press(.control("n"))
        case .sorting:
            if session.themes.isEmpty {
                press(.control("n"))
                enter("Un premier thème")
            }
            for _ in 0..<session.unsortedCount { press(.character("1")) }
            return []
        case .groups:
            press(.control("n"))
            // In an open space a topic is asked for.
            if state.popup != nil { press(.enter) }
            return []
        case .closing:
            break
        default:
            return []
        }
        for line in lines { enter(line) }
        return lines
    }

    /// The synthesis as it stands.
    func markdown(language: String = "fr") throws -> String {
        try Report.markdown(Synthesis(session, wording: Wording(language: language)))
    }
}
