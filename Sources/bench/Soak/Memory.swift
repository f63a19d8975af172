import SessionStore

/// What the kernel says about the memory of a process, in kilobytes.
struct Memory {
    /// What is resident now.
    let resident: Int
    /// The most that ever was.
    let peak: Int
    /// The part of what is resident that is no file: heap and stacks.
    let anonymous: Int

    init(of process: Int32) {
        func number(_ name: String) -> Int {
            Int(ProcessFacts.number(name, in: "/proc/\(process)/status"))
        }
        resident = number("VmRSS")
        peak = number("VmHWM")
        anonymous = number("RssAnon")
    }

    /// For the results.
    var json: JSONValue {
        .object(layout: .inline) { members in
            members.write("residentKilobytes", resident)
            members.write("peakKilobytes", peak)
            members.write("anonymousKilobytes", anonymous)
        }
    }
}
