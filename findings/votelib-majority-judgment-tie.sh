#!/usr/bin/env bash
# votelib: a third option of equal median turns the winner of a majority judgment.
#
# Versions: votelib 0.4.0 (the newest on PyPI) on Python 3.11.
#
# Input: five voters grade each of three options from 1 (poor) to 3 (good), none
# left out. All three medians are 2, which is usual where grades are few.
#
# Documented: by its docstring MajorityJudgment breaks ties in Balinski's way by
# default: medians are taken away from the options that are tied until what is left
# has different medians, and then the highest wins.
#
#   Garden   1 1 2 3 3     without one 2:  1 1 3 3   lower median 1: out
#   Kitchen  1 2 2 2 2                     1 2 2 2   lower median 2
#   Library  1 2 2 2 3                     1 2 2 3   lower median 2, wins later
#
# Seen: Garden is elected, though it is the first to fall behind. With Garden and
# Library alone votelib elects Library; Kitchen, which does not win, turns the
# result. While two options still share the best median, those that have fallen
# behind stay in the comparison, and a later round lets them come back.
#
# How often: of the 1,330 ways to take three different sets of five grades from 1
# to 3, eight elect the wrong option, and eleven more raise "cannot determine clear
# cutoff" although the rule has one winner. Two options alone are always right,
# so a test with pairs finds nothing.
#
# For authors of voting tools: drop an option for good as soon as it falls behind;
# or order the options by the whole list of medians, taken away one at a time,
# which needs no rounds. Test with three tied options, against such a list.
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
Garden, Kitchen, Library: Garden elected, Library by the rule
Garden, Library: Library elected, Library by the rule
pairs: 420 right
threes: 1311 right, 11 undecided, 8 wrong
SEEN

"$work/venv/bin/python" - >"$work/seen" <<'PY'
from collections import Counter
from itertools import combinations, combinations_with_replacement, permutations

from votelib.evaluate.cardinal import MajorityJudgment
from votelib.evaluate.core import VotingSystemError


def elected(options):
    """The option that votelib elects; each option's grades are in the order of the voters."""
    ballots = Counter(
        frozenset(zip(options, grades)) for grades in zip(*options.values())
    )
    try:
        return MajorityJudgment().evaluate(dict(ballots), 1)[0]
    except VotingSystemError:
        return None


def by_the_rule(options):
    """The option whose list of lower medians, taken away one at a time, is the best."""

    def medians(grades):
        left = sorted(grades)
        return [left.pop((len(left) - 1) // 2) for _ in grades]

    return max(options, key=lambda name: medians(options[name]))


garden, kitchen, library = (1, 1, 2, 3, 3), (1, 2, 2, 2, 2), (1, 2, 2, 2, 3)
three = {"Garden": garden, "Kitchen": kitchen, "Library": library}
two = {"Garden": garden, "Library": library}
for options in (three, two):
    print(f"{', '.join(options)}: {elected(options)} elected, {by_the_rule(options)} by the rule")

grades = list(combinations_with_replacement((1, 2, 3), 5))
for name, groups in (("pairs", permutations(grades, 2)), ("threes", combinations(grades, 3))):
    tally = Counter()
    for group in groups:
        options = dict(zip("ABC", group))
        winner = elected(options)
        if winner is None:
            tally["undecided"] += 1
        else:
            tally["right" if winner == by_the_rule(options) else "wrong"] += 1
    print(f"{name}:", ", ".join(f"{tally[key]} {key}" for key in sorted(tally)))
PY

diff -u "$work/expected" "$work/seen"
