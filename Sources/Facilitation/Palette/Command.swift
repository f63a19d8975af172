import TerminalUI
import Wording

/// Something a key, the palette or a test can trigger.
///
/// The table of commands feeds dispatch, the hint bar, the help, the palette, the manual and the page of commands.
public struct Command: Sendable {
    /// The stable name in kebab case: what `/name` runs.
    public let name: String
    /// The keys that run it, the one to show first.
    public let keys: [Key]
    /// How early it comes in the hint bar, from 1; nil when it is not shown there.
    let rank: Int?
    /// Where it makes sense; elsewhere it is not offered at all.
    let isAtHome: @Sendable (State) -> Bool
    /// Where its keys mean it, of the places where it makes sense; elsewhere they mean something else.
    private let hasKeys: @Sendable (State) -> Bool
    /// Why it cannot be run right now, where it makes sense.
    let obstacle: @Sendable (State) -> Phrase?
    /// What it does; the text is what was written behind the name in the palette.
    let run: @Sendable (inout State, _ argument: String, _ event: Event) -> [Effect]

    init(
        _ name: String, _ keys: Key..., rank: Int? = nil,
        where isAtHome: @escaping @Sendable (State) -> Bool = { $0.workshop != nil },
        keysWhere hasKeys: @escaping @Sendable (State) -> Bool = { _ in true },
        obstacle: @escaping @Sendable (State) -> Phrase? = { _ in nil },
        run: @escaping @Sendable (inout State, String, Event) -> [Effect]
    ) {
        self.init(
            name, keys, rank: rank, where: isAtHome, keysWhere: hasKeys, obstacle: obstacle,
            run: run)
    }

    init(
        _ name: String, _ keys: [Key], rank: Int? = nil,
        where isAtHome: @escaping @Sendable (State) -> Bool = { $0.workshop != nil },
        keysWhere hasKeys: @escaping @Sendable (State) -> Bool = { _ in true },
        obstacle: @escaping @Sendable (State) -> Phrase? = { _ in nil },
        run: @escaping @Sendable (inout State, String, Event) -> [Effect]
    ) {
        self.name = name
        self.keys = keys
        self.rank = rank
        self.isAtHome = isAtHome
        self.hasKeys = hasKeys
        self.obstacle = obstacle
        self.run = run
    }

    /// The keys that run it at the present screen.
    func keys(in state: State) -> [Key] { isAtHome(state) && hasKeys(state) ? keys : [] }

    /// What it does, in one line.
    public var help: Phrase { Phrase(key: "command.\(name)", arguments: []) }

    /// What it does, in a word or two for the hint bar.
    var hint: Phrase { Phrase(key: "hint.\(name)", arguments: []) }
}
