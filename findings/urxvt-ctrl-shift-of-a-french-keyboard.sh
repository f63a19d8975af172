#!/usr/bin/env bash
# urxvt: on a French keyboard Ctrl-Shift and a key of the digit row is a control character.
#
# Versions: rxvt-unicode 9.30-2+b4 under Xvfb 21.1.7 (Debian 12), its settings untouched;
# keys pressed by xdotool 3.20160805 on the layout «fr» of xkeyboard-config.
#
# Input: Ctrl-Shift-é, then Ctrl-Shift-è, pressed and released as one does. On that layout é
# and è are the keys whose other sign is 2 and 7.
#
# Documented: urxvt(1) tells of ISO 14755: while Ctrl and Shift are held, hexadecimal digits
# are taken together as the number of a character, which is sent when the keys are released.
# It says nothing of layouts on which digits are what Shift makes of letters, so that each
# such chord is a number by itself.
#
# Seen: Ctrl-Shift-é sends 02 and Ctrl-Shift-è 07, the bytes of Ctrl-B and Ctrl-G; the whole
# row sends 01 to 09. A program cannot tell: the one turns a page back in vi, the other
# cancels in Emacs. With the resource iso14755 set to false the same chords send 00 and 1F,
# as Ctrl-2 and Ctrl-7 do in other terminals.
#
# For authors of terminal programs: where COLORTERM or TERM says rxvt, let Ctrl-A to Ctrl-I do
# nothing at once that is hard to take back. For others: urxvt.iso14755: false.
#
# Exit status: 0 as described, 1 if the behaviour has changed, another if the programs could
# not be had. Needs rxvt-unicode in that version, xvfb, xdotool and x11-xkb-utils (apt-get
# install them on Debian 12).
set -euo pipefail

for program in urxvt Xvfb xdotool setxkbmap xxd; do
  command -v "$program" >/dev/null || {
    echo "needs $program: apt-get install rxvt-unicode xvfb xdotool x11-xkb-utils xxd" >&2
    exit 2
  }
done
[[ $(dpkg-query -W -f '${Version}' rxvt-unicode 2>/dev/null) == 9.30-2+b4 ]] || {
  echo "needs rxvt-unicode 9.30-2+b4, as in Debian 12" >&2
  exit 2
}

work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$work"' EXIT
exec 3> >(head -n 1 >"$work/display")
Xvfb -displayfd 3 -screen 0 800x600x24 -nolisten tcp -noreset 2>/dev/null &
for _ in {1..50}; do [[ -s $work/display ]] && break; sleep 0.1; done
export DISPLAY=:$(cat "$work/display") HOME="$work" LC_ALL=C.UTF-8
setxkbmap fr

# sent NAME [OPTION…]: what urxvt with these options sends for the two chords, as hexadecimal.
sent() {
  local name=$1
  shift
  printf '#!/bin/sh\nstty raw -echo\n: >%s.ready\nexec cat >%s\n' "$work/$name" "$work/$name" >"$work/run"
  chmod +x "$work/run"
  urxvt "$@" -geometry 80x24+0+0 -e "$work/run" &
  local terminal=$!
  for _ in {1..100}; do [[ -e $work/$name.ready ]] && break; sleep 0.1; done
  xdotool mousemove 200 200 sleep 0.3
  local key
  for key in 11 16; do
    xdotool keydown ctrl keydown shift sleep 0.1 key "$key" sleep 0.1 keyup shift keyup ctrl sleep 0.3
  done
  sleep 0.5
  kill "$terminal"
  wait "$terminal" 2>/dev/null || true
  printf '%s: %s\n' "$name" "$(xxd -p "$work/$name")"
}

cat >"$work/expected" <<'SEEN'
usual: 0207
plain: 001f
SEEN
{
  sent usual
  sent plain -xrm "URxvt.iso14755: false"
} >"$work/seen"

diff -u "$work/expected" "$work/seen"
