import ArgumentParser
import SessionStore
import ThemeSuggestion

/// `bench suggest`: how good the suggestions are on notes that people have sorted, and what they cost.
struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Accuracy and cost of theme suggestions on tables of sorted notes.",
        discussion: """
            A table has the columns label and text, parted by tabs. Its notes are sorted in the order of \
            the file; before each move, the themes used so far are ranked. The comparison is the \
            nearest centroid on runs of characters. Walls of 60 and of 300 notes are drawn in several \
            orders, with themes that are named and such that are not. Of several tables, the means stand at \
            the end, with the bounds of 95 of 100 draws; tables whose labels are the same make one more wall, \
            of all their languages.

            Example: swift run -c release bench suggest notes.tsv
            """)

    @Argument(help: "The tables.")
    var files: [String]

    @Option(help: "Where the thesauri of LibreOffice are.")
    var thesauri = "/usr/share/mythes"

    @Option(help: "The language of the notes, such as fr; found out unless given.")
    var language: String?

    @Flag(help: "Leaves out the costs and scikit-learn.")
    var quick = false

    func run() throws {
        let installed = InstalledThesauri(folder: thesauri, cacheFolder: nil)
        let tables = try files.map { try TableFigures($0, installed, language, quick: quick) }
        JSONValue.object { members in
            members.write("tables", .array(tables.map { $0.json() }))
            members.write("means", TableFigures.means(tables))
            members.write("meansOfWalls", TableFigures.wallMeans(tables))
            if let mixed = Self.mixed(tables.map(\.notes)) {
                members.write(
                    "oneWall", WallFigures(mixed, size: mixed.texts.count, orders: 5).json())
            }
        }.printToStandardOutput()
    }

    /// The largest set of tables with the same labels, as one wall.
    private static func mixed(_ tables: [LabelledNotes]) -> LabelledNotes? {
        let kinds = Dictionary(grouping: tables) { $0.names.sorted() }
        let largest = kinds.max {
            ($0.value.count, $1.key.joined()) < ($1.value.count, $0.key.joined())
        }
        return largest.flatMap { LabelledNotes.mixed($0.value) }
    }
}
