import Facilitation
import SessionStore
import Workshop

// Templates: those that are offered, and the facilitator's own.
extension EventLoop {
    mutating func listTemplates() {
        let shelf = TemplateShelf(beside: folder)
        handle(.templatesFound(shelf.templates, problems: shelf.problems.map(\.phrase)))
    }

    mutating func saveTemplate(_ template: Template) {
        do throws(SessionFileError) {
            handle(.templateSaved(path: try OwnTemplates.make(template, in: folder)))
        } catch {
            handle(.failed(error.phrase))
        }
    }
}
