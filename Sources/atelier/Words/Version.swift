import CSystem
import Wording
import Workshop

/// Which version this is.
enum Version {
    /// What whoever packaged the program called it; «development» in a plain build.
    static let name = String(cString: atelier_version())

    /// The version, and the format of the files that it writes.
    static var text: String {
        HelpText.text("version", [.text("version", name), .number("format", Session.format)])
    }
}
