import SessionStore
import Wording
import Workshop

/// The template that somebody names on the command line.
enum TemplateChoice {
    /// The template of that name, or at that path.
    ///
    /// - Parameter folder: the folder of sessions that was named, beside which own templates stand; the
    ///   usual one unless given.
    /// - Throws: why it cannot be read, or that there is none.
    static func template(
        named name: String, sessions folder: String?
    ) throws(Failure) -> Template {
        if name.contains("/") || name.hasSuffix(".json") {
            return try Failure.wording { () throws(SessionFileError) in
                try TemplateFile.read(name)
            }
        }
        let (sessions, offered) = try Failure.wording { () throws(SessionFileError) in
            let sessions = try FolderOffer.making { () throws(SessionFileError) in
                try SessionsFolder.existing(chosen: folder)
            }
            return (sessions, try TemplateShelf.template(named: name, beside: sessions))
        }
        guard let offered else { throw Failure(.unknownTemplate(name, beside: sessions)) }
        if offered.origin == .ownForBuiltIn, let sessions {
            let path = OwnTemplates.path(of: name, in: sessions)
            StandardError.say(Environment.wording(.ownTemplateUsed(path)))
        }
        return offered.template
    }
}
