/// What is known of the terminal's own setting for the wheel of a mouse.
///
/// On the screen that programs take over most terminals send arrows for the wheel, and a turn of it
/// would select what was said. That is switched off here; the terminal's own setting is saved by
/// terminals that can, and asked of those that tell.
struct WheelSetting {
    /// Whether the terminal sends arrows by its own setting; nil while it has not answered.
    var sendsArrows: Bool?
    /// When it was asked, in milliseconds of the monotonic clock; nil when it was not.
    var askedAt: Int64?

    /// Saves the setting, asks for it, and switches it off.
    static let taking = "\u{1B}[?1007s\u{1B}[?1007$p\u{1B}[?1007l"

    /// Puts the setting back: as it was saved, and as the terminal said.
    var givingBack: String {
        let own = sendsArrows.map { "\u{1B}[?1007\($0 ? "h" : "l")" } ?? ""
        return "\u{1B}[?1007r" + own
    }

    /// How long its answer may still come, in milliseconds: it must not stand on the prompt of the
    /// shell.
    func wait(at now: Int64) -> Int32 {
        guard sendsArrows == nil, let askedAt, now - askedAt < 1000 else { return 0 }
        return 100
    }
}
