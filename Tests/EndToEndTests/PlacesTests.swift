import Glibc
import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

/// Folders that others write into, driven by keys.
@Suite(.serialized) struct PlacesTests {
    /// Starts the program on a file, and answers what it asks: open it here, bring together.
    private func start(_ path: String, state: String) throws -> TerminalSession {
        let room = try TerminalSession(
            try BuiltProduct.path("atelier"), ["run", path],
            environment: ["LC_ALL": "fr_FR.UTF-8", "XDG_STATE_HOME": state],
            size: Size(columns: 100, rows: 30))
        // With a question on it, the last row is blank.
        try room.wait(for: "the screen") { room.screen.contains { $0.contains("Tour de table") } }
        for _ in 0..<3 {
            room.settle(milliseconds: 200)
            if room.screen.contains(where: { $0.contains("2  l’ouvrir ici") }) {
                room.type("2")
                try room.waitForNo("2  l’ouvrir ici")
            }
            if room.screen.contains(where: { $0.contains("1  réunir") }) {
                room.type("1")
                try room.waitForNo("1  réunir")
            }
        }
        return room
    }

    private func texts(_ path: String) throws -> Set<String> {
        Set(try SessionFile.readLive(path).contributions.map(\.text))
    }

    /// Both laptops type, a synchroniser carries files to and fro, and either is cut off at random.
    @Test(.timeLimit(.minutes(5)))
    func nothingShownAsSavedIsMissingOnTwoSynchronisedLaptops() throws {
        let pair = try SynchronisedFolders()
        let workshop = try PreparedWorkshop(in: pair.folders[0].path)
        let name = String(workshop.path.split(separator: "/").last ?? "")
        pair.synchronise()
        let paths = pair.folders.map { "\($0.path)/\(name)" }
        var rooms: [TerminalSession?] = [nil, nil]
        var shown: Set<String> = []
        for turn in 1...12 {
            for place in 0...1 where rooms[place] == nil {
                rooms[place] = try start(paths[place], state: pair.folders[place].path + "/state")
            }
            for number in 1...3 {
                for place in 0...1 {
                    guard let room = rooms[place] else { continue }
                    let note = "laptop \(place) tour \(turn) note \(number)."
                    room.press(.control("u"))
                    room.type(note)
                    room.press(.enter)
                    room.settle(milliseconds: Int.random(in: 0...60))
                    if Bool.random() { pair.synchronise() }
                    let screen = room.screen
                    if screen.last?.contains("✓ enregistré") ?? false,
                        screen.contains(where: { $0.contains("  \(note)") })
                    {
                        shown.insert(note)
                    }
                }
            }
            for place in 0...1 where Int.random(in: 0..<3) == 0 {
                rooms[place]?.kill()
                _ = try rooms[place]?.waitForEnd()
                rooms[place] = nil
            }
            if Bool.random() { pair.synchronise() }
        }
        for room in rooms.compactMap(\.self) {
            room.kill()
            _ = try room.waitForEnd()
        }
        // Everything has arrived everywhere; then each is opened once.
        for _ in 0..<3 { pair.synchronise() }
        for place in 0...1 {
            let room = try start(paths[place], state: pair.folders[place].path + "/state")
            room.press(.control("q"))
            #expect(try room.waitForEnd() == .exited(0))
            for _ in 0..<3 { pair.synchronise() }
        }
        print("\(shown.count) notes shown as saved on two laptops, \(pair.conflicts) conflicts")
        #expect(shown.count > 20)
        for path in paths {
            let missing = shown.subtracting(try texts(path)).sorted()
            #expect(missing == [])
        }
    }

    @Test func aWorkshopOfAnotherLaptopIsOpenedOnlyWhenAsked() throws {
        let folder = try TemporaryFolder()
        let workshop = try PreparedWorkshop(in: folder.path)
        let name = String(workshop.path.split(separator: "/").last ?? "")
        let lock =
            #"{"process": 77, "host": "autre-portable", "since": "2026-11-27T19:02:00Z", "boot": "b"}"#
        try folder.write(lock.utf8, to: ".\(name).lock")
        let room = try workshop.launch()
        try room.waitFor("autre-portable")
        try room.waitFor("l’ouvrir ici")
        room.type("1")
        try room.waitFor("lecture seule")
        #expect(folder.contents(of: ".\(name).lock") == Array(lock.utf8))
        room.type("/take-over")
        room.press(.enter)
        try room.waitFor("l’ouvrir ici")
        room.type("2")
        try room.waitForNo("lecture seule")
        try room.record("ici maintenant.")
        try room.waitFor("✓ enregistré")
        #expect(try workshop.recorded() == ["ici maintenant."])
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
    }

    @Test func aVersionThatASynchroniserPutAsideIsBroughtInWithOneKey() throws {
        let folder = try TemporaryFolder()
        let workshop = try PreparedWorkshop(in: folder.path)
        let name = String(workshop.path.split(separator: "/").last ?? "")
        let aside = "\(name.dropLast(5)) (conflicted copy 2026-11-27 101010).json"
        let whole = folder.contents(of: name)
        let first = try workshop.start()
        try first.record("de l’autre version.")
        first.press(.control("q"))
        _ = try first.waitForEnd()
        try folder.write(folder.contents(of: name) ?? [], to: aside)
        try folder.write(whole ?? [], to: name)
        let room = try workshop.launch()
        try room.waitFor("2 versions de cet atelier")
        room.type("1")
        try room.waitFor("  de l’autre version.")
        try room.waitFor("✓ enregistré")
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        #expect(try workshop.recorded() == ["de l’autre version."])
        #expect(!folder.names.contains(aside))
    }

    @Test func leavingSaysWhatItHasBroughtTogether() throws {
        let folder = try TemporaryFolder()
        let workshop = try PreparedWorkshop(in: folder.path)
        let name = String(workshop.path.split(separator: "/").last ?? "")
        let room = try workshop.start()
        try room.record("d’ici.")
        try room.waitFor("✓ enregistré")
        // Another laptop's file, put in place as a synchroniser does.
        let other = try TemporaryFolder()
        try other.write(folder.contents(of: name) ?? [], to: name)
        let there = try TerminalSession(
            try BuiltProduct.path("atelier"), ["run", "\(other.path)/\(name)"],
            environment: ["LC_ALL": "fr_FR.UTF-8", "XDG_STATE_HOME": other.path],
            size: Size(columns: 100, rows: 30))
        try there.record("de là.")
        there.press(.control("q"))
        #expect(try there.waitForEnd() == .exited(0))
        try folder.write(other.contents(of: name) ?? [], to: "new")
        rename("\(folder.path)/new", workshop.path)
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        #expect(Set(try workshop.recorded()) == ["d’ici.", "de là."])
        #expect(room.screen.contains { $0.contains("avait été changé par quelqu’un d’autre") })
    }

    /// What `git clean`, `git stash` or `rm` take away.
    @Test(arguments: [false, true])
    func whatIsShownAsSavedSurvivesThatFilesAreTakenAway(everything: Bool) throws {
        let folder = try TemporaryFolder()
        let workshop = try PreparedWorkshop(in: folder.path)
        let room = try workshop.start()
        try room.record("avant.")
        try room.waitFor("✓ enregistré")
        for name in folder.names where name.hasPrefix(".") || everything && name.hasSuffix(".json")
        {
            unlink("\(folder.path)/\(name)")
        }
        try room.record("après.")
        try room.waitFor("  après.")
        try room.waitFor("✓ enregistré")
        room.kill()
        _ = try room.waitForEnd()
        #expect(try workshop.recorded() == ["avant.", "après."])
    }

    @Test func aCrashLeavesNoMemoryInAFile() throws {
        let folder = try TemporaryFolder()
        let workshop = try PreparedWorkshop(in: folder.path)
        let room = try workshop.start(after: "ulimit -c unlimited")
        let limits = try TemporaryFolder.bytes(of: "/proc/\(room.process)/limits")
        let core = String(decoding: limits, as: UTF8.self).split(separator: "\n")
            .first { $0.hasPrefix("Max core file size") }
        #expect(core?.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
        room.press(.control("q"))
        _ = try room.waitForEnd()
    }

    @Test func aPlantedLinkIsNotFollowed() throws {
        let folder = try TemporaryFolder()
        let workshop = try PreparedWorkshop(in: folder.path)
        let name = String(workshop.path.split(separator: "/").last ?? "")
        try folder.write("mine".utf8, to: "victim")
        for ending in ["lock", "planted.journal", "planted.draft", "planted.stage", "copy-to"] {
            let link = "\(folder.path)/.\(name).\(ending)"
            symlink("victim", link)
            let room = try workshop.launch()
            room.settle(milliseconds: 300)
            if ending == "lock" || ending == "planted.journal" {
                #expect(try room.waitForEnd() == .exited(1))
                #expect(room.screen.contains { $0.contains("est un lien") })
            } else {
                try room.record("avec \(ending).")
                room.press(.control("q"))
                #expect(try room.waitForEnd() == .exited(0))
            }
            unlink(link)
            #expect(folder.contents(of: "victim") == Array("mine".utf8))
        }
    }
}
