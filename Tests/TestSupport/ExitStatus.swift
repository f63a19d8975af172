/// How a program ended.
public enum ExitStatus: Equatable, Sendable {
    /// By itself, with this status.
    case exited(Int32)
    /// Of a signal with this number.
    case signalled(Int32)

    init(waitStatus: Int32) {
        let signal = waitStatus & 0x7F
        self = signal == 0 ? .exited((waitStatus >> 8) & 0xFF) : .signalled(signal)
    }
}
