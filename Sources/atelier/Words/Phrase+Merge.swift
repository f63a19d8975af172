import Wording

extension Phrase {
    static let noRepository = Phrase("merge.noRepository")
    static let noGit = Phrase("merge.noGit")
    static let driverInPlace = Phrase("merge.driverInPlace")

    static func liveJournal(_ file: String, _ journal: String) -> Phrase {
        Phrase("merge.liveJournal", .text("file", file), .text("journal", journal))
    }
    static func otherSession(_ file: String, _ title: String) -> Phrase {
        Phrase("merge.otherSession", .text("file", file), .text("title", title))
    }
    static func conflictsToSettle(_ file: String, _ count: Int) -> Phrase {
        Phrase("merge.conflicts", .text("file", file), .count(count))
    }
    static func keptThoughRemoved(_ file: String, _ count: Int) -> Phrase {
        Phrase("merge.kept", .text("file", file), .count(count))
    }
    static func lineAdded(_ line: String, to file: String) -> Phrase {
        Phrase("merge.lineAdded", .text("line", line), .text("file", file))
    }
    static func settingMade(_ setting: String, _ value: String) -> Phrase {
        Phrase("merge.settingMade", .text("setting", setting), .text("value", value))
    }
    static func gitFailed(_ call: String) -> Phrase {
        Phrase("merge.gitFailed", .text("call", call))
    }
}
