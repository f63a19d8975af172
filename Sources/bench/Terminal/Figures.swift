import SessionStore

/// What was measured of one program at one size.
struct Figures {
    /// Milliseconds from execve to the first full screen.
    var start = Samples()
    /// Microseconds from a key to the last byte that it caused.
    var key = Samples()
    /// Bytes that a key caused.
    var bytes = Samples()
    /// Keys that caused no output.
    var silentKeys = 0
    /// The most memory in kilobytes, run by run.
    var peakMemory = Samples()
    /// What of the memory at the end is the program's alone, in kilobytes, run by run.
    var anonymousMemory = Samples()
    /// How often it woke up while nothing happened; nil where that was not looked at.
    var wakeUps: Int?

    /// The figures, and how they compare with the floor.
    func json(floor: Figures) -> JSONValue {
        .object { members in
            members.write("startMilliseconds", start.json(2))
            members.write("keyMicroseconds", key.json())
            members.write("keyBytes", bytes.json())
            members.write("silentKeys", silentKeys)
            members.write("peakKilobytes", peakMemory.json(0))
            members.write("anonymousKilobytes", anonymousMemory.json(0))
            members.write("idleWakeUps", wakeUps)
            members.write("startToFloor", .decimal(start.median / floor.start.median, 2))
            members.write("keyToFloor", .decimal(key.median / floor.key.median, 2))
        }
    }
}
