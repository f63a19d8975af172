import Foundation
import SessionStore
import TestSupport
import Testing

/// The merge driver wherever the files lie, and whatever else git was told.
@Suite struct GitPlacesTests {
    private static let places = ["", "sessions/2026/", "archive été/l’an dernier/", "a b/"]

    private let git: GitFolder
    private let atelier: String

    init() throws {
        git = try GitFolder()
        atelier = try BuiltProduct.path("atelier")
        try git.git("init", "-q", "-b", "main", "one", in: ".")
        for place in Self.places {
            try git.makeFolder("one/\(place)")
            let made = try git.run(
                atelier, "new", "marseille", "--output", "\(place)s.json", in: "one")
            #expect(made.status == 0, "\(made.text)")
        }
    }

    /// Has git merge two branches that both were changed.
    private func merge(
        _ one: () throws -> Void, _ two: () throws -> Void
    ) throws -> GitFolder.Outcome {
        try git.git("add", "-A", in: "one")
        try git.git("commit", "-q", "-mstart", in: "one")
        try git.git("branch", "other", in: "one")
        try one()
        try git.git("add", "-A", in: "one")
        try git.git("commit", "-q", "-mone", in: "one")
        try git.git("checkout", "-q", "other", in: "one")
        try two()
        try git.git("add", "-A", in: "one")
        try git.git("commit", "-q", "-mtwo", in: "one")
        return try git.run("git", "merge", "--no-edit", "main", in: "one")
    }

    private func write(_ text: String, to file: String) throws {
        try git.folder.write(text.utf8, to: "one/\(file)")
    }

    @Test(arguments: ["", "a b"])
    func aRepositoryOfSomebodyElseIsToldAsThat(from place: String) throws {
        let words = [atelier, "merge", "--install"]
        let installed = try git.run(
            words, in: "one/\(place)",
            environment: ["LC_ALL": "en_US.UTF-8", "GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"])
        #expect(installed.status != 0)
        #expect(installed.text.contains("safe.directory \"\(git.path)/one\""), "\(installed.text)")
        let nowhere = try git.run(words, in: ".", environment: ["LC_ALL": "en_US.UTF-8"])
        #expect(nowhere.text.contains("git init"))
    }

    @Test(arguments: ["", "a b", "archive été/l’an dernier"])
    func sessionsOfAllFoldersAreMerged(from place: String) throws {
        let installed = try git.run(atelier, "merge", "--install", in: "one/\(place)")
        #expect(installed.status == 0, "\(installed.text)")
        let merged = try merge {
            for place in Self.places { try git.note("de l’un", in: "one/\(place)s.json") }
        } _: {
            for place in Self.places { try git.note("de l’autre", in: "one/\(place)s.json") }
        }
        #expect(merged.status == 0, "\(merged.text)")
        for place in Self.places {
            #expect(
                try git.notes(of: "one/\(place)s.json").isSuperset(of: ["de l’un", "de l’autre"]))
        }
    }

    @Test func whatIsHiddenIsNeverTakenAlong() throws {
        #expect(try git.run(atelier, "merge", "--install", in: "one/a b").status == 0)
        let hidden = [
            ".s.json.journal", ".s.json.8f3k2.journal", ".s.json.draft", ".s.json.base",
            ".s.json.lock", ".s.json.stage", ".s.json.new", ".s.json.journal.new",
            ".s.json.base.new", ".s.json.damaged.new", ".s.json.damaged-1",
            ".s.json.journal.damaged-2", ".s.json.tmp-1x2y3z", ".s.contacts.tmp-1", "s.contacts",
            ".a-very-long-name-that-was-cut.tmp-9",
        ]
        for place in Self.places {
            for name in hidden { try write("private", to: place + name) }
        }
        try git.git("add", "-A", in: "one")
        let added = try git.git("ls-files", "-z", in: "one").split(separator: "\0").map(String.init)
        #expect(
            Set(added) == Set([".gitattributes", ".gitignore"] + Self.places.map { $0 + "s.json" }))
        try git.git("commit", "-q", "-mstart", in: "one")
        #expect(try git.git("status", "--porcelain", in: "one") == "")
        for place in Self.places {
            let ignored = try git.run(
                ["git", "check-ignore"] + hidden.map { place + $0 }, in: "one")
            #expect(ignored.text.split(separator: "\n").count == hidden.count, "\(ignored.text)")
        }
    }

    @Test func otherFilesAreMergedAsGitMergesText() throws {
        #expect(try git.run(atelier, "merge", "--install", in: "one").status == 0)
        let lines = (1...9).map { "  \"k\($0)\": \($0)" }
        func object(_ changes: [Int: String], _ head: String = "{") -> String {
            let lines = lines.enumerated().map { changes[$0 + 1] ?? $1 }
            return "\(head)\n\(lines.joined(separator: ",\n"))\n}\n"
        }
        let template = "{\"format\": 1, \"name\": \"t\","
        let gathering = "{\"format\": 1, \"id\": \"g\","
        try write(object([:]), to: "package.json")
        try write(object([:]), to: "a b/clash.json")
        try write(object([:], template), to: "a b/template.json")
        try write(object([:], gathering), to: "a b/gathering.json")
        try write("[1]\n", to: "broken.json")
        let (first, last) = ([1: "  \"k1\": \"un\""], [9: "  \"k9\": \"deux\""])
        let merged = try merge {
            try write(object(first), to: "package.json")
            try write(object(first), to: "a b/clash.json")
            try write(object(first, template), to: "a b/template.json")
            try write(object(first, gathering), to: "a b/gathering.json")
            try write("[1,\n", to: "broken.json")
        } _: {
            try write(object(last), to: "package.json")
            try write(object([1: "  \"k1\": \"deux\""]), to: "a b/clash.json")
            try write(object(last, template), to: "a b/template.json")
            try write(object(last, gathering), to: "a b/gathering.json")
            try write("{1]\n", to: "broken.json")
        }
        #expect(merged.status == 1)
        let both = first.merging(last) { $1 }
        #expect(try git.text(of: "one/package.json") == object(both))
        #expect(try git.text(of: "one/a b/template.json") == object(both, template))
        #expect(try git.text(of: "one/a b/gathering.json") == object(both, gathering))
        let unmerged = try git.git("diff", "--name-only", "-z", "--diff-filter=U", in: "one")
        #expect(unmerged == "a b/clash.json\0broken.json\0")
        let clash = try git.text(of: "one/a b/clash.json")
        for part in ["<<<<<<< ours\n", "\"deux\"", "=======\n", "\"un\"", ">>>>>>> theirs\n"] {
            #expect(clash.contains(part), "\(clash)")
        }
    }

    @Test func whatAnotherRuleForbidsIsTold() throws {
        try write("# mine\n*.json -merge\n", to: "sessions/2026/.gitattributes")
        try write("!.*\n", to: "a b/.gitignore")
        try write("private", to: ".s.json.draft")
        try git.git("add", "-f", ".s.json.draft", in: "one")
        let told = try git.run(atelier, "merge", "--install", in: "one")
        #expect(told.status == 1)
        for words in [
            "sessions/2026/s.json is not merged",
            "sessions/2026/.gitattributes:2 says “*.json -merge”",
            "a b/.gitignore:1 says “!.*”", "git rm --cached .s.json.draft",
        ] { #expect(told.text.contains(words), "\(told.text)") }
        // What was told is the way out.
        try FileManager.default.removeItem(atPath: "\(git.path)/one/sessions/2026/.gitattributes")
        try FileManager.default.removeItem(atPath: "\(git.path)/one/a b/.gitignore")
        try git.git("rm", "-q", "--cached", ".s.json.draft", in: "one")
        let fine = try git.run(atelier, "merge", "--install", in: "one")
        #expect(
            fine.status == 0 && fine.text == "Everything is in place already.\n", "\(fine.text)")
        try write("s.json binary\n", to: ".git/info/attributes")
        let again = try git.run(atelier, "merge", "--install", in: "one/a b")
        #expect(again.status == 1)
        #expect(again.text.contains("info/attributes:1 says “s.json binary”"), "\(again.text)")
    }

    @Test func whatTheRepositorySaysOfSingleFilesCountsMore() throws {
        try write("lock.json -merge", to: ".gitattributes")
        #expect(try git.run(atelier, "merge", "--install", in: "one").status == 0)
        let rules = try git.git("check-attr", "merge", "lock.json", "a b/s.json", in: "one")
        #expect(rules == "lock.json: merge: unset\na b/s.json: merge: atelier\n")
    }

    @Test func aBareRepositoryAndRepositoriesInsideOfOthersAreTold() throws {
        try git.git("init", "-q", "--bare", "bare", in: ".")
        let bare = try git.run(atelier, "merge", "--install", in: "bare")
        #expect(bare.status == 1 && bare.text.contains("bare"))
        #expect(bare.text.split(separator: "\n").count == 1)

        try git.git("add", "-A", in: "one")
        try git.git("commit", "-q", "-mstart", in: "one")
        try git.git("init", "-q", "-b", "main", "outer", in: ".")
        try git.git("submodule", "--quiet", "add", "../one", "in ner", in: "outer")
        let outer = try git.run(atelier, "merge", "--install", in: "outer")
        #expect(outer.status == 0 && outer.text.contains("in ner"), "\(outer.text)")
        let inner = try git.run(atelier, "merge", "--install", in: "outer/in ner/a b")
        #expect(inner.status == 0, "\(inner.text)")
        #expect(inner.text.contains("is a repository inside of"), "\(inner.text)")
        #expect(
            try git.git("config", "--get", "merge.atelier.driver", in: "outer/in ner") != "")

        // A second work tree has the settings of the first.
        #expect(try git.run(atelier, "merge", "--install", in: "one").status == 0)
        try git.git("add", "-A", in: "one")
        try git.git("commit", "-q", "-minstalled", in: "one")
        try git.git("worktree", "add", "-q", "../tree", in: "one")
        let tree = try git.run(atelier, "merge", "--install", in: "tree/a b")
        #expect(
            tree.status == 0 && tree.text == "Everything is in place already.\n", "\(tree.text)")
    }
}
