import TerminalUI
import Wording
import Workshop

extension State {
    /// Takes the templates in; what is wrong with one is said at once, and again in the form.
    mutating func offer(_ templates: [OfferedTemplate], problems: [Phrase]) {
        self.templates = templates
        if let first = problems.first, problems != templateProblems, message == nil {
            message = StatusMessage(first, .warning)
        }
        templateProblems = problems
    }

    /// A key on the list of sessions: arrows choose, Enter opens, typing searches.
    mutating func pressAtHome(_ key: Key, _ event: Event) -> [Effect] {
        let found = home.found
        home.isTouched = true
        if home.list.handle(key, count: home.rowCount) { return [] }
        switch key {
        case .enter:
            home.list.clamp(count: home.rowCount)
            guard home.list.selected > 0 else { return openForm(.newSession) }
            guard found.indices.contains(home.list.selected - 1) else {
                return CommandTable.named("try").map { run($0, event: event) } ?? []
            }
            let entry = found[home.list.selected - 1]
            if let problem = entry.problem {
                message = StatusMessage(problem, .warning)
                return []
            }
            return [.open(path: entry.path)]
        case .character("/") where home.search.isEmpty:
            popups.append(.palette(Palette(.command)))
        case .control("z"):
            return undoAtHome()
        case .escape:
            home.search.clear()
            home.list = SelectableList()
        default:
            if home.search.handle(key) {
                home.list = SelectableList(selected: home.search.isEmpty ? 0 : 1)
                home.list.clamp(count: home.rowCount)
            }
        }
        return []
    }
}
