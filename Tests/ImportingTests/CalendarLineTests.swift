import CIcal
import Testing

@testable import Importing

/// The lines of calendars, as libical reads them.
@Suite struct CalendarLineTests {
    private static let calendars: [String] = [
        // Folded in the middle of a word and of a letter's bytes, tabs, quoted parameters.
        "SUMMARY:Un titre qui est pl\r\n ié au milieu\r\n\t d’un mot\r\n",
        "SUMMARY;LANGUAGE=fr:Du pain\\, du sel\\; et \\\\ une ligne\\nde plus\r\n",
        "LOCATION;ALTREP=\"http://x.example.org/a;b:c\";LANGUAGE=fr:Salle A\r\n",
        "ATTENDEE;CN=\"Acar, Ana\";ROLE=REQ-PARTICIPANT:mailto:ana@example.org\r\n",
        "DTSTART;TZID=\"Europe/Paris\":20261205T090000\r\nDURATION:PT1H30M\r\n",
        "summary:En petites lettres\r\ndtstart;value=date:20261205\r\n",
        "DTSTART:20261205T090000Z\r\nRRULE:FREQ=WEEKLY;COUNT=3;BYDAY=SA\r\n",
        "DESCRIPTION:a:b;c\"d\"\\Ne\r\nX-NOTE;X-A=1:valeur\r\n",
        "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Bientôt\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\nLOCATION:B\r\n",
    ]

    /// The properties of the first event as libical reads them: name and value without escapes.
    private func judged(_ text: String) throws -> [String] {
        let root = try #require(icalparser_parse_string(text))
        defer { icalcomponent_free(root) }
        let event = try #require(icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT))
        var found: [String] = []
        var property = icalcomponent_get_first_property(event, ICAL_ANY_PROPERTY)
        while let one = property {
            if icalproperty_isa(one) != ICAL_XLICERROR_PROPERTY,
                let name = icalproperty_get_property_name(one)
            {
                let whole = icalproperty_get_value(one)
                // Of any other kind it has no text, and what is asked for would be something else.
                let text = whole.flatMap {
                    icalvalue_isa($0) == ICAL_TEXT_VALUE ? icalvalue_get_text($0) : nil
                }
                let value =
                    text.map { String(cString: $0) }
                    ?? icalproperty_get_value_as_string(one).map { String(cString: $0) } ?? ""
                found.append("\(String(cString: name)) \(value)")
            }
            property = icalcomponent_get_next_property(event, ICAL_ANY_PROPERTY)
        }
        return found
    }

    @Test(arguments: calendars)
    func theyAreTheSame(_ properties: String) throws {
        let text =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n\(properties)END:VEVENT\r\n"
            + "END:VCALENDAR\r\n"
        var depth = 0
        var ours: [String] = []
        let texts: Set = ["SUMMARY", "LOCATION", "DESCRIPTION", "UID"]
        for line in CalendarProgramme.lines(of: text) {
            switch line.name {
            case "BEGIN": depth += 1
            case "END": depth -= 1
            default:
                guard depth == 2 else { continue }
                let value =
                    texts.contains(line.name)
                    ? CalendarProgramme.unescaped(line.value) : line.value
                ours.append("\(line.name) \(value)")
            }
        }
        #expect(try judged(text) == ours)
    }
}
