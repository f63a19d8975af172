import CNcurses
import Foundation
import TerminalUI
import Testing

@testable import NcursesTerminal

/// The keys of every terminal that this system's terminal database describes: about forty kinds, and
/// those of `ncurses-term`, some 2,700, where that package is installed.
@Suite(.serialized) struct TerminfoKeysTests {
    /// Capabilities of keys with nothing held down.
    private static let plain: [String: Key] = {
        var keys: [String: Key] = [
            "kcuu1": .up, "kcud1": .down, "kcub1": .left, "kcuf1": .right, "khome": .home,
            "kend": .end, "kdch1": .delete, "kich1": .insert, "kpp": .pageUp, "knp": .pageDown,
            "kcbt": .backTab, "kent": .enter,
        ]
        for number in 1...12 { keys["kf\(number)"] = .function(number) }
        return keys
    }()

    /// Capabilities of keys with Shift, Alt, Ctrl or several of them held down.
    private static let modified: [String] = {
        let keys = [
            "kUP", "kDN", "kLFT", "kRIT", "kHOM", "kEND", "kNXT", "kPRV", "kDC", "kIC", "kri",
            "kind",
        ]
        return keys + keys.flatMap { key in (3...8).map { key + String($0) } }
            + (13...63).map { "kf\($0)" }
    }()

    /// The names of all descriptions, from the folders that hold them.
    private static let terminals: [String] = {
        var names: Set<String> = []
        for folder in ["/usr/share/terminfo", "/lib/terminfo", "/etc/terminfo"] {
            for path in FileManager.default.enumerator(atPath: folder) ?? .init() {
                guard let path = path as? String, path.contains("/") else { continue }
                names.insert(String(path.split(separator: "/").last ?? ""))
            }
        }
        return names.sorted()
    }()

    private func sequence(_ name: String) -> [UInt8]? {
        guard let text = curses_capability(name) else { return nil }
        let bytes = Array(String(cString: text).utf8)
        let begins = bytes.starts(with: [0x1B, 0x5B]) || bytes.starts(with: [0x1B, 0x4F])
        return begins && bytes.count > 2 ? bytes : nil
    }

    private func events(_ bytes: [UInt8], _ keys: EscapeKeys) -> [TerminalEvent] {
        var decoder = InputDecoder(keys: keys)
        decoder.append(bytes + Array("é".utf8))
        var events: [TerminalEvent] = []
        while let event = decoder.next() { events.append(event) }
        while let event = decoder.next(afterSilence: true) { events.append(event) }
        return events
    }

    /// Goes through the descriptions; what stands for one key only is what is asked of the decoder.
    private func everyTerminal(_ body: (String, EscapeKeys, [[UInt8]: Set<String>]) -> Void) {
        var seen = 0
        for name in Self.terminals {
            guard curses_describe(name) else { continue }
            var meanings: [[UInt8]: Set<String>] = [:]
            for capability in Array(Self.plain.keys) + Self.modified {
                if let bytes = sequence(capability) {
                    meanings[bytes, default: []].insert(capability)
                }
            }
            seen += 1
            body(name, .announcedByTerminal(), meanings)
        }
        #expect(seen > 20)
    }

    /// What was found wrong, a line each: the sequence, its meanings, what came of it, some terminals.
    private struct Faults {
        private var terminals: [String: [String]] = [:]

        mutating func add(
            _ bytes: [UInt8], _ capabilities: Set<String>, _ events: [TerminalEvent],
            on terminal: String
        ) {
            let sequence = String(decoding: bytes.dropFirst(), as: UTF8.self).debugDescription
            let keys = events.map { event in
                if case .key(let key) = event { "\(key)" } else { "\(event)" }
            }
            terminals["\(sequence) \(capabilities.sorted()): \(keys)", default: []].append(terminal)
        }

        var lines: [String] {
            terminals.map { "\($0.key) \($0.value.count) \($0.value.prefix(3))" }.sorted()
        }
    }

    @Test func whatATerminalAnnouncesIsThatKey() {
        var faults = Faults()
        everyTerminal { name, keys, meanings in
            for (bytes, capabilities) in meanings where capabilities.count == 1 {
                guard let key = capabilities.first.flatMap({ Self.plain[$0] }) else { continue }
                let found = events(bytes, keys)
                if found != [.key(key), .key(.character("é"))] {
                    faults.add(bytes, capabilities, found, on: name)
                }
            }
        }
        #expect(faults.lines == [])
    }

    @Test func aKeyWithSomethingHeldDownIsNeverTheOneWithout() {
        let without = Set(Self.plain.values.filter { $0 != .backTab })
        // What one entry calls an arrow and another one Shift or Ctrl with it: in which mode a terminal
        // is depends on more than its entry, and an arrow that does nothing is worse.
        let arrows = Set(["A", "B", "C", "D"].flatMap { ["[\($0)", "O\($0)"] })
        var faults = Faults()
        everyTerminal { name, keys, meanings in
            for (bytes, capabilities) in meanings
            where capabilities.allSatisfy({ Self.plain[$0] == nil }) {
                let found = events(bytes, keys)
                let taken = found.contains { event in
                    if case .key(let key) = event { without.contains(key) } else { true }
                }
                let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
                if taken, !arrows.contains(text) {
                    faults.add(bytes, capabilities, found, on: name)
                }
            }
        }
        #expect(faults.lines == [])
    }

    /// Keys of every terminal in any order, letters of a French digit row between them, cut anywhere.
    @Test(arguments: 1...3)
    func noLetterIsLostAmongAnyKeys(seed: UInt64) {
        var dice = CutInputTests.Dice(state: seed)
        var faults = Faults()
        everyTerminal { name, keys, meanings in
            let sequences = meanings.keys.sorted { $0.lexicographicallyPrecedes($1) }
            var decoder = InputDecoder(keys: keys)
            var (found, typed): ([TerminalEvent], String) = ([], "")
            for _ in 0..<24 {
                guard var bytes = sequences.randomElement(using: &dice) else { return }
                // What ends as no sequence does is looked for in what has come (see `EscapeKeys`).
                var whole = EscapeKeys.end(of: bytes[1...]) == bytes.endIndex ? 1 : bytes.count
                let letters = String(
                    (0..<Int.random(in: 1...3, using: &dice)).map { _ in
                        "éà&ç好".randomElement(using: &dice) ?? "é"
                    })
                typed += letters
                bytes += Array(letters.utf8)
                while !bytes.isEmpty {
                    let count = Int.random(in: whole...bytes.count, using: &dice)
                    whole = 1
                    decoder.append(bytes[..<count])
                    bytes.removeFirst(count)
                    found += decoder.events(within: Int64.random(in: 0...20, using: &dice))
                }
            }
            found += decoder.events(within: 5000)
            let written = found.compactMap { event in
                if case .key(.character(let letter)) = event { letter } else { nil }
            }
            let pasted = found.contains { if case .paste = $0 { true } else { false } }
            if String(written) != typed || pasted { faults.add([0x1B], [typed], found, on: name) }
        }
        #expect(faults.lines == [])
    }

    /// What several descriptions give several meanings, as the page on terminals lists it: what comes of it
    /// where the present one is silent.
    @Test func whatHasSeveralMeaningsIsWhatThePageSays() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/NcursesTerminal/NcursesTerminal.docc/Terminals.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let list = try #require(text.components(separatedBy: "## Several meanings").last)
        var count = 0
        for line in list.split(separator: "\n").prefix(while: { !$0.hasPrefix("## ") }) {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 2, cells[1].hasPrefix("`") else { continue }
            for sequence in cells[1].split(separator: " ") {
                let bytes = [0x1B] + sequence.filter { $0 != "`" }.utf8
                let found = events(bytes, EscapeKeys()).dropLast().map { event in
                    if case .key(let key) = event { "\(key)" } else { "\(event)" }
                }
                #expect(found.joined(separator: " ") == (cells[0] == "nothing" ? "" : cells[0]))
                count += 1
            }
        }
        #expect(count == 138)
    }

    @Test func noKeyWritesALetterOfItsSequence() {
        var faults = Faults()
        everyTerminal { name, keys, meanings in
            for (bytes, capabilities) in meanings {
                let found = events(bytes, keys)
                let letters = found.filter {
                    if case .key(.character) = $0 { true } else { false }
                }
                if letters != [.key(.character("é"))] {
                    faults.add(bytes, capabilities, found, on: name)
                }
            }
        }
        #expect(faults.lines == [])
    }
}
