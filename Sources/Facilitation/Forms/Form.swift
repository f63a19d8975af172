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
        /// What it is called.
        let name: FieldName
        /// What stands before it.
        let label: Phrase
        /// What it holds.
        var content: Content
        /// Whether somebody has worked on it: the first letter in a day or an hour that was filled in
        /// replaces it.
        var isTouched = false
        /// What was typed to find one of several.
        var sought = ""
        /// An example or an explanation, shown while the field has the focus.
        var note: Phrase?

        /// The place of what is chosen; nil for a line of text.
        var place: Int? { if case .choice(_, let place) = content { place } else { nil } }

        /// The places of what holds what was typed, all of them where nothing was or nothing does; the
        /// arrows go through these.
        var fitting: [Int] {
            guard case .choice(let options, _) = content else { return [] }
            let wanted = sought.folded
            let places = options.indices.filter { options[$0].folded.contains(wanted) }
            return wanted.isEmpty || places.isEmpty ? Array(options.indices) : places
        }

        /// A line of text.
        ///
        /// - Parameters:
        ///   - number: which of several it is, from 1.
        ///   - argument: what its label says of it.
        ///   - hasNote: whether the note of its name is shown.
        init(
            _ name: FieldName, number: Int? = nil, saying argument: PhraseArgument? = nil,
            _ text: String, note: Phrase? = nil, hasNote: Bool = false
        ) {
            self.name = name
            let number = number.map { PhraseArgument.number("number", $0) }
            label = Phrase(
                key: name.label.key, arguments: [number, argument].compactMap(\.self))
            content = .line(TextField(text))
            self.note = hasNote ? name.note : note
        }

        /// One of several.
        init(
            _ name: FieldName, number: Int? = nil, choosing options: [String], _ place: Int,
            hasNote: Bool = false
        ) {
            self.name = name
            let number = number.map { PhraseArgument.number("number", $0) }
            label = Phrase(key: name.label.key, arguments: [number].compactMap(\.self))
            content = .choice(options, place)
            note = hasNote ? name.note : nil
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

    /// Whether the field with the focus is one of several.
    var isChoosing: Bool {
        guard fields.indices.contains(focus), case .choice = fields[focus].content else {
            return false
        }
        return true
    }

    /// Whether there is such a field.
    func has(_ name: FieldName) -> Bool { fields.contains { $0.name == name } }

    /// Whether there is such a field of that number.
    func has(_ name: FieldName, number: Int) -> Bool { field(name, number) != nil }

    /// What is chosen in the field of a name and a number; the first where there is none.
    func choice(_ name: FieldName, number: Int) -> Int {
        guard case .choice(_, let chosen)? = field(name, number)?.content else { return 0 }
        return chosen
    }

    private func field(_ name: FieldName, _ number: Int) -> Field? {
        fields.first {
            $0.name == name && $0.label.arguments.contains(.number("number", number))
        }
    }

    /// What the text fields of a name hold, without white space around.
    func texts(_ name: FieldName) -> [String] {
        fields.compactMap { field in
            guard field.name == name, case .line(let text) = field.content else { return nil }
            return text.text.trimmed
        }
    }

    /// What the text field of a name holds, without white space around; nothing where there is none.
    func text(_ name: FieldName) -> String { texts(name).first ?? "" }

    /// What is chosen in the field of a name; the first where there is none.
    func choice(_ name: FieldName) -> Int {
        guard case .choice(_, let chosen)? = fields.first(where: { $0.name == name })?.content
        else { return 0 }
        return chosen
    }

    /// Says what is wrong with a field, and goes there.
    mutating func point(at error: FormProblem) {
        let places = fields.indices.filter { fields[$0].name == error.field }
        guard let place = places.dropFirst(error.number).first ?? places.last else { return }
        problem = Problem(field: place, phrase: error.phrase)
        focus = place
    }

    /// Puts pasted text into the field with the focus, as it is.
    mutating func insert(_ text: String) {
        goBackToWrite()
        guard fields.indices.contains(focus), case .line(var field) = fields[focus].content
        else { return }
        field = begun(field)
        fields[focus].isTouched = true
        field.insertLine(text)
        fields[focus].content = .line(field)
    }

    /// The field with the focus as words go into it: a day or an hour that was filled in makes room.
    private func begun(_ field: TextField) -> TextField {
        let isFilledIn =
            !fields[focus].isTouched && fields[focus].name.reads?.isTypedAnew ?? false
        return isFilledIn ? TextField("") : field
    }

    /// Takes a key.
    ///
    /// - Returns: Whether the form is to be taken as it is.
    mutating func press(_ key: Key) -> Bool {
        let before = focus
        defer { if focus != before, fields.indices.contains(before) { fields[before].sought = "" } }
        switch key {
        case .enter where focus >= fields.count || fields.count == 1, FixedKey.take.key:
            return true
        case .enter, .tab, .down:
            focus = min(focus + 1, fields.count)
        case .backTab, .up:
            focus = max(0, focus - 1)
        default:
            if case .character = key { goBackToWrite() }
            edit(key)
        }
        return false
    }

    /// Whether what is typed goes into a field, or a key chooses in one.
    var takesText: Bool { focus < fields.count || lastLine != nil }

    /// The last field that takes text.
    private var lastLine: Int? {
        fields.lastIndex { if case .line = $0.content { true } else { false } }
    }

    /// Goes from the last row to the field before it: what is typed there was meant for that.
    private mutating func goBackToWrite() {
        guard focus >= fields.count, let lastLine else { return }
        focus = lastLine
        // Whoever comes from there goes on with what stands in it.
        fields[focus].isTouched = true
    }

    /// Takes a key that is for the field with the focus.
    private mutating func edit(_ key: Key) {
        guard fields.indices.contains(focus) else { return }
        if problem?.field == focus { problem = nil }
        switch fields[focus].content {
        case .line(var field):
            if case .character = key { field = begun(field) }
            fields[focus].isTouched = true
            _ = field.handle(key)
            fields[focus].content = .line(field)
        case .choice(let options, let place):
            if case .character(let typed) = key, typed != " " || !fields[focus].sought.isEmpty {
                seek(fields[focus].sought + String(typed), among: options)
                return
            }
            if key == .backspace {
                seek(String(fields[focus].sought.dropLast()), among: options)
                return
            }
            let step = key == .left ? -1 : key == .right || key == .character(" ") ? 1 : 0
            let places = fields[focus].fitting
            if step == 0 { fields[focus].sought = "" }
            let at = places.firstIndex(of: place) ?? 0
            let count = max(1, places.count)
            guard !places.isEmpty else { return }
            fields[focus].content = .choice(options, places[(at + step + count) % count])
        }
    }

    /// Chooses what begins with the typed letters, else what has a word that does, else what holds
    /// them, the first of several; what nothing holds leaves the choice as it is, and is said.
    private mutating func seek(_ sought: String, among options: [String]) {
        fields[focus].sought = sought
        let wanted = sought.folded
        guard !wanted.isEmpty else { return }
        let folded = options.map(\.folded)
        let tests: [(String) -> Bool] = [
            { $0.hasPrefix(wanted) },
            { option in
                option.indices.contains { place in
                    option[place...].hasPrefix(wanted)
                        && (place == option.startIndex
                            || !option[option.index(before: place)].isLetter)
                }
            },
            { $0.contains(wanted) },
        ]
        for fits in tests {
            guard let place = folded.firstIndex(where: fits) else { continue }
            fields[focus].content = .choice(options, place)
            return
        }
        problem = Problem(field: focus, phrase: .nothingSought(sought))
    }
}

extension Phrase {
    fileprivate static func nothingSought(_ typed: String) -> Phrase {
        Phrase("form.nothingSought", .text("typed", typed))
    }
}
