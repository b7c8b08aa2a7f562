"""Numerals that are years and days where no date was found."""

from __future__ import annotations

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.extract.figures.refusals.context import counts_plural

ERAS = frozenset(("a.d.", "b.c.", "ad", "bc", "bce", "ce", "b.c.e.", "c.e."))
YEARS = range(1000, 2200)
LIKELY_YEARS = range(1800, 2200)
BEFORE_A_YEAR = frozenset("the a its his their our this that of late early mid fiscal since season".split())
YEAR_PREPOSITIONS = frozenset("in since of from".split())
YEAR_NOUNS = frozenset(
    """olympics elections games finals results figures levels playoffs primaries championships awards census attacks riots
    season""".split()
)
WEEKDAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun""".split()
)
DAY_JOINTS = frozenset(("and", "or", "to", "-", "–", ",", "through"))


def is_year(line: Line, draft: Draft) -> bool:
    """Four bare digits that count nothing: "in 1998", "the 2016 election", "A.D. 1000"."""
    before, after = line.word(draft.left - 1), line.word(draft.right)
    if (before in ERAS and line.is_capital(draft.left - 1)) or (after in ERAS and line.is_capital(draft.right)):
        return True
    text = line.raw[draft.first]
    if len(text) == 4 and before in DAY_JOINTS and draft.left - 2 in line.masked and line.is_number(draft.left - 2):
        return _may_be_year(draft)
    if len(text) != 4 or not text.isdecimal() or int(text) not in YEARS or not _may_be_year(draft):
        return False
    if before in BEFORE_A_YEAR or (line.is_capital(draft.left - 1) and draft.left > 1):
        return int(text) in LIKELY_YEARS
    if counts_plural(line, draft) and after not in YEAR_NOUNS:
        return False
    return int(text) in LIKELY_YEARS or before in YEAR_PREPOSITIONS


def _may_be_year(draft: Draft) -> bool:
    if draft.end - draft.first > 1 or draft.per or draft.pair or draft.hedge not in ("none", "about", "over"):
        return False
    return draft.unit is None or draft.unit.dimension == "time"


def is_day(line: Line, draft: Draft) -> bool:
    """The first day of two: "Thursday 16 and Friday 17 March", "16 or 18 March"."""
    value = draft.numeral.value
    if draft.unit is not None or not isinstance(value, int) or not 0 < value <= 31 or line.word(draft.end) not in DAY_JOINTS:
        return False
    at = draft.end + (2 if line.word(draft.end + 1) in WEEKDAYS else 1)
    return at in line.masked and line.is_number(at)
