/// One key as the terminal sent it.
public enum Key: Hashable, Sendable {
    /// A character that writes itself; never a control character.
    case character(Character)
    /// A control chord, by its lower-case letter: `.control("n")` is Ctrl-N.
    case control(Character)
    /// Escape followed by a character, or Alt with it.
    case alt(Character)
    /// A function key, from 1.
    case function(Int)
    case enter
    case tab
    case backTab
    case escape
    case backspace
    case delete
    case insert
    case up
    case down
    case left
    case right
    case controlLeft
    case controlRight
    case home
    case end
    case pageUp
    case pageDown
}
