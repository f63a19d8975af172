import Mustache

@testable import TextTemplates

/// A thing as swift-mustache sees it, which our template language is compared with.
struct ReferenceThing: MustacheParent, MustacheCustomRenderable, CustomStringConvertible {
    private let thing: any TemplateThing

    init(_ thing: any TemplateThing) { self.thing = thing }

    var renderText: String { thing.words ?? "" }
    var isNull: Bool { false }
    var description: String { renderText }

    func child(named name: String) -> Any? { thing.child(named: name).map(Self.value) }

    /// A value as swift-mustache takes it.
    private static func value(_ value: TemplateValue) -> Any {
        switch value {
        case .flag(let isSo): isSo
        case .number(let number): number
        case .text(let text): text
        case .texts(let texts): texts
        case .thing(let thing): ReferenceThing(thing)
        case .things(let list):
            (0..<list.count).compactMap { place -> ReferenceThing? in
                guard case .thing(let thing) = list[place] else { return nil }
                return ReferenceThing(thing)
            }
        }
    }
}

/// One of our escapings as swift-mustache takes it.
struct ReferenceEscaping: MustacheContentType {
    let escaping: any TextEscaping

    func escapeText(_ text: String) -> String { escaping.escapeText(text) }
}

/// What came of a template: a text, or what is wrong with it and where.
enum Outcome: Equatable {
    case text(String)
    case fault(line: Int, text: String)

    /// The same bytes, not only the same characters.
    static func == (one: Outcome, other: Outcome) -> Bool {
        switch (one, other) {
        case (.text(let one), .text(let other)): one.utf8.elementsEqual(other.utf8)
        case (.fault(let line, let text), .fault(let otherLine, let otherText)):
            line == otherLine && text.utf8.elementsEqual(otherText.utf8)
        case (.text, .fault), (.fault, .text): false
        }
    }

    /// What our language makes of it.
    static func ours(
        _ template: String, _ thing: some TemplateThing, parts: [String: String],
        escaping: any TextEscaping, knowing escapings: [String: any TextEscaping]
    ) -> Outcome {
        do throws(TemplateFault) {
            var read: [String: TextTemplate] = [:]
            for (name, part) in parts {
                read[name] = try TextTemplate(part, escaping: escaping, knowing: escapings)
            }
            let whole = try TextTemplate(template, escaping: escaping, knowing: escapings)
            return .text(try whole.filled(with: .thing(thing), parts: read))
        } catch {
            return .fault(line: error.line, text: error.text)
        }
    }

    /// What swift-mustache makes of it.
    static func theirs(
        _ template: String, _ thing: some TemplateThing, parts: [String: String]
    ) throws -> Outcome {
        do {
            var library = MustacheLibrary()
            for (name, part) in parts { try library.register(part, named: name) }
            let whole = try MustacheTemplate(string: template)
            return .text(whole.render(ReferenceThing(thing), library: library))
        } catch let fault as MustacheTemplate.ParserError {
            return .fault(line: fault.context.lineNumber, text: fault.context.line)
        }
    }
}
