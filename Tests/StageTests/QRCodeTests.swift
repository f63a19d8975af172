import CZBar
import TerminalUI
import Testing
import Workshop

@testable import Stage

/// The code is read back from the cells, as a telephone reads it from the screen.
@Suite struct QRCodeTests {
    /// What a reader finds on a grid whose cells are painted in the colours of paper.
    private static func read(_ grid: Grid, pixels: Int = 3) -> [String] {
        let columns = grid.size.columns * pixels
        let rows = grid.size.rows * 2 * pixels
        var image = [UInt8](repeating: 90, count: columns * rows)
        for row in 0..<grid.size.rows {
            for column in 0..<grid.size.columns {
                let cell = grid[column: column, row: row]
                guard cell.style.role == .paper else { continue }
                let isDark: (upper: Bool, lower: Bool) =
                    switch cell.base {
                    case 0x2588: (true, true)
                    case 0x2580: (true, false)
                    case 0x2584: (false, true)
                    default: (false, false)
                    }
                for (half, dark) in [isDark.upper, isDark.lower].enumerated() {
                    for y in 0..<pixels {
                        let line = (row * 2 + half) * pixels + y
                        for x in 0..<pixels {
                            image[line * columns + column * pixels + x] = dark ? 0 : 255
                        }
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

    @Test func noCodeIsDrawnWhereItWouldBeCut() throws {
        let scene = try #require(ScriptedWorkshop.scenes().first { $0.name == "ended" })
        var room = scene.room
        let grid = room.grid(Size(columns: 40, rows: 12))
        #expect(!grid.cells.contains { $0.style.role == .paper })
        #expect(grid.lines.joined().contains("Atelier (4e)"))
    }

    @Test func whatCannotBeACodeIsNone() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "a", count: 5000)) == nil)
    }
}
