import Workshop

extension FormPopup {
    /// What was typed so far; nil when nothing was.
    var draft: FormDraft? {
        let typed = form.words
        guard typed != words else { return nil }
        let names = form.fieldNames
        var fields: [FormDraft.Field] = []
        for place in typed.indices
        where !words.indices.contains(place) || typed[place] != words[place] {
            fields.append(FormDraft.Field(names[place], form.shown(place)))
        }
        return FormDraft(
            purpose.kind.rawValue, about: purpose.about, detail: purpose.detail,
            focus: form.focus, fields: fields)
    }

    /// Fills in what was typed before; the other fields stay as they are known by now.
    mutating func fill(from draft: FormDraft) {
        let names = form.fieldNames
        for field in draft.fields {
            guard let place = names.firstIndex(of: field.name) else { continue }
            form.show(field.text, at: place)
        }
        form.focus = max(0, min(draft.focus, form.fields.count))
    }
}

extension Form {
    /// What a file calls the fields: by the key of their label, with a number where it comes again.
    var fieldNames: [String] {
        var counts: [String: Int] = [:]
        return fields.map { field in
            let count = counts[field.label.key, default: 0] + 1
            counts[field.label.key] = count
            return count == 1 ? field.label.key : "\(field.label.key) \(count)"
        }
    }

    /// What a field shows: its text, or what is chosen.
    fileprivate func shown(_ place: Int) -> String {
        switch fields[place].content {
        case .line(let text): text.text
        case .choice(let options, let chosen):
            options.indices.contains(chosen) ? options[chosen] : ""
        }
    }

    /// Makes a field show that; what cannot be chosen any more is left.
    fileprivate mutating func show(_ text: String, at place: Int) {
        switch fields[place].content {
        case .line(var field):
            field.set(text)
            fields[place].content = .line(field)
            fields[place].isTouched = true
        case .choice(let options, _):
            guard let chosen = options.firstIndex(of: text) else { return }
            fields[place].content = .choice(options, chosen)
        }
    }
}
