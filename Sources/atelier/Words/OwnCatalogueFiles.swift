import SessionStore
import Wording

/// The facilitator's own catalogues: the files of `catalogues/` in the folder of sessions.
enum OwnCatalogueFiles {
    /// Adds those in which nothing is wrong, before anything is said; nothing for no folder.
    ///
    /// - Returns: what is wrong with the others.
    static func add(beside sessions: String?) -> [SessionFileError] {
        guard let sessions else { return [] }
        var problems: [SessionFileError] = []
        for path in paths(beside: sessions) {
            do throws(SessionFileError) {
                let catalogue = try CatalogueFile.read(path)
                // What was checked and written plainly can be read.
                try? Wording.add(catalogue: catalogue)
            } catch {
                problems.append(error)
            }
        }
        return problems
    }

    /// The same for a program that has no screen: what is wrong is said at once.
    static func addSayingProblems(beside sessions: String?) {
        for problem in add(beside: sessions).flatMap(\.phrases) {
            StandardError.say(Environment.wording(problem))
        }
    }

    /// The files, by name; none where the folder is missing.
    static func paths(beside sessions: String) -> [String] {
        let folder = "\(sessions)/catalogues"
        return ((try? SessionFolder.fileNames(in: folder)) ?? []).map { "\(folder)/\($0)" }
    }
}
