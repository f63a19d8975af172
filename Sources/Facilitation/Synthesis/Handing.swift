import Reporting
import TerminalUI
import Wording

/// What becomes of a document once it is written, at the hands of another program.
public enum Handing: CaseIterable, Sendable {
    /// Shown by the program that the desktop has for such files.
    case open
    /// Sent to the printer.
    case print
    /// Attached to a new message of the mail program.
    case mail

    /// The key that asks for it while the document is read.
    var key: Key {
        switch self {
        case .open: .control("o")
        case .print: .control("p")
        case .mail: .control("e")
        }
    }

    /// What a key asks for while a document is read; nil for another key.
    init?(_ key: Key) {
        guard let handing = Self.allCases.first(where: { $0.key == key }) else { return nil }
        self = handing
    }

    /// The command that asks for it anywhere in a workshop; its key is another command's where no
    /// document is read.
    var command: Command {
        Command(commandName, key, keysWhere: { $0.documentAtHand != nil }) { state, _, _ in
            state.hand(state.documentAtHand ?? Preview(format: state.documentFormat), self)
        }
    }

    private var commandName: String {
        switch self {
        case .open: "open-document"
        case .print: "print-document"
        case .mail: "mail-document"
        }
    }

    /// What the line of keys says of it.
    var hint: Phrase {
        switch self {
        case .open: Phrase("hint.line.open")
        case .print: Phrase("hint.line.print")
        case .mail: Phrase("hint.line.mail")
        }
    }

    /// Says that it is done.
    func done(path: String) -> Phrase {
        switch self {
        case .open: Phrase("publish.open.done", .file(path))
        case .print: Phrase("publish.print.done", .file(path))
        case .mail: Phrase("publish.mail.done", .file(path))
        }
    }

    /// Says that no program here can do it, and what to install.
    public func missing(path: String) -> Phrase {
        switch self {
        case .open: Phrase("publish.open.missing", .file(path))
        case .print: Phrase("publish.print.missing", .file(path))
        case .mail: Phrase("publish.mail.missing", .file(path))
        }
    }

    /// Says that the program which should have done it would not.
    public func refused(path: String, by program: String) -> Phrase {
        switch self {
        case .open: Phrase("publish.open.refused", .file(path), .text("program", program))
        case .print: Phrase("publish.print.refused", .file(path), .text("program", program))
        case .mail: Phrase("publish.mail.refused", .file(path), .text("program", program))
        }
    }
}

/// What hands a document over from anywhere in a workshop.
let handingCommands = Handing.allCases.map(\.command)

extension State {
    /// The document that is read; nil while none is.
    fileprivate var documentAtHand: Preview? {
        guard case .preview(let preview) = popup else { return nil }
        return preview
    }

    /// Has a document written and handed to another program.
    ///
    /// What goes to the printer is made of pages; what only a browser lays out is printed from there.
    mutating func hand(_ preview: Preview, _ handing: Handing) -> [Effect] {
        guard handing == .print else { return write(preview, then: handing) }
        let format = preview.paper?.format ?? preview.format
        guard preview.paper?.format != .html else { return write(preview, then: .open) }
        var printed = preview
        if format != .text { printed.format = .pdf }
        return write(printed, then: .print)
    }

    /// Hands over what was written, if that was asked for.
    func handOver(_ path: String, _ handing: Handing?) -> [Effect] {
        guard let handing else { return [] }
        return [.handOver(handing, path: path, title: session?.title ?? "")]
    }
}
