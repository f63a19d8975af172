import TerminalUI
import Wording

/// The stage as it is laid out for a screen: the strip above, the scene on its pages, what the
/// facilitator tells the room below.
struct StageSheet: Equatable, Sendable {
    let view: StageView
    let rect: Rect
    /// What is shown.
    let content: SceneContent
    /// What the clock says; nil without one.
    let clock: String?
    let layout: SceneLayout
    private let language: String
    private let points: Points
    private let areas: Areas
    /// The areas that could be chosen, those with more of them given to where we are first.
    private let choices: [Areas]

    /// The parts of the screen.
    private struct Areas: Equatable {
        var strip: Rect
        var scene: Rect
        /// Where the number of the page stands.
        var sign: Rect
        var message: Rect
        var line: Rect

        /// - Parameter letters: rows of the letters in which the strip says where we are; 1 for a row of
        ///   all rounds.
        init(_ view: StageView, _ rect: Rect, letters: Int) {
            let isRoomy = rect.columns >= 40 && rect.rows >= 12
            let lineRows = view.publicLine == nil ? 0 : min(max(1, rect.rows / 4), 3)
            var rest = rect
            (line, rest) = rest.splitBottom(lineRows)
            let messageRows = view.message.isBlank ? 0 : min(max(1, rest.rows / 4), 9)
            (message, rest) = rest.splitBottom(messageRows)
            let air = rect.rows >= 40 && letters == 1 ? 1 : 0
            let stripRows = view.steps.isEmpty || !isRoomy ? 0 : letters + air
            (strip, rest) = rest.splitTop(stripRows)
            (sign, rest) = rest.splitBottom(isRoomy ? 1 : 0)
            scene = rest
        }
    }

    /// Lays out a view; keeps the layout of an earlier sheet that shows the same.
    init(
        _ view: StageView, in rect: Rect, _ wording: Wording, _ points: Points,
        after earlier: StageSheet? = nil
    ) {
        self.view = view
        self.rect = rect
        self.points = points
        language = wording.language.tag
        let large = StripInput.letters(of: view.steps, in: rect, wording, points)
        choices = [large?.rows, 1].compactMap(\.self).map { Areas(view, rect, letters: $0) }
        let same = earlier?.language == language && earlier?.points == points ? earlier : nil
        if let same, same.view.scene.isSame(as: view.scene) {
            content = same.content
        } else {
            content = view.scene.content(wording)
        }
        clock = view.scene.clock?.text(wording)
        let isUrgent = view.scene.clock?.isUrgent ?? false
        if let same, same.choices == choices, same.content == content,
            same.view.scene.clock?.isUrgent ?? false == isUrgent,
            Self.takesAsMuchRoom(same.clock, clock)
        {
            (areas, layout) = (same.areas, same.layout)
            return
        }
        let time = clock.map { ($0, isUrgent) }
        func found(_ areas: Areas, _ content: SceneContent) -> (areas: Areas, layout: SceneLayout) {
            let place = areas.scene.inset(columns: rect.columns >= 60 ? 3 : 1)
            return (areas, SceneLayout(content, clock: time, in: place, points))
        }
        // Where we are is said in letters where that takes nothing from what people have to read: on a
        // line of its own, or before what is to be done.
        var larger: [(areas: Areas, layout: SceneLayout)] = []
        let plain = found(choices[choices.count - 1], content)
        if choices.count > 1 {
            larger.append(found(choices[0], content))
            if let told = content.telling(view.steps, wording) {
                larger.append(found(plain.areas, told))
            }
        }
        (areas, layout) =
            larger.first { $0.layout.isAsLarge(as: plain.layout, on: rect.rows) } ?? plain
    }

    static func == (left: StageSheet, right: StageSheet) -> Bool {
        left.view == right.view && left.rect == right.rect && left.language == right.language
            && left.points == right.points
    }

    /// Digits are all of one width.
    private static func takesAsMuchRoom(_ one: String?, _ other: String?) -> Bool {
        guard let one, let other, one != other else { return one == other }
        let isFigures = !(one + other).contains { $0.isLetter }
        return isFigures && one.count == other.count
    }

    /// What the pages are about.
    var subject: PageTurning.Subject {
        .init(steps: view.steps, headline: content.headline, purpose: content.purpose)
    }

    /// Draws it, pane by pane; only what changed is drawn again.
    func draw(in frame: inout Frame, page: Int, _ wording: Wording) {
        let sign = PageSign(page: page, pages: layout.pages.count)
        if let publicLine = view.publicLine {
            frame.pane("stage line", in: areas.line, input: publicLine) { grid, rect, line in
                drawPublicLine(line, into: &grid, rect)
            }
        }
        if !view.message.isBlank {
            frame.pane("stage message", in: areas.message, input: view.message) {
                grid, rect, message in
                grid.horizontalRule(row: rect.row)
                let place = rect.splitTop(rect.rows > 1 ? 1 : 0).rest
                LargeText(message, fitting: place.size, points)
                    .draw(into: &grid, place, .accent, .centre, .centre)
            }
        }
        if !areas.strip.isEmpty {
            // The number of the page stands there where the scene's head has no room for it.
            let input = StripInput(
                steps: view.steps, language: language, points: points,
                sign: layout.pageRect == nil ? sign : nil)
            frame.pane("stage strip", in: areas.strip, input: input) { grid, rect, input in
                input.draw(into: &grid, rect, wording)
            }
        }
        if !areas.sign.isEmpty {
            frame.pane("stage page", in: areas.sign, input: sign) { grid, rect, sign in
                sign.draw(into: &grid, rect.inset(columns: rect.columns >= 60 ? 3 : 1))
            }
        }
        let style = content.isAlarm ? .alarm : view.scene.clock?.style ?? .plain
        let clock = ClockInput(
            text: clock ?? "", style: style, rect: layout.clockRect, points: points)
        if content.isClockMain {
            let input = SceneInput(content: content, page: page, language: language, clock: clock)
            frame.pane("stage", in: areas.scene, input: input) { grid, _, _ in
                drawHead(into: &grid, wording)
                drawPage(page, into: &grid, areas.scene, wording)
                clock.draw(into: &grid)
            }
            return
        }
        let (top, rest) = areas.scene.splitTop(layout.headRows)
        let isSigned = layout.pageRect != nil && layout.pages.count > 1
        let head = SceneInput(
            content: content, page: isSigned ? page : -1, language: language, clock: clock)
        frame.pane("stage head", in: top, input: head) { grid, rect, _ in
            if content.isAlarm { grid.fill(rect, style: .alarm) }
            drawHead(into: &grid, wording)
            clock.draw(into: &grid)
            if let place = layout.pageRect {
                sign.drawLetters(into: &grid, place, wording, points)
            }
        }
        let input = SceneInput(content: content, page: page, language: language, clock: nil)
        frame.pane("stage", in: rest, input: input) { grid, rect, _ in
            drawPage(page, into: &grid, rect, wording)
        }
    }

    private func drawHead(into grid: inout Grid, _ wording: Wording) {
        for var block in layout.head {
            if content.isAlarm { block.style = .alarm }
            block.draw(into: &grid, wording)
        }
    }

    private func drawPage(_ page: Int, into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        if content.isAlarm { grid.fill(rect, style: .alarm) }
        guard let blocks = layout.pages.indices.contains(page) ? layout.pages[page] : nil else {
            return
        }
        for var block in blocks {
            if content.isAlarm { block.style = .alarm }
            block.draw(into: &grid, wording)
        }
    }

    /// The line being written, its end always in sight.
    private func drawPublicLine(_ line: String, into grid: inout Grid, _ rect: Rect) {
        grid.fill(rect, style: .input)
        let text = rect.splitLeft(2).rest
        StyledText("›", .accent).draw(into: &grid, rect)
        let lines = TextLayout.wrapped(line + "▏", columns: max(1, text.columns))
        for (offset, line) in lines.suffix(text.rows).enumerated() {
            StyledText(String(line), .input).draw(into: &grid, text.splitTop(offset).rest)
        }
    }
}

extension SceneContent {
    /// The same with the name of the round at hand before what is to be done; nil where that says it
    /// already.
    fileprivate func telling(_ steps: [StageStep], _ wording: Wording) -> SceneContent? {
        guard !isClockMain, !headline.isBlank,
            let step = steps.first(where: { $0.progress == .current })
        else { return nil }
        let name = step.kind.name(titled: step.title, wording)
        guard !headline.lowercased().contains(name.lowercased()) else { return nil }
        var told = self
        told.headline = "\(name) · \(headline)"
        return told
    }
}

/// What the panes of a scene depend on.
private struct SceneInput: Equatable, Sendable {
    let content: SceneContent
    let page: Int
    let language: String
    let clock: ClockInput?
}

/// The clock as it is drawn.
private struct ClockInput: Equatable, Sendable {
    let text: String
    let style: Style
    let rect: Rect
    let points: Points

    func draw(into grid: inout Grid) {
        if !text.isEmpty { StageClock.draw(text, into: &grid, rect, style, points) }
    }
}

/// Where we are: the round at hand in letters where there is room, else the rounds in a row, else the one
/// at hand and the next.
private struct StripInput: Equatable, Sendable {
    let steps: [StageStep]
    let language: String
    let points: Points
    /// The number of the page; nil where it stands elsewhere.
    let sign: PageSign?

    /// The round at hand in the smallest block letters; nil where they do not fit, or none is at hand.
    static func letters(
        of steps: [StageStep], in rect: Rect, _ wording: Wording, _ points: Points
    ) -> LargeText? {
        guard rect.rows >= 30, let current = steps.firstIndex(where: { $0.progress == .current })
        else { return nil }
        let name = steps[current].kind.name(titled: steps[current].title, wording)
        let text = "\(name)  \(current + 1)/\(steps.count)"
        let letters = LargeText(
            text, .smallestBlock(points), columns: rect.inset(columns: 3).columns)
        return letters?.lines.count == 1 ? letters : nil
    }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        let place = rect.inset(columns: rect.columns >= 60 ? 3 : 1).splitTop(1).top
        if rect.rows > 2 {
            let whole = Rect(Size(columns: rect.columns, rows: 30))
            if let letters = Self.letters(of: steps, in: whole, wording, points) {
                let place = rect.inset(columns: 3)
                letters.draw(into: &grid, place, .accent, .left)
                let free = place.splitLeft(letters.columns + 3).rest
                sign?.drawLetters(into: &grid, free, wording, points)
                return
            }
        }
        var strip = StyledText("")
        for (index, step) in steps.enumerated() {
            if index > 0 { strip.append("   ") }
            strip = strip + step.text(wording)
        }
        if strip.columns > place.columns,
            let current = steps.firstIndex(where: { $0.progress == .current })
        {
            strip = steps[current].text(wording)
            strip.append("  \(current + 1)/\(steps.count)", .muted)
            if steps.indices.contains(current + 1) {
                strip.append("   ")
                strip = strip + steps[current + 1].text(wording)
            }
        }
        strip.truncated(columns: place.columns).draw(into: &grid, place)
    }
}

extension StageStep {
    /// A sign for how far it has got, and its name.
    fileprivate func text(_ wording: Wording) -> StyledText {
        let name = kind.name(titled: title, wording)
        switch progress {
        case .done: return StyledText("✓ " + name, .muted)
        case .current: return StyledText("▶ " + name, .accent)
        case .ahead: return StyledText("· " + name, .muted)
        }
    }
}
