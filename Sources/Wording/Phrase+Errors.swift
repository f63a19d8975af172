extension Phrase {
    /// A file that is not there.
    public static func fileMissing(_ file: String) -> Phrase {
        Phrase("error.file.missing", .text("file", file))
    }

    /// A file without permission to read it.
    public static func fileNotReadable(_ file: String) -> Phrase {
        Phrase("error.file.notReadable", .text("file", file))
    }

    /// A file that could not be read, with the system's own words.
    public static func fileReadFailed(_ file: String, cause: String) -> Phrase {
        Phrase("error.file.readFailed", .text("file", file), .text("cause", cause))
    }

    /// A file that could not be written, with the system's own words.
    public static func fileWriteFailed(_ file: String, cause: String) -> Phrase {
        Phrase("error.file.writeFailed", .text("file", file), .text("cause", cause))
    }

    /// A file that would have been overwritten.
    public static func fileExists(_ file: String) -> Phrase {
        Phrase("error.file.exists", .text("file", file))
    }

    /// A folder where a file belongs.
    public static func isFolder(_ file: String) -> Phrase {
        Phrase("error.file.isFolder", .text("file", file))
    }

    /// A file that holds no session.
    public static func notASession(_ file: String) -> Phrase {
        Phrase("error.file.notASession", .text("file", file))
    }

    /// A session of a later format, which opens read-only.
    public static func laterFormat(_ file: String) -> Phrase {
        Phrase("error.file.laterFormat", .text("file", file))
    }

    /// A folder that is not there.
    public static func folderMissing(_ folder: String) -> Phrase {
        Phrase("error.folder.missing", .text("folder", folder))
    }

    /// A folder without permission to write.
    public static func folderNotWritable(_ folder: String) -> Phrase {
        Phrase("error.folder.notWritable", .text("folder", folder))
    }

    /// The disk is full.
    public static let diskFull = Phrase("error.disk.full")
    /// The disk is mounted read-only.
    public static let diskReadOnly = Phrase("error.disk.readOnly")

    /// A template that does not exist, the one that may be meant, and those that do.
    public static func mistypedTemplate(
        _ name: String, likely: String, known: String
    ) -> Phrase {
        Phrase(
            "error.template.mistyped", .text("name", name), .text("likely", likely),
            .text("known", known))
    }
    /// A template that does not exist, and those that do.
    public static func unknownTemplate(_ name: String, known: String) -> Phrase {
        Phrase("error.template.unknown", .text("name", name), .text("known", known))
    }

    /// A text that is no date.
    public static func impossibleDate(_ text: String) -> Phrase {
        Phrase("error.date.impossible", .text("text", text))
    }

    /// A language without a catalogue, and those that have one.
    public static func unknownLanguage(_ tag: String, known: String) -> Phrase {
        Phrase("error.language.unknown", .text("tag", tag), .text("known", known))
    }

    /// Facilitating needs a terminal.
    public static let noTerminal = Phrase("error.noTerminal")
}
