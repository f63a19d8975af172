import Testing
import Workshop

@Suite struct PageSplitTests {
    @Test func partsFollowEachOtherAndAreEven() {
        #expect(PageSplit.parts(of: 13...22, among: 3) == [13...16, 17...19, 20...22])
        #expect(PageSplit.parts(of: 1...2, among: 5) == [1...1, 2...2])
        #expect(PageSplit.parts(of: 1...9, among: 0) == [])
    }
}
