import Facilitation
import Testing
import Workshop

@testable import atelier

@Suite struct LineDraftTests {
    private func draft(_ text: String, _ mode: InputLine.Mode = .record) -> LineDraft {
        LineDraft(text: text, mode: mode)
    }

    @Test(arguments: [
        ("", "é"), ("ab", "abc"), ("ac", "abc"), ("bc", "abc"), ("aa", "aaa"),
        ("è", "éè"), ("é", "éè"), ("a👍b", "a👍🏽b"), ("e", "e\u{301}"),
        ("oui", "ouï!".replacing("ï!", with: "i!")),
    ])
    func aCharacterMoreOrLessIsOneKeystroke(_ short: String, _ long: String) {
        #expect(draft(long).isOneKeystroke(from: draft(short)))
        #expect(draft(short).isOneKeystroke(from: draft(long)))
    }

    @Test(arguments: [
        ("", "ab"), ("ab", "ab"), ("ab", "xyz"), ("abc", "bcde"), ("note", ""), ("é", "èè"),
        ("", "👍🏽"), ("a", "bc"), ("éa", "èb"),
    ])
    func anythingElseIsMore(_ before: String, _ after: String) {
        #expect(!draft(after).isOneKeystroke(from: draft(before)))
    }

    @Test func whatIsGoneFromADraftIsTaken() {
        let forms = [FormDraft("theme", fields: [])]
        let whole = LineDraft(text: "à dire", mode: .record, forms: forms)
        #expect(whole.parts(takenFor: LineDraft(text: "", mode: .record)) == [.line, .forms])
        #expect(whole.parts(takenFor: LineDraft(text: "", mode: .record, forms: forms)) == .line)
        #expect(whole.parts(takenFor: draft("à dire")) == .forms)
        #expect(whole.parts(takenFor: draft("autre chose")) == .forms)
        #expect(draft("").parts(takenFor: draft("")) == [])
    }

    @Test func anotherModeIsMore() {
        #expect(!draft("ab", .notePrivately).isOneKeystroke(from: draft("a")))
    }
}
