/// Why a file of another program gives nothing: what it is, so that one can be told what to do instead.
public enum ImportRefusal: Error, Equatable, Sendable {
    /// An office document, which needs LibreOffice: its usual ending.
    case office(String)
    /// An archive, with the names of what lies in it.
    case archive([String])
    /// A document of fixed pages.
    case pdf
    /// A picture, sound or film.
    case picture
    /// Bytes that are no text at all.
    case binary
    /// Votes of people; the texts stand in another file.
    case votes
    /// A poll of dates.
    case datePoll
    /// A poll of anything else.
    case poll
    /// Figures about a consultation.
    case figures
    /// A programme or a calendar.
    case programme
    /// A session of this program.
    case session
    /// Addresses of people.
    case contacts
    /// JSON in a shape of which nothing is known.
    case unknownJSON
    /// XML in a shape of which nothing is known: its first element.
    case unknownXML(String)
    /// JSON or XML that breaks off or is wrong, from that line on.
    case damaged(line: Int)
    /// XML that declares entities of its own, which may grow without bound.
    case entities(line: Int)
    /// A column that was asked for and holds addresses of people.
    case addresses(String)
    /// A table without that column; the columns that there are.
    case noColumn(String, known: [String])
    /// A table in which no column holds texts; the columns that there are.
    case noTexts(known: [String])
    /// A table without such a column of a programme; the columns that there are.
    case noProgramme(known: [String])
}
