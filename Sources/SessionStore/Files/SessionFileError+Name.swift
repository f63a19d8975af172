extension SessionFileError {
    /// The same, of the file by another name: in a list of a folder's files the folder goes without
    /// saying, and would leave no room for what is wrong.
    public func named(_ name: String) -> SessionFileError {
        switch self {
        case .missing: .missing(name)
        case .isFolder: .isFolder(name)
        case .isLink: .isLink(name)
        case .notReadable: .notReadable(name)
        case .tooLarge(_, let bytes, let limit): .tooLarge(name, bytes: bytes, limit: limit)
        case .readFailed(_, let errno): .readFailed(name, errno: errno)
        case .laterFormat(_, let found, let known): .laterFormat(name, found: found, known: known)
        case .problems(_, let problems): .problems(name, problems)
        case .notReadableAgain(_, let reason): .notReadableAgain(name, reason)
        case .diskFull: .diskFull(name)
        case .readOnly: .readOnly(name)
        case .exists: .exists(name)
        case .writeFailed(_, let errno): .writeFailed(name, errno: errno)
        case .noPermission, .folderMissing, .folderExchanged: self
        }
    }
}
