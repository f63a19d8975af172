import TerminalUI
import Wording
import Workshop

/// What would come in from another program's file: how it is read, which can be changed, and what comes
/// of that.
struct ImportPopup: Equatable, Sendable {
    /// The file as it was read last.
    var file: ForeignNotes
    /// What of it the workshop has.
    var comparison = ImportComparison()
    /// Whether words that changed in the file since are taken.
    var amends = false
    /// Whether it is being read again.
    var isReading = false
    /// The selected row.
    var list = SelectableList()
    /// The columns in the order in which they are shown: as the file is read when it is first seen, those
    /// that are read before those with words, and those before the rest.
    private var order: [Int] = []

    /// Something that can be changed about how the file is read.
    enum Row: Equatable {
        case column(Int)
        case outside(ForeignNotes.Outside)
        case amending
    }

    /// What can be changed, from the top.
    var rows: [Row] {
        let wanted = file.outside.filter(\.canBeWanted).map(Row.outside)
        let amending: [Row] = comparison.changed.isEmpty ? [] : [.amending]
        return wanted + amending + order.map(Row.column)
    }

    /// Makes one of a file that was just read.
    init(_ file: ForeignNotes) {
        self.file = file
        order = Self.order(of: file)
    }

    /// Takes the same file as it was read anew; another table of it has an order of its own.
    mutating func take(_ file: ForeignNotes) {
        if file.table != self.file.table || file.columns.count != self.file.columns.count {
            order = Self.order(of: file)
        }
        self.file = file
        isReading = false
    }

    private static func order(of file: ForeignNotes) -> [Int] {
        func rank(_ place: Int) -> Int {
            let column = file.columns[place]
            if let use = column.use { return ForeignUse.allCases.firstIndex(of: use) ?? 0 }
            let isOfWords = column.sample.contains { $0.isLetter } && column.sample.contains(" ")
            return ForeignUse.allCases.count + (isOfWords ? 0 : 1)
        }
        return file.columns.indices.sorted { (rank($0), $0) < (rank($1), $1) }
    }

    /// The notes that are new to the workshop.
    var new: [ForeignNotes.Note] { comparison.new.map { file.notes[$0] } }

    /// What comes in, and the contributions whose words are taken anew.
    func deed() -> (notes: [IncomingNote], amendments: [(ID<Contribution>, String)]) {
        let amendments =
            amends ? comparison.changed.map { ($1, file.notes[$0].note.text) } : []
        return (new.map(\.note), amendments)
    }

    /// What came from an earlier state of the file and is no longer in it.
    func vanished(in session: Session) -> [Contribution] {
        comparison.vanished.compactMap { id in
            guard let contribution = session.contributions[id] else { return nil }
            let key = contribution.importedAs?.dropFirst(file.source.count + 1) ?? ""
            return key.isEmpty || !file.keysOutside.contains(String(key)) ? contribution : nil
        }
    }
}

extension State {
    /// Has another program's file read, and shows then what it would bring in.
    mutating func askForForeign(_ path: String) -> [Effect] {
        guard let workshop else { return [] }
        var choice = ForeignChoice()
        choice.language = workshop.session.facts.language
        message = StatusMessage(.readingForeign)
        return [.readForeign(path: path, beside: workshop.path, choice)]
    }

    /// Shows what a file would bring in, or what comes of another choice.
    mutating func show(_ file: ForeignNotes, beside path: String) {
        guard let session, workshop?.path == path, let round = session.roundForNotes else { return }
        if message?.phrase == .readingForeign { message = nil }
        let place = popups.firstIndex {
            if case .importing(let shown) = $0 { return shown.file.path == file.path }
            return false
        }
        var popup = ImportPopup(file)
        if let place, case .importing(let shown) = popups[place] { popup = shown }
        popup.take(file)
        popup.comparison = session.comparing(
            file.notes.map(\.note), from: file.source, in: round)
        popup.list.clamp(count: popup.rows.count)
        if let place {
            popups[place] = .importing(popup)
        } else {
            popups.append(.importing(popup))
        }
    }

    /// Says why a file gives nothing, or cannot be read as was chosen.
    mutating func foreignNotRead(_ why: Phrase) {
        for place in popups.indices {
            if case .importing(var popup) = popups[place] {
                popup.isReading = false
                popups[place] = .importing(popup)
            }
        }
        message = StatusMessage(why, .warning)
    }
}

extension ImportPopup: WordlessPopup {
    var popup: Popup { .importing(self) }
    func hints(in state: State) -> [(String, Phrase)] {
        let choice: [(String, Phrase)] =
            rows.isEmpty ? [] : [("← →", .hintReadAs), ("↑ ↓", .hintChoose)]
        return [(Key.enter.name(state.wording), .hintImport)] + choice
            + [(Key.escape.name(state.wording), .hintClose)]
    }

    var manualPlace: ManualPlace { .page(.copies) }

    var isForTheRoom: Bool { false }

    func isGone(from state: State) -> Bool { state.session?.roundForNotes == nil }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawImport(self, in: &frame)
    }

    /// The arrows change how the file is read, Enter brings in what is shown.
    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        let rows = self.rows
        list.clamp(count: rows.count)
        if list.handle(key, count: rows.count) { return [] }
        switch key {
        case .escape, .control("c"):
            state.popup = nil
            return []
        case .left, .right:
            guard rows.indices.contains(list.selected) else { return [] }
            return change(rows[list.selected], by: key == .right ? 1 : -1, in: &state)
        case .enter:
            return bringIn(to: &state)
        default:
            return []
        }
    }

    private mutating func change(_ row: Row, by step: Int, in state: inout State) -> [Effect] {
        // What was chosen last counts once it is read.
        guard !isReading, let path = state.workshop?.path else { return [] }
        var choice = file.choice
        switch row {
        case .column(let column):
            let use = ForeignUse.following(file.columns[column].use, by: step)
            choice = file.choice(reading: column, as: use)
        case .outside(let outside):
            choice.wanted.formSymmetricDifference([outside.reason])
        case .amending:
            amends.toggle()
            return []
        }
        isReading = true
        return [.readForeign(path: file.path, beside: path, choice)]
    }

    private mutating func bringIn(to state: inout State) -> [Effect] {
        guard !isReading else {
            state.message = StatusMessage(.readingForeign, .warning)
            return []
        }
        guard let session = state.session, let round = session.roundForNotes else { return [] }
        // Once more: something may have been recorded since.
        comparison = session.comparing(file.notes.map(\.note), from: file.source, in: round)
        let (notes, amendments) = deed()
        guard !notes.isEmpty || !amendments.isEmpty else {
            state.message = StatusMessage(.nothingToImport, .warning)
            return []
        }
        let source = file.source
        let outcome = state.attempt { session, now, entropy in
            try session.importing(
                notes, from: source, in: round, amending: amendments, entropy: &entropy, at: now)
        }
        switch outcome {
        case .made:
            state.popup = nil
            state.message = StatusMessage(.imported(notes.count, amended: amendments.count))
        case .unchanged: state.message = StatusMessage(.nothingToImport, .warning)
        case .refused: break
        }
        return outcome.effects
    }
}
