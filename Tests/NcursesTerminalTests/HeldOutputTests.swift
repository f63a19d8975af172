import CSystem
import Glibc
import Testing

@Suite struct HeldOutputTests {
    @Test func whatWaitsComesInOnePieceAndTheRestAtOnce() throws {
        var ends: [Int32] = [-1, -1]
        try #require(pipe(&ends) == 0)
        let output = dup(ends[1])
        defer { for end in ends + [output] { close(end) } }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        var bytes = [UInt8](repeating: 0, count: 100_000)

        let held = atelier_output_hold(output)
        try #require(held >= 0)
        for _ in 0..<1000 { #expect(write(output, "abcdefghij", 10) == 10) }
        #expect(read(ends[0], &bytes, bytes.count) == -1)
        atelier_output_release(output, held, ends[1])
        #expect(read(ends[0], &bytes, bytes.count) == 10_000)
        #expect(
            bytes.prefix(10_000).elementsEqual((0..<1000).flatMap { _ in Array("abcdefghij".utf8) })
        )

        #expect(write(output, "k", 1) == 1)
        #expect(read(ends[0], &bytes, bytes.count) == 1)
    }
}
