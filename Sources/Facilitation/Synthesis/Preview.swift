import Reporting
import TerminalUI
import Wording
import Workshop

/// A document as it stands, to be read before it is written to a file.
struct Preview: Equatable, Sendable {
    /// The first line shown.
    var top = 0
    /// The format it will be written in.
    var format = ReportFormat.html
    /// How much it tells.
    var kind = DocumentKind.synthesis
    /// What it is in place of an account; nil for one.
    var paper: Paper?

    /// Which program makes a format that needs one; nil until that is known.
    var converters: [ReportFormat: String]?

    /// The photos of which there is no file beside the session; nil until that is known.
    var missingPhotos: Set<ID<Photo>>?

    /// The place of what is asked about among all that names somebody; nil for the first that waits.
    var naming: Int?

    /// The formats to choose from: first what opens anywhere.
    static let formats = [ReportFormat.html] + ReportFormat.allCases.filter { $0 != .html }

    /// The format that many places further on, round and round.
    func format(after steps: Int) -> ReportFormat {
        let formats = Self.formats
        let place = (formats.firstIndex(of: format) ?? 0) + steps
        return formats[(place % formats.count + formats.count) % formats.count]
    }
}

extension Preview: WordlessPopup {
    var popup: Popup { .preview(self) }
    func hints(in state: State) -> [(String, Phrase)] {
        let ways = state.previewHints(self)
        return ways.first.dropLast() + ways.second + ways.first.suffix(1)
    }

    var manualPlace: ManualPlace { .page(.reports) }

    var isForTheRoom: Bool { false }

    func isGone(from state: State) -> Bool { false }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawPreview(self, in: &frame)
    }

    /// Arrows scroll and choose the format, Tab the kind of document, Enter writes the file, Escape
    /// closes.
    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        let page = max(1, min(state.pageRows, state.size.rows - 2) - 5)
        switch key {
        case .escape, .function(6), .control("c"):
            state.popup = nil
        case .enter:
            return state.write(self)
        case .left, .right:
            format = format(after: key == .left ? -1 : 1)
            top = 0
            state.documentFormat = format
        case .tab:
            turn(announces: state.session?.nextMeeting != nil)
            top = 0
        case .up: scroll(by: -1, in: state)
        case .down: scroll(by: 1, in: state)
        case .pageUp: scroll(by: -page, in: state)
        case .pageDown: scroll(by: page, in: state)
        case .home: scroll(by: -100_000, in: state)
        case .end: scroll(by: 100_000, in: state)
        case .control("z"): return state.undo()
        case .control("y"): return state.redo()
        default:
            guard let handing = Handing(key) else { return answerNaming(key, in: &state) }
            return state.hand(self, handing)
        }
        return []
    }

    /// What writes the document as it is chosen.
    func writing(_ session: Session, path: String, then handing: Handing?) -> Effect {
        guard let paper else {
            return .report(session, path: path, as: format, kind, then: handing)
        }
        return .writePaper(session, path: path, as: paper.format ?? format, paper, then: handing)
    }

    /// The next document: synthesis, minutes, the announcements where there is something to announce,
    /// the script.
    mutating func turn(announces: Bool) {
        (kind, paper) = next(announces: announces)
    }

    /// What follows the document at hand.
    func next(announces: Bool) -> (kind: DocumentKind, paper: Paper?) {
        switch (kind, paper) {
        case (.synthesis, nil): (.minutes, nil)
        case (.minutes, nil): (.synthesis, announces ? .announcement : .script)
        case (_, .announcement?): (.synthesis, .post)
        case (_, .post?): (.synthesis, .script)
        case (_, .script?): (.synthesis, .sheets)
        case (_, .sheets?): (.synthesis, nil)
        }
    }

    private mutating func scroll(by step: Int, in state: State) {
        let frame = state.popupFrame(columns: 90, rows: state.pageRows)
        let columns = frame.columns - 4
        let count = state.previewLines(self, columns: columns).count
        // Frame above and below, and two rows of keys.
        let room = frame.rows - 4 - state.previewHead(self, columns: columns).count
        top = min(max(0, top + step), max(0, count - room))
    }
}

extension State {
    /// The document as it stands, as lines of a width: read as it will look, or as the text that it
    /// is where there is no look to it.
    func previewLines(_ preview: Preview, columns: Int) -> [StyledText] {
        guard let session else { return [] }
        if let paper = preview.paper, !preview.format.isData {
            return lines(of: paper, in: session, columns: columns)
        }
        switch preview.format {
        case .text, .spip, .csv, .ods, .polis, .opml, .json, .ics:
            let request = Report.Request(
                preview.format, kind: preview.kind, now: now, localZone: localZone)
            do throws(ReportError) {
                return try Report.write([session], request, wording: documentWording)
                    .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                    .flatMap { StyledText(String($0)).wrapped(columns: columns) }
            } catch {
                return StyledText(wording(error.phrase), .warning).wrapped(columns: columns)
            }
        case .markdown, .html, .fodt, .odt, .docx, .pdf, .epub:
            return lines(
                of: Synthesis(
                    session, wording: documentWording, kind: preview.kind, localZone: localZone),
                columns: columns)
        }
    }

    /// A paper as it will look.
    private func lines(of paper: Paper, in session: Session, columns: Int) -> [StyledText] {
        do throws(ReportError) {
            if paper == .post {
                var request = Report.Request(.text, now: now, localZone: localZone)
                request.paper = paper
                return try Report.write([session], request, wording: documentWording)
                    .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                    .flatMap { StyledText(String($0)).wrapped(columns: columns) }
            }
            return lines(
                of: try Report.document(paper, of: [session], wording: documentWording),
                columns: columns)
        } catch {
            return StyledText(wording(error.phrase), .warning).wrapped(columns: columns)
        }
    }

    /// The words of documents, which may be in a language that the interface does not speak.
    private var documentWording: Wording {
        guard let session, let tag = Wording.documentTag(serving: session.language.text),
            tag != wording.language.tag
        else { return wording }
        return Wording(language: tag)
    }

    private func lines(of synthesis: Synthesis, columns: Int) -> [StyledText] {
        var lines: [StyledText] = []
        var isInList = false
        for block in synthesis.blocks.flatMap(\.listed) where !block.standsIn {
            var text = StyledText(
                block.fragments.map {
                    StyledText.Span($0.text + " ", $0.style(in: block.kind))
                })
            let wrapped: [StyledText]
            // One empty line between blocks, none between the items of a list.
            if !lines.isEmpty, !(block.isItem && isInList) { lines.append("") }
            isInList = block.isItem
            switch block.kind {
            case .heading(_, let number):
                if let number { text = StyledText("\(number). ", .heading) + text }
                wrapped = text.wrapped(columns: columns)
            case .paragraph, .photo:
                wrapped = text.wrapped(columns: columns)
            case .item(let depth, let number):
                let sign =
                    String(repeating: "  ", count: depth) + (number.map { "\($0). " } ?? "– ")
                let indent = String(repeating: " ", count: DisplayWidth.of(sign))
                wrapped = text.wrapped(columns: max(4, columns - indent.utf8.count)).enumerated()
                    .map { StyledText($0 == 0 ? sign : indent, .muted) + $1 }
            case .rule:
                wrapped = [StyledText(String(repeating: "─", count: max(0, columns)), .frame)]
            case .picture(let picture):
                wrapped = picture.lines(columns: columns)
            // Listed row by row.
            case .table:
                continue
            }
            lines += wrapped
        }
        return lines
    }

    /// The keys of a document, in two rows: how it is written, and what is done with it then.
    fileprivate func previewHints(
        _ preview: Preview
    ) -> (first: [(String, Phrase)], second: [(String, Phrase)]) {
        let other = preview.other(announces: session?.nextMeeting != nil)
        return (
            [
                (Key.enter.name(wording), .hintWrite), ("← →", .hintFormat),
                (Key.tab.name(wording), other), (Key.escape.name(wording), .hintClose),
            ],
            Handing.allCases.map { ($0.key.name(wording), $0.hint) } + [("↑ ↓", .hintScroll)]
        )
    }

    /// The synthesis, to be read before it is written.
    func drawPreview(_ preview: Preview, in frame: inout Frame) -> Position? {
        let rect = popupFrame(columns: 90, rows: pageRows)
        frame.pane("preview", in: rect, input: PopupInput(preview, in: self)) { grid, rect, _ in
            let ways = previewHints(preview)
            let inner = drawFrame(
                "\(wording(preview.title)) · \(preview.format.name)",
                hints: ways.first, into: &grid, rect)
            let (below, text) = inner.splitBottom(1)
            HintBar(
                ways.second.enumerated().map { place, hint in
                    HintBar.Hint(key: hint.0, label: wording(hint.1), rank: place)
                }, isInOrder: true
            ).draw(into: &grid, below)
            var room = text
            for line in previewHead(preview, columns: inner.columns) {
                line.draw(into: &grid, room)
                room = room.splitTop(1).rest
            }
            let lines = previewLines(preview, columns: inner.columns)
            for (offset, line) in lines.dropFirst(preview.top).prefix(room.rows).enumerated() {
                line.draw(into: &grid, room.splitTop(offset).rest)
            }
        }
        return nil
    }
}

extension Picture {
    /// The bars as lines: what each stands for, how long it is, and that in words.
    fileprivate func lines(columns: Int) -> [StyledText] {
        let labelled = min(32, columns / 2, bars.map { DisplayWidth.of($0.label) }.max() ?? 0)
        let worded = bars.map { DisplayWidth.of($0.words) }.max() ?? 0
        let room = max(1, min(40, columns - labelled - worded - 4))
        return bars.map { bar in
            return StyledText(
                TextLayout.padded(
                    TextLayout.truncated(bar.label, columns: labelled), columns: labelled) + "  ")
                + StyledText.bar(bar.value, of: longest, columns: room)
                + StyledText("  \(bar.words)", .muted)
        }
    }
}

extension Fragment {
    /// How a piece of the synthesis looks in the terminal.
    fileprivate func style(in kind: Block.Kind) -> Style {
        if case .heading = kind { return .heading }
        switch emphasis {
        case .none: return .plain
        case .strong: return .heading
        case .aside: return .muted
        case .link: return .accent
        }
    }
}

extension Phrase {
    static let hintFormat = Phrase("hint.line.format")
    static let hintWrite = Phrase("hint.line.write")
}

extension Preview {
    /// What stands above it.
    fileprivate var title: Phrase {
        switch (kind, paper) {
        case (_, let paper?): paper.name
        case (.synthesis, nil): Phrase("preview.title")
        case (.minutes, nil): Phrase("preview.minutes")
        }
    }

    /// What the key for the next document says.
    fileprivate func other(announces: Bool) -> Phrase {
        let next = next(announces: announces)
        return next.paper?.name ?? next.kind.name
    }
}
