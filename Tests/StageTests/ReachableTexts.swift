/// Every text that a value holds, however deep, behind references and keys too.
enum ReachableTexts {
    static func of(_ value: Any, depth: Int = 0) -> [String] {
        if let text = value as? String { return [text] }
        guard depth < 40 else { return ["too deep to look: \(type(of: value))"] }
        // What hides its storage would hide what is in it: none of these may be reachable.
        let name = String(describing: type(of: value))
        if name.hasPrefix("KeyedList") || name.hasPrefix("Shared") || name == "Session" {
            return ["\(name) reached"]
        }
        let mirror = Mirror(reflecting: value)
        return (Array(mirror.children) + Array(mirror.superclassMirror?.children ?? .init([])))
            .flatMap { of($0.value, depth: depth + 1) }
    }
}
