import Facilitation
import SessionStore

extension LineDraft {
    /// Whether it is the other draft with a single Unicode scalar put in or taken out anywhere.
    func isOneKeystroke(from other: LineDraft) -> Bool {
        guard mode == other.mode, owner == other.owner, forms == other.forms else { return false }
        let isLonger = text.utf8.count > other.text.utf8.count
        let (long, short) = isLonger ? (text, other.text) : (other.text, text)
        guard long.unicodeScalars.count == short.unicodeScalars.count + 1 else { return false }
        let same = zip(long.unicodeScalars, short.unicodeScalars).prefix { $0 == $1 }.count
        return long.unicodeScalars.dropFirst(same + 1).elementsEqual(
            short.unicodeScalars.dropFirst(same))
    }

    /// What of it is no longer there in a draft that came after it.
    func parts(takenFor later: LineDraft) -> DraftParts {
        var parts: DraftParts = []
        if !text.isEmpty, later.text.isEmpty { parts.insert(.line) }
        if !forms.isEmpty, later.forms.isEmpty { parts.insert(.forms) }
        return parts
    }
}
