import CWordVectors

/// The vectors of the commonest words of a language, by the letters of the words.
///
/// Bytes as `.ci/word-vectors` writes them: words are known by numbers, never spelt out, those with the
/// same first letters one after the other. Whatever stands in the bytes, nothing outside them is read.
public struct WordTable: Sendable {
    /// Of how many members a vector is.
    static let dimensions = 128
    /// How long a vector is that has been brought to length 1, in whole numbers.
    static let one = 1 << 14

    /// The language it is for, such as `fr`.
    public let language: String
    private let bytes: TableBytes
    private let count: Int
    private let stems: Int
    private let rests: Int
    private let classes: Int
    private let members: Int

    /// Reads a table.
    ///
    /// - Returns: nil for what is none.
    public init?(_ file: [UInt8]) { self.init(TableBytes(copying: file)) }

    init?(_ bytes: TableBytes) {
        guard bytes.count > Self.head, bytes.starts(with: Self.mark),
            bytes.word(at: Self.mark.count + 20) == Self.dimensions
        else { return nil }
        let tag = (0..<16).map { bytes[Self.mark.count + $0] }.prefix { $0 != 0 }
        let count = Int(bytes.word(at: Self.mark.count + 16))
        guard !tag.isEmpty, count > 0,
            bytes.count == Self.head + count * (4 + 2 + 1 + Self.dimensions / 2)
        else { return nil }
        language = String(decoding: tag, as: UTF8.self)
        self.bytes = bytes
        self.count = count
        stems = Self.head
        rests = stems + 4 * count
        classes = rests + 2 * count
        members = classes + count
    }

    private static let mark = Array("atelier words 1\n".utf8)
    /// Mark, language, how many words, how many members; then of each class of commonness how much such
    /// a word says, and how much it counts among those with its first letters.
    private static let head = mark.count + 16 + 8 + 2 * 512

    /// The tables inside the program.
    static let builtIn: [WordTable] = (0..<atelier_word_tables()).compactMap { place in
        var length = 0
        guard let bytes = atelier_word_table(place, &length) else { return nil }
        return WordTable(TableBytes(constant: UnsafeRawBufferPointer(start: bytes, count: length)))
    }

    /// How many bytes it takes.
    var size: Int { bytes.count }

    /// Its bytes, to be read again.
    func copy() -> [UInt8] { (0..<bytes.count).map { bytes[$0] } }

    /// Whether it is the same one, read once.
    func isSame(as other: WordTable) -> Bool { bytes === other.bytes }

    /// Where a word stands; nil for one that the table lacks.
    func place(of word: WordKey) -> Int? {
        var place = firstPlace(of: word.stem)
        while place < count, stem(place) == word.stem {
            if bytes.half(at: rests + 2 * place) == word.rest { return place }
            place += 1
        }
        return nil
    }

    /// Where the words with the first letters of another one stand.
    func places(like word: WordKey) -> Range<Int> {
        let first = firstPlace(of: word.stem)
        var end = first
        while end < count, stem(end) == word.stem { end += 1 }
        return first..<end
    }

    /// How common a word is: 32 times the logarithm of how often it stands in a thousand million.
    func commonness(_ place: Int) -> Int { Int(bytes[classes + place]) }

    /// How much a word says, to 65,535: next to nothing for «the», nearly all for a rare one.
    func rarity(_ place: Int) -> Int {
        Int(bytes.half(at: Self.head - 1024 + 2 * commonness(place)))
    }

    /// How much a word counts in the mean of those with its first letters.
    private func pull(_ place: Int) -> Int {
        Int(bytes.half(at: Self.head - 512 + 2 * commonness(place)))
    }

    /// Adds a word's vector, brought to the length of `weight`, to a sum.
    func add(_ place: Int, weight: Int, to sum: inout [Int]) {
        let first = members + place * (Self.dimensions / 2)
        var square = 0
        for byte in 0..<Self.dimensions / 2 {
            let (low, high) = pair(first + byte)
            square += low * low + high * high
        }
        guard square > 0 else { return }
        let factor = (weight << 8) / WholeVector.root(square << 16)
        for byte in 0..<Self.dimensions / 2 {
            let (low, high) = pair(first + byte)
            sum[2 * byte] += low * factor
            sum[2 * byte + 1] += high * factor
        }
    }

    /// A word's vector, brought to the length that is enough to compare it with another word's.
    func vector(_ place: Int) -> [Int16] {
        var sum = [Int](repeating: 0, count: Self.dimensions)
        add(place, weight: Self.one, to: &sum)
        return WholeVector.unit(sum).map { Int16($0 * SayingWord.length / Self.one) }
    }

    /// What a word means, or else those with its first letters; nil where there are none.
    func vector(of word: WordKey) -> [Int16]? {
        if let place = place(of: word) { return vector(place) }
        guard word.isLong else { return nil }
        let like = places(like: word)
        return like.isEmpty ? nil : mean(like).map { Int16($0 * SayingWord.length / Self.one) }
    }

    /// The mean of words, brought to length ``one``: what stands for another one with their first
    /// letters.
    func mean(_ places: Range<Int>) -> [Int] {
        var sum = [Int](repeating: 0, count: Self.dimensions)
        for place in places { add(place, weight: pull(place) << 8, to: &sum) }
        return WholeVector.unit(sum)
    }

    private func pair(_ byte: Int) -> (Int, Int) {
        let both = bytes[byte]
        return (Int(both & 15) - 8, Int(both >> 4) - 8)
    }

    private func stem(_ place: Int) -> UInt32 { bytes.word(at: stems + 4 * place) }

    private func firstPlace(of wanted: UInt32) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if stem(middle) < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
