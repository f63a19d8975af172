import TerminalUI
import Wording

extension State {
    /// The synthesis as lines of a width.
    func previewLines(columns: Int) -> [StyledText] {
        []
    }

    func drawPreview(_ preview: Preview, in frame: inout Frame) -> Position? {
        nil
    }
}
