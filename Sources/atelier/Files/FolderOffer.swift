import Glibc
import SessionStore
import Wording

/// Offers to make a folder that is not there, where somebody can answer.
enum FolderOffer {
    /// Does what may lack a folder; makes it and does it again when that is wanted.
    ///
    /// - Throws: why it cannot be done; that the folder is missing when nobody is there to answer, or it
    ///   is not wanted.
    static func making<Result>(
        _ body: () throws(SessionFileError) -> Result
    ) throws(SessionFileError) -> Result {
        do throws(SessionFileError) {
            return try body()
        } catch .folderMissing(let folder) {
            guard isWanted(folder) else { throw .folderMissing(folder) }
            try SessionFolder.makeFolder(folder)
            return try body()
        } catch {
            throw error
        }
    }

    private static func isWanted(_ folder: String) -> Bool {
        guard isatty(STDIN_FILENO) != 0, isatty(STDERR_FILENO) != 0 else { return false }
        StandardError.say(
            Environment.wording(Phrase("error.folder.makeIt", .text("folder", folder))))
        guard let answer = readLine()?.lowercased().first else { return false }
        return "oyse".contains(answer)
    }
}
