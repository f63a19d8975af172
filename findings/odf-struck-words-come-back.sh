#!/usr/bin/env bash
# ODF readers: words that somebody struck come back, with the name of who struck them.
#
# Versions: odfpy 1.4.1, docx2txt2 1.0.4, odfdo 3.27.3 (PyPI), odt2txt 0.5-7
# (Debian 12), on Python 3.11.
#
# Input: an OpenDocument text (1.2) written with recorded changes, as an office
# program stores it while several people work on minutes: one sentence deleted,
# one comment in the margin.
#
# Documented: OpenDocument 1.2, part 1, 5.5, keeps deleted text apart, in
# <text:tracked-changes> at the head of the text; an empty <text:change> stands
# where it was. <office:annotation> (14.1) holds notes about the document. Neither
# is what the document says. The manual of odt2txt, the docstring of odfpy's
# extractText, the pages of docx2txt2 and odfdo promise the text of the document;
# none speaks of deleted text. (For comments in cells odfpy has an open report.)
#
# Seen: the deleted sentence comes first, behind the name and the moment of who
# deleted it, and with no mark; the comment stands inside the sentence it is about.
# The lists of paragraphs of odfpy and odfdo, by which most scripts read, give both
# as ordinary paragraphs. odfdo's to_markdown() leaves both out of the same file, so
# it can be done.
#
# For authors of tools that read ODT: leave out text:tracked-changes and
# office:annotation (and annotation-end) before taking any text, in searches for
# paragraphs, too. Those who send a file on: accept all changes and delete comments
# before, for readers will show them.
#
# Exit status: 0 as described, 1 if the behaviour has changed, another if the
# packages could not be installed. Needs python3, access to PyPI, and apt-get and
# dpkg-deb with Debian 12's packages; odt2txt is unpacked, not installed.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv" || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --no-cache-dir \
  'odfpy==1.4.1' 'docx2txt2==1.0.4' 'odfdo==3.27.3' \
  'lxml==6.1.3' 'defusedxml==0.7.1' || exit 2
(cd "$work" && apt-get download -q 'odt2txt=0.5-7' >apt.log 2>&1) || exit 2
dpkg-deb -x "$work"/odt2txt_*.deb "$work/root" || exit 2
odt2txt="$work/root/usr/bin/odt2txt"
[ -x "$odt2txt" ] || odt2txt="$work/root/usr/bin/odt2txt.odt2txt"

cat >"$work/write.py" <<'PY'
import sys
import zipfile

KINDS = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = f'xmlns:office="{KINDS}office:1.0" xmlns:text="{KINDS}text:1.0" ' \
    'xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"'
WHO = "<dc:creator>Person One</dc:creator><dc:date>2026-11-27T10:00:00</dc:date>"
CONTENT = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-content {SPACES}><office:body><office:text>
<text:tracked-changes><text:changed-region xml:id="c1" text:id="c1"><text:deletion>
<office:change-info>{WHO}</office:change-info><text:p>Nobody trusts the board.</text:p>
</text:deletion></text:changed-region></text:tracked-changes>
<text:p>Tools are shared.<text:change text:change-id="c1"/></text:p>
<text:p>The shed opens<office:annotation>{WHO}<text:p>ask first</text:p></office:annotation>
 at nine.</text:p>
</office:text></office:body></office:document-content>"""
STYLES = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles {SPACES}><office:styles/></office:document-styles>"""
ODT = "application/vnd.oasis.opendocument.text"
MANIFEST = f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="{KINDS}manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{ODT}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""

with zipfile.ZipFile(sys.argv[1], "w") as package:
    package.writestr("mimetype", ODT)
    package.writestr("META-INF/manifest.xml", MANIFEST)
    package.writestr("content.xml", CONTENT)
    package.writestr("styles.xml", STYLES)
PY

cat >"$work/read.py" <<'PY'
import sys

import docx2txt2
import odfdo
from odf import teletype, text
from odf.opendocument import load

path = sys.argv[1]


def show(name, found):
    print(f"{name}: {' '.join(found.split())}")


document = load(path)
show("odfpy, extractText", teletype.extractText(document.text))
paragraphs = document.getElementsByType(text.P)
show("odfpy, paragraphs", " | ".join(teletype.extractText(each) for each in paragraphs))
show("docx2txt2", docx2txt2.extract_text(path))
document = odfdo.Document(path)
paragraphs = document.body.get_paragraphs()
show("odfdo, get_paragraphs", " | ".join(each.text_recursive for each in paragraphs))
show("odfdo, to_markdown", document.to_markdown())
PY

cat >"$work/expected" <<'SEEN'
odfpy, extractText: Person One2026-11-27T10:00:00Nobody trusts the board. Tools are shared. The shed opensPerson One2026-11-27T10:00:00ask first at nine.
odfpy, paragraphs: Nobody trusts the board. | Tools are shared. | The shed opensPerson One2026-11-27T10:00:00ask first at nine. | ask first
docx2txt2: Person One 2026-11-27T10:00:00 Nobody trusts the board. Tools are shared. The shed opens Person One 2026-11-27T10:00:00 ask first at nine.
odfdo, get_paragraphs: Nobody trusts the board. | Tools are shared. | The shed opensask first Person One 2026-11-27 10:00:00 at nine. | ask first
odfdo, to_markdown: Tools are shared. The shed opens at nine.
odt2txt: Person One2026-11-27T10:00:00Nobody trusts the board. Tools are shared. The shed opensPerson One2026-11-27T10:00:00ask first at nine.
SEEN

"$work/venv/bin/python" "$work/write.py" "$work/minutes.odt"
"$work/venv/bin/python" "$work/read.py" "$work/minutes.odt" >"$work/seen"
printf 'odt2txt: %s\n' "$("$odt2txt" --width=-1 --encoding=UTF-8 "$work/minutes.odt" | xargs)" \
  >>"$work/seen"

diff -u "$work/expected" "$work/seen"
