import TerminalUI
import Wording

/// Fields to be filled in, one below the other, and a last row that takes them.
struct Form: Equatable, Sendable {
    /// What a field holds.
    enum Content: Equatable, Sendable {
        /// A line of text.
        case line(TextField)
        /// One of several, by its place.
        case choice([String], Int)
    }

    /// One field.
    struct Field: Equatable, Sendable {
        /// What it is for.
        var label: Phrase
        /// What it holds.
        var content: Content
        /// An example or an explanation, shown while the field has the focus.
        var note: Phrase?

        init(_ label: Phrase, _ text: String, note: Phrase? = nil) {
            self.label = label
            content = .line(TextField(text))
            self.note = note
        }

        init(_ label: Phrase, choosing options: [String], _ place: Int) {
            self.label = label
            content = .choice(options, place)
        }
    }

    var fields: [Field]
    /// The field with the focus; the number of fields for the last row.
    var focus = 0
    /// What is wrong with which field.
    var problem: Problem?

    struct Problem: Equatable, Sendable {
        var field: Int
        var phrase: Phrase
    }

    init(_ fields: [Field]) { self.fields = fields }

    /// All that is written and chosen, field by field.
    var words: [String] {
        fields.map { field in
            switch field.content {
            case .line(let text): text.text
            case .choice(_, let place): "\(place)"
            }
        }
    }

    /// What the text field at that place holds, without white space around.
    func text(_ place: Int) -> String {
        guard fields.indices.contains(place), case .line(let field) = fields[place].content
        else { return "" }
        return field.text.trimmed
    }

    /// What is chosen at that place.
    func choice(_ place: Int) -> Int {
        guard fields.indices.contains(place), case .choice(_, let chosen) = fields[place].content
        else { return 0 }
        return chosen
    }

    /// Puts pasted text into the field with the focus, as it is.
    mutating func insert(_ text: String) {
        guard fields.indices.contains(focus), case .line(var field) = fields[focus].content
        else { return }
        field.insert(text.split(separator: "\n").joined(separator: " "))
        fields[focus].content = .line(field)
    }

    /// Takes a key.
    ///
    /// - Returns: Whether the form is to be taken as it is.
    mutating func press(_ key: Key) -> Bool {
        switch key {
        case .enter where focus >= fields.count, FixedKey.take.key:
            return true
        case .enter, .tab, .down:
            focus = min(focus + 1, fields.count)
        case .backTab, .up:
            focus = max(0, focus - 1)
        default:
            edit(key)
        }
        return false
    }

    private mutating func edit(_ key: Key) {
        guard fields.indices.contains(focus) else { return }
        if problem?.field == focus { problem = nil }
        switch fields[focus].content {
        case .line(var field):
            _ = field.handle(key)
            fields[focus].content = .line(field)
        case .choice(let options, let place):
            let step = key == .left ? -1 : key == .right || key == .character(" ") ? 1 : 0
            let count = max(1, options.count)
            fields[focus].content = .choice(options, (place + step + count) % count)
        }
    }
}
