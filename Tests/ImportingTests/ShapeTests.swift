import Testing
import Workshop

@testable import Importing

@Suite struct ShapeTests {
    @Test(arguments: PlatformShapes.all + BoardShapes.all + FurtherShapes.all)
    func aFileGivesWhatIsMeant(_ shape: ForeignShape) throws {
        var choice = ImportChoice()
        choice.language = LanguageTag("fr")
        let file: ImportedFile
        do throws(ImportRefusal) {
            file = try ImportedFile(shape.bytes, named: shape.name, choice)
        } catch {
            #expect(error == shape.refusal)
            return
        }
        #expect(shape.refusal == nil, "\(file.coming.map(\.text))")
        #expect(file.coming.map(\.text) == shape.notes)
        if let themes = shape.themes { #expect(file.coming.map(\.note.theme) == themes) }
        if let prompts = shape.prompts { #expect(file.coming.map(\.note.prompt) == prompts) }
        var outside: [LeftOut: Int] = [:]
        for note in file.notes { if let reason = note.leftOut { outside[reason, default: 0] += 1 } }
        #expect(outside == shape.outside)
        // Nobody asked for these.
        for note in file.coming {
            #expect(!note.text.contains("@example.org") && !note.text.contains("192.0.2."))
            #expect(!note.note.author.contains("@"))
        }
    }

    @Test func aColumnCanBeChosenByItsHeadAndByItsNumber() throws {
        let table = Array("a,b,c\nx y,z w,9\n".utf8)
        for name in ["b", "B", "2"] {
            var choice = ImportChoice()
            choice.columns[.text] = [name]
            #expect(try ImportedFile(table, named: "t.csv", choice).coming.map(\.text) == ["z w"])
        }
        var choice = ImportChoice()
        choice.columns[.text] = ["d"]
        #expect(throws: ImportRefusal.noColumn("d", known: ["a", "b", "c"])) {
            try ImportedFile(table, named: "t.csv", choice)
        }
        choice.columns[.text] = ["a", "b"]
        let both = try ImportedFile(table, named: "t.csv", choice)
        #expect(both.coming.map(\.note.prompt) == ["a", "b"])
    }

    @Test func theLanguageOfTheSessionIsReadFirst() throws {
        let table = Array(
            "id;body/fr;body/en;category/name/fr;category/name/en\n1;Du pain;Bread;Faim;Hunger\n2;Du sel;;Faim;Hunger\n"
                .utf8)
        var choice = ImportChoice()
        choice.language = LanguageTag("en-GB")
        let file = try ImportedFile(table, named: "t.csv", choice)
        #expect(file.coming.map(\.text) == ["Bread", "Du sel"])
        #expect(file.coming.map(\.note.language) == [LanguageTag("en"), LanguageTag("fr")])
        #expect(file.coming.map(\.note.theme) == ["Hunger", "Hunger"])
    }

    @Test func whatStaysOutsideCanBeWanted() throws {
        let table = Array("text,state\nBread,accepted\nNoise,rejected\n".utf8)
        var choice = ImportChoice()
        choice.wanted = [.rejected]
        #expect(
            try ImportedFile(table, named: "t.csv", choice).coming.map(\.text) == [
                "Bread", "Noise",
            ])
    }

    @Test func theNamesOfAChatAreAuthorsAndHoursAreNot() throws {
        let file = try ImportedFile(
            Array("[09:01] Ana: Du pain\n[09:02] Bo to Everyone: Du sel\n".utf8), named: "c.txt")
        #expect(file.coming.map(\.note.author) == ["Ana", "Bo"])
    }

    @Test func keysAreTakenWhereTheyTellNotesApart() throws {
        let file = try ImportedFile(Array("id,text\n7,Bread\n8,Salt\n".utf8), named: "t.csv")
        #expect(file.coming.map(\.note.key) == ["7", "8"])
        let same = try ImportedFile(Array("id,text\n7,Bread\n7,Salt\n".utf8), named: "t.csv")
        #expect(same.coming.map(\.note.key) == ["", ""])
    }
}
