import TerminalUI
import Wording
import Workshop

/// A theme in the spotlight, with its statement and notes.
struct ThemeScene: StageScene {
    let name: String
    let statement: String
    /// The notes, the newest first.
    let notes: [StageWords]

    init(_ theme: Theme, _ source: StageSource) {
        name = theme.name
        statement = source.session.statement(of: theme)
        notes = source.session.mergedNotes(in: theme.id).map(\.head).reversed().compactMap {
            source.words($0.id)
        }
    }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.listen)
        content.headline = name.isBlank ? wording(.untitled) : name
        if !statement.isBlank { content.question = [statement] }
        let exchange = ExchangeWall(notes)
        content.items = exchange.isEmpty ? notes.map(\.item) : exchange.items(wording)
        content.areNotesSmall = false
        return content
    }
}
