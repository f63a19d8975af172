import Testing
import Workshop

@Suite struct Base64Tests {
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
        ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
    func theExamplesOfItsStandardAreWrittenLikeThere(_ bytes: String, _ text: String) {
        #expect(Base64.text(of: Array(bytes.utf8)) == text)
    }

    @Test func everySignStandsForItsBits() {
        // The six bits of each sign, one after the other.
        var bytes: [UInt8] = []
        for first in stride(from: 0, to: 64, by: 4) {
            let bits = first << 18 | (first + 1) << 12 | (first + 2) << 6 | (first + 3)
            bytes += [UInt8(bits >> 16), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
        }
        #expect(
            Base64.text(of: bytes)
                == "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    }
}
