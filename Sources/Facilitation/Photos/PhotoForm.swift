import TerminalUI
import Wording
import Workshop

extension State {
    /// What a photo says to those who do not see it, what it belongs to, and whether documents show it.
    func photoForm(_ id: ID<Photo>) -> Form? {
        guard let session,
            let (place, photo) = session.allPhotos.first(where: { $0.photo.id == id })
        else { return nil }
        let places = session.placesForPhotos
        return Form([
            Form.Field(.photoText, photo.text, hasNote: true),
            Form.Field(
                .photoPlace, choosing: places.map(name), places.firstIndex(of: place) ?? 0),
            Form.Field(
                .photoPublished, choosing: [wording(.photoPrivate), wording(.photoShown)],
                photo.isPublished ? 1 : 0, hasNote: true),
        ])
    }

    mutating func takePhoto(_ id: ID<Photo>, _ form: Form) -> Outcome {
        let places = session?.placesForPhotos ?? []
        guard places.indices.contains(form.choice(.photoPlace)) else { return .refused }
        let text = form.text(.photoText)
        let outcome = attempt { session, now in
            try session.describing(
                id, text: text, isPublished: form.choice(.photoPublished) == 1,
                at: places[form.choice(.photoPlace)], now)
        }
        if case .refused = outcome { return outcome }
        if form.choice(.photoPublished) == 1, text.isEmpty {
            message = StatusMessage(Phrase("message.photoNotDescribed"), .warning)
        }
        return outcome
    }
}

extension Session {
    /// What a photo can belong to.
    fileprivate var placesForPhotos: [PhotoPlace] {
        agenda.map { .round($0.id) } + themes.map { .theme($0.id) }
    }
}

extension Phrase {
    static let photoPrivate = Phrase("photo.private")
    static let photoShown = Phrase("photo.shown")
}
