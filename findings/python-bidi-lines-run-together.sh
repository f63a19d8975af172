#!/usr/bin/env bash
# python-bidi: a text of several lines loses its line ends, or its directions.
#
# Versions: python-bidi 0.6.12 (the newest on PyPI) on Python 3.11, with both of its
# implementations: bidi.get_display (Rust, the one in the manual's example) and
# bidi.algorithm.get_display (Python), and its command pybidi.
#
# Input: three lines of a screen, parted by line feeds, in Latin and Hebrew. Below,
# capitals stand for Hebrew letters, as in the Unicode standard's own examples.
#
# Documented: the manual of python-bidi names one entry point for the layout of a text,
# and pipes a whole file into pybidi. The standard that it implements (UAX #9) begins
# by splitting the text into paragraphs, of which each keeps its separator at its end
# (P1) and takes its own direction from its first strong letter (P2, P3).
#
# Seen: the Rust implementation turns the separator round with its paragraph, so
# that the line feed comes before the line that it ends: a Hebrew line and the Latin
# one after it stand on one row, an empty row appears, and the text has no line end
# any more. The Python one keeps the line feeds, but takes one direction, that of the
# first line, for the whole text: the full stop of a sentence moves to its wrong
# end. Line by line both give the same, right result. No error, no message.
#
# For authors of terminal programs: give such a library one line at a time, after
# wrapping and without its line end, and put the line end back yourself. Test with
# lines of both directions one under the other: a single line shows nothing.
#
# Exit status: 0 as described, 1 if the behaviour has changed, another if the
# packages could not be installed. Needs python3 and access to PyPI.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv" || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --no-cache-dir \
  'python-bidi==0.6.12' || exit 2

cat >"$work/expected" <<'SEEN'
stored            'ABG.\nround 1.\nDH\n'
  line by line    '.GBA\nround 1.\nHD\n'
    in both alike True
  Rust            '\n.GBAround 1.\n\nHD'
  Python          '.GBA\n.round 1\nHD\n'
  pybidi --rust   '\n.GBAround 1.\n\nHD'
stored            'round\nABG 12.\nround\n'
  line by line    'round\n.12 GBA\nround\n'
    in both alike True
  Rust            'round\n\n.12 GBAround\n'
  Python          'round\n12 GBA.\nround\n'
  pybidi --rust   'round\n\n.12 GBAround\n'
SEEN

cat >"$work/show.py" <<'PY'
import subprocess
import sys

from bidi import get_display as rust
from bidi.algorithm import get_display as python

LATIN, HEBREW = "ABGDH", "\u05d0\u05d1\u05d2\u05d3\u05d4"
stored = str.maketrans(LATIN, HEBREW)
shown = str.maketrans(HEBREW, LATIN)


def rows(text):
    return repr(text.translate(shown))


def by_line(display, text):
    return "".join(
        display(line.removesuffix("\n")) + "\n" for line in text.splitlines(keepends=True)
    )


for text in ("ABG.\nround 1.\nDH\n", "round\nABG 12.\nround\n"):
    text = text.translate(stored)
    print("stored           ", rows(text))
    print("  line by line   ", rows(by_line(rust, text)))
    print("    in both alike", by_line(rust, text) == by_line(python, text))
    print("  Rust           ", rows(rust(text)))
    print("  Python         ", rows(python(text)))
    command = [sys.argv[1], "--rust"]
    piped = subprocess.run(command, input=text, capture_output=True, encoding="utf-8", check=True)
    print("  pybidi --rust  ", rows(piped.stdout))
PY

PYTHONUTF8=1 "$work/venv/bin/python" "$work/show.py" "$work/venv/bin/pybidi" >"$work/seen"

diff -u "$work/expected" "$work/seen"
