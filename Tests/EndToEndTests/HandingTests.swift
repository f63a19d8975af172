import Glibc
import Facilitation
import TerminalUI
import TestSupport
import Testing

@testable import atelier

/// Documents handed to programs of the desktop, which may be missing, refuse, stay, or grasp at the
/// terminal.
@Suite struct HandingTests {
    private let folder: TemporaryFolder
    private let workshop: PreparedWorkshop

    init() throws {
        folder = try TemporaryFolder()
        workshop = try PreparedWorkshop(in: folder.path)
    }

    /// Puts a program of that name where the test's shell finds programs first.
    private func install(_ name: String, _ script: String) throws {
        let file = try folder.write("#!/bin/sh\n\(script)\n".utf8, to: name)
        try #require(chmod(file, 0o755) == 0)
    }

    /// The program with the document open to be read; besides what was installed only the shell's own
    /// tools are there.
    private func preview() throws -> TerminalSession {
        let room = try workshop.start(after: "PATH=\(folder.path); export PATH")
        try room.record("une vision")
        room.press(.function(6))
        try room.waitFor("· HTML")
        return room
    }

    private func said(_ name: String) -> String {
        String(decoding: folder.contents(of: name) ?? [], as: UTF8.self)
    }

    @Test func aDocumentIsOpened() throws {
        try install("xdg-open", #"echo "$#:$1" > "$0.said""#)
        let room = try preview()
        room.press(.control("o"))
        try room.waitFor("Document écrit et ouvert")
        let file = try #require(folder.files(endingIn: ".synthese.html").first)
        #expect(said("xdg-open.said") == "1:\(file)\n")
        try room.record("une autre")
        #expect(try workshop.recorded() == ["une vision", "une autre"])
    }

    @Test func aProgramThatGraspsAtTheTerminalDoesNotGetIt() throws {
        try install(
            "xdg-open",
            #"{ printf '\033[2JGARBAGE' > /dev/tty; } 2>/dev/null && echo reached > "$0.said""#
                + #"; echo GARBAGE; echo GARBAGE >&2; read answer || : > "$0.done""#)
        let room = try preview()
        room.press(.control("o"))
        try room.waitFor("Document écrit et ouvert")
        #expect(folder.contents(of: "xdg-open.done") != nil)
        #expect(folder.contents(of: "xdg-open.said") == nil)
        #expect(!room.screen.contains { $0.contains("GARBAGE") })
    }

    @Test func aWindowThatStaysHoldsNobodyUp() throws {
        try install("xdg-open", #"echo $$ > "$0.said"; PATH=/usr/bin:/bin; exec sleep 600"#)
        let room = try preview()
        room.press(.control("o"))
        try room.wait(for: "it to be open") { !said("xdg-open.said").isEmpty }
        try room.record("une autre")
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        // Somebody reads in it.
        let process = try #require(pid_t(said("xdg-open.said").prefix { $0.isNumber }))
        #expect(kill(process, 0) == 0)
        kill(process, SIGKILL)
    }

    @Test func aDocumentIsAttachedToAMessage() throws {
        try install("xdg-email", #"for word; do echo "$word"; done > "$0.said""#)
        let room = try preview()
        room.press(.control("e"))
        try room.waitFor("au programme de courrier")
        let file = try #require(folder.files(endingIn: ".synthese.html").first)
        #expect(said("xdg-email.said").hasSuffix("--attach\n\(file)\n"))
        #expect(said("xdg-email.said").contains("--subject\nTour de table\n"))
    }

    @Test(arguments: [Handing.open, .print, .mail])
    func noNameIsTakenForAnOption(_ handing: Handing) throws {
        for name in ["xdg-open", "lp", "xdg-email"] {
            try install(name, #"for word; do last=$word; done; echo "$last" > "$0.said""#)
        }
        let here = FilePath.settled("x").dropLast(1)
        for typed in ["-d.html", "./--attach.html", "Sources/../-d.html"] {
            try HandingProgram.found(for: handing, path: typed, in: folder.path)
                .take(typed, title: "T") { true }
            let said = folder.names.filter { $0.hasSuffix(".said") }
            try #require(said.count == 1)
            #expect(self.said(said[0]) == "\(here)\(FilePath.name(of: typed))\n")
        }
    }

    @Test func aTextIsPrinted() throws {
        try install("lp", #"echo "$1" > "$0.said""#)
        let room = try preview()
        room.press(.right, .right)
        try room.waitFor("· TXT")
        room.press(.control("p"))
        try room.waitFor("donné à l’imprimante")
        let file = try #require(folder.files(endingIn: ".synthese.txt").first)
        #expect(said("lp.said") == "\(file)\n")
    }

    @Test func aPrinterThatRefusesGetsOneLine() throws {
        try install("lp", "echo noise >&2; exit 1")
        let room = try preview()
        room.press(.right, .right, .control("p"))
        try room.waitFor("lp ne l’a pas imprimé")
        #expect(!folder.files(endingIn: ".synthese.txt").isEmpty)
    }

    @Test func whatIsMissingIsSaidAndTheDocumentIsWritten() throws {
        let room = try preview()
        room.press(.control("o"))
        try room.waitFor("installez xdg-utils")
        #expect(!folder.files(endingIn: ".synthese.html").isEmpty)
    }
}
