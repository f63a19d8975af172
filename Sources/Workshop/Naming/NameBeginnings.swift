/// The letters that names begin with, by which most texts are seen to name nobody.
///
/// An evening holds thousands of notes: each is looked at in one pass over its bytes, without taking
/// it apart.
struct NameBeginnings: Equatable, Sendable {
    /// By ASCII byte, whether a name begins so.
    private var ascii = [Bool](repeating: false, count: 128)
    /// By the second byte of a letter of Latin-1, from 0x80.
    private var latin = [Bool](repeating: false, count: 64)
    private var isEmpty = true

    /// Adds a name; one of several words is found without its capital, too.
    mutating func add(_ words: [[Unicode.Scalar]]) {
        guard let first = words.first?.first else { return }
        isEmpty = false
        for value in [0x41...0x7A, 0xC0...0xFF].joined() {
            guard let scalar = Unicode.Scalar(UInt32(value)),
                LetterFolding.plain(scalar).unicodeScalars.first == first,
                words.count > 1 || !scalar.properties.changesWhenTitlecased
            else { continue }
            if scalar.isASCII { ascii[value] = true } else { latin[value - 0xC0] = true }
        }
    }

    /// Whether some word of a text may be one of the names.
    func mayBegin(in text: String) -> Bool {
        guard !isEmpty else { return false }
        return text.utf8.withContiguousStorageIfAvailable(mayBegin) ?? mayBegin(Array(text.utf8))
    }

    private func mayBegin(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        var isInWord = false
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            let next = bytes.index(after: place)
            switch byte {
            case 0..<0x80:
                let isLetter = (0x41...0x5A).contains(byte & 0xDF)
                if isLetter, !isInWord, ascii[Int(byte)] { return true }
                isInWord = isLetter
            // The letters of Latin-1, of which only the first of a word counts.
            case 0xC3 where next < bytes.endIndex:
                if !isInWord, latin[Int(bytes[next] & 0x3F)] { return true }
                isInWord = true
                place = next
            // No letters: no-break spaces and quotation marks; apostrophes, dashes and the like.
            case 0xC2 where next < bytes.endIndex:
                isInWord = false
                place = next
            case 0xE2 where next < bytes.endIndex && bytes[next] == 0x80:
                isInWord = false
                place = bytes.index(next, offsetBy: 1, limitedBy: bytes.endIndex) ?? next
            default: return true
            }
            place = place < bytes.endIndex ? bytes.index(after: place) : place
        }
        return false
    }
}
