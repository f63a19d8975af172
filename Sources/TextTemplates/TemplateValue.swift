/// Something with members that templates ask for by name.
public protocol TemplateThing {
    /// A member; nil where it has none of that name, so that the things around it are asked.
    func child(named name: String) -> TemplateValue?

    /// What it says itself where a template writes it; nil for nothing.
    var words: String? { get }
}

extension TemplateThing {
    /// Nothing, as most things only have members to write.
    public var words: String? { nil }
}

/// What a tag of a template speaks of.
public enum TemplateValue {
    /// Whether something is so.
    case flag(Bool)
    /// A number.
    case number(Int)
    /// A text; an empty one is something, too.
    case text(String)
    /// Texts, one after the other.
    case texts([String])
    /// A thing with members.
    case thing(any TemplateThing)
    /// Things, one after the other.
    case things(TemplateList)

    /// Things, one after the other.
    public static func list(_ things: [some TemplateThing]) -> TemplateValue {
        .things(TemplateList(things))
    }

    /// A text, or that there is none.
    public static func told(_ text: String?) -> TemplateValue {
        text.map(TemplateValue.text) ?? .flag(false)
    }

    /// A thing, or that there is none.
    public static func told(_ thing: (some TemplateThing)?) -> TemplateValue {
        thing.map { .thing($0) } ?? .flag(false)
    }

    /// How it is written where a template writes it.
    var words: String? {
        switch self {
        case .flag(let isSo): isSo ? "true" : "false"
        case .number(let number): String(number)
        case .text(let text): text
        case .texts(let texts): texts.description
        case .thing(let thing): thing.words
        case .things(let list):
            "[\((0..<list.count).map { list[$0].words ?? "" }.joined(separator: ", "))]"
        }
    }
}

/// Things, one after the other; each is made a value when its turn comes.
public struct TemplateList {
    /// How many there are.
    let count: Int
    private let thing: (Int) -> TemplateValue

    fileprivate init(_ things: [some TemplateThing]) {
        count = things.count
        thing = { .thing(things[$0]) }
    }

    private init(count: Int, thing: @escaping (Int) -> TemplateValue) {
        self.count = count
        self.thing = thing
    }

    subscript(place: Int) -> TemplateValue { thing(place) }

    /// The same from the last to the first.
    var reversed: TemplateList {
        TemplateList(count: count) { [count, thing] in thing(count - 1 - $0) }
    }
}
