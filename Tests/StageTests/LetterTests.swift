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
        for face in Face.all where face.font != nil {
            for (one, other) in [("m", "n"), (".", "+"), ("»", "×"), ("«", "×"), (":", "%")] {
                #expect(drawn(one, face) != drawn(other, face))
            }
            // As wide as two arches, and a full stop as thick as it is high.
            #expect((face.columns(of: "m") ?? 0) >= (face.columns(of: "n") ?? 0) + face.scale)
            for sign in ["✓", "▶", "★", "●", "→", "•", "…"] {
                #expect(face.columns(of: sign) != nil, "\(sign)")
            }
        }
        #expect(drawn(".", .smallestBlock) == ["", "", "▄▄", "▀▀"])
    }
}
