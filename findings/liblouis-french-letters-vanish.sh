#!/usr/bin/env bash
# liblouis: French braille leaves a blank for letters of other languages, in silence.
#
# Versions: liblouis-bin, liblouis20, liblouis-data 3.24.0-1 (Debian 12). The rule
# still stands in the table of the project's sources of August 2026.
#
# Input: names as a French list of participants holds them, in ordinary composed
# letters (Ayşe, Łódź, Jiří), and a French word with the middle dot by which many
# associations write both genders (habitant·es).
#
# Documented: by the manual a character that no rule covers comes out as its number
# (\x015f), so that a reader feels that something is there; a table may choose a
# pattern of dots instead (opcode "undefined"). The French tables give the unified
# French code of 2008 as their source, and no list of letters that are left out.
#
# Seen: both French 6-dot tables (fr-bfu-comp6.utb, and fr-bfu-g2.ctb, which includes
# it) choose the pattern without dots, the cell of a space: Ayşe reads "Ay e", Łódź
# " ód ". The middle dot has the blank, too, so that habitant·es and "habitant es"
# are the same in uncontracted braille. Exit status 0, no message, and translated
# back it is two words. The English and Turkish tables write the letters with their
# accents, the Spanish one the number.
#
# For authors who write for braille: translate, translate back and compare. Before
# translating into French, put a base letter for each letter that is lost (s for ş),
# and write both genders in full. A blank cell does not mean that nothing was there.
#
# Exit status: 0 as described, 1 if the behaviour has changed, another if the
# packages could not be had. Needs apt-get and dpkg-deb with Debian 12's packages,
# which are unpacked, not installed.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$work" && apt-get download -q 'liblouis-bin=3.24.0-1' 'liblouis20=3.24.0-1' \
  'liblouis-data=3.24.0-1' 'libyaml-0-2=0.2.5-1' >apt.log 2>&1) || exit 2
for package in "$work"/*.deb; do
  dpkg-deb -x "$package" "$work/root" || exit 2
done
libraries=("$work"/root/usr/lib/*-linux-gnu*)
export LD_LIBRARY_PATH="${libraries[0]}"
export LOUIS_TABLEPATH="$work/root/usr/share/liblouis/tables"
export LC_ALL=C.UTF-8

# braille DIRECTION TABLE TEXT: TEXT translated, as braille patterns of Unicode.
braille() {
  printf '%s\n' "$3" | "$work/root/usr/bin/lou_translate" "$1" "unicode.dis,$2"
}

cat >"$work/expected" <<'SEEN'
Ayşe fr-bfu-comp6.utb ⠨⠁⠽⠀⠑
Ayşe fr-bfu-g2.ctb ⠰⠨⠁⠽⠀⠑
Ayşe en-ueb-g1.ctb ⠠⠁⠽⠘⠯⠎⠑
Ayşe es-g1.ctb ⠨⠁⠽⠄⡳⠭⠴⠂⠢⠋⠄⠑
Ayşe tr-g1.ctb ⠠⠁⠽⠘⠯⠎⠑
Ay e fr-bfu-comp6.utb ⠨⠁⠽⠀⠑
Ay e fr-bfu-g2.ctb ⠰⠨⠁⠽⠀⠑
Ay e en-ueb-g1.ctb ⠠⠁⠽⠀⠑
Ay e es-g1.ctb ⠨⠁⠽⠀⠑
Ay e tr-g1.ctb ⠠⠁⠽⠀⠑
Łódź fr-bfu-comp6.utb ⠀⠬⠙⠀
Łódź fr-bfu-g2.ctb ⠀⠬⠙⠀
Łódź en-ueb-g1.ctb ⠠⠈⠡⠇⠘⠌⠕⠙⠘⠌⠵
Łódź es-g1.ctb ⠄⡳⠭⠴⠂⠲⠂⠄⠬⠙⠄⡳⠭⠴⠂⠶⠁⠄
Łódź tr-g1.ctb ⠠⠈⠡⠇⠘⠌⠕⠙⠘⠌⠵
Jiří fr-bfu-comp6.utb ⠨⠚⠊⠀⠌
Jiří fr-bfu-g2.ctb ⠨⠚⠊⠀⠰⠌
Jiří en-ueb-g1.ctb ⠠⠚⠊⠘⠬⠗⠘⠌⠊
Jiří es-g1.ctb ⠨⠚⠊⠄⡳⠭⠴⠂⠢⠔⠄⠌
Jiří tr-g1.ctb ⠠⠚⠊⠘⠬⠗⠘⠌⠊
habitant·es fr-bfu-comp6.utb ⠓⠁⠃⠊⠞⠁⠝⠞⠀⠑⠎
habitant·es fr-bfu-g2.ctb ⠓⠁⠃⠊⠞⠂⠞⠀⠑⠎
habitant·es en-ueb-g1.ctb ⠓⠁⠃⠊⠞⠁⠝⠞⠈⠡⠑⠎
habitant·es es-g1.ctb ⠓⠁⠃⠊⠞⠁⠝⠞⠄⡳⠭⠴⠴⠃⠶⠄⠑⠎
habitant·es tr-g1.ctb ⠓⠁⠃⠊⠞⠁⠝⠞⠈⠡⠑⠎
habitant es fr-bfu-comp6.utb ⠓⠁⠃⠊⠞⠁⠝⠞⠀⠑⠎
habitant es fr-bfu-g2.ctb ⠓⠁⠃⠊⠞⠹⠀⠑⠎
habitant es en-ueb-g1.ctb ⠓⠁⠃⠊⠞⠁⠝⠞⠀⠑⠎
habitant es es-g1.ctb ⠓⠁⠃⠊⠞⠁⠝⠞⠀⠑⠎
habitant es tr-g1.ctb ⠓⠁⠃⠊⠞⠁⠝⠞⠀⠑⠎
and back: Ay e
SEEN

{
  for word in 'Ayşe' 'Ay e' 'Łódź' 'Jiří' 'habitant·es' 'habitant es'; do
    for table in fr-bfu-comp6.utb fr-bfu-g2.ctb en-ueb-g1.ctb es-g1.ctb tr-g1.ctb; do
      printf '%s %s %s\n' "$word" "$table" "$(braille --forward "$table" "$word")"
    done
  done
  there=$(braille --forward fr-bfu-comp6.utb 'Ayşe')
  printf 'and back: %s\n' "$(braille --backward fr-bfu-comp6.utb "$there")"
} >"$work/seen"

diff -u "$work/expected" "$work/seen"
