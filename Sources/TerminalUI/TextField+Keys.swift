extension TextField {
    /// Edits or moves with one key; false if the key means nothing here, or has nothing to do.
    ///
    /// Ctrl-W deletes a word, Ctrl-U to the start, Ctrl-K to the end; Ctrl-A and Ctrl-E are Home
    /// and End.
    public mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .backspace: return deleteBackward()
        case .delete: return deleteForward()
        case .left: return moveLeft()
        case .right: return moveRight()
        case .controlLeft: return change { $0.moveWordLeft() }
        case .controlRight: return change { $0.moveWordRight() }
        case .home, .control("a"): return change { $0.moveToStart() }
        case .end, .control("e"): return change { $0.moveToEnd() }
        case .control("w"): return change { $0.deleteWordBackward() }
        case .control("u"): return change { $0.deleteToStart() }
        case .control("k"): return change { $0.deleteToEnd() }
        default: return false
        }
        return true
    }

    /// Whether an edit did something.
    private mutating func change(_ edit: (inout TextField) -> Void) -> Bool {
        let lengthBefore = before.utf8.count
        let countAfter = after.count
        edit(&self)
        return before.utf8.count != lengthBefore || after.count != countAfter
    }
}
