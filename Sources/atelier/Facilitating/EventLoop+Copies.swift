import Facilitation
import SessionStore
import Workshop

// Copies for the laptops of other tables.
extension EventLoop {
    mutating func copyForTable(_ copy: Session, name: String, path: String) {
        do throws(SessionFileError) {
            handle(.copied(path: try SessionFolder.makeCopy(copy, named: name, beside: path)))
        } catch {
            handle(.failed(error.phrase))
        }
    }

    /// A table that was not closed properly may have left a journal beside its file; what is in it
    /// counts.
    mutating func bringIn(_ typed: String) {
        let path = FilePath.expanded(typed)
        do throws(SessionFileError) {
            handle(.broughtIn(try SessionFile.readLive(path), path: path))
        } catch {
            handle(.failed(error.phrase))
        }
    }

    /// Writes an address down, and shows all of them.
    mutating func keep(_ address: String, beside path: String) {
        do throws(SessionFileError) {
            try ContactsFile.add(address, beside: path)
            handle(.contacts(ContactsFile.read(beside: path)))
        } catch {
            handle(.failed(error.phrase))
        }
    }
}
