import SessionStore
import ThemeSuggestion
import Wording

/// The facilitator's own tables of word vectors: the files of `vectors/` in the folder of sessions.
enum OwnWordTables {
    /// Those inside the program and the facilitator's own, which replace those of the same language.
    ///
    /// - Returns: also what is wrong with files that are none.
    static func read(beside sessions: String) -> (meanings: WordMeanings, problems: [Phrase]) {
        var tables: [WordTable] = []
        var problems: [Phrase] = []
        for path in paths(beside: sessions) {
            do throws(SessionFileError) {
                let bytes = try FileReading.bytes(at: path, limit: WordMeanings.largestTable)
                if let table = WordTable(bytes) {
                    tables.append(table)
                } else {
                    problems.append(Phrase("vectors.notATable", .text("path", path)))
                }
            } catch {
                problems.append(error.phrase)
            }
        }
        return (tables.isEmpty ? .builtIn : .builtIn.adding(tables), problems)
    }

    /// The files, by name; none where the folder is missing.
    private static func paths(beside sessions: String) -> [String] {
        let folder = "\(sessions)/vectors"
        let names = (try? LinuxFileSystem().names(in: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") && $0.hasSuffix(".words") }.sorted()
            .map { "\(folder)/\($0)" }
    }
}
