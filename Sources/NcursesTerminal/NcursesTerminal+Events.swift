import CNcurses
import CSystem
import Glibc
import TerminalUI

extension NcursesTerminal {
    /// Waits for the next event, at most until `deadline`, in milliseconds since 1970 by the
    /// system's clock; nil waits for ever, and sleeps all the while.
    ///
    /// Keys that wait already come one a call, before a deadline that has passed. Once the
    /// terminal is gone, or the program was asked to end (SIGTERM, SIGHUP, SIGINT, SIGQUIT), every
    /// call returns ``TerminalEvent/closed``.
    public func next(until deadline: Int64?) -> TerminalEvent {
        if !cursorIsPlaced, screen != nil, let window = curses_standard_window() {
            refreshScreen(window)
        }
        while screen != nil, !isClosed {
            if !waiting.isEmpty { return waiting.removeFirst() }
            let event = decoder.next()
            noteWheel()
            if let event { return event }
            let silence = decoder.patience.map {
                lastInput + $0 - Self.milliseconds(CLOCK_MONOTONIC)
            }
            let left = deadline.map { $0 - Self.milliseconds(CLOCK_REALTIME) }
            let wait = [silence, left].compactMap { $0 }.min() ?? -1
            let hasDeadline = silence != nil || left != nil
            if listen(for: hasDeadline ? max(0, wait) : -1) { continue }
            if let silence, silence <= wait, let event = decoder.next(afterSilence: true) {
                return event
            }
            if let deadline, Self.milliseconds(CLOCK_REALTIME) >= deadline { return .deadline }
        }
        return .closed
    }

    /// Waits for any source; false when none had anything in that time (milliseconds, -1 for
    /// ever).
    private func listen(for wait: Int64) -> Bool {
        withUnsafeTemporaryAllocation(of: pollfd.self, capacity: 4) { sources in
            let descriptors = [STDIN_FILENO, signals, waker.fileDescriptor, source]
            for (index, descriptor) in descriptors.enumerated() {
                sources.initializeElement(
                    at: index, to: pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
            }
            let began = Self.milliseconds(CLOCK_MONOTONIC)
            let count = poll(sources.baseAddress, 4, Int32(min(wait, Int64(Int32.max))))
            let busy = began - lastListening
            lastListening = Self.milliseconds(CLOCK_MONOTONIC)
            guard count > 0 else { return count < 0 }
            if sources[2].revents != 0 { waker.drain() }
            if sources[2].revents != 0 || sources[3].revents != 0 { waiting.append(.wake) }
            if sources[1].revents != 0 { takeSignals() }
            if sources[0].revents != 0 { takeInput(afterBusy: busy) }
            return true
        }
    }

    /// Milliseconds between two keys of the fastest typist.
    private static let keyGap: Int64 = 30
    /// Milliseconds that are less than any key repeats in.
    private static let fastGap: Int64 = 8

    /// Reads what the keyboard sent.
    ///
    /// - Parameter busy: milliseconds for which nobody listened before, so that more than one key
    ///   may have been typed meanwhile.
    private func takeInput(afterBusy busy: Int64) {
        // Larger ones would come from the heap.
        withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 1) { buffer in
            let count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
            if count > 0 {
                let now = Self.milliseconds(CLOCK_MONOTONIC)
                let arrival = InputDecoder.Arrival(
                    typable: 2 + Int(max(0, busy) / Self.keyGap),
                    isFast: now - lastInput < Self.fastGap)
                decoder.append(buffer[..<count], arrival: arrival)
                lastInput = now
            } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
                ending = SIGHUP
                isClosed = true
            }
        }
    }

    /// Signals that ask the program to end.
    private static let endings = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]

    private func takeSignals() {
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = read(signals, &bytes, bytes.count)
        guard count > 0 else { return }
        let arrived = Set(bytes[..<count].map(Int32.init))
        if let signal = Self.endings.first(where: arrived.contains) {
            ending = signal
            isClosed = true
            return
        }
        if arrived.contains(SIGTSTP) {
            suspend()
        } else if arrived.contains(SIGCONT) {
            // Stopped without warning (SIGSTOP): the shell has had the terminal meanwhile.
            lastListening = 0
            repaint()
            noticeSize()
        }
        if arrived.contains(SIGWINCH) { noticeSize() }
    }

    /// Adapts curses to the window's size, and reports it where it changed.
    func noticeSize() {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0,
            window.ws_col > 0
        else { return }
        let new = Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
        if new != size { resizeterm(Int32(new.rows), Int32(new.columns)) }
        // curses may have adapted itself meanwhile, and told nobody.
        guard size != reportedSize else { return }
        reportedSize = size
        shown.forget()
        waiting.removeAll {
            if case .resize = $0 { true } else { false }
        }
        waiting.append(.resize(size))
    }

    static func milliseconds(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
