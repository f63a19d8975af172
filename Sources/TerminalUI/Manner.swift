/// How a screen is drawn for somebody who hears it or feels it instead of looking at it.
public struct Manner: Equatable, Sendable {
    /// Whether nothing changes that was not asked for: what reads the screen aloud would say it.
    ///
    /// No seconds, no row of keys, no word that all is saved.
    public var isQuiet: Bool
    /// Whether signs are words or ASCII and nothing is framed: many signs are one and the same in
    /// Braille, and silent to a voice.
    public var isPlain: Bool

    /// Whether the screen is heard or felt: then a row is sent whole, and what is to be read comes last.
    public var isRead: Bool { isQuiet || isPlain }

    /// Makes a manner; the usual one is for the eye.
    public init(isQuiet: Bool = false, isPlain: Bool = false) {
        self.isQuiet = isQuiet
        self.isPlain = isPlain
    }
}
