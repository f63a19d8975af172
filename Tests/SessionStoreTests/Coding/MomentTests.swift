import Testing
import Workshop

@testable import SessionStore

@Suite struct MomentTests {
    @Test(arguments: [
        ("2016-03-08T18:42:31.25Z", "2016-03-08T18:42:31.250Z"),
        ("2016-03-08T19:42:31+01:00", "2016-03-08T18:42:31Z"),
        ("2016-03-08t00:12:31.123456789-03:30", "2016-03-08T03:42:31.123Z"),
        ("1969-12-31T23:59:59.999z", "1969-12-31T23:59:59.999Z"),
        ("2000-02-29T23:59:59.001Z", "2000-02-29T23:59:59.001Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
        ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"),
    ])
    func isWrittenInUniversalTime(text: String, expected: String) throws {
        #expect(try #require(Moment(rfc3339: text)).rfc3339 == expected)
    }

    @Test(arguments: [
        "", "2016-03-08", "2016-02-30T00:00:00Z", "2016-03-08T24:00:00Z", "2016-03-08T00:60:00Z",
        "2016-03-08T00:00:60Z", "2016-03-08T00:00:00", "2016-03-08T00:00:00.Z",
        "2016-03-08T00:00:00.1234567890Z", "2016-03-08T00:00:00+24:00", "2016-03-08T00:00:00Zx",
        "2016-03-08 00:00:00Z", "+016-03-08T00:00:00Z", "２０16-03-08T00:00:00Z",
    ])
    func whatIsNoMomentIsRefused(text: String) {
        #expect(Moment(rfc3339: text) == nil)
    }

    @Test func theEndsOfTimeDoNotBreakTheFile() {
        #expect(Moment(milliseconds: .max).rfc3339 == "9999-12-31T23:59:59.999Z")
        #expect(Moment(milliseconds: .min).rfc3339 == "0001-01-01T00:00:00Z")
    }
}
