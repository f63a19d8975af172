#!/usr/bin/env bash
# pandoc: a drawing that stands in a page has no words in an EPUB, and is told to be mere decoration.
#
# Version: pandoc 3.9, of pypandoc_binary 1.17 (PyPI).
#
# Input: an HTML page with a figure that holds an SVG drawing (role="img", <title>, <desc>) and
# a caption, and one that holds an <img> with its own alt text and a caption.
#
# Documented: WAI-ARIA Graphics and SVG-AAM 1.0: <title> and <desc> are what a drawing is called
# and described by. HTML, 4.8.3: alt="" says of a picture that it is decoration, to be left out
# by who does not see it.
#
# Seen: the drawing becomes a file of its own, shown by <img alt="">; a reader that reads aloud
# passes over it without a word. The <img> keeps its alt text. (2.17.1.1, of Debian 12, leaves the
# alt attribute of the drawing out, and takes the caption for the alt text of the <img>.)
#
# For authors of pages that pandoc is to read: write a drawing as <img> with the SVG in a data:
# address and an alt text, and for 2.17 put caption and picture into a <div> instead of a <figure>.
#
# Exit status: 0 as described, 1 if the behaviour has changed, another if the programs could not
# be had. Needs python3, unzip and access to PyPI.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv" || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --no-cache-dir \
  'pypandoc_binary==1.17' || exit 2
pandoc=$(find "$work/venv" -name pandoc -type f | head -n 1)
[[ $("$pandoc" --version | head -n 1) == 'pandoc 3.9' ]] || exit 2

cat >"$work/page.html" <<'HTML'
<!DOCTYPE html>
<html lang="en"><head><title>Bread and salt</title></head><body><main>
<figure><svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 9 9" width="9" height="9"><title>Votes</title><desc>Bread, 2; salt, 1</desc><rect width="9" height="9"/></svg><figcaption>Votes</figcaption></figure>
<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" alt="Four words on a wall"><figcaption>Photo 1</figcaption></figure>
</main></body></html>
HTML
"$pandoc" --from html --to epub3 --standalone --output "$work/page.epub" "$work/page.html"
pictures=$(unzip -p "$work/page.epub" '*.xhtml' | grep -o '<img [^>]*>')
echo "$pictures"
grep -q 'svg" alt="" />' <<<"$pictures" || { echo "the drawing has words now" >&2; exit 1; }
grep -q 'alt="Four words on a wall"' <<<"$pictures" || { echo "the photo has none" >&2; exit 1; }
echo "as described"
