import Glibc

extension SessionFileError {
    /// The key of the text that says what is wrong.
    public var wordingKey: String {
        switch self {
        case .missing: "error.file.missing"
        case .isFolder: "error.file.isFolder"
        case .isLink: "error.file.isLink"
        case .notReadable: "error.file.notReadable"
        case .tooLarge: "error.file.tooLarge"
        case .readFailed: "error.file.readFailed"
        case .laterFormat: "error.file.laterFormatRefused"
        case .problems: "error.file.problems"
        case .notReadableAgain: "error.file.notReadableAgain"
        case .noPermission: "error.folder.notWritable"
        case .diskFull: "error.disk.full"
        case .readOnly: "error.disk.readOnly"
        case .folderMissing: "error.folder.missing"
        case .folderExchanged: "error.folder.exchanged"
        case .exists: "error.file.exists"
        case .writeFailed: "error.file.writeFailed"
        }
    }

    /// What the text mentions, by the names of its placeholders.
    public var wordingArguments: [(name: String, value: ProblemArgument)] {
        switch self {
        case .missing(let file), .isFolder(let file), .isLink(let file), .notReadable(let file),
            .exists(let file):
            [("file", .text(file))]
        case .tooLarge(let file, let bytes, let limit):
            // Rounded up, so that a file one byte over the limit is not said to be of its size.
            [
                ("file", .text(file)), ("size", .number((bytes + 0xFFFFF) >> 20)),
                ("limit", .number(limit >> 20)),
            ]
        case .laterFormat(let file, let found, let known):
            [("file", .text(file)), ("found", .number(found)), ("known", .number(known))]
        case .problems(let file, let problems):
            [("file", .text(file)), ("count", .number(problems.count))]
        // The reason has a text of its own.
        case .notReadableAgain(let file, _): [("file", .text(file))]
        case .readFailed(let file, let errno), .writeFailed(let file, let errno):
            [("file", .text(file)), ("cause", .text(SystemCall.words(for: errno)))]
        case .noPermission(let folder), .folderMissing(let folder), .folderExchanged(let folder):
            [("folder", .text(folder))]
        case .diskFull, .readOnly: []
        }
    }
}
