import Wording

extension Phrase {
    static let noRepository = Phrase("merge.noRepository")
    static func refusedRepository(_ folder: String) -> Phrase {
        Phrase("merge.refusedRepository", .text("folder", folder))
    }
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

    // MARK: - Setting it up

    /// Nothing is merged in a repository without a work tree.
    static let bareRepository = Phrase("merge.bare")

    static func insideOf(_ outer: String, _ root: String) -> Phrase {
        Phrase("merge.insideOf", .text("outer", outer), .text("root", root))
    }
    static func submodules(_ paths: String) -> Phrase {
        Phrase("merge.submodules", .text("paths", paths))
    }
    /// Another rule of git keeps a file from being merged by the program.
    static func overruled(_ file: String, _ place: String, _ line: String) -> Phrase {
        Phrase(
            "merge.overruled", .text("file", file), .text("place", place), .text("line", line),
            .text("rule", DriverInstallation.rule))
    }
    static func notInForce(_ file: String) -> Phrase {
        Phrase("merge.notInForce", .text("file", file))
    }
    /// Another rule of git lets it take a hidden file along.
    static func takenAlong(_ file: String, _ place: String, _ line: String) -> Phrase {
        Phrase("merge.takenAlong", .text("file", file), .text("place", place), .text("line", line))
    }
    static func knownToGit(_ file: String) -> Phrase {
        Phrase("merge.knownToGit", .text("file", file))
    }

    // MARK: - A file with marks

    static func nothingUnmerged(_ file: String) -> Phrase {
        Phrase("merge.nothingUnmerged", .text("file", file))
    }
    static func deletedOnOneSide(_ file: String) -> Phrase {
        Phrase("merge.deletedOnOneSide", .text("file", file))
    }
    static func broughtTogether(_ file: String) -> Phrase {
        Phrase("merge.broughtTogether", .text("file", file))
    }
    static func broughtTogetherForGit(_ file: String) -> Phrase {
        Phrase("merge.broughtTogetherForGit", .text("file", file))
    }
}
