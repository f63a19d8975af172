import Wording
import Workshop

extension Phrase {
    /// What a session cannot share with another, told from the side of the one with that number.
    static func gatheringTaken(_ clash: ProgrammeClash, from number: Int) -> Phrase {
        let other = clash.first.line == number ? clash.second : clash.first
        let session = PhraseArgument.number("number", other.line)
        let title = PhraseArgument.text("title", other.title)
        return switch clash.shared {
        case .room(let room): Phrase("gathering.taken.room", .text("room", room), session, title)
        case .host(let host): Phrase("gathering.taken.host", .text("host", host), session, title)
        }
    }
    /// How many sessions were made, and how many of the programme were known.
    static func gatheringMade(_ count: Int, known: Int) -> Phrase {
        Phrase("gathering.made", .count(count), .number("known", known))
    }
    static func sessionsMissing(_ count: Int) -> Phrase {
        Phrase("gathering.missing", .count(count))
    }
    /// How many people; the same words as everywhere.
    static func participants(_ count: Int) -> Phrase {
        Phrase("common.participants", .count(count))
    }
    static func contributionCount(_ count: Int) -> Phrase {
        Phrase("common.contributions", .count(count))
    }
    static let gatheringNeedsTitle = Phrase("gathering.needsTitle")
    static func gatheringKeepsTitle(_ title: String) -> Phrase {
        Phrase("gathering.keepsTitle", .text("title", title))
    }
    /// A session that the programme no longer has.
    static func gatheringGone(_ file: String, _ number: Int, _ title: String) -> Phrase {
        Phrase(
            "gathering.gone", .text("file", file), .number("number", number), .text("title", title))
    }
    static func gatheringUnknownSession(_ name: String) -> Phrase {
        Phrase("gathering.unknownSession", .text("name", name))
    }
    static func gatheringStranger(_ file: String, _ title: String) -> Phrase {
        Phrase("gathering.stranger", .text("file", file), .text("title", title))
    }
    /// A session came back more than once, under these names.
    static func gatheringSeveralFiles(_ title: String, _ files: String) -> Phrase {
        Phrase("gathering.severalFiles", .text("title", title), .text("files", files))
    }
}
