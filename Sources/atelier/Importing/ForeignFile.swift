import Importing
import SessionStore
import Wording

/// The bytes of a file that another program wrote; of an office file what LibreOffice makes of it.
enum ForeignFile {
    /// The largest file that is read, in bytes.
    static let limit = 16 << 20

    /// Reads a file, and does with its bytes what may tell that it is an office file: then once more with
    /// its text.
    ///
    /// - Parameter convert: has LibreOffice take the text out of the bytes of a file with that ending; as
    ///   a shell waits for it unless given.
    /// - Throws: why not.
    static func read<Result>(
        _ path: String, converting convert: ([UInt8], String) throws(Failure) -> [UInt8] = told,
        _ body: ([UInt8], String) throws(ImportRefusal) -> Result
    ) throws(Failure) -> Result {
        let bytes = try Failure.wording { () throws(SessionFileError) in
            try FileReading.bytes(at: path, limit: limit)
        }
        var refusal: ImportRefusal
        do throws(ImportRefusal) {
            return try body(bytes, path)
        } catch {
            refusal = error
        }
        if case .office(let ending) = refusal {
            let text = try convert(bytes, ending)
            let isTable = ["xlsx", "xls", "ods"].contains(ending)
            do throws(ImportRefusal) {
                return try body(text, path + (isTable ? ".csv" : ".txt"))
            } catch {
                refusal = error
            }
        }
        throw Failure(refusal.phrase(of: path))
    }

    private static func told(_ bytes: [UInt8], _ ending: String) throws(Failure) -> [UInt8] {
        try ToldConversion.run("LibreOffice") { goesOn throws(Failure) in
            try Converter.text(of: bytes, ending: ending, while: goesOn)
        }
    }
}
