import TerminalUI
import Wording

/// Where everything stands on the stage: the one place that decides how large anything is.
///
/// What people have to find or decide is as large as can be read, over several pages where not all
/// fits; what is asked is large while they listen or think, and a row once they know it; what they are
/// to do and how long is left stand above, always.
struct SceneLayout: Sendable {
    /// What stands above every page; the clock is drawn into ``clockRect``.
    private(set) var head: [StageBlock] = []
    /// Rows above the pages.
    private(set) var headRows = 0
    /// Where the clock stands; empty without one.
    private(set) var clockRect: Rect
    /// Where the number of the page stands in letters; nil where the head has no room for it.
    private(set) var pageRect: Rect?
    /// What stands on each page; at least one.
    private(set) var pages: [[StageBlock]] = []
    /// Rows in which the main content is seen: half of the screen, its strip and its foot included.
    private let leastInk: Int
    /// The page that has to be seen; nil where they are turned.
    private(set) var pageAtHand: Int?
    private let points: Points

    /// Lays out a scene.
    ///
    /// - Parameter clock: what the clock says, and whether it is to be noticed; nil without one.
    init(
        _ content: SceneContent, clock: (text: String, isUrgent: Bool)?, in rect: Rect,
        _ points: Points
    ) {
        self.points = points
        leastInk = (rect.rows + 3) / 2
        var (content, clock) = (content, clock)
        if content.isQuestionKnown, !content.items.isEmpty {
            // What is known takes no row of its own.
            content.details = content.question + content.details
            content.question = []
        }
        if content.codes.contains(where: {
            QRCode($0.link, margin: 2)?.size(scale: points.leastScale).rows ?? 0 > rect.rows - 5
        }) {
            // A code that cannot be scanned is none: on a low screen it comes first.
            (content.headline, content.details, clock) = ("", [], nil)
        }
        clockRect = rect.splitTop(0).top
        var body = rect
        if content.isClockMain, let clock {
            body = layOutClock(content, clock.text, rect)
        } else {
            body = layOutHead(content, clock, rect)
        }
        headRows = content.isClockMain && clock != nil ? 0 : body.row - rect.row
        let codes = layOutCodes(content, &body)
        let foot = layOutFoot(content, &body)
        let said = layOutBody(content, body)
        if pages.isEmpty { pages = [[]] }
        // One code at a time: of several in a camera's sight it takes any.
        pages = (0..<max(pages.count, codes.count)).map { page in
            let code = codes.isEmpty ? [] : codes[page % codes.count]
            return pages[page % pages.count] + said + foot + code
        }
    }

    /// The largest letters for what is to be done: never larger than what it is to be done with.
    private func headlineLetters(_ text: String, columns: Int, rows: Int) -> LargeText? {
        guard rows >= 20, let letters = LargeText(text, .smallestBlock(points), columns: columns),
            letters.rows <= (rows >= 30 ? 2 : 1) * Face.smallestBlock(.halves).rows
        else { return nil }
        return letters
    }

    /// What is to be done on the left, the clock on the right.
    private mutating func layOutHead(
        _ content: SceneContent, _ clock: (text: String, isUrgent: Bool)?, _ rect: Rect
    ) -> Rect {
        guard clock != nil || !content.headline.isBlank || !content.details.isEmpty else {
            return rect
        }
        var rows = 0
        var left = rect
        if let clock {
            // Minutes are said in letters, which are a row higher than digits.
            let least =
                clock.text.contains(where: \.isLetter)
                ? Face.smallestBlock(points).rows : points == .halves ? 3 : 5
            let most = rect.rows < 14 ? 1 : clock.isUrgent ? max(least, rect.rows / 6) : least
            let place = Size(columns: rect.columns / 2, rows: most)
            let size = StageClock.size(of: clock.text, fitting: place, points)
            clockRect = rect.splitRight(size.columns).right.splitTop(size.rows).top
            rows = size.rows
            left = rect.splitLeft(max(0, rect.columns - size.columns - 3)).left
        }
        var below = left
        if !content.headline.isBlank {
            let text =
                headlineLetters(content.headline, columns: left.columns, rows: rect.rows)
                ?? LargeText(
                    cutting: content.headline,
                    to: Size(columns: left.columns, rows: max(1, min(3, rect.rows / 6))))
            head.append(
                StageBlock(
                    part: .headline, shape: .letters(text, .left),
                    rect: left.splitTop(text.rows).top, style: content.headlineStyle))
            below = left.splitTop(text.rows).rest
            // Below the clock, beside the further lines of what is to be done.
            let free = rect.splitTop(text.rows).top.splitTop(rows).rest
            if rows > 0, free.rows >= Face.smallestBlock(points).rows {
                pageRect = free.splitRight(max(0, free.columns - text.columns - 3)).right
            }
        }
        let details = content.details.filter { !$0.isBlank }.joined(separator: " · ")
        if !details.isEmpty {
            let text = LargeText(
                cutting: details,
                to: Size(columns: left.columns, rows: max(1, min(2, rect.rows / 8))))
            head.append(
                StageBlock(
                    part: .headline, shape: .letters(text, .left),
                    rect: below.splitTop(text.rows).top))
            below = below.splitTop(text.rows).rest
        }
        rows = max(rows, below.row - rect.row)
        // A row of second rank sets the rest apart as a blank one does.
        return rect.splitTop(rows + (rect.rows >= 20 && details.isEmpty ? 1 : 0)).rest
    }

    /// What is to be done above, and the clock as large as fits below; what is asked gets the rest.
    private mutating func layOutClock(
        _ content: SceneContent, _ clock: String, _ rect: Rect
    ) -> Rect {
        let asks = !content.question.isEmpty
        let (top, rest) = rect.splitTop(max(1, rect.rows / (asks ? 4 : 3)))
        let text = LargeText(content.headline, fitting: top.size, points)
        head.append(
            StageBlock(
                part: .main, shape: .letters(text, .centre),
                rect: top.splitTop((top.rows - text.rows) / 2).rest, style: content.headlineStyle))
        let (body, middle) = rest.splitBottom(asks ? rest.rows * 2 / 5 : 0)
        let place = middle.inset(rows: middle.rows > 6 ? 1 : 0)
        let size = StageClock.size(of: clock, fitting: place.size, points)
        clockRect = place.centred(columns: size.columns, rows: size.rows)
        guard !content.details.isEmpty else { return body }
        let (line, above) = body.rows > 2 ? body.splitBottom(1) : (body, body.splitTop(0).top)
        head.append(
            StageBlock(
                part: .headline,
                shape: .letters(
                    LargeText(
                        cutting: content.details.joined(separator: " · "), to: line.size), .centre),
                rect: line, style: .heading))
        return above
    }

    private func layOutFoot(_ content: SceneContent, _ body: inout Rect) -> [StageBlock] {
        let lines = content.foot.filter { !$0.isBlank }.flatMap {
            TextLayout.wrapped($0, columns: max(1, body.columns)).map(String.init)
        }
        let (foot, above) = body.splitBottom(min(lines.count, body.rows / 3))
        body = above
        return lines.prefix(foot.rows).enumerated().map { place, line in
            StageBlock(
                part: .note,
                shape: .letters(
                    LargeText(cutting: line, to: Size(columns: foot.columns, rows: 1)),
                    content.isCentred ? .centre : .left),
                rect: foot.splitTop(place).rest.splitTop(1).top)
        }
    }

    /// What each code takes, with what it is for; all stand in the same place.
    private func layOutCodes(_ content: SceneContent, _ body: inout Rect) -> [[StageBlock]] {
        // More than half of the stage would be taken from what is said in words.
        let most = Size(
            columns: max(body.columns / 2, min(body.columns - 16, 34 * points.leastScale)),
            rows: body.rows)
        // One code among several is worth little without a row that says which it is.
        let rooms = [content.codes.count > 1 ? 1 : 0, 0].map {
            Size(columns: most.columns, rows: most.rows - $0)
        }
        let codes = content.codes.prefix(ItemLayout.mostPages).compactMap { code in
            rooms.lazy.compactMap { QRCode.largest(code.link, fitting: $0, points) }.first
                .map { ($0.code, $0.scale, code.caption) }
        }
        let columns = codes.map { code, scale, _ in code.size(scale: scale).columns }.max()
        guard let columns else { return [] }
        let (right, rest) = body.splitRight(columns)
        body = rest.splitRight(2).rest
        return codes.map { code, scale, caption in
            let size = code.size(scale: scale)
            let place = right.centred(columns: size.columns, rows: size.rows)
            let below = right.splitTop(place.bottom - right.row).rest
            let letters = LargeText(caption, .smallestBlock(points), columns: below.columns)
            let text =
                letters.flatMap { $0.rows < below.rows ? $0 : nil }
                ?? LargeText(
                    cutting: caption,
                    to: Size(columns: below.columns, rows: min(1, below.rows)))
            return [
                StageBlock(part: .note, shape: .code(code, scale: scale), rect: place),
                StageBlock(
                    part: .note, shape: .letters(text, .centre),
                    rect: below.splitTop(below.rows > text.rows ? 1 : 0).rest, style: .accent),
            ]
        }
    }

    /// What is asked, what is shown, what was said; returns what stands on every page.
    private mutating func layOutBody(_ content: SceneContent, _ rect: Rect) -> [StageBlock] {
        if let drawing = content.drawing {
            let rows = content.said.isEmpty ? 0 : min(content.said.count + 1, rect.rows / 4)
            let (below, above) = rect.splitBottom(rows)
            pages = [[StageBlock(part: .main, shape: .drawing(drawing, points), rect: above)]]
            return content.said.listed(in: below.splitTop(1).rest)
        }
        guard !content.items.isEmpty else { return layOutTalk(content, rect) }
        var (blocks, body) = layOutQuestion(content, rect)
        if !content.said.isEmpty {
            let rows = min(content.said.count + 1, max(3, body.rows / 4))
            let (below, above) = body.splitBottom(body.rows > 4 ? rows : 1)
            blocks += content.said.listed(in: below.rows > 1 ? below.splitTop(1).rest : below)
            body = above
        }
        let shown = blocks.filter { $0.part == .main }.reduce(0) { $0 + $1.rect.rows }
        let items = ItemLayout(
            content.items, in: body.size, areNotesSmall: content.areNotesSmall,
            leastInk: content.isCentred ? 0 : leastInk - shown, points)
        if !items.isLarge, !content.question.isEmpty, !content.isQuestionMain {
            // What is asked has no letters to take from what it is about.
            let text = LargeText(
                cutting: content.question.joined(separator: "  ·  "),
                to: Size(columns: rect.columns, rows: 1))
            let (row, rest) = rect.splitTop(1)
            var known = content
            known.question = []
            return [StageBlock(part: .question, shape: .letters(text, .left), rect: row)]
                + layOutBody(known, rest)
        }
        pages = items.pages.indices.map {
            items.blocks($0, in: body, isCentred: content.isCentred)
        }
        pageAtHand = content.itemAtHand.map { items.page(of: $0) }
        return blocks
    }

    /// What is asked above items, while it is new: no larger than they are.
    private func layOutQuestion(
        _ content: SceneContent, _ rect: Rect
    ) -> (blocks: [StageBlock], rest: Rect) {
        let texts = content.question.filter { !$0.isBlank }
        guard !texts.isEmpty else { return ([], rect) }
        // What is sorted is two lines without air, as what it is sorted into.
        let share = rect.rows * 2 / 5
        let isTight = content.isQuestionMain && share < 3 * Face.smallestBlock(points).rows
        let rows = isTight ? min(share, 2 * Face.smallestBlock(points).rows) : share
        let most = Size(columns: rect.columns, rows: max(1, rows))
        return stacked(
            LargeText.alike(texts, fitting: most, points, upTo: .smallestBlock(points)), in: rect,
            part: content.isQuestionMain ? .main : .question)
    }

    /// Texts one below the other, the first set off.
    private func stacked(
        _ texts: [LargeText], in rect: Rect, _ alignment: Alignment = .left,
        part: StageBlock.Part = .question
    ) -> (blocks: [StageBlock], rest: Rect) {
        var blocks: [StageBlock] = []
        var rest = rect
        for (place, text) in texts.enumerated() {
            let (area, below) = rest.splitTop(text.rows)
            blocks.append(
                StageBlock(
                    part: part, shape: .letters(text, alignment), rect: area,
                    style: place == 0 ? .accent : .plain))
            // What is sorted needs every row; what is asked stands for itself.
            rest = below.splitTop(part == .main ? 0 : 1).rest
        }
        return (blocks, rest)
    }

    /// While people listen or think: what is asked is large, and what was said last.
    private mutating func layOutTalk(_ content: SceneContent, _ rect: Rect) -> [StageBlock] {
        let isSaid = !content.said.isEmpty || content.sides.contains { !$0.said.isEmpty }
        let texts = content.question.filter { !$0.isBlank }
        let room = Size(
            columns: rect.columns,
            rows: isSaid || !content.sides.isEmpty ? max(1, rect.rows / 2) : rect.rows)
        let letters = LargeText.inLanguages(texts, fitting: room, points)
        let rows = letters.reduce(-1) { $0 + $1.rows + 1 }
        let isAlone = !isSaid && content.sides.isEmpty
        // Alone it stands in the middle.
        let start = isAlone ? rect.splitTop((rect.rows - rows) / 2).rest : rect
        var (blocks, rest) = stacked(letters, in: start, isAlone ? .centre : .left)
        if content.sides.count == 2 {
            if !content.said.isEmpty {
                let (bottom, above) = rest.splitBottom(rest.rows / 3)
                blocks += content.said.blocks(in: bottom, points)
                rest = above
            }
            let (left, right) = rest.splitLeft(rest.columns / 2)
            for (side, place) in zip(
                content.sides, [left.splitRight(2).rest, right.splitLeft(2).rest])
            {
                let name = LargeText(
                    side.name,
                    fitting: Size(
                        columns: place.columns,
                        rows: place.rows >= 12 ? Face.smallestBlock(points).rows : 1), points)
                let (head, body) = place.splitTop(name.rows)
                blocks.append(
                    StageBlock(
                        part: .main, shape: .letters(name, .left), rect: head, style: .accent))
                blocks += side.said.blocks(in: body.splitTop(1).rest, points)
            }
        } else {
            blocks += content.said.blocks(in: rest, points)
        }
        return blocks
    }
}

extension SceneLayout {
    /// Whether it shows as much as another one in letters as large, on as few pages.
    ///
    /// - Parameter rows: of the whole screen, half of which belong to what people find or decide.
    func isAsLarge(as other: SceneLayout, on rows: Int) -> Bool {
        guard pages.count == other.pages.count else { return false }
        for part in [StageBlock.Part.headline, .question, .main, .note] {
            let (mine, theirs) = (letters(of: part), other.letters(of: part))
            // Where we are may stand before what is to be done.
            let isSaid =
                part == .headline
                ? mine.words.hasSuffix(theirs.words) : mine.words == theirs.words
            guard mine.least >= theirs.least, isSaid else { return false }
        }
        let ink = leastMainRows
        return ink >= min(other.leastMainRows, (rows + 1) / 2)
    }

    /// Rows of the lowest letters of a part, and all that is written in it.
    private func letters(of part: StageBlock.Part) -> (least: Int, words: String) {
        var (least, words) = (Int.max, "")
        for block in head + pages.flatMap(\.self) where block.part == part {
            guard case .letters(let text, _) = block.shape else { continue }
            least = min(least, text.letterRows)
            for line in text.lines { words += line.filter { !$0.isWhitespace } }
        }
        return (least, words)
    }

    /// Rows in which the main content is seen, on the emptiest page.
    private var leastMainRows: Int {
        pages.map { page in
            var rows: Set<Int> = []
            for block in page where block.part == .main {
                let inked: Int =
                    if case .letters(let text, _) = block.shape { text.inkedRows } else {
                        block.rect.rows
                    }
                rows.formUnion(block.rect.row..<(block.rect.row + min(inked, block.rect.rows)))
            }
            return rows.count
        }.min() ?? 0
    }
}
