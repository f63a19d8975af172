import Facilitation
import Workshop

// What is read or written besides the workshop's own file, which may be on a slow stick.
extension EventLoop {
    mutating func run(_ errand: @escaping @Sendable () -> Event.Input) {
        let errands = self.errands ?? ErrandThread(waker: terminal.waker)
        self.errands = errands
        errands.post(errand)
    }

    /// Waits for what was asked for before leaving; what fails is said afterwards.
    mutating func finishErrands() {
        for result in errands?.finish() ?? [] {
            if case .failed(let phrase) = result { unsavedPhrases.append(phrase) }
        }
        errands = nil
    }
}
