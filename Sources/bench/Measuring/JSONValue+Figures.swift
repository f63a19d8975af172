import Glibc
import SessionStore

extension JSONValue {
    /// A number with so many digits behind the point; null for what is no number.
    static func decimal(_ value: Double, _ digits: Int = 1) -> JSONValue {
        guard value.isFinite else { return .null }
        let scale = pow(10, Double(digits))
        let rounded = (value * scale).rounded() / scale
        let isWhole = rounded == rounded.rounded() && abs(rounded) < 1e15
        return JSONValue(.number(isWhole ? String(Int(rounded)) : String(rounded)))
    }

    /// Prints the value as lines of JSON on standard output.
    func printToStandardOutput() {
        for byte in JSONWriter.file(self) { putchar(Int32(byte)) }
    }
}
