import Testing
import Workshop

@testable import Importing

/// Columns that somebody chooses, by their heads or by their places.
@Suite struct ColumnChoiceTests {
    @Test(arguments: [
        ("createdAt", "created at"), ("CREATED_AT", "created at"), ("ID", "id"), ("", ""),
        ("  Titre / Title  ", "titre title"), ("#adm1+name", "#adm1 name"), ("N/A", "n a"),
        ("votesUp2Date", "votes up2date"), ("--", ""), ("Idée créée", "idee creee"),
        ("prénomÀ lui", "prenom a lui"), ("a\r\nB", "a b"), ("État n°2", "etat n 2"),
    ])
    func headsAreComparedWithoutSignsAndCapitals(_ head: String, _ words: String) {
        #expect(HeadWords.normal(head) == words)
    }

    /// The quick way for ASCII and the general one are one rule: a letter beyond ASCII changes nothing.
    @Test func plainHeadsAndOthersAreComparedAlike() {
        var dice = Entropy(11, 7)
        let signs = Array("abzAZ09# _-/.\t(é")
        for _ in 0..<500 {
            let head = String((0..<12).map { _ in signs.randomElement(using: &dice) ?? "a" })
            let plain = HeadWords.normal(head.replacing("é", with: "e"))
            #expect(HeadWords.normal(head) == plain, "\(head)")
            #expect(HeadWords.normal(head + " é") == (plain.isEmpty ? "e" : plain + " e"))
        }
    }

    private func read(_ text: String, _ change: (inout ImportChoice) -> Void) throws -> ImportedFile
    {
        var choice = ImportChoice()
        change(&choice)
        return try ImportedFile(Array(text.utf8), named: "a.csv", choice)
    }

    private let survey = """
        courriel,ip,téléphone,lieu,titre,description,envie
        ana@example.org,192.0.2.7,+33 4 91 00 00 00,"43.2965, 5.3698",Un four,Près du port,du pain
        bo@example.org,2001:db8:0:0:0:0:0:1,04 91 00 00 01,"43.3011, 5.3802",Un banc,À l’ombre,souffler

        """

    @Test(arguments: ["courriel", "ip", "téléphone", "lieu"], ImportChoice.Use.allCases)
    func columnsThatLeadToPeopleAreRefused(head: String, use: ImportChoice.Use) {
        #expect(throws: ImportRefusal.addresses(head)) {
            try read(survey) { $0.columns[use] = [head] }
        }
    }

    @Test func titleAndBodyThatAreChosenTogetherAreOneNote() throws {
        let file = try read(survey) { $0.columns[.text] = ["titre", "description"] }
        #expect(file.coming.map(\.text) == ["Un four\nPrès du port", "Un banc\nÀ l’ombre"])
        let both = try read(survey) { $0.places[.text] = [4, 6] }
        #expect(both.coming.map(\.text) == ["Un four", "du pain", "Un banc", "souffler"])
        #expect(both.coming.map(\.note.prompt) == ["titre", "envie", "titre", "envie"])
    }

    @Test func columnsOfTheSameHeadAreToldApartByTheirPlaces() throws {
        let file = try read("note,note\nun four,un banc\nune lampe,un puits\n") {
            $0.places[.text] = [1]
        }
        #expect(file.coming.map(\.text) == ["un banc", "un puits"])
        // A place that the table has not is none.
        let none = try read("note,note\nun four,un banc\n") {
            $0.places[.text] = [7]
            $0.showsTableWithoutTexts = true
        }
        #expect(none.coming.isEmpty)
    }

    @Test func aTableWithoutTextsIsShownWhereOneCanBeChosen() throws {
        let figures = "année,nombre\n2024,12\n2025,13\n2026,14\n"
        #expect(throws: ImportRefusal.noTexts(known: ["année", "nombre"])) {
            try read(figures) { _ in }
        }
        let file = try read(figures) { $0.showsTableWithoutTexts = true }
        #expect(file.table?.head == ["année", "nombre"])
        #expect(file.coming.isEmpty)
        let chosen = try read(figures) { $0.places[.text] = [1] }
        #expect(chosen.coming.map(\.text) == ["12", "13", "14"])
    }

    @Test func whatIsWantedIsCounted() throws {
        let file = try read("proposition,état\nun four,brouillon\nun banc,publié\n") {
            $0.wanted = [.draft]
        }
        #expect(file.coming.map(\.text) == ["un four", "un banc"])
        #expect(file.wantedCounts == [.draft: 1])
    }

    /// A question about people is a question: who is named in an answer has not written it.
    @Test(arguments: [
        "Qui aide ?", "Qui pourrait venir ?", "Who helps?", "Who could lead this?",
        "¿Quién ayuda?", "Wer hilft mit?", "Kim yardım eder?", "Avec qui ?",
    ])
    func questionsAboutPeopleNameNoAuthor(question: String) throws {
        let file = try read(
            "Horodateur;\(question);Que souhaitez-vous ?\n"
                + "2026-11-27 09:00;Ana et Bo;un four\n2026-11-27 09:05;Cy;un banc\n"
        ) { _ in }
        #expect(file.columns?.author == nil)
        #expect(Set(file.coming.map(\.note.author)) == [""])
        #expect(file.coming.map(\.text) == ["Ana et Bo", "un four", "Cy", "un banc"])
    }
}
