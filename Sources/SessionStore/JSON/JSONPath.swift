/// The way from a file's root to one of its values.
///
/// A linked list, so that a reader pays for the text `agenda[2].plannedSeconds` only when there is a
/// problem to tell.
public indirect enum JSONPath: Sendable {
    case root
    case member(JSONPath, String)
    case element(JSONPath, Int)

    /// The last step of a path, still apart from the rest, which costs no allocation.
    enum Step {
        case none
        case member(String)
        case element(Int)
    }

    /// The path one step further on.
    func appending(_ step: Step) -> JSONPath {
        switch step {
        case .none: self
        case .member(let key): .member(self, key)
        case .element(let index): .element(self, index)
        }
    }

    /// The path as people read it, empty for the root; indexes count from 0.
    public var text: String {
        var steps: [String] = []
        var rest = self
        while true {
            switch rest {
            case .root:
                let text = steps.reversed().joined()
                return text.first == "." ? String(text.dropFirst()) : text
            case .member(let parent, let key):
                steps.append(Self.isPlain(key) ? ".\(key)" : "[\(JSONWriter.quoted(key))]")
                rest = parent
            case .element(let parent, let index):
                steps.append("[\(index)]")
                rest = parent
            }
        }
    }

    /// Whether a key can stand in a path without quotes.
    private static func isPlain(_ key: String) -> Bool {
        !key.isEmpty
            && key.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
                    UInt8(ascii: "@"):
                    true
                default: false
                }
            }
    }
}
