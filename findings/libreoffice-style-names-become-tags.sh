#!/usr/bin/env bash
# LibreOffice, tagged PDF: a paragraph style called «Figure» makes figures of words.
#
# Version: LibreOffice 7.4.7.2 (libreoffice-writer of Debian 12), headless; read with
# pikepdf 10.18.0 (PyPI).
#
# Input: a flat OpenDocument text (1.3) with two paragraphs, in styles that somebody
# called «Figure» and «Aside», exported by the filter writer_pdf_Export with
# UseTaggedPDF and PDFUACompliance.
#
# Documented: the help on PDF/UA export promises a file that «follows the requirements of
# PDF/UA». ISO 14289-1 (PDF/UA-1), 7.1: standard structure types shall not be remapped.
# «Figure» is such a type (ISO 32000-1, 14.8.4), and one that needs words in their place
# (7.3).
#
# Seen: the tag of a paragraph is the name of its style, with an entry in the role map
# that leads to /P. For «Aside» that is right; for «Figure» it remaps a standard type.
# Checkers and screen readers that know the standard types find a picture without words
# where a sentence stands. Direct formatting on top changes nothing. OpenDocument sets no
# bounds to the names of styles.
#
# For authors of tools that write OpenDocument: give no style of your own a name from the
# list of standard types (Figure, Form, Link, Note, Span, Table …); «Figure Caption» is safe.
#
# Exit status: 0 as described, 1 if the behaviour has changed, another if the programs
# could not be had. Needs soffice in that version (apt-get install libreoffice-writer on
# Debian 12), python3 and access to PyPI.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[[ $(soffice -env:UserInstallation="file://$work/asked" --version) == *' 7.4.7.2 '* ]] || {
  echo "needs LibreOffice 7.4.7.2: apt-get install libreoffice-writer on Debian 12" >&2
  exit 2
}
python3 -m venv "$work/venv" || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --no-cache-dir \
  'pikepdf==10.18.0' || exit 2

cat >"$work/words.fodt" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"
  office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Figure" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Aside" style:family="paragraph" style:parent-style-name="Standard"/>
</office:styles>
<office:body><office:text>
<text:p text:style-name="Figure">Nothing but words.</text:p>
<text:p text:style-name="Aside">Words as well.</text:p>
</office:text></office:body></office:document>
XML

options='{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"}}'
soffice -env:UserInstallation="file://$work/profile" --headless \
  --convert-to "pdf:writer_pdf_Export:$options" --outdir "$work" "$work/words.fodt" >/dev/null 2>&1 || exit 2

cat >"$work/read.py" <<'PY'
import sys

import pikepdf

with pikepdf.open(sys.argv[1]) as pdf:
    root = pdf.Root.StructTreeRoot
    for name, role in sorted(root.RoleMap.items()):
        print(f"role map: {name} is {role}")
    for tag in root.K[0].K:
        print(f"tag: {tag.S}, words in its place: {'/Alt' in tag or '/ActualText' in tag}")
PY

cat >"$work/expected" <<'SEEN'
role map: /Aside is /P
role map: /Figure is /P
tag: /Figure, words in its place: False
tag: /Aside, words in its place: False
SEEN

"$work/venv/bin/python" "$work/read.py" "$work/words.pdf" >"$work/seen"
diff -u "$work/expected" "$work/seen"
