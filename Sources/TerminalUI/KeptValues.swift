/// Values worked out for a frame, kept for the next one with what they depend on.
struct KeptValues: Sendable {
    private struct Kept: Sendable {
        let name: String
        var input: any Equatable & Sendable
        var value: any Sendable
    }

    /// A handful, so that looking through them costs less than a dictionary.
    private var values: [Kept] = []

    mutating func value<Input: Equatable & Sendable, Value: Sendable>(
        _ name: String, for input: Input, _ compute: () -> Value
    ) -> Value {
        let place = values.firstIndex { $0.name == name }
        if let place, values[place].input as? Input == input,
            let value = values[place].value as? Value
        {
            return value
        }
        let value = compute()
        let kept = Kept(name: name, input: input, value: value)
        if let place { values[place] = kept } else { values.append(kept) }
        return value
    }
}
