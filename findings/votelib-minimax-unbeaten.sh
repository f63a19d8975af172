#!/usr/bin/env bash
# votelib: under Minimax, the option that everybody prefers cannot win.
#
# Versions: votelib 0.4.0 (the newest on PyPI) on Python 3.11.
#
# Input: three voters who all rank Garden > Kitchen > Library, and ten voters of
# whom nobody puts Garden below another option. Complete, strict rankings, turned
# into pairwise counts by votelib's own RankedToCondorcetVotes, as its
# documentation of MinimaxCondorcet asks.
#
# Documented: by its docstring MinimaxCondorcet elects the option whose greatest
# defeat, option against option, is the smallest. Garden has no defeat at all, so
# Garden wins. By the definition of the method (Simpson-Kramer, with winning votes
# or margins) whoever beats all others wins.
#
# Seen: Garden is not even among the options that are compared. The converter
# writes no pair that nobody voted for, and the evaluator takes its list of
# options from the losing sides of the pairs that are there: an option that never
# stands on a losing side is unknown to it. All three ways to score a defeat do it.
# One single ballot against Garden brings it back, and then it wins. Copeland,
# Schulze and ranked pairs of the same library elect Garden throughout.
#
# For authors of voting tools: keep the list of options apart from the ballots,
# start every table from that list with zeros, and test each method with
# unanimous ballots. In a small room unanimity is an ordinary result.
#
# Exit status: 0 as described, 1 if the behaviour has changed, another if the
# packages could not be installed. Needs python3 and access to PyPI.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv" || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --no-cache-dir \
  'votelib==0.4.0' || exit 2

cat >"$work/expected" <<'SEEN'
3 voters of one mind
  minimax winning_votes       Kitchen = Library
  minimax margins             Kitchen = Library
  minimax pairwise_opposition Kitchen = Library
  Copeland, Schulze, ranked pairs: Garden, Garden, Garden
10 voters, nobody against Garden
  minimax winning_votes       Kitchen = Library
  minimax margins             Kitchen = Library
  minimax pairwise_opposition Kitchen = Library
  Copeland, Schulze, ranked pairs: Garden, Garden, Garden
the same 10 and one ballot against Garden
  minimax winning_votes       Garden
  minimax margins             Garden
  minimax pairwise_opposition Garden
  Copeland, Schulze, ranked pairs: Garden, Garden, Garden
SEEN

"$work/venv/bin/python" - >"$work/seen" <<'PY'
from votelib.convert import RankedToCondorcetVotes
from votelib.evaluate.condorcet import Copeland, MinimaxCondorcet, RankedPairs, Schulze

G, K, L = "Garden", "Kitchen", "Library"
ten = {(G, K, L): 7, (G, L, K): 3}
rooms = {
    "3 voters of one mind": {(G, K, L): 3},
    "10 voters, nobody against Garden": ten,
    "the same 10 and one ballot against Garden": {**ten, (L, K, G): 1},
}


def winner(evaluator, pairs):
    first = evaluator.evaluate(pairs, 1)[0]
    return first if isinstance(first, str) else " = ".join(sorted(first))


for name, ballots in rooms.items():
    pairs = RankedToCondorcetVotes().convert(ballots)
    print(name)
    for scoring in ("winning_votes", "margins", "pairwise_opposition"):
        print(f"  minimax {scoring:<19} {winner(MinimaxCondorcet(scoring), pairs)}")
    others = [winner(method(), pairs) for method in (Copeland, Schulze, RankedPairs)]
    print("  Copeland, Schulze, ranked pairs:", ", ".join(others))
PY

diff -u "$work/expected" "$work/seen"
