import Facilitation
import Importing
import Wording
import Workshop

/// Reads another program's file for the program on the screen.
enum ForeignErrand {
    /// Reads a file as was chosen.
    ///
    /// - Parameters:
    ///   - session: the workshop's own file, beside which it is looked for first.
    ///   - offset: how far clocks are ahead of universal time here, in seconds.
    ///   - sign: asks LibreOffice to end, where it is at work for this.
    static func read(
        _ typed: String, beside session: String, _ chosen: ForeignChoice, offsetSeconds offset: Int,
        until sign: StopSign
    ) -> Event.Input {
        let path = FilePath.found(typed, beside: session)
        var choice = ImportChoice()
        choice.offsetSeconds = offset
        choice.language = chosen.language
        choice.table = chosen.table
        choice.showsTableWithoutTexts = true
        choice.wanted = Set(chosen.wanted.compactMap(LeftOut.init))
        for (use, places) in chosen.columns { choice.places[use.importing] = places }
        let asked = choice
        do throws(Failure) {
            let file = try ForeignFile.read(path) { bytes, ending throws(Failure) in
                try Converter.text(of: bytes, ending: ending) { _ in !sign.isDue }
            } _: { bytes, name throws(ImportRefusal) in
                try ImportedFile(bytes, named: name, asked)
            }
            return .foreignRead(notes(of: file, at: path, chosen), beside: session)
        } catch {
            return .foreignNotRead(error.phrases.first ?? .importNothing)
        }
    }

    private static func notes(
        of file: ImportedFile, at path: String, _ chosen: ForeignChoice
    ) -> ForeignNotes {
        var notes = ForeignNotes(path: path, choice: chosen)
        notes.source = file.source(named: path)
        if let table = file.table {
            notes.table = table.line
            let uses = file.columns?.uses ?? [:]
            notes.columns = table.head.indices.map { place in
                let use = ForeignUse.allCases.first { uses[$0.importing]?.contains(place) ?? false }
                return ForeignNotes.Column(
                    head: table.head[place],
                    sample: table.isOfAddresses(place)
                        ? "" : ImportPreview.cut(table.firstCell(place)), use: use)
            }
        }
        let preview = ImportPreview(file)
        notes.reading = preview.readingOfBytes
        let coming = file.coming
        let alike = preview.lookAlikes(of: coming)
        notes.notes = zip(coming, alike).map { note, like in
            ForeignNotes.Note(line: note.line, note.note, like: like)
        }
        for reason in LeftOut.allCases {
            let refused = file.notes.filter { $0.leftOut == reason }
            let wanted = file.wantedCounts[reason] ?? 0
            guard !refused.isEmpty || wanted > 0 else { continue }
            let phrase: Phrase =
                wanted > 0
                ? .importWanted(reason, wanted)
                : .importRefused(
                    reason, refused.count, at: refused.map(\.line).filter { $0 > 0 })
            notes.outside.append(
                ForeignNotes.Outside(
                    reason: reason.rawValue, phrase, canBeWanted: reason.canBeWanted))
        }
        notes.keysOutside = Set(
            file.notes.filter { $0.leftOut != nil }.map(\.note.key).filter { !$0.isEmpty })
        return notes
    }
}

extension ForeignUse {
    /// The same where files are read.
    fileprivate var importing: ImportChoice.Use {
        switch self {
        case .text: .text
        case .theme: .theme
        case .author: .author
        case .prompt: .prompt
        case .language: .language
        case .date: .date
        }
    }
}
