import TerminalUI
import Wording
import Workshop

/// Pictures of what was written on paper.
let photoCommands: [Command] = [
    Command(
        "photo",
        obstacle: { $0.readOnlyObstacle ?? ($0.placeForPhoto == nil ? .noRoundForPhoto : nil) }
    ) { state, path, _ in
        let path = path.unquoted
        guard !path.isEmpty else {
            state.popups.append(.palette(Palette(.command, typed: "photo ")))
            state.message = StatusMessage(.howToAttachPhoto)
            return []
        }
        guard let workshop = state.workshop, let place = state.placeForPhoto else { return [] }
        return [
            .readPhoto(
                path: path, beside: workshop.path, to: place, as: ID(from: &state.entropy))
        ]
    },
    Command(
        "photos", obstacle: { $0.session?.allPhotos.isEmpty ?? true ? .noPhotos : nil }
    ) { state, _, _ in
        state.popups.append(.photos(PhotosPopup()))
        return []
    },
]

extension State {
    /// What a photo is attached to now: on the board the theme at hand, else the round at hand; before the
    /// workshop the first one, once it is over the last one, from which it can be moved.
    var placeForPhoto: PhotoPlace? {
        guard let session else { return nil }
        if isIn(.sorting), let theme = themeAtHand { return .theme(theme.id) }
        let other = session.startedAt == nil ? session.agenda.first : session.agenda.last
        return (session.round ?? other).map { .round($0.id) }
    }

    /// Attaches a photo whose file lies there already, and asks what it says to those who do not see it.
    mutating func attach(_ photo: Photo, to place: PhotoPlace, beside path: String) -> [Effect] {
        let taken = [Effect.removePhoto(photo, beside: path)]
        guard workshop?.path == path else { return taken }
        let outcome = attempt { session, now in
            try session.attaching(photo, to: place, at: now)
        }
        guard case .made(let effects) = outcome else { return taken }
        message = StatusMessage(Phrase("message.photoPrivate"))
        return effects + openForm(.photo(photo.id))
    }

    /// Has the files taken away of photos that a change took out, be it by undoing.
    func removingPhotos(after change: Change) -> [Effect] {
        guard let workshop else { return [] }
        let before =
            change.agenda.flatMap { $0.before?.photos ?? [] }
            + change.themes.flatMap { $0.before?.photos ?? [] }
        return before.filter { workshop.session.photo($0.id) == nil }.map {
            .removePhoto($0, beside: workshop.path)
        }
    }

    /// What a photo belongs to, by its name.
    func name(of place: PhotoPlace) -> String {
        switch place {
        case .round(let id): session?.agenda[id]?.name(wording) ?? ""
        case .theme(let id): session?.themes[id]?.name ?? ""
        }
    }
}

extension Phrase {
    static let howToAttachPhoto = Phrase("message.howToAttachPhoto")
    static let noRoundForPhoto = Phrase("message.noRoundForPhoto")
    static let noPhotos = Phrase("message.noPhotos")
}
