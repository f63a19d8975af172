import Wording
import Workshop

// Wherever a person is asked, anybody can be typed: who is not in the list is added to it, and that is
// said.
extension State {
    /// Writes somebody into the list, and says so.
    ///
    /// - Returns: Who that is; nil where nothing could be changed, which was said.
    mutating func add(_ name: String) -> (id: ID<Participant>, effects: [Effect])? {
        let known = Set(session?.participants.map(\.id) ?? [])
        let effects = make { session, now, entropy in
            try session.joining([name.trimmed], entropy: &entropy, at: now)
        }
        guard !effects.isEmpty,
            let new = session?.participants.first(where: { !known.contains($0.id) })
        else { return nil }
        message = StatusMessage(.added([name.trimmed]))
        return (new.id, effects)
    }

    /// Those whom names in a field mean, each once; who is not in the list is added to it.
    ///
    /// - Throws: ``FormProblem`` when a name may mean several people.
    mutating func people(
        _ names: [String], field: FieldName
    ) throws(FormProblem) -> (ids: [ID<Participant>], outcome: Outcome) {
        var found: [ID<Participant>?] = []
        for name in names { found.append(try participant(name, field: field)) }
        var ids: [ID<Participant>] = []
        var effects: [Effect] = []
        var added: [String] = []
        for (name, known) in zip(names, found) {
            // Somebody typed twice is added once.
            let again = session.flatMap { $0.participants(exactlyCalled: name).first }
            guard let id = known ?? again else {
                guard let (id, joined) = add(name) else { return (ids, .refused) }
                ids.append(id)
                effects += joined
                added.append(name)
                continue
            }
            if !ids.contains(id) { ids.append(id) }
        }
        if !added.isEmpty { message = StatusMessage(.added(added)) }
        return (ids, effects.isEmpty ? .unchanged : .made(effects))
    }

    /// The participant that a name in a field means; nil for somebody new.
    private func participant(
        _ name: String, field: FieldName
    ) throws(FormProblem) -> ID<Participant>? {
        let seat = name.split { !$0.isNumber }.first.map(String.init)
        var found = session?.participants(called: name) ?? []
        if found.isEmpty, let seat { found = session?.participants(called: seat) ?? [] }
        guard found.count < 2 else {
            throw FormProblem(field: field, phrase: .severalCalled(name))
        }
        return found.first
    }

    /// Whom the name that is being written in a field means; nil for somebody who is not in the list.
    func understoodName(in text: String, _ reads: FieldName.Reads) -> String? {
        guard let session else { return nil }
        let name =
            reads == .people
            ? text.split(separator: ",").last.map(String.init) ?? "" : nameAndBracket(in: text).name
        guard !name.trimmed.isEmpty else { return nil }
        let found = session.participants(called: name.trimmed)
        guard !found.isEmpty else { return nil }
        return "→ "
            + found.prefix(5).map { session.shownName(of: $0, wording) }.joined(separator: ", ")
    }

    /// The form with the names completed in the field that was just left, where each means one person.
    func completingNames(in form: Form, leaving place: Int) -> Form {
        guard let session, form.fields.indices.contains(place),
            form.fields[place].isTouched, case .line(var line) = form.fields[place].content,
            let reads = form.fields[place].name.reads, reads == .person || reads == .people
        else { return form }
        let (name, bracket) = reads == .person ? nameAndBracket(in: line.text) : ("", "")
        let names =
            reads == .person
            ? [name] : line.text.split(separator: ",").map { String($0).trimmed }
        let whole = names.map { name in
            let found = name.isEmpty ? [] : session.participants(called: name)
            let label = found.count == 1 ? session.label(of: found[0]) : ""
            return label.isEmpty ? name : label
        }
        guard whole != names else { return form }
        line.set(whole.joined(separator: ", ") + (bracket.isEmpty ? "" : " " + bracket))
        var form = form
        form.fields[place].content = .line(line)
        return form
    }

    /// A name that is typed, and from the bracket on the organisation behind it; what stands in brackets
    /// in the list of people belongs to the name here, too.
    private func nameAndBracket(in text: String) -> (name: String, bracket: String) {
        let whole = text.trimmed
        guard let open = whole.firstIndex(of: "("),
            session?.participants(called: whole).isEmpty ?? true
        else { return (whole, "") }
        return (String(whole[..<open]).trimmed, String(whole[open...]))
    }

    /// What may be answered to «may your name be published?»: first as it is in the list of people.
    var mayPublish: [String] { [wording(.asInTheList), wording(.yes), wording(.no)] }

    /// What those answers mean.
    static let answers: [Permission] = [.notAsked, .given, .refused]

    /// The person that a field names, with the permission asked when they were named.
    ///
    /// An owner or a contact may be somebody who is not there: the list stays as it is, and that is
    /// said.
    ///
    /// - Parameter number: which of several fields of that name, from 0.
    mutating func named(
        _ form: Form, name: FieldName, number: Int = 0, answer: Permission
    ) -> NamedPerson? {
        let names = form.texts(name)
        return names.indices.contains(number) ? named(names[number], answer: answer) : nil
    }

    /// The person of a typed name, as an owner or a contact; nil where it is empty.
    mutating func named(_ name: String, answer: Permission) -> NamedPerson? {
        guard !name.isEmpty else { return nil }
        let found = session?.participants(called: name) ?? []
        if found.isEmpty { message = StatusMessage(.namedOutsideTheList(name)) }
        return NamedPerson(
            name: name, participant: found.count == 1 ? found.first : nil,
            inTheRoom: answer, inPublication: answer)
    }
}

extension NamedPerson? {
    /// The place among the answers of what this person has answered.
    var placeOfAnswer: Int {
        self.flatMap { State.answers.firstIndex(of: $0.inPublication) } ?? 0
    }
}

extension Session {
    /// Those who are called exactly so; accents and case aside.
    func participants(exactlyCalled name: String) -> [ID<Participant>] {
        let wanted = name.trimmed.folded
        return participants.filter { [$0.name.folded, $0.nameToUse.folded].contains(wanted) }
            .map(\.id)
    }
}

extension Phrase {
    /// «Added to the list: …».
    static func added(_ names: [String]) -> Phrase {
        Phrase("message.addedToTheList", .text("names", names.joined(separator: ", ")))
    }
    static func severalCalled(_ name: String) -> Phrase {
        Phrase("message.severalCalled", .text("name", name))
    }
    fileprivate static func namedOutsideTheList(_ name: String) -> Phrase {
        Phrase("message.namedOutsideTheList", .text("name", name))
    }
    fileprivate static let asInTheList = Phrase("form.asInTheList")
}
