import TerminalUI

/// Keeps words that are read from the right in their columns.
///
/// VTE, konsole and their like reorder whole rows by the rules for running text (UAX #9): digits,
/// counts and frames right of an Arabic or Hebrew word change places with it. A left-to-right mark
/// (U+200E) behind each such run ends its reach, and takes no column there. Nothing of it comes into
/// the grid or a file.
struct DirectionMarks {
    /// Whether the terminal takes the mark without giving it a column.
    var isOn: Bool

    /// The mark.
    static let leftToRight: UInt32 = 0x200E

    /// Asks the environment: the Linux console would show a sign for it, mlterm and GNU screen give
    /// it a column or keep it out.
    init(environment: (String) -> String?) {
        let type = environment("TERM") ?? ""
        let isScreen = environment("STY") != nil && environment("TMUX") == nil
        isOn =
            !type.hasPrefix("linux") && !type.hasPrefix("mlterm") && !isScreen
            && environment("MLTERM") == nil
    }

    /// The mark that follows the cell at a column, or 0: it stands at the end of each run.
    ///
    /// One space or sign between two such words belongs to the run, so that they keep their order.
    func after(_ column: Int, of cells: UnsafeBufferPointer<Cell>) -> UInt32 {
        guard isOn, Self.isFromTheRight(cells[column].base) else { return 0 }
        var next = column + max(1, Int(cells[column].width))
        if next < cells.count, Self.joins(cells[next].base) { next += 1 }
        return next < cells.count && Self.isFromTheRight(cells[next].base) ? 0 : Self.leftToRight
    }

    /// How far left of a changed column a mark may have to change.
    static let reach = 2

    /// Whether a scalar is a letter or digit of Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam and the
    /// like: the blocks that Unicode keeps for scripts from the right (roadmap of plane 0 and 1).
    static func isFromTheRight(_ scalar: UInt32) -> Bool {
        switch scalar {
        case ..<0x590: false
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x1_0800...0x1_0FFF,
            0x1_E800...0x1_EFFF:
            true
        default: false
        }
    }

    private static func joins(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x27, 0x2D, 0xA0, 0x2019: true
        default: false
        }
    }
}
