import TerminalUI
import TestSupport
import Testing
import Wording
import Workshop

@testable import Stage

/// How much of the stage goes to what people have to find or decide, computed from what is drawn.
@Suite struct SceneShareTests {
    /// What a sheet gives to its main content, page by page.
    struct Share {
        var pages = 0
        /// Rows of the lowest letters of the main content on any page.
        var letterRows = Int.max
        /// Rows of the highest letters of anything else but the clock.
        var otherRows = 0
        /// Whether nothing is to be found or decided.
        var isListening = false
        /// Rows of the screen in which something of the main content is drawn, on the emptiest page.
        var inkedRows = Int.max

        init(_ room: Room, _ size: Size) throws {
            var room = room
            let sheet = try room.sheet(size)
            pages = sheet.layout.pages.count
            isListening = sheet.content.items.isEmpty && sheet.content.drawing == nil
            for (place, blocks) in sheet.layout.pages.enumerated() {
                var cache = PaneCache()
                cache.draw(size) { frame in sheet.draw(in: &frame, page: place, room.wording) }
                var inked: Set<Int> = []
                for block in blocks + sheet.layout.head {
                    // The notes of a sorted wall are what it is there for, as much as its themes.
                    let isRead = block.part == .note && !sheet.content.areNotesSmall
                    if block.part != .main, !isRead {
                        otherRows = max(otherRows, block.letterRows)
                        continue
                    }
                    if block.part == .main, case .letters = block.shape {
                        letterRows = min(letterRows, block.letterRows)
                    }
                    for row in block.rect.row..<block.rect.bottom
                    where (block.rect.column..<block.rect.right).contains(where: {
                        let base = cache.grid[column: $0, row: row].base
                        return base != 0x20 && base != 0
                    }) {
                        inked.insert(row)
                    }
                }
                inkedRows = min(inkedRows, inked.count)
            }
        }
    }

    private static let hall = Size(columns: 120, rows: 35)

    @Test func whatPeopleFindOrDecideIsTheBiggestThingOnTheStage() throws {
        var table = ["scene: pages, letters of the main content and of the rest, inked rows of 35"]
        for scene in try UsualScene.all() {
            let share = try Share(scene.room, Self.hall)
            table.append(
                "\(scene.name): \(share.pages), \(share.letterRows) and \(share.otherRows), "
                    + "\(share.inkedRows)")
            // A programme of 24 topics is a table to be walked up to.
            if scene.name == "programme" { continue }
            if share.isListening {
                // Nothing is to be found: what is asked is what people read.
                #expect(share.otherRows >= 4, "\(scene.name)")
                continue
            }
            #expect(share.letterRows >= share.otherRows, "\(scene.name)")
            #expect(share.letterRows >= 4, "\(scene.name)")
            #expect(2 * share.inkedRows >= Self.hall.rows, "\(scene.name)")
        }
        print(table.joined(separator: "\n"))
    }

    @Test(arguments: [
        Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), hall,
        Size(columns: 160, rows: 45),
    ])
    func nothingIsMissingWithoutASign(size: Size) throws {
        let rooms =
            try UsualScene.all().map { ($0.name, $0.room) }
            + ScriptedWorkshop.scenes().map { ($0.name, $0.room) }
        for (name, room) in rooms {
            var room = room
            let sheet = try room.sheet(size)
            #expect(sheet.layout.pages.count <= ItemLayout.mostPages, "\(name)")
            let blocks = sheet.layout.pages.flatMap { $0 }
            func words(_ isShown: (StageBlock.Part) -> Bool) -> String {
                blocks.reduce(into: "") { text, block in
                    guard isShown(block.part), case .letters(let letters, _) = block.shape else {
                        return
                    }
                    text += letters.words
                }
            }
            let shown = words { _ in true }
            let isCut = shown.contains("…") || shown.contains("+")
            // A word that is longer than a line is broken.
            for item in sheet.content.items where !isCut {
                for word in item.text.split(whereSeparator: \.isWhitespace) where word.count < 9 {
                    #expect(shown.contains(word), "\(name): \(item.text)")
                }
            }
            // Only where there is hardly any room may what is found or decided be cut.
            guard size == Self.hall else { continue }
            let main = words { $0 == .main }
            for item in sheet.content.items where item.bar == nil {
                for word in item.text.split(whereSeparator: \.isWhitespace) {
                    #expect(main.contains(word), "\(name): \(word)")
                }
            }
            for item in sheet.content.items where item.bar.map({ $0.count == $0.most }) ?? false {
                #expect(words { $0 == .main }.contains(item.text.filter { !$0.isWhitespace }))
            }
        }
    }

    /// A room is set off from its topic, and the topic's second line from nothing.
    @Test func onlyTheMarkIsSetOff() throws {
        for face in [Face.smallestBlock(.halves), .cells] {
            let text = try #require(
                LargeText("Cour  Loyer annulé", face, columns: face.font == nil ? 12 : 60))
            #expect(text.lines.count > 1)
            let size = Size(columns: 60, rows: text.rows)
            let block = StageBlock(
                part: .main, shape: .letters(text, .left), rect: Rect(size), style: .muted,
                labelColumns: 4)
            var cache = PaneCache()
            cache.draw(size) { frame in
                frame.pane("block", in: Rect(size), input: 0) { grid, _, _ in
                    block.draw(into: &grid, Wording(language: "fr"))
                }
            }
            let set = (0..<size.rows).filter { row in
                GridText.styles(cache.grid, row: row).contains { $0.hasPrefix("accent") }
            }
            #expect(!set.isEmpty && set.allSatisfy { $0 < text.letterRows }, "\(set)")
        }
    }

    /// Whoever sees one page of a long text sees that it is not all of it.
    @Test func aTextThatIsCutByThePageSaysSo() throws {
        var room = try #require(UsualScene.all().first { $0.name == "proposal" }).room
        let layout = try room.sheet(Self.hall).layout
        #expect(layout.pages.count == 2)
        let texts = layout.pages.map { blocks in
            blocks.filter { $0.part == .main }.reduce(into: "") { text, block in
                if case .letters(let letters, _) = block.shape { text += letters.words }
            }
        }
        #expect(!texts[0].hasPrefix("…") && texts[0].hasSuffix("…"))
        #expect(texts[1].hasPrefix("…") && !texts[1].hasSuffix("…"))
    }

    @Test func aSceneOnSeveralPagesSaysWhichOneThisIs() throws {
        var room = try #require(UsualScene.all().first { $0.name == "vote-voting" }).room
        _ = room.sees(Self.hall)
        let pages = room.screen.pageCount
        #expect((2...4).contains(pages))
        #expect(room.sees(Self.hall).last?.contains("1/\(pages)") ?? false)
        room.now = room.now.adding(seconds: 15)
        #expect(room.sees(Self.hall).last?.contains("2/\(pages)") ?? false)
        // A part for each page, that of this one filled.
        let parts = room.sees(Self.hall).last?.split(separator: " ") ?? []
        #expect(parts.map { $0.contains("/") } == (1...pages).map { $0 == 2 })
    }

    /// Where we are stands in letters wherever that takes nothing from what people have to read.
    @Test func whereWeAreIsSaidInLettersWhereThereIsRoom() throws {
        var large: [String] = []
        for scene in try UsualScene.all() {
            var room = scene.room
            let rows = room.sees(Self.hall)
            let steps = try room.sheet(Self.hall).view.steps
            let isRow = rows.prefix(1).contains { $0.contains("▶") }
            let step = try #require(steps.first { $0.progress == .current })
            let name = step.kind.name(titled: step.title, room.wording)
            let head = try room.sheet(Self.hall).layout.head.compactMap { block -> String? in
                guard case .letters(let text, _) = block.shape, text.isBlock else { return nil }
                return text.lines.joined(separator: " ")
            }
            if !isRow || head.contains(where: { $0.contains(name) }) { large.append(scene.name) }
        }
        print("where we are in letters: \(large.joined(separator: ", "))")
        #expect(large.count >= 9)
    }

    /// What the room reads of a fresh evening: where it is, what to do, how long is left.
    @Test func everyRoundSaysWhereItIsWhatToDoAndHowLongIsLeft() throws {
        for scene in try UsualScene.all() {
            var room = scene.room
            let sheet = try room.sheet(Self.hall)
            #expect(!sheet.view.steps.isEmpty, "\(scene.name)")
            #expect(!sheet.content.headline.isEmpty, "\(scene.name)")
            #expect(sheet.clock != nil, "\(scene.name)")
            let headline = try #require(sheet.layout.head.first)
            #expect(headline.letterRows >= 4, "\(scene.name)")
        }
    }
}

extension LargeText {
    /// The letters that are drawn, without spaces.
    var words: String { lines.joined().filter { !$0.isWhitespace } }
}
