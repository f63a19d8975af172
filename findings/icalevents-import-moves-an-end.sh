#!/usr/bin/env bash
# icalevents: importing it changes when an event ends for all users of icalendar.
#
# Versions: icalevents 0.3.1, icalendar 7.3.2, recurring-ical-events 3.8.2,
# pytz 2026.6 on Python 3.11 (each the newest that goes with the others).
#
# Input: a weekend that begins on Saturday 24 October 2026 at 18:00 in Paris and
# lasts one day (DURATION:P1D), in the night of which clocks go back; and the same
# as the second of two weeks (RRULE), the first on 17 October. Both after RFC 5545.
#
# Documented: in RFC 5545, 3.3.6, days are nominal and hours exact: over a change of
# clocks a duration of one day takes in the hour that is won or lost, and by 3.8.5.3
# a repeated event with a DURATION keeps it as nominal. So both end on Sunday at 18:00
# in Paris (17:00 UTC), as icalendar alone says. (With a DTEND in place of the
# DURATION it would be the exact 24 hours.) The pages of icalevents say nothing about
# other users of icalendar, and nobody expects an import to change their results.
#
# Seen: icalevents calls icalendar.use_pytz() while it is imported, a switch for the
# whole process. From then on icalendar adds the day to a pytz time without setting
# its offset anew: the weekend ends at 18:00+02:00, an hour early (16:00 UTC), and
# recurring-ical-events, used by itself, ends both at 17:00 in Paris. Nothing of
# icalevents was called, and no warning is given. In March the ends are an hour late.
#
# For authors of tools that read programmes: an import deep in a plugin can do this,
# so call icalendar.use_zoneinfo() before each reading, not once at the start;
# compute ends from local times and set the offset last; and test with an event that
# lies over the last Sunday of October. Authors of libraries: keep such a switch
# within your own calls.
#
# Exit status: 0 as described, 1 if the behaviour has changed, another if the
# packages could not be installed. Needs python3 and access to PyPI.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv" || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --no-cache-dir \
  'icalevents==0.3.1' 'icalendar==7.3.2' 'recurring-ical-events==3.8.2' \
  'x-wr-timezone==2.0.1' 'pytz==2026.6' 'tzdata==2026.6' || exit 2

cat >"$work/expected" <<'SEEN'
icalendar alone
  weekend: 2026-10-25 18:00:00+01:00 = 17:00 UTC
  weekend, by recurring-ical-events: 2026-10-25 18:00:00+01:00
  second week, by recurring-ical-events: 2026-10-25 18:00:00+01:00
after "import icalevents.icalevents"
  weekend: 2026-10-25 18:00:00+02:00 = 16:00 UTC
  weekend, by recurring-ical-events: 2026-10-25 17:00:00+01:00
  second week, by recurring-ical-events: 2026-10-25 17:00:00+01:00
SEEN

cat >"$work/read.py" <<'PY'
import sys
from datetime import date, timezone

import icalendar
import recurring_ical_events

if sys.argv[1:] == ["with"]:
    import icalevents.icalevents  # noqa: F401

    print('after "import icalevents.icalevents"')
else:
    print("icalendar alone")


def calendar(*lines):
    text = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//programme//EN", "BEGIN:VEVENT"]
    text += ["UID:1@example.org", "DTSTAMP:20261001T000000Z", "SUMMARY:Retreat", *lines]
    text += ["END:VEVENT", "END:VCALENDAR", ""]
    return icalendar.Calendar.from_ical("\r\n".join(text))


def occurrences(found):
    year = recurring_ical_events.of(found).between(date(2026, 1, 1), date(2027, 1, 1))
    return sorted(year, key=lambda event: event.start)


weekend = calendar("DTSTART;TZID=Europe/Paris:20261024T180000", "DURATION:P1D")
end = weekend.events[0].end
print(f"  weekend: {end} = {end.astimezone(timezone.utc):%H:%M} UTC")
print("  weekend, by recurring-ical-events:", occurrences(weekend)[0].end)
weeks = calendar(
    "DTSTART;TZID=Europe/Paris:20261017T180000",
    "DURATION:P1D",
    "RRULE:FREQ=WEEKLY;COUNT=2",
)
print("  second week, by recurring-ical-events:", occurrences(weeks)[1].end)
PY

"$work/venv/bin/python" "$work/read.py" without >"$work/seen"
"$work/venv/bin/python" "$work/read.py" with >>"$work/seen"

diff -u "$work/expected" "$work/seen"
