import Facilitation
import Reporting
import SessionStore
import ThemeSuggestion
import Wording
import Workshop

/// What can be asked of files besides the workshop's own; each gives the event that answers it.
enum Errand {
    /// Writes the whole session to another place.
    ///
    /// - Parameter own: the session's own file, beside which its photos lie.
    static func save(_ session: Session, of own: String?, at path: String) -> Event.Input {
        answer { () throws(SessionFileError) in
            let written = try SessionCopy.write(session, to: path)
            if let own { try PhotoFolder.bring(session, from: own, to: written) }
            return .savedElsewhere(path: written)
        }
    }

    /// Writes the synthesis beside the session's file.
    static func report(
        _ session: Session, beside path: String, _ request: Report.Request,
        then handing: Handing? = nil
    ) -> Event.Input {
        do throws(Failure) {
            let written = try write(session, beside: path, request) { _ in true }
            return .reported(path: written, then: handing)
        } catch {
            return .failed(error.phrases.first ?? .changeRefused)
        }
    }

    /// Has another program make the synthesis, beside the session's file.
    static func convert(
        _ session: Session, beside path: String, _ request: Report.Request,
        then handing: Handing?, until sign: StopSign
    ) -> Event.Input {
        do throws(Failure) {
            let written = try write(session, beside: path, request) { _ in !sign.isDue }
            return .converted(request.format, path: written, then: handing)
        } catch {
            return .notConverted(request.format, why: error.phrases.first ?? .changeRefused)
        }
    }

    private static func write(
        _ session: Session, beside path: String, _ request: Report.Request,
        while goesOn: (Int) -> Bool
    ) throws(Failure) -> String {
        var request = request
        request.photo = PhotoErrand.lookup(beside: [path])
        let document = try ReportDocument.bytes(of: [session], request, while: goesOn)
        let ending = ReportDocument.ending(request, of: [session])
        return try Failure.wording { () throws(SessionFileError) in
            try DocumentFile.write(document, beside: path, ending: ending)
        }
    }

    /// Hands a document to another program.
    static func handOver(
        _ path: String, _ handing: Handing, title: String, until sign: StopSign
    ) -> Event.Input {
        do throws(Failure) {
            try HandingProgram.found(for: handing, path: path)
                .take(path, title: title) { !sign.isDue }
            return .handedOver(handing, path: path)
        } catch {
            return .notHandedOver(why: error.phrases.first ?? .changeRefused)
        }
    }

    /// Looks which program makes which of the formats that need one.
    static func findConverters() -> Event.Input {
        var found: [ReportFormat: String] = [:]
        for format in ReportFormat.allCases where format.isConverted {
            found[format] = (try? Converter.found(for: format))?.name
        }
        return .convertersFound(found)
    }

    /// Writes the synthesis of a session file beside it.
    static func report(file: String, _ request: Report.Request) -> Event.Input {
        do throws(SessionFileError) {
            return report(try SessionFile.readToShow(file).session, beside: file, request)
        } catch {
            return .failed(error.phrase)
        }
    }

    /// Writes a copy for the laptop of another table.
    static func copyForTable(
        _ copy: Session, named name: String, beside path: String
    ) -> Event.Input {
        answer { () throws(SessionFileError) in
            .copied(path: try SessionFolder.makeCopy(copy, named: name, beside: path))
        }
    }

    /// Reads the copy of a table.
    ///
    /// One that was not closed properly may have left a journal beside its
    /// file; what is in it counts.
    ///
    /// - Parameter session: the workshop's own file, beside which it is looked for first.
    static func bringIn(_ typed: String, beside session: String) -> Event.Input {
        let path = FilePath.found(typed, beside: session)
        return answer { () throws(SessionFileError) in
            let copy = try SessionFile.readLive(path)
            try PhotoFolder.bring(copy, from: path, to: session)
            return .broughtIn(copy, path: path)
        }
    }

    /// Finds the folders and files whose paths begin with what was typed, of files those of JSON alone
    /// unless any kind will do.
    static func complete(
        _ typed: String, beside session: String, ofAnyKind isAny: Bool
    ) -> Event.Input {
        let expanded = FilePath.expanded(typed)
        let isRelative = !expanded.hasPrefix("/")
        let slash = expanded.lastIndex(of: "/")
        let folder = slash.map { String(expanded[...$0]) } ?? ""
        let beginning = String(expanded[folder.endIndex...])
        for root in isRelative ? [FilePath.folder(of: session) + "/", ""] : [""] {
            let paths = FilePath.entries(of: root + folder, ofAnyKind: isAny)
                .filter {
                    $0.hasPrefix(beginning) && (!$0.hasPrefix(".") || beginning.hasPrefix("."))
                }
            guard !paths.isEmpty else { continue }
            let head = typed.dropLast(beginning.count)
            return .pathsFound(paths.map { head + $0 }, typed: typed)
        }
        return .pathsFound([], typed: typed)
    }

    /// Writes a template into the facilitator's own.
    static func save(_ template: Template, in folder: String) -> Event.Input {
        answer { () throws(SessionFileError) in
            .templateSaved(path: try OwnTemplates.make(template, in: folder))
        }
    }

    /// Writes the session that follows another one, under a name of its own.
    static func make(_ session: Session, beside path: String) -> Event.Input {
        answer { () throws(SessionFileError) in
            .prepared(path: try SessionFolder.make(session, in: FilePath.folder(of: path)))
        }
    }

    /// Reads the session that a new one is to follow, with what a journal beside it holds.
    static func readEarlier(_ path: String) -> Event.Input {
        answer { () throws(SessionFileError) in
            .earlierRead(try SessionFile.readLive(path))
        }
    }

    /// Makes the folder of sessions.
    static func makeFolder(_ path: String) -> Event.Input {
        answer { () throws(SessionFileError) in
            try SessionFolder.makeFolder(path)
            return .folderMade
        }
    }

    /// Gives a session another title, unless that is nil, and its file the name that was typed.
    static func rename(
        _ path: String, title: String?, typed: String, identifier: String, at now: Moment
    ) -> Event.Input {
        let name = typed.isEmpty ? nil : SessionMove.fileName(typed: typed)
        guard typed.isEmpty || name != nil else {
            return .failed(Phrase("home.noFileName", .text("typed", typed)))
        }
        return moved { () throws(SittingError) in
            if let title {
                try SessionMove.retitle(path, to: title, identifier: identifier, at: now)
            }
            return .renamed(from: path, to: try SessionMove.rename(path, to: name, at: now))
        }
    }

    /// Puts a session file into the bin.
    static func putIntoBin(_ path: String, at now: Moment) -> Event.Input {
        moved { () throws(SittingError) in
            .binned(from: path, to: try SessionMove.putIntoBin(path, at: now))
        }
    }

    /// Takes a session file out of the bin.
    static func takeOut(_ path: String, to other: String, at now: Moment) -> Event.Input {
        moved { () throws(SittingError) in
            .takenOut(path: try SessionMove.takeOut(path, to: other, at: now))
        }
    }

    /// Reads the bin of a folder.
    static func listBin(of folder: String) -> Event.Input {
        let bin = "\(folder)/\(SessionMove.bin)"
        guard SessionsFolder.isFolder(bin) else { return .binListed([]) }
        return answer { () throws(SessionFileError) in
            .binListed(try SessionFolder.sessions(in: bin).map(SessionEntry.init))
        }
    }

    private static func moved(
        _ body: () throws(SittingError) -> Event.Input
    ) -> Event.Input {
        do throws(SittingError) {
            return try body()
        } catch {
            return .failed(error.phrase)
        }
    }

    /// Writes an address down, and gives all of them.
    static func keep(_ address: String, beside path: String) -> Event.Input {
        answer { () throws(SessionFileError) in
            try ContactsFile.add(address, beside: path)
            return .contacts(ContactsFile.read(beside: path))
        }
    }

    /// Takes an address away, and gives those that are left.
    static func drop(_ address: String, beside path: String) -> Event.Input {
        answer { () throws(SessionFileError) in
            try ContactsFile.remove(address, beside: path)
            return .contacts(ContactsFile.read(beside: path))
        }
    }

    /// Reads what LibreOffice has installed for a language, and the tables of words beside the sessions.
    static func readMeanings(of language: String, beside sessions: String) -> Event.Input {
        let own = OwnWordTables.read(beside: sessions)
        return .meanings(
            own.meanings, SuggestCommand.thesauri.thesaurus(for: language),
            problem: own.problems.first)
    }

    private static func answer(
        _ body: () throws(SessionFileError) -> Event.Input
    ) -> Event.Input {
        do throws(SessionFileError) {
            return try body()
        } catch {
            return .failed(error.phrase)
        }
    }
}
