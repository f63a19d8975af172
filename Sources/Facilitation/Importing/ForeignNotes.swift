import Wording
import Workshop

/// What a column of another program's table can be read as.
public enum ForeignUse: String, CaseIterable, Sendable {
    case text, theme, author, prompt, language, date
}

/// What somebody chose about another program's file, where what was found out is not meant.
public struct ForeignChoice: Equatable, Sendable {
    /// The columns of each use by their places; a use that is not named is found out.
    public var columns: [ForeignUse: [Int]] = [:]
    /// The line of the head of the table whose columns were chosen, where a file has several.
    public var table: Int?
    /// The names of the reasons for which notes stay outside that count nothing.
    public var wanted: Set<String> = []
    /// The language whose columns are read first.
    public var language: LanguageTag?

    /// Makes a choice of nothing.
    public init() {}
}

/// What another program's file would bring in, as the program around has read it.
public struct ForeignNotes: Equatable, Sendable {
    /// A column of its table.
    public struct Column: Equatable, Sendable {
        /// What stands over it.
        public let head: String
        /// Its first words; empty where there are none, or they are addresses of people.
        public let sample: String
        /// What it is read as; nil where it is left alone.
        public let use: ForeignUse?

        /// Makes a column.
        public init(head: String, sample: String, use: ForeignUse?) {
            self.head = head
            self.sample = sample
            self.use = use
        }
    }

    /// A note that would come in.
    public struct Note: Equatable, Sendable {
        /// The line of the file; 0 where it has no lines to speak of.
        public let line: Int
        /// The note.
        public let note: IncomingNote
        /// The line of an earlier one that says nearly the same.
        public let like: Int?

        /// Makes a note.
        public init(line: Int, _ note: IncomingNote, like: Int? = nil) {
            self.line = line
            self.note = note
            self.like = like
        }
    }

    /// Notes that stay outside for one reason.
    public struct Outside: Equatable, Sendable {
        /// The name of the reason.
        public let reason: String
        /// How many they are, in words.
        public let phrase: Phrase
        /// Whether somebody can want them back.
        public let canBeWanted: Bool

        /// Makes one reason.
        public init(reason: String, _ phrase: Phrase, canBeWanted: Bool) {
            self.reason = reason
            self.phrase = phrase
            self.canBeWanted = canBeWanted
        }
    }

    /// The file.
    public var path: String
    /// What files of its kind are called, beside which the names of its notes mean something.
    public var source = ""
    /// The line of the head of the table; nil where it is none.
    public var table: Int?
    /// The columns of its table.
    public var columns: [Column] = []
    /// How its bytes were read, a line each.
    public var reading: [Phrase] = []
    /// What would come in.
    public var notes: [Note] = []
    /// What stays outside, by reason; also what would but for the choice.
    public var outside: [Outside] = []
    /// What its tool calls those that stay outside: they are still in the file.
    public var keysOutside: Set<String> = []
    /// The choice by which it was read.
    public var choice: ForeignChoice

    /// Makes what a file holds, of nothing yet.
    public init(path: String, choice: ForeignChoice) {
        self.path = path
        self.choice = choice
    }

    /// The choice by which a column would be read as something else.
    func choice(reading column: Int, as use: ForeignUse?) -> ForeignChoice {
        var choice = choice
        choice.table = table
        let before = columns[column].use
        for changed in Set([before, use].compactMap { $0 }) {
            var places = columns.indices.filter { columns[$0].use == changed && $0 != column }
            if changed == use {
                // One column says whose a note is; texts may stand in several.
                places = changed == .text ? (places + [column]).sorted() : [column]
            }
            choice.columns[changed] = places
        }
        return choice
    }
}

extension ForeignUse {
    /// The use that follows in the round of them, none being one.
    static func following(_ use: ForeignUse?, by step: Int) -> ForeignUse? {
        let all: [ForeignUse?] = [nil] + allCases
        let place = all.firstIndex(of: use) ?? 0
        return all[(place + step + all.count) % all.count]
    }

    /// Its word.
    var phrase: Phrase {
        switch self {
        case .text: Phrase("importing.use.text")
        case .theme: Phrase("importing.use.theme")
        case .author: Phrase("importing.use.author")
        case .prompt: Phrase("importing.use.prompt")
        case .language: Phrase("importing.use.language")
        case .date: Phrase("importing.use.date")
        }
    }
}
