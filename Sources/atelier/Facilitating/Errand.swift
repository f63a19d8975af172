import Facilitation
import Reporting
import SessionStore
import ThemeSuggestion
import Workshop

/// What can be asked of files besides the workshop's own; each gives the event that answers it.
enum Errand {
    /// Writes the whole session to another place.
    static func save(_ session: Session, at path: String) -> Event.Input {
        answer { () throws(SessionFileError) in
            .savedElsewhere(path: try SessionCopy.write(session, to: path))
        }
    }

    /// Writes the synthesis beside the session's file.
    static func report(
        _ session: Session, beside path: String, _ request: Report.Request
    ) -> Event.Input {
        do throws(Failure) {
            let document = try ReportDocument.bytes(of: [session], request)
            let ending = ReportDocument.ending(request, of: [session])
            let written = try Failure.wording { () throws(SessionFileError) in
                try DocumentFile.write(document, beside: path, ending: ending)
            }
            return .reported(path: written)
        } catch {
            return .failed(error.phrases.first ?? .changeRefused)
        }
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
    static func bringIn(_ typed: String) -> Event.Input {
        let path = FilePath.expanded(typed)
        return answer { () throws(SessionFileError) in
            .broughtIn(try SessionFile.readLive(path), path: path)
        }
    }

    /// Writes an address down, and gives all of them.
    static func keep(_ address: String, beside path: String) -> Event.Input {
        answer { () throws(SessionFileError) in
            try ContactsFile.add(address, beside: path)
            return .contacts(ContactsFile.read(beside: path))
        }
    }

    /// Reads what LibreOffice has installed for a language; nothing where there is nothing.
    static func readThesaurus(of language: String) -> Event.Input {
        SuggestCommand.thesauri.thesaurus(for: language).map { .thesaurus($0) } ?? .tick
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
