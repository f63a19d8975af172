import TerminalUI
import TestSupport

/// The probe on a terminal, with its first screen painted.
func startProbe(
    _ environment: [String: String] = [:], log: String = "/dev/null",
    size: Size = Size(columns: 80, rows: 24)
) throws -> TerminalSession {
    let session = try TerminalSession(
        BuiltProduct.path("terminalprobe"), [log], environment: environment, size: size)
    try session.waitFor("ready")
    return session
}
