import Mustache

/// How any text is written in a cell of a table of SPIP: on one line, and without the sign that ends
/// the cell, which a backslash would not take the meaning from.
struct SPIPCellEscaping: MustacheContentType {
    /// The name by which report templates ask for it.
    static let name = "SPIP_CELL"

    func escapeText(_ text: String) -> String {
        SPIPEscaping().escapeText(text).replacing("\\|", with: "&#124;")
            .replacing("\n_ ", with: "<br />")
    }
}
