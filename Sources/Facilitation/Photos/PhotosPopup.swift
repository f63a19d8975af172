import TerminalUI
import Wording
import Workshop

/// The photos of the workshop, to be described, shown in documents or kept from them, and struck.
struct PhotosPopup: Equatable, Sendable {
    /// The selected photo.
    var list = SelectableList()
}

extension PhotosPopup: WordlessPopup {
    var popup: Popup { .photos(self) }
    func hints(in state: State) -> [(String, Phrase)] {
        [
            (Key.enter.name(state.wording), .hintEditRound),
            (Key.delete.name(state.wording), .hintRemove),
            (Key.escape.name(state.wording), .hintClose),
        ]
    }

    var manualPlace: ManualPlace { .page(.reports) }

    var isForTheRoom: Bool { false }

    func isGone(from state: State) -> Bool { state.session?.allPhotos.isEmpty ?? true }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawPhotos(self, in: &frame)
    }

    /// Enter opens a photo, Delete asks whether it goes.
    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        let all = state.session?.allPhotos ?? []
        list.clamp(count: all.count)
        if list.handle(key, count: all.count) { return [] }
        switch key {
        case .escape, .control("c"):
            state.popup = nil
        case .enter where all.indices.contains(list.selected):
            return state.openForm(.photo(all[list.selected].photo.id))
        case .delete where all.indices.contains(list.selected):
            state.popups.append(.question(.strikePhoto(all[list.selected].photo.id)))
        case .control("z"):
            return state.undo()
        case .control("y"):
            return state.redo()
        default: break
        }
        return []
    }
}

extension State {
    /// The photos, each with what it belongs to and what it says.
    func drawPhotos(_ photos: PhotosPopup, in frame: inout Frame) -> Position? {
        guard let session else { return nil }
        let all = session.allPhotos
        let rect = popupFrame(columns: 90, rows: max(10, min(size.rows, all.count * 2 + 6)))
        frame.pane("photos", in: rect, input: PopupInput(photos, in: self)) { grid, rect, _ in
            let inner = drawFrame(
                wording(Phrase("photos.title")), hints: photos.hints(in: self), into: &grid, rect)
            photos.list.draw(into: &grid, inner, count: all.count, height: { _ in 2 }) { place in
                let (belongs, photo) = all[place]
                let state = wording(photo.isPublished ? .photoShown : .photoPrivate)
                let head =
                    StyledText(
                        photo.isPublished ? " ✓ " : " · ", photo.isPublished ? .accent : .muted)
                    + StyledText(name(of: belongs)) + StyledText("   " + state, .muted)
                let says =
                    photo.text.isEmpty
                    ? StyledText("   " + wording(Phrase("photos.notDescribed")), .warning)
                    : StyledText("   " + photo.text, .muted)
                return [head, says].map { $0.truncated(columns: inner.columns) }
            }
        }
        return nil
    }
}
