import Facilitation
import Reporting
import Workshop

// What is read or written besides the workshop's own file, which may be on a slow stick.
extension EventLoop {
    mutating func run(_ errand: @escaping @Sendable () -> Event.Input) {
        let errands = self.errands ?? ErrandThread(waker: terminal.waker)
        self.errands = errands
        errands.post(errand)
    }

    /// Has a report written, by another program where its format needs one.
    mutating func report(
        _ session: Session, beside path: String, as format: ReportFormat, _ kind: DocumentKind,
        _ paper: Paper? = nil, then handing: Handing?
    ) {
        var request = Report.Request(
            format, kind: kind, now: clock.now(), localZone: LocalClock.zoneForReaders)
        request.paper = paper
        let asked = request
        guard format.isConverted else {
            return run { Errand.report(session, beside: path, asked, then: handing) }
        }
        let sign = stopSign
        runBesideErrands {
            Errand.convert(session, beside: path, asked, then: handing, until: sign)
        }
    }

    /// On a thread of its own: no address waits for another program, which may take minutes.
    mutating func runBesideErrands(_ errand: @escaping @Sendable () -> Event.Input) {
        let conversions = self.conversions ?? ErrandThread(waker: terminal.waker)
        self.conversions = conversions
        conversions.post(errand)
    }

    /// Has another program's file read, of an office file what LibreOffice makes of it.
    mutating func readForeign(_ path: String, beside session: String, _ choice: ForeignChoice) {
        _ = clock.now()
        let offset = clock.offsetSeconds
        let sign = stopSign
        run {
            ForeignErrand.read(
                path, beside: session, choice, offsetSeconds: offset, until: sign)
        }
    }

    /// What has been done since the last look.
    mutating func takeErrands() {
        for result in listCheck?.takeResults() ?? [] { handle(result) }
        for result in errands?.takeResults() ?? [] { handle(result) }
        for result in conversions?.takeResults() ?? [] { handle(result) }
        for result in copies?.takeResults() ?? [] { handle(result) }
    }

    /// Waits for what was asked for before leaving; what fails is said afterwards.
    ///
    /// Another program gets a moment to finish its document, and is ended then.
    mutating func finishErrands() {
        stopSign.raise(inMilliseconds: Self.leavingPatience)
        errands?.close()
        conversions?.close()
        let areDone =
            waits(forErrands: errands, quietly: Self.quietPatience)
            && waits(forErrands: conversions, quietly: Self.leavingPatience + 1000)
        if !areDone { unsavedPhrases.append(.leftErrands) }
        for result in (errands?.takeResults() ?? []) + (conversions?.takeResults() ?? []) {
            switch result {
            case .failed(let phrase), .notConverted(_, let phrase): unsavedPhrases.append(phrase)
            case .notHandedOver(let phrase): keptPhrases.append(phrase)
            case .converted(_, let path, _): keptPhrases.append(.documentWritten(path: path))
            default: break
            }
        }
        errands = nil
        conversions = nil
        finishCopies()
    }

    private mutating func waits(forErrands errands: ErrandThread?, quietly: Int64) -> Bool {
        errands.map { waits(for: $0.thread, quietly: quietly) } ?? true
    }

    /// How long leaving waits for a document that another program makes, or for the last copy, in
    /// milliseconds.
    static let leavingPatience: Int64 = 3000
}
