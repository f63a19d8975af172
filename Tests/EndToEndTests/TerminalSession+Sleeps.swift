import Foundation
import TestSupport

extension TerminalSession {
    /// How often the program's threads have given up the processor of themselves: to wait, and to be
    /// woken up again.
    var sleeps: Int {
        let tasks = "/proc/\(process)/task"
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
        return threads.reduce(0) { sum, thread in
            let status = (try? String(contentsOfFile: "\(tasks)/\(thread)/status", encoding: .utf8))
            let line = status?.split(separator: "\n").first {
                $0.hasPrefix("voluntary_ctxt_switches:")
            }
            return sum + (line.flatMap { Int($0.drop { !$0.isNumber }) } ?? 0)
        }
    }
}
