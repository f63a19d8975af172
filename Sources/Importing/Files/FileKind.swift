/// What a file of another program is, found by what stands in it.
public enum FileKind: String, CaseIterable, Sendable {
    /// A table with a head.
    case table
    /// A note a line, as pads and word processors write it.
    case lines
    /// Headings, lists and paragraphs with the signs of Markdown.
    case markdown
    /// An outline of Emacs.
    case org
    /// A page of the web.
    case html
    /// An outline that programs exchange.
    case opml
    /// A map of FreeMind and its like.
    case freemind
    /// A board of Trello.
    case trello
    /// A board of WeKan.
    case wekan
    /// A board of Nextcloud Deck.
    case deck
    /// A board of CryptPad.
    case kanban
    /// What people wrote to each other while they met.
    case chat
    /// A list of things in JSON.
    case records
}
