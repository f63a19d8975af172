import TerminalUI
import Wording
import Workshop

/// The files of workshops, from the list of them.
let fileCommands: [Command] = [
    Command(
        "rename-session", .function(2), where: { $0.workshop == nil },
        obstacle: { $0.home.selected == nil ? .chooseSessionFirst : nil }
    ) { state, _, _ in
        guard let entry = state.home.selected else { return [] }
        return state.openForm(.renaming(path: entry.path))
    },
    // While something is typed, Delete takes away what stands behind the cursor.
    Command(
        "bin-session", .delete,
        where: { $0.workshop == nil && $0.home.search.isAtEnd },
        obstacle: { $0.home.selected == nil ? .chooseSessionFirst : nil }
    ) { state, _, _ in
        guard let entry = state.home.selected else { return [] }
        state.popups.append(.question(.bin(path: entry.path, title: entry.title)))
        return []
    },
    Command("take-out-of-bin", where: { $0.workshop == nil }) { state, _, _ in
        [.listBin]
    },
    Command("file") { state, _, _ in
        guard let path = state.workshop?.path else { return [] }
        state.message = StatusMessage(.fileIs(state.fullPath(path)))
        return []
    },
]

extension State {
    /// A path from the root.
    func fullPath(_ path: String) -> String {
        path.hasPrefix("/") || workingFolder.isEmpty ? path : "\(workingFolder)/\(path)"
    }

    /// The title, where it can be read, and the name of the file.
    func renamingForm(_ path: String) -> Form? {
        guard let entry = home.entries?.first(where: { $0.path == path }) else { return nil }
        let name =
            entry.fileName.hasSuffix(".json")
            ? String(entry.fileName.dropLast(5)) : entry.fileName
        let file = Form.Field(.fileName, name, hasNote: true)
        let isReadable = entry.problem == nil && !entry.isReadOnly
        return Form(
            isReadable
                ? [Form.Field(.title, entry.title == entry.fileName ? "" : entry.title), file]
                : [file])
    }

    mutating func takeRenaming(_ path: String, _ form: Form) -> Outcome {
        let before = renamingForm(path)
        guard before?.words != form.words else { return .unchanged }
        let title = form.has(.title) ? form.text(.title) : nil
        return .made([
            .rename(
                path: path, title: before?.text(.title) == title ? nil : title,
                name: form.text(.fileName))
        ])
    }

    /// Takes in that a file has another name.
    mutating func noteRenaming(from path: String, to other: String) -> [Effect] {
        let entry = home.entries?.first { $0.path == path }
        if home.isUndoing {
            home.isUndoing = false
        } else {
            home.steps.append(
                .renamed(from: path, to: other, title: entry?.problem == nil ? entry?.title : nil))
        }
        home.returning = other.split(separator: "/").last.map(String.init)
        message = StatusMessage(.renamed(to: home.returning ?? other))
        return [.list]
    }

    /// Takes in that a file lies in the bin.
    mutating func noteBinning(from path: String, to other: String) -> [Effect] {
        home.steps.append(.binned(from: path, to: other))
        message = StatusMessage(.binned(path, to: other))
        return [.list]
    }

    /// Takes in that a file is out of the bin.
    mutating func noteTakingOut(to path: String) -> [Effect] {
        home.returning = path.split(separator: "/").last.map(String.init)
        message = StatusMessage(.takenOut(home.returning ?? path))
        return [.list]
    }

    /// Offers what lies in the bin.
    mutating func offerBinned(_ entries: [SessionEntry]) {
        home.binned = entries
        if entries.isEmpty {
            message = StatusMessage(.binIsEmpty)
        } else {
            popups.append(.palette(Palette(.binned)))
        }
    }

    /// Undoes what was done last to a file from this list.
    mutating func undoAtHome() -> [Effect] {
        switch home.steps.popLast() {
        case .binned(let path, let binned): return [.takeOut(path: binned, to: path)]
        case .renamed(let path, let other, let title):
            home.isUndoing = true
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return [.rename(path: other, title: title, name: name)]
        case nil:
            message = StatusMessage(.nothingToUndo)
            return []
        }
    }

    /// Asks whether the folder of workshops is made; once, until that is answered.
    mutating func askToMakeFolder(_ path: String) {
        let question = Popup.question(.makeFolder(path))
        if !popups.contains(question) { popups.append(question) }
    }
}

extension Phrase {
    fileprivate static func fileIs(_ path: String) -> Phrase {
        Phrase("message.fileIs", .text("path", path))
    }
    fileprivate static func renamed(to name: String) -> Phrase {
        Phrase("home.renamed", .text("file", name))
    }
    fileprivate static func binned(_ path: String, to other: String) -> Phrase {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return Phrase("home.binned", .text("file", name), .text("bin", other))
    }
    fileprivate static func takenOut(_ name: String) -> Phrase {
        Phrase("home.takenOut", .text("file", name))
    }
    fileprivate static let binIsEmpty = Phrase("home.binIsEmpty")
}
