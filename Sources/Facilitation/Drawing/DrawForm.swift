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
                    (Key.enter.name(wording), .hintNextField),
                    (FixedKey.take.key.name(wording), .hintTake),
                    ("← →", .hintChoose), (Key.escape.name(wording), .hintCancel),
                ], into: &grid, rect)
            for (place, field) in form.fields.enumerated() {
                guard place >= top, place - top < rows else { continue }
                let row = inner.splitTop(place - top).rest.splitTop(1).top
                draw(field, isFocused: place == form.focus, label: label, into: &grid, row)
            }
            let (foot, above) = inner.splitBottom(2)
            let free = above.splitTop(min(rows, form.fields.count)).rest
            drawLongTexts(form, into: &grid, free, label)
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

    /// What there is to say about the field with the focus, in one line.
    private func note(_ form: Form) -> String? {
        guard form.fields.indices.contains(form.focus) else { return nil }
        if let note = form.fields[form.focus].note { return wording(note) }
        return offered(form).map { wording.facts(of: $0).joined(separator: " · ") }
    }

    /// The template chosen, while its field has the focus.
    private func offered(_ form: Form) -> OfferedTemplate? {
        guard form.fields.indices.contains(form.focus),
            form.fields[form.focus].label == .templateField,
            templates.indices.contains(form.choice(form.focus))
        else { return nil }
        return templates[form.choice(form.focus)]
    }

    /// What belongs below the fields: the whole of a text that is longer than its field; what a
    /// template is for, and what is wrong with those that are not offered.
    private func longTexts(_ form: Form, _ rect: Rect, _ label: Int) -> [StyledText] {
        if let offered = offered(form) {
            let objective = offered.template.objective.text(for: LanguageTag(wording.language.tag))
            return [StyledText(objective, .plain)]
                + templateProblems.map { StyledText("! " + wording($0), .warning) }
        }
        guard form.fields.indices.contains(form.focus),
            case .line(let field) = form.fields[form.focus].content,
            DisplayWidth.of(field.text) > rect.columns - label
        else { return [] }
        return [StyledText(field.text, .muted)]
    }

    private func drawLongTexts(
        _ form: Form, into grid: inout Grid, _ rect: Rect, _ label: Int
    ) {
        let room = max(0, rect.rows - 1)
        let lines = longTexts(form, rect, label).flatMap { $0.wrapped(columns: rect.columns) }
        // Of a text being written the end counts, of what is to be read the beginning.
        let shown = offered(form) == nil ? Array(lines.suffix(room)) : Array(lines.prefix(room))
        for (offset, line) in shown.enumerated() {
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
    static let hintNextField = Phrase("hint.line.nextField")
    static let takeForm = Phrase("form.take")
}
