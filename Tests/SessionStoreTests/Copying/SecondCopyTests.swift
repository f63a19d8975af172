import Glibc
import TestSupport
import Testing
import Workshop

@testable import SessionStore

/// The copy of a workshop in another folder.
@Suite struct SecondCopyTests {
    private let folder: TestSupport.TemporaryFolder
    private let path: String
    private let stick: String
    private var desk: Desk

    init() throws {
        folder = try TestSupport.TemporaryFolder()
        for name in ["sessions", "stick"] { mkdir("\(folder.path)/\(name)", 0o755) }
        path = "\(folder.path)/sessions/soir.json"
        stick = "\(folder.path)/stick"
        desk = Desk(Desk.session())
        try SessionFile.make(desk.session, at: path)
    }

    private var copied: String { "\(stick)/soir.json" }

    private func names(in folder: String) throws -> [String] {
        try LinuxFileSystem().names(in: folder).filter { $0 != "." && $0 != ".." }.sorted()
    }

    @Test mutating func itIsWrittenUnderTheSameNameAndReplacedWithWhatIsNewer() throws {
        var copy = SecondCopy(of: path, into: stick)
        #expect(try copy.write(desk.session) == copied)
        _ = try desk.saying("une note de plus")
        #expect(try copy.write(desk.session) == copied)
        #expect(try SessionFile.read(copied) == desk.session)
        #expect(try names(in: stick) == ["soir.json"])
    }

    @Test mutating func afterACrashItGoesOnWithTheSameFile() throws {
        var copy = SecondCopy(of: path, into: stick)
        _ = try copy.write(desk.session)
        _ = try desk.saying("dite après")
        var next = try #require(SecondCopy(rememberedBeside: path))
        #expect(next.folder == stick)
        #expect(try next.write(desk.session) == copied)
        #expect(try SessionFile.read(copied) == desk.session)
        next.forget()
        #expect(SecondCopy(rememberedBeside: path)?.folder == nil)
        #expect(try names(in: "\(folder.path)/sessions") == ["soir.json"])
    }

    @Test mutating func whatSomebodyHasWrittenThereStays() throws {
        var copy = SecondCopy(of: path, into: stick)
        _ = try copy.write(desk.session)
        var other = Desk(desk.session)
        _ = try other.saying("notée dans la copie")
        try SessionFile.write(other.session, to: copied)
        _ = try desk.saying("notée ici")
        #expect(try copy.write(desk.session) == "\(stick)/soir-2.json")
        _ = try desk.saying("et la suite")
        #expect(try copy.write(desk.session) == "\(stick)/soir-2.json")
        #expect(try SessionFile.read(copied) == other.session)
        #expect(try SessionFile.read("\(stick)/soir-2.json") == desk.session)
    }

    @Test(arguments: ["{", "", "une recette"])
    func whatIsNoWorkshopStaysAsWell(text: String) throws {
        try folder.write(Array(text.utf8), to: "stick/soir.json")
        var copy = SecondCopy(of: path, into: stick)
        #expect(try copy.write(desk.session) == "\(stick)/soir-2.json")
        #expect(try FileReading.bytes(at: copied) == Array(text.utf8))
    }

    @Test func aLinkIsNotFollowed() throws {
        let victim = try folder.write(SessionFile.bytes(of: desk.session), to: "ailleurs.json")
        symlink(victim, copied)
        var copy = SecondCopy(of: path, into: stick)
        #expect(try copy.write(desk.session) == "\(stick)/soir-2.json")

        // Neither where it is remembered.
        let place = "\(folder.path)/sessions/.soir.json.copy-to"
        unlink(place)
        let remembered = try folder.write(
            Array("{\"folder\": \"/etc\", \"host\": \"x\"}".utf8), to: "souvenir")
        symlink(remembered, place)
        #expect(
            SecondCopy(rememberedBeside: path, own: .init(process: 1, host: "x", boot: ""))?.folder
                == nil)
        try copy.remember()
        #expect(
            LinuxFileSystem().resolved(place) == LinuxFileSystem().resolved(
                "\(folder.path)/sessions") + "/.soir.json.copy-to")
        #expect(try FileReading.bytes(at: remembered).count > 20)
        #expect(
            try String(decoding: FileReading.bytes(at: remembered), as: UTF8.self).contains("/etc"))
    }

    @Test func theOwnFolderIsRefusedAndAMissingOneIsTold() throws {
        symlink("\(folder.path)/sessions", "\(folder.path)/autre-nom")
        for own in ["sessions", "autre-nom", "sessions/../sessions"] {
            var copy = SecondCopy(of: path, into: "\(folder.path)/\(own)")
            #expect(throws: SecondCopy.Failure.ownFolder) { try copy.write(desk.session) }
        }
        #expect(try names(in: "\(folder.path)/sessions") == ["soir.json"])
        var copy = SecondCopy(of: path, into: "\(folder.path)/débranchée")
        #expect(throws: SecondCopy.Failure.file(.folderMissing("\(folder.path)/débranchée"))) {
            try copy.write(desk.session)
        }
        // Plugged in again.
        mkdir("\(folder.path)/débranchée", 0o755)
        #expect(try copy.write(desk.session) == "\(folder.path)/débranchée/soir.json")
    }

    @Test func anotherMachineDoesNotGoOnWithIt() throws {
        var copy = SecondCopy(
            of: path, into: stick, own: ProcessIdentity(process: 1, host: "une", boot: ""))
        _ = try copy.write(desk.session)
        let other = ProcessIdentity(process: 1, host: "autre", boot: "")
        #expect(SecondCopy(rememberedBeside: path, own: other)?.folder == nil)
        let same = ProcessIdentity(process: 2, host: "une", boot: "x")
        #expect(SecondCopy(rememberedBeside: path, own: same)?.folder == stick)
    }

    @Test func aSessionFolderThatCannotBeWrittenDoesNotHinderIt() throws {
        mkdir("\(folder.path)/sessions/.soir.json.copy-to", 0o755)
        var copy = SecondCopy(of: path, into: stick)
        #expect(try copy.write(desk.session) == copied)
    }
}
