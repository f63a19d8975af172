import CZBar
import TerminalUI
import Testing
import Workshop

@testable import Stage

/// The code is read back from the cells, as a telephone reads it from the screen.
@Suite struct QRCodeTests {
    /// How a terminal draws a cell: its size in dots, and how far the letters of its font stay away from
    /// the lower edge, from the right one, and from the middle of the cell.
    struct Drawing: CustomTestStringConvertible {
        let width: Int
        let height: Int
        var below = 0
        var beside = 0
        var middle = 0

        var testDescription: String { "\(width)×\(height) −\(below) −\(beside) ±\(middle)" }
    }

    /// What a reader finds on a grid that is painted as a terminal does.
    private static func read(_ grid: Grid, _ drawing: Drawing = Drawing(width: 3, height: 6))
        -> [String]
    {
        let columns = grid.size.columns * drawing.width
        let rows = grid.size.rows * drawing.height
        var image = [UInt8](repeating: 90, count: columns * rows)
        for row in 0..<grid.size.rows {
            for column in 0..<grid.size.columns {
                let cell = grid[column: column, row: row]
                let role = cell.style.role
                guard role == .paper || role == .ink else { continue }
                let (letter, ground): (UInt8, UInt8) = role == .paper ? (0, 255) : (255, 0)
                let middle = drawing.height / 2 + drawing.middle
                let inked =
                    switch cell.base {
                    case 0x2588: 0..<drawing.height - drawing.below
                    case 0x2580: 0..<middle
                    case 0x2584: middle..<drawing.height - drawing.below
                    default: 0..<0
                    }
                for y in 0..<drawing.height {
                    let line = (row * drawing.height + y) * columns + column * drawing.width
                    for x in 0..<drawing.width {
                        let isInk = inked.contains(y) && x < drawing.width - drawing.beside
                        image[line + x] = isInk ? letter : ground
                    }
                }
            }
        }
        return scan(image, columns, rows)
    }

    private static func scan(_ pixels: [UInt8], _ columns: Int, _ rows: Int) -> [String] {
        let scanner = zbar_image_scanner_create()
        defer { zbar_image_scanner_destroy(scanner) }
        let image = zbar_image_create()
        defer { zbar_image_destroy(image) }
        // The letters Y800, lowest byte first: one byte of grey a point.
        zbar_image_set_format(image, 0x3030_3859)
        zbar_image_set_size(image, UInt32(columns), UInt32(rows))
        return pixels.withUnsafeBytes { bytes in
            zbar_image_set_data(image, bytes.baseAddress, UInt(bytes.count), nil)
            guard zbar_scan_image(scanner, image) >= 0 else { return [] }
            var found: [String] = []
            var symbol = zbar_image_first_symbol(image)
            while let present = symbol {
                if let text = zbar_symbol_get_data(present) {
                    found.append(String(cString: text))
                }
                symbol = zbar_symbol_next(present)
            }
            return found
        }
    }

    @Test(arguments: [
        Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), Size(columns: 100, rows: 30),
        Size(columns: 160, rows: 45),
        Size(columns: 250, rows: 60),
    ])
    func theLinkOfTheNextMeetingIsReadFromTheStage(size: Size) throws {
        for name in ["closing", "ended"] {
            let scene = try #require(ScriptedWorkshop.scenes().first { $0.name == name })
            var room = scene.room
            #expect(Self.read(room.grid(size)) == ["https://example.org/atelier-4"], "\(name)")
        }
    }

    /// A meeting that is followed in several languages has a code for each, one page after the other,
    /// with the name of the language; each comes round in time.
    @Test(arguments: [
        Size(columns: 80, rows: 24), Size(columns: 120, rows: 35), Size(columns: 160, rows: 45),
    ])
    func eachLanguageHasACode(size: Size) throws {
        var room = Room(.closing, prompts: [])
        try room.goOn()
        let links = [("fr", "Français"), ("tr", "Türkçe"), ("kmr", "Kurmancî")]
        let meeting = NextMeeting(
            name: "Atelier (4e)", signUpLink: "https://example.org/venir",
            links: LocalizedText(
                links.map {
                    .init(language: LanguageTag($0.0), text: "https://example.org/\($0.0)")
                }))
        try room.does { session, _, now in try session.meetingAgain(meeting, at: now) }
        var seen: [String: String] = [:]
        _ = room.sees(size)
        #expect(room.screen.pageCount == 4)
        for _ in 0..<room.screen.pageCount {
            let rows = room.sees(size).joined()
            let caption = ["Venir"] + links.map(\.1)
            let link = try #require(Self.read(room.grid(size)).first)
            let layout = try room.sheet(size).layout
            let texts = layout.pages.flatMap { blocks in
                blocks.compactMap { block -> String? in
                    guard block.part == .note, case .letters(let text, _) = block.shape else {
                        return nil
                    }
                    return text.lines.joined()
                }
            }
            #expect(Set(caption).isSubset(of: texts))
            seen[link] = rows
            room.now = room.now.adding(seconds: 13)
        }
        #expect(
            Set(seen.keys)
                == Set(["venir", "fr", "tr", "kmr"].map { "https://example.org/\($0)" }))
    }

    /// The letters of DejaVu, Liberation and Noto as xterm, st, mlterm, zutty and qterminal place them.
    @Test(arguments: [
        Drawing(width: 7, height: 14), Drawing(width: 6, height: 13, below: 1),
        Drawing(width: 8, height: 17, below: 1), Drawing(width: 7, height: 15, below: 2),
        Drawing(width: 9, height: 19, below: 2, middle: 1),
        Drawing(width: 10, height: 22, below: 3, middle: -1),
        Drawing(width: 8, height: 16, below: 1, beside: 1),
        Drawing(width: 14, height: 29, below: 3, beside: 1),
    ])
    func itIsReadThoughLettersDoNotFillTheirCells(drawing: Drawing) throws {
        let scene = try #require(ScriptedWorkshop.scenes().first { $0.name == "ended" })
        for size in [Size(columns: 80, rows: 24), Size(columns: 160, rows: 45)] {
            var room = scene.room
            let grid = room.grid(size)
            #expect(Self.read(grid, drawing) == ["https://example.org/atelier-4"])
        }
    }

    @Test func wholeCellsAreGroundsAndHalvesAreTheLowerOnes() throws {
        let scene = try #require(ScriptedWorkshop.scenes().first { $0.name == "ended" })
        var room = scene.room
        let cells = room.grid(Size(columns: 80, rows: 24)).cells.filter {
            $0.style.role == .paper || $0.style.role == .ink
        }
        #expect(Set(cells.map(\.base)) == [0x20, 0x2584])
    }

    @Test func aFontWithoutHalvesGetsPointsOfWholeCells() throws {
        let scene = try #require(ScriptedWorkshop.scenes().first { $0.name == "ended" })
        var room = scene.room
        room.points = .wholeCells
        // A console at 1024 by 768 dots.
        let grid = room.grid(Size(columns: 128, rows: 48))
        #expect(Self.read(grid, Drawing(width: 8, height: 16)) == ["https://example.org/atelier-4"])
    }

    @Test func noCodeIsDrawnWhereItWouldBeCut() throws {
        let scene = try #require(ScriptedWorkshop.scenes().first { $0.name == "ended" })
        var room = scene.room
        let grid = room.grid(Size(columns: 40, rows: 12))
        #expect(!grid.cells.contains { [.paper, .ink].contains($0.style.role) })
        #expect(grid.lines.joined().contains("Atelier (4e)"))
    }

    @Test func whatCannotBeACodeIsNone() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "a", count: 5000)) == nil)
    }
}
