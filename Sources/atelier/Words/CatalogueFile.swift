import SessionStore
import Wording
import Workshop

/// A catalogue that a facilitator has made: a JSON file of the texts of one language.
enum CatalogueFile {
    /// Whether a file is meant as a catalogue: it says its language, or lies in a folder of
    /// catalogues.
    ///
    /// - Throws: why it cannot be read.
    static func isMeant(by path: String) throws(SessionFileError) -> Bool {
        let bytes = try FileReading.bytes(at: path)
        guard let root = try? JSONParser.parse(bytes) else {
            return FilePath.folder(of: path).hasSuffix("catalogues")
        }
        return root["@language"] != nil
    }

    /// The bytes of a catalogue in which nothing is wrong, written plainly.
    ///
    /// - Throws: why it cannot be read; for a file that is none, all its problems at once.
    static func read(_ path: String) throws(SessionFileError) -> [UInt8] {
        let bytes = try FileReading.bytes(at: path)
        let root: JSONValue
        do throws(Problem) {
            root = try JSONParser.parse(bytes)
        } catch {
            throw .problems(path, [error])
        }
        let problems = ProblemList()
        CatalogueCheck(problems).check(root)
        guard problems.isEmpty else { throw .problems(path, problems.resolved(in: bytes)) }
        return JSONWriter.file(root)
    }

    /// How many texts a catalogue holds.
    static func count(in bytes: [UInt8]) -> Int {
        guard case .object(let members)? = try? JSONParser.parse(bytes).content else { return 0 }
        return members.count { !$0.key.hasPrefix("@") }
    }
}
