/// Replaces the tags of a template by values.
struct TemplateFilling {
    /// How deep templates and sections may stand in each other.
    private static let deepest = 250

    /// The place of a thing in the list that is gone through.
    private struct Position {
        let place: Int
        let count: Int
    }

    /// What a template puts into a block of another.
    private struct Definition {
        let template: TextTemplate
        let tokens: Range<Int>
    }

    /// What holds where tokens are written.
    private struct Setting {
        var escaping: any TextEscaping
        var position: Position?
        /// What stands before each line but the first.
        var indentation: [UInt8] = []
        var definitions: [String: Definition] = [:]
    }

    private let parts: [String: TextTemplate]
    /// The things around, the outermost first.
    private var around: [TemplateValue]
    private var bytes: [UInt8] = []
    private var depth = 0

    init(_ value: TemplateValue, parts: [String: TextTemplate]) {
        around = [value]
        self.parts = parts
    }

    /// The text of the whole template.
    mutating func text(of template: TextTemplate) throws(TemplateFault) -> String {
        bytes.reserveCapacity(4 * template.source.utf8.count)
        try write(template.tokens.indices, of: template, Setting(escaping: template.escaping))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes tokens that stand together.
    private mutating func write(
        _ tokens: Range<Int>, of template: TextTemplate, _ setting: Setting
    ) throws(TemplateFault) {
        var setting = setting
        depth += 1
        defer { depth -= 1 }
        let start = bytes.count
        let isIndented = !setting.indentation.isEmpty
        var place = tokens.lowerBound
        while place < tokens.upperBound {
            let token = template.tokens[place]
            let before = bytes.count
            if isIndented {
                let isAtLineStart = isAtLineStart(since: start)
                if case .text(let own) = token {
                    writeIndented(own, setting.indentation, since: start)
                } else {
                    try write(token, at: place, of: template, &setting)
                }
                // As lines are in the text of the tokens, not in what values bring along.
                if isAtLineStart, bytes.count > before {
                    bytes.insert(contentsOf: setting.indentation, at: before)
                }
            } else {
                try write(token, at: place, of: template, &setting)
            }
            place = token.next(after: place)
        }
    }

    /// Whether a line has ended with a line feed alone.
    private func isAtLineStart(since start: Int) -> Bool {
        let count = bytes.count
        return count > start && bytes[count - 1] == 0x0A
            && !(count - start > 1 && bytes[count - 2] == 0x0D)
    }

    private mutating func writeIndented(
        _ own: [UInt8], _ indentation: [UInt8], since start: Int
    ) {
        for (place, byte) in own.enumerated() {
            bytes.append(byte)
            if byte == 0x0A, place < own.count - 1, isAtLineStart(since: start) {
                bytes += indentation
            }
        }
    }

    private mutating func write(
        _ token: TemplateToken, at place: Int, of template: TextTemplate, _ setting: inout Setting
    ) throws(TemplateFault) {
        switch token {
        case .text(let own):
            bytes += own
        case .value(let reference, let isEscaped):
            guard let words = value(of: reference, setting)?.words else { return }
            write(isEscaped ? setting.escaping.escapeText(words) : words)
        case .section(let reference, let end):
            guard let value = value(of: reference, setting) else { return }
            try write(value, place + 1..<end, of: template, setting)
        case .inverted(let reference, let end):
            try writeInverted(
                value(of: reference, setting), place + 1..<end, of: template, setting)
        case .block(let name, let indentation, let end):
            var inner = setting
            inner.position = nil
            inner.indentation += indentation
            let own = setting.definitions[name]
            if depth >= Self.deepest { throw endless(template, template.source.startIndex) }
            try write(own?.tokens ?? place + 1..<end, of: own?.template ?? template, inner)
        case .part(let part):
            try write(part, of: template, setting)
        case .escaping(let escaping):
            setting.escaping = escaping
        case .definition:
            // None stands where anything is written.
            break
        }
    }

    private mutating func write(_ words: String) {
        var words = words
        words.withUTF8 { bytes.append(contentsOf: $0) }
    }

    // MARK: Sections

    private mutating func write(
        _ value: TemplateValue, _ tokens: Range<Int>, of template: TextTemplate, _ setting: Setting
    ) throws(TemplateFault) {
        switch value {
        case .flag(let isSo):
            if isSo { try write(tokens, of: template, setting) }
        case .number, .text, .thing:
            try write(tokens, of: template, setting, within: value)
        case .texts(let texts):
            for (place, text) in texts.enumerated() {
                try write(
                    tokens, of: template, setting, within: .text(text),
                    at: Position(place: place, count: texts.count))
            }
        case .things(let list):
            for place in 0..<list.count {
                try write(
                    tokens, of: template, setting, within: list[place],
                    at: Position(place: place, count: list.count))
            }
        }
    }

    private mutating func writeInverted(
        _ value: TemplateValue?, _ tokens: Range<Int>, of template: TextTemplate,
        _ setting: Setting
    ) throws(TemplateFault) {
        switch value {
        case nil, .flag(false):
            try write(tokens, of: template, setting)
        case .texts(let texts):
            if texts.isEmpty { try write(tokens, of: template, setting, within: .texts([])) }
        case .things(let list):
            if list.count == 0 {
                try write(tokens, of: template, setting, within: .things(list))
            }
        case .flag(true), .number, .text, .thing: break
        }
    }

    private mutating func write(
        _ tokens: Range<Int>, of template: TextTemplate, _ setting: Setting,
        within value: TemplateValue, at position: Position? = nil
    ) throws(TemplateFault) {
        var inner = setting
        inner.position = position
        around.append(value)
        defer { around.removeLast() }
        try write(tokens, of: template, inner)
    }

    // MARK: Parts

    private mutating func write(
        _ part: TemplatePart, of template: TextTemplate, _ setting: Setting
    ) throws(TemplateFault) {
        let name: String
        switch part.name {
        case .own(let own): name = own
        case .said(let reference):
            guard case .text(let said) = value(of: reference, setting) else { return }
            name = said
        }
        guard let taken = parts[name] else { return }
        guard depth < Self.deepest else { throw endless(template, part.place) }
        var inner = setting
        inner.position = nil
        inner.escaping = taken.escaping
        if let indentation = part.indentation { inner.indentation += indentation }
        if let blocks = part.blocks {
            // What stands farther out knows better.
            inner.definitions.merge(
                blocks.mapValues { Definition(template: template, tokens: $0) }
            ) { outer, _ in outer }
        }
        try write(taken.tokens.indices, of: taken, inner)
    }

    private func endless(_ template: TextTemplate, _ place: String.Index) -> TemplateFault {
        TemplateFault(.tooDeep, at: place, of: template.source)
    }

    // MARK: Values

    private func value(of reference: TemplateReference, _ setting: Setting) -> TemplateValue? {
        var functions = reference.functions[...]
        var value: TemplateValue?
        switch reference.place {
        case .here: value = around.last
        case .member(let path): value = around.last.flatMap { Self.member(path[...], of: $0) }
        case .around(let path): value = member(path)
        case .position:
            guard let position = setting.position, let function = functions.popFirst()
            else { return nil }
            value = function?(position.place, of: position.count)
        }
        for function in functions {
            guard let known = value else { return nil }
            value = function?(known)
        }
        return value
    }

    /// A member of the innermost thing that has one of the first name, then of that.
    private func member(_ path: [String]) -> TemplateValue? {
        for value in around.reversed() {
            if case .thing(let thing) = value, let found = thing.child(named: path[0]) {
                return path.count == 1 ? found : Self.member(path.dropFirst(), of: found)
            }
        }
        return nil
    }

    private static func member(
        _ path: ArraySlice<String>, of value: TemplateValue
    ) -> TemplateValue? {
        var value = value
        for name in path {
            guard case .thing(let thing) = value, let found = thing.child(named: name)
            else { return nil }
            value = found
        }
        return value
    }
}
