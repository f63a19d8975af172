#!/usr/bin/env bash
# LibreOffice Writer: columns of a table that have small shares come out as wide as others.
#
# Version: LibreOffice 7.4.7.2 (libreoffice-writer of Debian 12), headless.
#
# Input: flat OpenDocument texts (1.3) with a table of two columns, whose styles give them
# relative widths, in each file in the proportion of 1 to 3: 1* and 3*, 10* and 30*, 22* and
# 66*, 23* and 69*, 1000* and 3000*.
#
# Documented: OpenDocument 1.3, part 3, style:rel-column-width: a number followed by an
# asterisk; the width of a column is its number, divided by the sum of the numbers of all
# columns, of the width that there is for them. So 1* and 3* say the same as 1000* and 3000*.
#
# Seen: each number below 23 counts as 23, the least width that Writer lets a column have in
# its own units (1/1440 inch), as if the shares were lengths. 1* and 3* become two equal
# columns, 10* and 30* become 23 to 30; from 23* on the proportion is right. The file is
# written back with the other widths.
#
# For authors of tools that write OpenDocument: give relative widths in thousands.
#
# Exit status: 0 as described, 1 if the behaviour has changed, another if the program could
# not be had. Needs soffice in that version (apt-get install libreoffice-writer on Debian 12)
# and python3.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[[ $(soffice -env:UserInstallation="file://$work/asked" --version) == *' 7.4.7.2 '* ]] || {
  echo "needs LibreOffice 7.4.7.2: apt-get install libreoffice-writer on Debian 12" >&2
  exit 2
}

for share in 1 10 22 23 1000; do
  cat >"$work/$share.fodt" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3"
  office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:style style:name="One" style:family="table-column"
  ><style:table-column-properties style:rel-column-width="$share*"/></style:style>
<style:style style:name="Three" style:family="table-column"
  ><style:table-column-properties style:rel-column-width="$((3 * share))*"/></style:style>
</office:automatic-styles>
<office:body><office:text>
<table:table table:name="T"><table:table-column table:style-name="One"/><table:table-column
  table:style-name="Three"/><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell
  ><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document>
XML
done

soffice -env:UserInstallation="file://$work/profile" --headless --convert-to fodt \
  --outdir "$work/out" "$work"/*.fodt >/dev/null 2>&1 || exit 2

cat >"$work/read.py" <<'PY'
import pathlib
import re
import sys

for share in (1, 10, 22, 23, 1000):
    text = (pathlib.Path(sys.argv[1]) / f"{share}.fodt").read_text(encoding="utf-8")
    one, three = map(int, re.findall(r'rel-column-width="(\d+)\*"', text))
    print(f"{share}* and {3 * share}*: {three / one:.2f} times as wide")
PY

cat >"$work/expected" <<'SEEN'
1* and 3*: 1.00 times as wide
10* and 30*: 1.30 times as wide
22* and 66*: 2.87 times as wide
23* and 69*: 3.00 times as wide
1000* and 3000*: 3.00 times as wide
SEEN

python3 "$work/read.py" "$work/out" >"$work/seen"
diff -u "$work/expected" "$work/seen"
