/// Why a measurement cannot be made.
enum BenchError: Error, CustomStringConvertible {
    /// The system refused something; the words say what.
    case world(String)
    /// A program did not do what the measurement needs; the words say what.
    case program(String)

    var description: String {
        switch self {
        case .world(let words), .program(let words): words
        }
    }
}
