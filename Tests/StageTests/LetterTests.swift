import TerminalUI
import TestSupport
import Testing

@testable import Stage

/// Letters that are told apart from afar.
@Suite struct LetterTests {
    private func drawn(_ text: String, _ face: Face) -> [String] {
        var grid = Grid(Size(columns: 80, rows: 30))
        face.draw(text, into: &grid, grid.bounds, .plain, .left)
        return GridText.trimmed(grid)
    }

    @Test func signsThatWereTakenForOneAnotherDiffer() {
        for face in Face.all(.halves) where face.font != nil {
            for (one, other) in [("m", "n"), (".", "+"), ("»", "×"), ("«", "×"), (":", "%")] {
                #expect(drawn(one, face) != drawn(other, face))
            }
            // As wide as two arches, and a full stop as thick as it is high.
            #expect((face.columns(of: "m") ?? 0) >= (face.columns(of: "n") ?? 0) + face.scale)
            for sign in ["✓", "▶", "★", "●", "→", "•", "…"] {
                #expect(face.columns(of: sign) != nil, "\(sign)")
            }
        }
        #expect(drawn(".", .smallestBlock(.halves)) == ["", "", "▄▄", "▀▀"])
    }

    @Test(arguments: [
        Size(columns: 80, rows: 25), Size(columns: 128, rows: 48), Size(columns: 160, rows: 64),
    ])
    func aFontWithoutHalfBlocksIsAskedForNone(size: Size) throws {
        var isLarge = false
        for scene in try ScriptedWorkshop.scenes() {
            var room = scene.room
            room.points = .wholeCells
            let drawn = room.grid(size).lines.joined()
            #expect(!drawn.contains { "▀▄".contains($0) }, "\(scene.name)")
            isLarge = isLarge || drawn.contains("█")
        }
        #expect(isLarge)
    }

    @Test func lettersOfWholeCellsAreTheSameTwiceAsLarge() {
        let halves = drawn("Né", .smallestBlock(.halves)).joined(separator: "\n")
        var cells = drawn("Né", .smallestBlock(.wholeCells))
        while cells.count < 8 { cells.append("") }
        // Each two points of a column above each other are one sign among halves.
        let points = cells.map { row in
            stride(from: 0, to: row.count, by: 2).map { Array(row)[$0] == "█" }
        }
        var joined: [String] = []
        for row in stride(from: 0, to: points.count, by: 2) {
            let width = max(points[row].count, points[row + 1].count)
            let line = (0..<width).map { column in
                HalfBlock.character(
                    upper: column < points[row].count && points[row][column],
                    lower: column < points[row + 1].count && points[row + 1][column])
            }
            joined.append(String(String(line).reversed().drop { $0 == " " }.reversed()))
        }
        #expect(joined.joined(separator: "\n") == halves)
    }
}
