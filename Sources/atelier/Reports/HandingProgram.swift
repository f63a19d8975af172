import Facilitation
import Wording

/// A program of the desktop that takes a document: shows it, prints it, or puts it into a message.
struct HandingProgram {
    private let handing: Handing
    private let path: String
    private let name: String

    /// How long it may think before it counts as having taken the document, in milliseconds: a viewer
    /// may stay as long as its window.
    private static let patience = 5000

    /// The program for it.
    ///
    /// - Parameters:
    ///   - document: what is to be handed over, for the words.
    ///   - folders: where to look, as `PATH` spells it.
    /// - Throws: what to install where there is none.
    static func found(
        for handing: Handing, path document: String, in folders: String = Environment["PATH"] ?? ""
    ) throws(Failure) -> HandingProgram {
        for name in names(for: handing) {
            if let path = OtherProgram.path(of: name, in: folders) {
                return HandingProgram(handing: handing, path: path, name: name)
            }
        }
        throw Failure(handing.missing(path: document))
    }

    /// Gives it the document.
    ///
    /// It has neither our terminal nor a way to it, and stays when we leave: it may be a window that
    /// somebody reads in.
    ///
    /// - Parameters:
    ///   - title: what the message is about.
    ///   - goesOn: false when nobody waits any longer for whether it takes it.
    /// - Throws: that it would not.
    func take(_ document: String, title: String, while goesOn: () -> Bool) throws(Failure) {
        let refused = Failure(handing.refused(path: document, by: name))
        // No name is taken for an option, and no program that is already open looks beside itself.
        let file = FilePath.settled(document)
        let process: BackgroundProcess
        do {
            process = try BackgroundProcess(path, arguments(file, title: title))
        } catch {
            throw refused
        }
        for _ in 0..<Self.patience / 100 where goesOn() {
            guard let isWell = process.wait(milliseconds: 100) else { continue }
            guard isWell else { throw refused }
            return
        }
    }

    private static func names(for handing: Handing) -> [String] {
        switch handing {
        case .open: ["xdg-open", "gio"]
        case .print: ["lp", "lpr"]
        case .mail: ["xdg-email"]
        }
    }

    private func arguments(_ file: String, title: String) -> [String] {
        switch handing {
        case .open: (name == "gio" ? ["open"] : []) + [file]
        case .print: [file]
        case .mail: ["--utf8", "--subject", title, "--attach", file]
        }
    }
}
