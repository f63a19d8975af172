import CNcurses
import CSystem
import Glibc
import TerminalUI

extension NcursesTerminal {
    /// Takes the screen over; nothing happens when it is taken already.
    ///
    /// - Throws: ``TerminalError/notATerminal`` when standard input or output is none,
    ///   ``TerminalError/unknownType(_:)`` when the terminal database does not know the value of
    ///   `TERM`, or knows that its cursor cannot be moved.
    public func claim() throws {
        guard screen == nil else { return }
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1,
            tcgetattr(STDIN_FILENO, &savedModes) == 0
        else { throw TerminalError.notATerminal }
        let type = Self.environment("TERM") ?? ""
        // Asked first, because curses would start on a terminal that only prints as well.
        var problem: Int32 = 0
        guard setupterm(nil, STDOUT_FILENO, &problem) == OK, curses_capability("cup") != nil else {
            throw TerminalError.unknownType(type)
        }
        _ = curses_use_utf8()
        // Before curses, which then leaves these signals alone.
        signals = atelier_signal_pipe_open()
        let opened = CursesOutput()
        guard let output = opened, let screen = curses_new_screen(output.file) else {
            opened?.close()
            atelier_signal_pipe_close()
            throw TerminalError.unknownType(type)
        }
        self.screen = screen
        self.output = output
        atelier_signal_pipe_guard(output.descriptor)
        isClosed = false
        raw()
        noecho()
        nonl()
        let window = curses_standard_window()
        keypad(window, true)
        // An update is never left half done because a key is waiting.
        typeahead(-1)
        findLooks()
        decoder = InputDecoder(keys: .announcedByTerminal())
        waiting = []
        shown.font = ConsoleFont(of: STDOUT_FILENO, terminalType: type)
        shown.directions = DirectionMarks(environment: Self.environment)
        placesMarks =
            curses_capability("sc").map { String(cString: $0) } == "\u{1B}7"
            && curses_capability("rc").map { String(cString: $0) } == "\u{1B}8"
        shown.forget()
        cursorIsVisible = true
        cursorIsPlaced = false
        lastListening = Self.milliseconds(CLOCK_MONOTONIC)
        reportedSize = size
        enter()
        leaveKeypadPlain()
    }

    /// Gives the screen back as it was found; safe to call twice.
    public func restore() {
        guard let screen else { return }
        leave()
        self.screen = nil
        delscreen(screen)
        output?.close()
        output = nil
        atelier_signal_pipe_close()
        signals = -1
    }

    /// Whether ``suspend()`` has a shell to give the terminal to: a window's own program has none.
    public var canSuspend: Bool { atelier_has_job_control() }

    /// Stops the program as Ctrl-Z does elsewhere, and comes back when it is continued.
    ///
    /// The screen is given back meanwhile and painted again afterwards; a size that changed in
    /// between is reported by the next event.
    public func suspend() {
        guard screen != nil else { return }
        leave()
        atelier_signal_pipe_stop()
        // What was typed meanwhile was typed, however much of it comes at once.
        lastListening = 0
        enter()
        repaint()
        noticeSize()
    }

    /// Paints everything again, for instance after another program wrote on the screen.
    func repaint() {
        guard screen != nil, let window = curses_standard_window() else { return }
        reset_prog_mode()
        clearok(curses_physical_screen(), true)
        refreshScreen(window)
        leaveKeypadPlain()
    }

    /// Sets the colours up for the present scheme.
    func findLooks() {
        looks = StyleLooks(
            scheme, wantsColour: (Self.environment("NO_COLOR") ?? "").isEmpty,
            terminalType: Self.environment("TERM") ?? "")
    }

    private func enter() {
        standardError.begin()
        send("\u{1B}[?2004h" + WheelSetting.taking)
        if understandsModes { wheel.askedAt = Self.milliseconds(CLOCK_MONOTONIC) }
        if takesTitles { send("\u{1B}[22;2t") }
        if !title.isEmpty { sendTitle() }
        armCrashGuard()
    }

    private func armCrashGuard() {
        let farewell = farewell()
        atelier_crash_guard_arm(STDOUT_FILENO, &savedModes, farewell, farewell.count)
    }

    /// Notes what the terminal has said of its wheel, for every way out.
    func noteWheel() {
        guard let answer = decoder.wheelSendsArrows, answer != wheel.sendsArrows else { return }
        // What it says after a stop is the setting that was left, which is the same.
        wheel.sendsArrows = answer
        armCrashGuard()
    }

    private func leave() {
        send("\u{1B}[?2004l" + wheel.givingBack)
        if takesTitles { send("\u{1B}[23;2t") }
        dropLateAnswer()
        if !cursorIsVisible { curs_set(1) }
        cursorIsVisible = true
        endwin()
        tcsetattr(STDIN_FILENO, TCSADRAIN, &savedModes)
        atelier_crash_guard_disarm()
        standardError.end()
    }

    /// Only to terminals that speak the usual language of escape sequences.
    private var understandsModes: Bool {
        curses_capability("cup").map { String(cString: $0).hasPrefix("\u{1B}[") } ?? false
    }

    /// Only to terminals that show a title: to others the sequence may be text.
    private var takesTitles: Bool {
        guard understandsModes else { return false }
        let type = Self.environment("TERM") ?? ""
        return [
            "xterm", "tmux", "screen", "rxvt", "foot", "alacritty", "st-", "konsole", "vte",
            "putty",
        ]
        .contains { type.hasPrefix($0) } || curses_capability("tsl") != nil
    }

    /// Names the window: what stands before it belongs to the shell, and is put back on leaving.
    ///
    /// Control characters are left out, since they would end the title and begin something else.
    public func entitle(_ new: String) {
        guard new != title else { return }
        title = new
        if screen != nil { sendTitle() }
    }

    private func sendTitle() {
        guard takesTitles else { return }
        let shown = title.unicodeScalars.filter {
            $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)
        }
        send("\u{1B}]2;\(String(String.UnicodeScalarView(shown)))\u{07}")
    }

    /// Lets the numeric keypad write digits, whatever Num Lock says: curses asks for its application
    /// mode together with that of the arrows, and then PuTTY sends F1 to F4 for `Num / * -`.
    private func leaveKeypadPlain() {
        send("\u{1B}>")
    }

    private func send(_ sequences: String) {
        guard understandsModes else { return }
        let bytes = Array(sequences.utf8)
        _ = write(STDOUT_FILENO, bytes, bytes.count)
    }

    /// Reads an answer of the terminal that has not come yet, where it may still come.
    private func dropLateAnswer() {
        let wait = wheel.wait(at: Self.milliseconds(CLOCK_MONOTONIC))
        wheel.askedAt = nil
        guard wait > 0, !isClosed else { return }
        var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        guard poll(&source, 1, wait) > 0 else { return }
        withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { buffer in
            _ = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
        }
    }

    /// What makes the terminal usable after a crash, from its own description.
    private func farewell() -> [UInt8] {
        var text = understandsModes ? "\u{1B}[?2004l" + wheel.givingBack : ""
        if takesTitles { text += "\u{1B}[23;2t" }
        for name in ["rmkx", "sgr0", "cnorm", "rmcup"] {
            guard let capability = curses_capability(name) else { continue }
            text += Self.withoutPadding(String(cString: capability))
        }
        return Array("\(text)\r\n\(crashMessage)\r\n".utf8)
    }

    /// Delays for terminals of long ago stand in the descriptions as `$<5>`.
    private static func withoutPadding(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "$"), index + 1 < bytes.count,
                bytes[index + 1] == UInt8(ascii: "<"),
                let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
            {
                index = end + 1
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
