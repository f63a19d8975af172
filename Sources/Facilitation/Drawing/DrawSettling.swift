import TerminalUI
import Wording
import Workshop

extension State {
    /// The texts in conflict; or, of one, its versions by number.
    func drawSettling(_ settling: SettlingPopup, in frame: inout Frame) -> Position? {
        guard let conflicts = session?.conflicts else { return nil }
        let opened = settling.opened.flatMap { conflicts[$0] }
        let rect = popupFrame(columns: 88, rows: max(12, min(size.rows, conflicts.count + 6)))
        let input = PopupInput(settling, in: self)
        frame.pane("settling", in: rect, input: input) { grid, rect, _ in
            let keys: [(String, Phrase)] =
                opened == nil
                ? [
                    (Key.enter.name(wording), .hintVersions),
                    (Key.escape.name(wording), .hintClose),
                ]
                : [("1–9", .hintTakeVersion), (Key.escape.name(wording), .hintCancel)]
            let title = opened.map(thing) ?? wording(.settlingTitle)
            let inner = drawFrame(title, hints: keys, into: &grid, rect)
            if let opened {
                draw(opened, settling.versions, into: &grid, inner)
            } else {
                settling.list.draw(into: &grid, inner, count: conflicts.count) { place in
                    [line(conflicts[place]).truncated(columns: inner.columns)]
                }
            }
        }
        return nil
    }

    private func draw(
        _ conflict: TextConflict, _ versions: SelectableList, into grid: inout Grid, _ rect: Rect
    ) {
        let texts = conflict.texts.map {
            StyledText($0).wrapped(columns: max(1, rect.columns - 4))
        }
        versions.draw(
            into: &grid, rect, count: texts.count, height: { max(1, texts[$0].count) }
        ) { place in
            texts[place].enumerated().map { offset, line in
                let number = offset == 0 && place < 9 ? " \(place + 1)  " : "    "
                return StyledText(number, .key) + line
            }
        }
    }

    private func line(_ conflict: TextConflict) -> StyledText {
        let texts = conflict.texts.map {
            $0.split(whereSeparator: \.isNewline).joined(separator: " ")
        }
        return StyledText(thing(conflict) + "  ", .muted)
            + StyledText(texts.joined(separator: "  |  "))
    }

    /// What has the text: its sort, and its name where it has one of its own.
    private func thing(_ conflict: TextConflict) -> String {
        let sort = wording(conflict.place.kind.phrase)
        guard let name = name(at: conflict.place), !name.isEmpty, !conflict.texts.contains(name)
        else { return sort }
        return "\(sort) · \(name)"
    }

    private func name(at place: TextConflict.Place) -> String? {
        guard let session else { return nil }
        return switch place.kind {
        case .agenda: session.agenda[ID(place.entity)]?.name(wording)
        case .themes: session.themes[ID(place.entity)]?.name
        case .groups: session.groups[ID(place.entity)].map { session.name(of: $0) }
        case .actions: session.actions[ID(place.entity)]?.text
        case .participants: session.shownName(of: ID(place.entity), wording)
        case .session, .contributions, .parkingLot, .privateNotes: nil
        }
    }
}

extension TextConflict.Kind {
    /// What sort of thing has the text: the registry of names, one line each.
    fileprivate var phrase: Phrase {
        switch self {
        case .session: Phrase("settling.session")
        case .participants: Phrase("settling.participant")
        case .agenda: Phrase("settling.round")
        case .contributions: Phrase("settling.contribution")
        case .themes: Phrase("settling.theme")
        case .groups: Phrase("settling.group")
        case .actions: Phrase("settling.action")
        case .parkingLot: Phrase("settling.parked")
        case .privateNotes: Phrase("settling.privateNote")
        }
    }
}

extension Phrase {
    static let settlingTitle = Phrase("settling.title")
    static let hintVersions = Phrase("hint.line.versions")
    static let hintTakeVersion = Phrase("hint.line.takeVersion")
}
