"""Numbers told in points, of a percentage or on a scale: "half a point", "down 3 points to 41%", "45 below zero"."""

from __future__ import annotations

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line


def point_at(line: Line, draft: Draft, at: int) -> int:
    """Where the point stands of which a part is told: "a quarter of a | point", "half a | point", "a quarter-|point cut"."""
    if draft.numeral.form != "fraction":
        return at
    past = at + (line.word(at) in ("of", "-"))
    past += line.word(past) == "a"
    return past if line.word(past) == "point" else at


def are_percentages(line: Line, draft: Draft, at: int) -> bool:
    """ "A margin of error of 3 points", "plus or minus 3 points"; "down 3 points to 41%"."""
    near = line.words[max(0, draft.left - NEAR_MARGIN) : draft.left]
    if "margin" in near and "error" in near:
        return True
    if draft.numeral.form == "fraction" and not RATES.isdisjoint((*near, *line.words[at : at + NEAR_MARGIN])):
        return True  # "cut its rate by a quarter of a point"
    past = at + 1 + (line.word(at + 1) == ",")
    return line.word(past) in ("to", "from") and line.is_number(past + 1) and line.word(past + 2) in ("%", "percent", "per")


NEAR_MARGIN = 10
RATES = frozenset("rate rates interest inflation percent % bank fed yield yields unemployment growth".split())
"""Beside a part of a point they tell of percentages."""


def read_below_zero(line: Line, draft: Draft) -> None:
    """ "45 below zero", "10 degrees below zero": less than nothing."""
    if line.words[draft.right : draft.right + 2] == ["below", "zero"] and draft.hedge == "none":
        draft.negative, draft.right = True, draft.right + 2
