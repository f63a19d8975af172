/// The names that may not be told in a place, to be found again in what was said.
///
/// A name is found as a whole word with a capital: «Rose», «d’Ana», «Ana’nın», not «une rose». At the
/// beginning of a sentence and in a text of capitals a capital says little, and asking once too often
/// is better than naming somebody. A name of several words is found without capitals, too.
public struct UnpermittedNames: Equatable, Sendable {
    /// A place in a text where such a name stands.
    public struct Mention: Equatable, Sendable {
        /// Where the name stands.
        public let range: Range<String.Index>
        /// Whom it names, as the facilitator calls them.
        public let name: String
        /// The seat, or the place in the list, that may stand for the name; nil where there is none.
        public let seat: Int?
    }

    /// A name, or a part of one, as words.
    private struct Name: Equatable, Sendable {
        let words: [[Unicode.Scalar]]
        let called: String
        let seat: Int?
        /// Whether it may be told: a longer name that may covers a shorter one that may not.
        let mayBeTold: Bool
    }

    /// Where they may not be told.
    public let place: NamingPlace
    /// Those of most words first.
    private var names: [Name] = []
    /// The first words of everybody's names.
    private var firstWords: Set<[Unicode.Scalar]> = []
    private var beginnings = NameBeginnings()

    /// Whether everybody may be named there.
    public var isEmpty: Bool { names.isEmpty }

    /// Collects the names of those who refuse theirs in a place, and those that people do not want to be
    /// called by.
    public init(of session: Session, in place: NamingPlace) {
        self.place = place
        guard session.hasUnpermittedNames(in: place) else { return }
        let hasSeats = session.participants.contains { $0.seat != nil }
        for (number, participant) in session.participants.enumerated() {
            let seat = participant.seat ?? (hasSeats ? nil : number + 1)
            let permission = place.permission(of: participant)
            let other = participant.nameToUse.isBlank ? "" : participant.name
            let mayBeTold = permission != .refused
            add(participant.calledName, called: participant.calledName, seat, mayBeTold)
            // What is permitted is the name to use, and nothing else that somebody is called.
            add(
                other, called: participant.calledName, seat, permission == .notAsked,
                apartFrom: mayBeTold ? participant.calledName : "")
        }
        let listed = Set(session.participants.flatMap { [$0.name.folded, $0.nameToUse.folded] })
        let named = session.actions.compactMap(\.owner) + session.groups.compactMap(\.contact)
        for person in named where !listed.contains(person.name.folded) {
            let isTold = session.permission(of: person, in: place) != .refused
            add(person.name, called: person.name, nil, isTold)
        }
        guard names.contains(where: { !$0.mayBeTold }) else {
            names = []
            return
        }
        // Of two people of one name the one who does not permit it counts.
        names.sort { one, other in
            one.words.count == other.words.count
                ? !one.mayBeTold && other.mayBeTold : one.words.count > other.words.count
        }
        for name in names where !name.mayBeTold { beginnings.add(name.words) }
    }

    /// - Parameter told: a name of the same person that may be told.
    private mutating func add(
        _ name: String, called: String, _ seat: Int?, _ mayBeTold: Bool,
        apartFrom told: String = ""
    ) {
        let permitted = Set(SpokenWords(told).words.map(\.letters))
        // What stands in brackets is a remark, of words that anybody says.
        let name = name.prefix { $0 != "(" }
        let whole = SpokenWords(String(name))
        guard let first = whole.words.first else { return }
        firstWords.insert(first.letters)
        var found = [whole.words.map(\.letters)]
        if !mayBeTold {
            // «Rose» is Rose Martin, «Martin» as well; «de» and «La» are nobody.
            for (number, part) in name.split(whereSeparator: \.isWhitespace).enumerated() {
                let words = SpokenWords(String(part)).words
                let letters = words.reduce(0) { $0 + $1.letters.count }
                let isName = number == 0 || !whole.hasCapitals || words.first?.isCapital ?? false
                let least = number == 0 || words.count == letters ? 1 : 2
                guard letters > least, isName else { continue }
                found.append(words.map(\.letters))
            }
        }
        for words in found
        where words.reduce(0, { $0 + $1.count }) > 1 && !words.allSatisfy(permitted.contains) {
            let name = Name(words: words, called: called, seat: seat, mayBeTold: mayBeTold)
            if !names.contains(name) { names.append(name) }
        }
    }

    /// Where a text names somebody who does not permit it.
    public func mentions(in text: String) -> [Mention] {
        guard !names.isEmpty, beginnings.mayBegin(in: text) else { return [] }
        let spoken = SpokenWords(text)
        var mentions: [Mention] = []
        var place = 0
        while place < spoken.words.count {
            guard let (name, start) = name(at: place, of: spoken) else {
                place += 1
                continue
            }
            place += name.words.count
            if name.mayBeTold { continue }
            let last = spoken.words[place - 1]
            let length = name.words.last?.count ?? 0
            // Of a word with something grown onto it only the name.
            let skipped = name.words.count == 1 ? start : 0
            let end =
                skipped + length < last.places.count ? last.places[skipped + length] : last.end
            let first = spoken.words[place - name.words.count]
            mentions.append(
                Mention(range: first.places[start]..<end, name: name.called, seat: name.seat))
        }
        return mentions
    }

    /// The longest name that stands at a word, and how many letters of the word come before it.
    private func name(at place: Int, of spoken: SpokenWords) -> (Name, Int)? {
        for name in names {
            if let start = start(of: name, at: place, of: spoken) { return (name, start) }
        }
        return nil
    }

    private func start(of name: Name, at place: Int, of spoken: SpokenWords) -> Int? {
        let count = name.words.count
        guard place + count <= spoken.words.count else { return nil }
        let first = spoken.words[place]
        guard count > 1 else {
            guard first.isCapital, let start = first.start(of: name.words[0], isLast: true),
                !isPartOfAnother(at: place, of: spoken)
            else { return nil }
            return start
        }
        guard let start = first.start(of: name.words[0], isLast: false) else { return nil }
        for offset in 1..<count {
            let word = spoken.words[place + offset]
            guard word.gap != .other,
                word.start(of: name.words[offset], isLast: offset == count - 1) == 0
            else { return nil }
        }
        return start
    }

    /// Whether a word is a part of a name with a hyphen, which is somebody else's: «Jean-Pierre» is not
    /// Jean, unless there is a Pierre.
    private func isPartOfAnother(at place: Int, of spoken: SpokenWords) -> Bool {
        guard spoken.hasSmallLetters else { return false }
        let words = spoken.words
        func isName(_ word: SpokenWords.Word) -> Bool {
            word.isCapital && !firstWords.contains(word.letters)
        }
        if place > 0, words[place].gap == .hyphen, isName(words[place - 1]) { return true }
        return place + 1 < words.count && words[place + 1].gap == .hyphen
            && isName(words[place + 1])
    }

    /// A text with the seats instead of the names.
    ///
    /// - Parameter seat: what stands for somebody, by the number of the seat where there is one.
    public func veiled(_ text: String, _ seat: (Int?) -> String) -> String {
        let mentions = mentions(in: text)
        guard !mentions.isEmpty else { return text }
        var veiled = ""
        var rest = text.startIndex
        for mention in mentions {
            veiled += text[rest..<mention.range.lowerBound] + seat(mention.seat)
            rest = mention.range.upperBound
        }
        return veiled + text[rest...]
    }

    /// Those whom a contribution names although they do not permit it, each once.
    public func mentions(in contribution: Contribution) -> [Mention] {
        guard !names.isEmpty else { return [] }
        var found: [Mention] = []
        for text in [contribution.text] + contribution.translations.versions.map(\.text) {
            for mention in mentions(in: text)
            where !found.contains(where: { $0.name == mention.name && $0.seat == mention.seat }) {
                found.append(mention)
            }
        }
        return found
    }

    /// Whether a contribution waits for an answer: it names somebody, and nobody said what becomes of
    /// it.
    public func isWaiting(_ contribution: Contribution) -> Bool {
        !names.isEmpty && contribution.isPublished && contribution.answer(in: place) == nil
            && !mentions(in: contribution).isEmpty
    }

    /// A contribution as it may be told; nil while it is kept back.
    ///
    /// - Parameter seat: what stands for somebody, by the number of the seat where there is one.
    public func told(_ contribution: Contribution, _ seat: (Int?) -> String) -> Contribution? {
        guard !names.isEmpty, !mentions(in: contribution).isEmpty else { return contribution }
        switch contribution.answer(in: place) {
        case .named: return contribution
        case .withheld, nil: return nil
        case .seat:
            var told = contribution
            told.text = veiled(contribution.text, seat)
            told.translations = LocalizedText(
                contribution.translations.versions.map {
                    .init(language: $0.language, text: veiled($0.text, seat))
                })
            return told
        }
    }
}

extension SpokenWords {
    /// Whether some word begins with a capital.
    fileprivate var hasCapitals: Bool { words.contains(where: \.isCapital) }
}

extension SpokenWords.Word {
    /// How many letters come before a name in this word: none in most scripts; nil where the word is
    /// another one.
    ///
    /// - Parameter isLast: whether something may follow that is grown onto names.
    fileprivate func start(of name: [Unicode.Scalar], isLast: Bool) -> Int? {
        if letters == name { return 0 }
        guard name.count > 1, letters.count > name.count, let first = name.first else { return nil }
        switch Script(first) {
        case .spaced, .unspaced: return nil
        case .suffixed: return isLast && letters.starts(with: name) ? 0 : nil
        case .prefixed:
            let start = letters.count - name.count
            let isGrownOn = start <= 2 && letters[..<start].allSatisfy(Script.prefixes.contains)
            return isGrownOn && letters[start...].elementsEqual(name) ? start : nil
        }
    }
}
