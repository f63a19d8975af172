import SessionStore

extension PrivateFolder {
    /// Gives a new one to some work, and takes it away after that, however it ended.
    ///
    /// - Parameter place: where it is made, among other temporary files unless given.
    /// - Throws: why there is none; whatever `body` throws.
    static func passing<Result>(
        in place: String = Environment.temporaryFolder,
        _ body: (_ folder: String) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let folder = try Failure.wording { () throws(SessionFileError) in
            try PrivateFolder(in: place)
        }
        defer { folder.remove() }
        return try body(folder.path)
    }
}
