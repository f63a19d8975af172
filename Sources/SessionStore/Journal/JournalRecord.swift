import Workshop

/// What one line of a journal tells, after the first.
struct JournalRecord: Equatable {
    /// What happened.
    enum Deed: Equatable {
        /// A step that strikes nothing.
        case step(Step)
        /// A change that strikes; words may still be in other places, earlier lines among them.
        case strike(Change)
        /// A change that strikes, and whose words are purged from everywhere.
        case purged(Change)
        /// From now on the file may have this digest; it then holds everything before this line.
        case checkpoint(FileDigest)
    }

    /// The number of the line, from 1.
    var number: Int
    /// When it was written.
    var at: Moment
    /// What happened.
    var deed: Deed
    /// What had been typed for it until then, and is in it.
    var takes: DraftParts = []

    /// What it does to the session; nil for a checkpoint.
    var effect: Change? {
        switch deed {
        case .step(let step): step.effect
        case .strike(let change), .purged(let change): change
        case .checkpoint: nil
        }
    }

    /// Takes the words of struck contributions out, and says so of a strike.
    mutating func purge(_ struck: Set<ID<Contribution>>) {
        func purged(_ change: Change) -> Change {
            var change = change
            change.forget(struck)
            return change
        }
        switch deed {
        case .step(.change(let change)): deed = .step(.change(purged(change)))
        case .step(.undo(let change)): deed = .step(.undo(purged(change)))
        case .step(.redo(let change)): deed = .step(.redo(purged(change)))
        case .strike(let change), .purged(let change): deed = .purged(purged(change))
        case .checkpoint: break
        }
    }
}

extension JournalRecord {
    /// The line as JSON.
    var json: JSONValue {
        .object { object in
            object.write("line", number)
            object.write("at", at.json)
            switch deed {
            case .step(.change(let change)): object.write("change", change.json)
            case .step(.undo(let change)): object.write("undo", change.json)
            case .step(.redo(let change)): object.write("redo", change.json)
            case .strike(let change): object.write("strike", change.json)
            case .purged(let change): object.write("purged", change.json)
            case .checkpoint(let digest): object.write("checkpoint", digest.text)
            }
            object.writeUnlessEmpty("takes", takes.names.map(JSONValue.string))
        }
    }

    /// Reads a line; nil when it is none that this version writes.
    static func read(_ value: JSONValue) -> JournalRecord? {
        let reader = ValueReader(value, problems: ProblemList())
        guard let object = reader.object(),
            let number = object.integer("line", in: 1 ... .max),
            let at = object.member("at").flatMap({ Moment.read($0, in: ReadingContext()) }),
            object.names.count == 3 || object.names.count == 4 && object.names[3] == "takes",
            let kind = object.names.dropFirst(2).first,
            let member = object.optionalMember(kind)
        else { return nil }
        let takes = object.optionalArray("takes") { $0.string() }
        func change(_ deed: (Change) -> Deed) -> Deed? { Change.read(member.value).map(deed) }
        let deed: Deed? =
            switch kind {
            case "change": change { .step(.change($0)) }
            case "undo": change { .step(.undo($0)) }
            case "redo": change { .step(.redo($0)) }
            case "strike": change(Deed.strike)
            case "purged": change(Deed.purged)
            case "checkpoint": member.string().map { .checkpoint(FileDigest(text: $0)) }
            default: nil
            }
        return deed.map {
            JournalRecord(number: number, at: at, deed: $0, takes: DraftParts(names: takes))
        }
    }
}
