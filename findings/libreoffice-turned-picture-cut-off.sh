#!/usr/bin/env bash
# LibreOffice: a picture that is turned within a line of text is cut off at both ends.
#
# Version: LibreOffice 7.4.7.2 (libreoffice-writer of Debian 12), headless; the page is
# drawn by pypdfium2 4.30.0 (PyPI).
#
# Input: a flat OpenDocument text (1.3) with a picture 8 cm wide and 6 cm high, whose first
# and last centimetre are red and blue, turned by a quarter with draw:transform; once
# anchored as a character, once to its paragraph.
#
# Documented: OpenDocument 1.3, part 3, defines draw:transform for draw:frame whatever its
# anchor; of a frame anchored «as-char» it says that only the place is that of a character.
#
# Seen: anchored to the paragraph the picture is whole, 6 cm wide and 8 cm high. Within the
# line the line is made as high as the picture was before it was turned, and the picture is
# cut to that: red and blue are gone, in the PDF as on the screen. Most photos that
# telephones take upright have to be turned like this, as their Exif is not read either.
#
# For authors of tools that write OpenDocument: anchor what is turned to its paragraph, and
# give that a line of its height (fo:line-height) where it has to keep together with others.
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
  'pypdfium2==4.30.0' || exit 2

python3 - "$work" <<'PY'
import base64, struct, sys, zlib

def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

row = b"\0" + b"\xff\0\0" * 10 + b"\xff\xff\xff" * 60 + b"\0\0\xff" * 10
png = (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 80, 60, 8, 2, 0, 0, 0))
       + chunk(b"IDAT", zlib.compress(row * 60)) + chunk(b"IEND", b""))
for anchor, turn in (("as-char", ""), ("paragraph", " translate (6cm 0cm)")):
    open(f"{sys.argv[1]}/{anchor}.fodt", "w").write(f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
  xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3"
  office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:p><draw:frame text:anchor-type="{anchor}" svg:width="8cm" svg:height="6cm"
  draw:transform="rotate (-1.5707963267949){turn}"><draw:image draw:mime-type="image/png">
<office:binary-data>{base64.b64encode(png).decode()}</office:binary-data></draw:image></draw:frame></text:p>
</office:text></office:body></office:document>''')
PY

soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf \
  --outdir "$work" "$work/as-char.fodt" "$work/paragraph.fodt" >/dev/null 2>&1 || exit 2

"$work/venv/bin/python" - "$work" <<'PY'
import sys
import pypdfium2

seen = {}
for anchor in ("as-char", "paragraph"):
    page = pypdfium2.PdfDocument(f"{sys.argv[1]}/{anchor}.pdf")[0]
    bitmap = page.render(scale=1)
    data, step = bytes(bitmap.buffer), bitmap.n_channels
    red = blue = 0
    for y in range(bitmap.height):
        for x in range(bitmap.width):
            place = y * bitmap.stride + x * step
            b, g, r = data[place:place + 3]
            red += r > 200 and g < 60 and b < 60
            blue += b > 200 and g < 60 and r < 60
    seen[anchor] = (red > 500, blue > 500)
    print(f"{anchor}: {red} points red, {blue} blue")
sys.exit(0 if seen == {"as-char": (False, False), "paragraph": (True, True)} else 1)
PY
