import Facilitation
import SessionStore

extension LineDraft {
    /// Whether it is the other draft with a single Unicode scalar put in or taken out anywhere.
    func isOneKeystroke(from other: LineDraft) -> Bool {
        guard mode == other.mode, owner == other.owner, forms == other.forms else { return false }
        let isLonger = text.utf8.count > other.text.utf8.count
        var (long, short) = isLonger ? (text, other.text) : (other.text, text)
        return long.withUTF8 { long in
            short.withUTF8 { short in long.holdsOneScalarMore(than: short) }
        }
    }

    /// What of it is no longer there in a draft that came after it.
    func parts(takenFor later: LineDraft) -> DraftParts {
        var parts: DraftParts = []
        if !text.isEmpty, later.text.isEmpty { parts.insert(.line) }
        if !forms.isEmpty, later.forms.isEmpty { parts.insert(.forms) }
        return parts
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether these bytes of UTF-8 are the others with one scalar put in.
    ///
    /// Byte by byte: this is asked at every key.
    fileprivate func holdsOneScalarMore(than other: Self) -> Bool {
        let more = count - other.count
        guard (1...4).contains(more) else { return false }
        var same = 0
        while same < other.count, self[same] == other[same] { same += 1 }
        var place = same
        while place < other.count, self[place + more] == other[place] { place += 1 }
        // One scalar has one byte that goes on from none, also where it is cut elsewhere, as when é is
        // put in before è.
        return place == other.count
            && self[same..<same + more].count { $0 & 0b1100_0000 != 0b1000_0000 } == 1
    }
}
