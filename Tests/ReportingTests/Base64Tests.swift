import Testing

@testable import Reporting

@Suite struct Base64Tests {
    /// RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
        ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
    func bytesBecomeTheTextOfTheStandard(bytes: String, text: String) {
        #expect(Base64.text(bytes.utf8) == text)
    }

    @Test func everyBitCounts() {
        #expect(Base64.text([0xFB, 0xEF, 0xBE, 0xFF, 0xFF, 0xFF, 0x00]) == "++++////AA==")
        let all = Base64.text((0...255).map { UInt8($0) })
        #expect(all.utf8.count == 344)
        #expect(all.hasPrefix("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"))
        #expect(all.hasSuffix("+fr7/P3+/w=="))
    }
}
