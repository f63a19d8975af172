import TerminalUI
import Wording
import Workshop

extension State {
    /// A form: labels on the left, fields on the right, the last row takes it.
    func drawForm(_ popup: FormPopup, in frame: inout Frame) -> Position? {
        let form = popup.form
        let rect = popupFrame(columns: 90, rows: form.fields.count + 12)
        let inner = rect.inset(columns: 2, rows: 1).splitBottom(1).rest
        let label = min(30, max(12, inner.columns * 2 / 5))
        // Where the screen is too small for all fields, the one with the focus stays in view.
        let rows = max(1, inner.rows - 2)
        let top = max(0, min(form.focus - rows + 1, form.fields.count - rows))
        frame.pane("form", in: rect, input: PopupInput(popup, in: self)) { grid, rect, _ in
            _ = drawFrame(
                wording(popup.purpose.title),
                hints: [
                    (Key.enter.name(wording), .hintNextField), ("Ctrl-S", .hintTake),
                    ("← →", .hintChoose), (Key.escape.name(wording), .hintCancel),
                ], into: &grid, rect)
            for (place, field) in form.fields.enumerated() {
                guard place >= top, place - top < rows else { continue }
                let row = inner.splitTop(place - top).rest.splitTop(1).top
                draw(field, isFocused: place == form.focus, label: label, into: &grid, row)
            }
            let (foot, above) = inner.splitBottom(2)
            drawWhole(form, into: &grid, above.splitTop(min(rows, form.fields.count)).rest, label)
            drawNote(form, into: &grid, foot)
        }
        guard form.fields.indices.contains(form.focus),
            case .line(let field) = form.fields[form.focus].content
        else { return nil }
        return field.cursorPosition(in: inner.splitTop(form.focus - top).rest.splitLeft(label).rest)
    }

    private func draw(
        _ field: Form.Field, isFocused: Bool, label: Int, into grid: inout Grid, _ row: Rect
    ) {
        let (left, right) = row.splitLeft(label)
        let name = (isFocused ? "▸ " : "  ") + wording(field.label)
        StyledText(name, isFocused ? .accent : .muted).truncated(columns: left.columns - 1)
            .draw(into: &grid, left)
        switch field.content {
        case .line(let text):
            _ = text.draw(into: &grid, right)
        case .choice(let options, let place):
            let chosen = options.indices.contains(place) ? options[place] : ""
            StyledText(isFocused ? "‹ \(chosen) ›" : chosen, isFocused ? .accent : .plain)
                .truncated(columns: right.columns).draw(into: &grid, right)
        }
    }

    /// What there is to say about the field with the focus.
    private func note(_ form: Form) -> String? {
        guard form.fields.indices.contains(form.focus) else { return nil }
        let field = form.fields[form.focus]
        if let note = field.note { return wording(note) }
        guard field.label == .templateField, templates.indices.contains(form.choice(form.focus))
        else { return nil }
        return about(templates[form.choice(form.focus)])
    }

    /// What a template is for, for how many, and how long it takes.
    private func about(_ template: Template) -> String {
        var parts = [wording.duration(seconds: template.plannedSeconds)]
        if let fewest = template.fewestPeople, let most = template.mostPeople {
            parts.append(wording(.peopleFrom(fewest, to: most)))
        }
        parts.append(template.objective.text(for: LanguageTag(wording.language.tag)))
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// The whole of a text that is longer than its field, below the fields.
    private func drawWhole(_ form: Form, into grid: inout Grid, _ rect: Rect, _ label: Int) {
        guard form.fields.indices.contains(form.focus),
            case .line(let field) = form.fields[form.focus].content,
            DisplayWidth.of(field.text) > rect.columns - label
        else { return }
        let lines = StyledText(field.text, .muted).wrapped(columns: rect.columns)
        for (offset, line) in lines.suffix(max(0, rect.rows - 1)).enumerated() {
            line.draw(into: &grid, rect.splitTop(offset + 1).rest)
        }
    }

    /// The row that takes the form, and what there is to say about the field at hand.
    private func drawNote(_ form: Form, into grid: inout Grid, _ rect: Rect) {
        let isLast = form.focus >= form.fields.count
        StyledText(
            "[ \(wording(.takeForm)) ]", isLast ? .selection : .muted
        ).draw(into: &grid, rect, .left)
        let note = rect.splitTop(1).rest
        if let problem = form.problem {
            StyledText(wording(problem.phrase), .warning).truncated(columns: note.columns)
                .draw(into: &grid, note)
        } else if let text = self.note(form) {
            StyledText(text, .muted).truncated(columns: note.columns).draw(into: &grid, note)
        }
    }
}

extension Phrase {
    static let templateField = Phrase("field.template")
    static func peopleFrom(_ fewest: Int, to most: Int) -> Phrase {
        Phrase("form.peopleFrom", .number("fewest", fewest), .number("most", most))
    }
    static let hintNextField = Phrase("hint.line.nextField")
    static let takeForm = Phrase("form.take")
}
