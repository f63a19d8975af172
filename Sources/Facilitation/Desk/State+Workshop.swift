import TerminalUI
import Wording
import Workshop

extension State {
    /// A key in the workshop that no command took: the list above the line, the board, the line.
    mutating func pressInWorkshop(_ key: Key, _ event: Event) -> [Effect] {
        if workshop?.list != nil, let effects = pressInList(key, event) { return effects }
        if workshop?.line.field.isEmpty ?? false, workshop?.line.mode == .record {
            if let effects = pressOnEmptyLine(key, event) { return effects }
        }
        switch key {
        case .enter:
            return enterLine(event)
        case .escape:
            if workshop?.line.mode != .record {
                clearLine()
            } else {
                workshop?.late = nil
            }
        case .tab:
            completeLine()
        default:
            edit(key)
        }
        return []
    }

    /// Writes, and notes to whom the draft belongs.
    mutating func edit(_ key: Key) {
        let wasEmpty = workshop?.line.field.isEmpty ?? true
        guard workshop?.line.field.handle(key) ?? false else {
            // A key that does something in another round is no slip of the finger: silence would be
            // taken for yes, and what is typed next for an answer.
            if CommandTable.runsElsewhere(key) {
                message = StatusMessage(.notHere(key: key.name(wording)), .warning)
            }
            return
        }
        workshop?.list = nil
        noteOwner(wasEmpty: wasEmpty)
    }

    private mutating func noteOwner(wasEmpty: Bool) {
        guard let isEmpty = workshop?.line.field.isEmpty else { return }
        if isEmpty {
            workshop?.line.origin = nil
        } else if wasEmpty, workshop?.line.mode == .record {
            let origin = originAtHand
            workshop?.line.origin = origin
            workshop?.cleared = nil
        }
    }

    /// A key where nothing is written yet; nil when the line may have it.
    private mutating func pressOnEmptyLine(_ key: Key, _ event: Event) -> [Effect]? {
        switch key {
        case .character("/"):
            popups.append(.palette(Palette(.command)))
            return []
        case .up:
            enterList()
            return []
        case .pageUp:
            enterList()
            return workshop?.list == nil ? [] : pressInList(key, event)
        default:
            break
        }
        if isIn(.sorting) {
            return pressOnBoard(key, event)
        }
        return nil
    }

    /// Pasted text goes into the line; several lines ask once what they are.
    mutating func paste(_ text: String, _ event: Event) -> [Effect] {
        message = alarm
        if let popup, !popup.leavesTheLineAlone { return pasteIntoPopup(text, event) }
        guard let workshop else {
            home.search.insertLine(text)
            home.list = SelectableList(selected: 1)
            return []
        }
        let lines = text.writtenLines
        let isNewRecord = workshop.line.mode == .record && workshop.line.field.isEmpty
        if lines.count > 1, isNewRecord {
            popups.append(.question(.paste(lines, isLate: self.workshop?.late != nil)))
            return []
        }
        insert(lines)
        return []
    }

    /// Records lines that were pasted; what cannot be recorded stays in the line.
    mutating func recordPasted(
        _ texts: [String], of lines: [String], _ event: Event
    ) -> [Effect] {
        let effects = recordLines(texts, event)
        if effects.isEmpty, workshop?.line.field.isEmpty ?? false { insert(lines) }
        return effects
    }

    /// Puts lines that were pasted into the line.
    private mutating func insert(_ lines: [String]) {
        guard let line = workshop?.line else { return }
        // A mark pasted in is text, not a mark.
        let separator = line.mode.names ? " " : "\n"
        let pasted = lines.joined(separator: separator)
        let isMark =
            line.mode == .record && line.field.before.isEmpty
            && pasted.first.map { "@#!?/ ".contains($0) } ?? false
        workshop?.line.field.insert(isMark ? " " + pasted : pasted)
        workshop?.list = nil
        noteOwner(wasEmpty: line.field.isEmpty)
    }

    /// Completes a name or a theme that is being written behind its mark.
    private mutating func completeLine() {
        guard let session = workshop?.session, let text = workshop?.line.field.text,
            let mark = text.first
        else { return }
        if isIn(.opening), mark.isLetter {
            let typed = text.folded
            let names = session.peopleNotYetBack.filter { $0.folded.hasPrefix(typed) }
            if names.count == 1 { workshop?.line.field.set(names[0]) }
            return
        }
        guard mark == "@" || mark == "#", !text.contains(" ") else { return }
        let typed = String(text.dropFirst())
        let names =
            mark == "@"
            ? session.speakers(called: typed)
            : session.themes(called: typed).compactMap { session.themes[$0]?.name }
        guard let name = names.first, names.count == 1, !name.isEmpty else {
            message = StatusMessage(names.isEmpty ? .nothingToComplete : .severalToComplete)
            return
        }
        workshop?.line.field.set("\(mark)\(name.replacing(" ", with: "_")) ")
    }
}
