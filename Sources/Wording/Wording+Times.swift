extension Wording {
    /// A time of day on a screen, on 24 hours in every language: «19:42».
    ///
    /// A screen has no room for doubt between morning and evening, and its figures stay aligned.
    public func clock(hour: Int, minute: Int) -> String {
        text(.clock(hour: hour.twoDigits, minute: minute.twoDigits))
    }

    /// A time of day in a document: «19 h 42», «19 h», "19:42".
    public func writtenTime(hour: Int, minute: Int) -> String {
        minute == 0
            ? text(.writtenWholeHour(String(hour)))
            : text(.writtenTime(hour: String(hour), minute: minute.twoDigits))
    }

    /// Hours in an announcement: «16:00–18:00», or "4:00–6:00 PM" in a language that counts to twelve.
    public func span(
        from start: (hour: Int, minute: Int), to end: (hour: Int, minute: Int)?
    ) -> String {
        guard text(.hoursOfClock) == "12" else {
            func written(_ time: (hour: Int, minute: Int)) -> String {
                writtenTime(hour: time.hour, minute: time.minute)
            }
            return written(start) + (end.map { "\u{2013}" + written($0) } ?? "")
        }
        func figures(_ time: (hour: Int, minute: Int)) -> String {
            "\((time.hour + 11) % 12 + 1):\(time.minute.twoDigits)"
        }
        func half(_ time: (hour: Int, minute: Int)) -> String { time.hour < 12 ? " AM" : " PM" }
        guard let end else { return figures(start) + half(start) }
        let first = half(start) == half(end) ? "" : half(start)
        return "\(figures(start))\(first)\u{2013}\(figures(end))\(half(end))"
    }

    /// A duration in words: «45 s», «3 min», «1 h 05»; whole minutes from one minute on, rounded down.
    public func duration(seconds: Int) -> String {
        let seconds = max(seconds, 0)
        if seconds < 60 { return text(.seconds(seconds)) }
        let minutes = seconds / 60
        if minutes < 60 { return text(.minutes(minutes)) }
        return text(.hours(minutes / 60, minutes: (minutes % 60).twoDigits))
    }

    /// Whole minutes: «12 min».
    public func minutes(_ count: Int) -> String { text(.minutes(count)) }

    /// A running clock: «0:48», «12:31», «1:05:00», with a minus sign below zero.
    ///
    /// The same in every language, so that it can be drawn in block digits.
    public func timer(seconds: Int) -> String {
        let size = Int(clamping: seconds.magnitude)
        let sign = seconds < 0 ? "\u{2212}" : ""
        let minutes = size / 60
        if minutes < 60 { return "\(sign)\(minutes):\((size % 60).twoDigits)" }
        return "\(sign)\(minutes / 60):\((minutes % 60).twoDigits):\((size % 60).twoDigits)"
    }
}
