import TerminalUI
import Wording

/// One contribution in the spotlight.
struct WordsScene: StageScene {
    let words: StageWords

    init(_ words: StageWords) { self.words = words }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.listen)
        // As it was said, and below it in the other languages of the room.
        content.items = ([words.text] + words.translations).enumerated().map { place, text in
            StageItem(text: wording(.quoted(text)), style: place == 0 ? .heading : .plain)
        }
        content.isCentred = true
        if let author = words.author { content.foot = ["— " + author] }
        return content
    }
}
