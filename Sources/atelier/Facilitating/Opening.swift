import SessionStore
import Workshop

/// A session that was opened before the screen is there.
enum Opening {
    /// Nobody else has it.
    case sitting(Sitting, Opened)
    /// Another program has it, or it is of a later format.
    case watching(HeldFile)

    /// Where the session is kept.
    var path: String {
        switch self {
        case .sitting(let sitting, _): sitting.path
        case .watching(let file): file.path
        }
    }

    /// The language of the workshop.
    var language: String {
        switch self {
        case .sitting(_, let opened): opened.session.facts.language.text
        case .watching(let file): file.session.facts.language.text
        }
    }

    /// Opens a session for facilitating it, or only to look on while another program has it or when
    /// it is of a later format.
    ///
    /// - Throws: why neither can be done.
    static func open(
        _ path: String, identifier: String, at now: Moment
    ) throws(SittingError) -> Opening {
        let holder: LockHolder?
        var isClosedFolder = false
        var isElsewhere = false
        do throws(SittingError) {
            let (sitting, opened) = try Sitting.open(
                path, identifier: identifier, at: now, defersWriting: true)
            return .sitting(sitting, opened)
        } catch .held(let other) {
            holder = other
        } catch .elsewhere(let other) {
            (holder, isElsewhere) = (other, true)
        } catch .file(.laterFormat) {
            holder = nil
        } catch .file(.noPermission), .file(.readOnly), .file(.diskFull) {
            // It can be looked at, and taken over as soon as something can be written.
            (holder, isClosedFolder) = (nil, true)
        } catch {
            throw error
        }
        do throws(SessionFileError) {
            return .watching(
                try HeldFile(
                    path, heldBy: holder, inClosedFolder: isClosedFolder, elsewhere: isElsewhere))
        } catch {
            throw .file(error)
        }
    }
}
