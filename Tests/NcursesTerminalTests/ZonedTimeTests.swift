import CSystem
import Testing

@Suite struct ZonedTimeTests {
    private func time(_ zone: String, _ second: Int64) -> atelier_zoned_time? {
        var time = atelier_zoned_time()
        return atelier_zoned_time_at(zone, second, &time) ? time : nil
    }

    @Test func aZoneHasItsSummerTime() throws {
        // 2016-03-08 18:30 UTC, and the same in July.
        let winter = try #require(time("Europe/Paris", 1_457_461_800))
        #expect(winter.hour == 19 && winter.minute == 30 && winter.day == 8)
        #expect(winter.offset_seconds == 3600 && !winter.summer_time)
        #expect(winter.weekday == 2)
        let summer = try #require(time("Europe/Athens", 1_467_909_000))
        #expect(summer.offset_seconds == 10800 && summer.summer_time)
        #expect(withUnsafeBytes(of: summer.abbreviation) { $0.starts(with: Array("EEST\0".utf8)) })
    }

    @Test(arguments: ["Europe/Nowhere", "", "../../etc/passwd", "/etc/localtime", "Europe"])
    func anUnknownZoneIsKnownToBeUnknown(_ name: String) {
        #expect(!atelier_zone_exists(name))
        #expect(time(name, 0) == nil)
    }
}
