"""Two ages of one person: they may differ by a birthday, not by more than the time between the documents allows."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from audit.check.compare.difference import Difference
from audit.check.compare.moments import moment
from audit.check.compare.shown import show_number
from audit.model import Evidence, Figure, Interval, Number
from audit.text.constants import AGE_SAME_DAYS, AGE_UNDATED_YEARS

YEAR = Fraction(1461, 4)
"""Days in a year of the Julian calendar: good to a day over any life."""
OF_THEN = re.compile(
    r"(?:\b(?:at|around|from|since|by)\s+(?:the\s+)?age\s+(?:of\s+)?"  # "at the age of 4"
    r"|\b(?:he|she|they|i|we)\s+(?:was|were)\s+(?:just\s+|only\s+)?)$",  # "when she was 17"
    re.I,
)
YEARS = frozenset({None, "year"})


def compare_ages(a: Figure, b: Figure, evidence: Evidence) -> Difference:
    """Whether a birthday, and the time between the two documents, explain the two ages."""
    if a.unit != b.unit and not {a.unit, b.unit} <= YEARS:
        return Difference("excused", by="different-scope", why="the two ages are in different units")
    one, other = _range(a), _range(b)
    if one == other:
        return Difference("agree")
    if a.source == b.source:
        return Difference("excused", by="different-scope", why="two ages in one document are those of two persons")
    if _is_of_then(a, evidence) or _is_of_then(b, evidence):
        return Difference("excused", by="different-period", why="one of the two is an age of an earlier day")
    allowed = _allowed(a, b, evidence)
    low, high = _years_between(one, other)
    if _meets(low, high, *allowed):
        return Difference("compatible", by="rounding" if one.meets(other) else None)
    why = f"“{a.text}” and “{b.text}”: {_explain(a, b, evidence)}"
    return Difference("disagree", "warning", why=why, over=_share(a, b), hints=_hints(a, b))


def _range(figure: Figure) -> Interval:
    """An age is never rounded: 40 is 40."""
    return figure.written if figure.hedge == "none" else figure.hard


def _is_of_then(figure: Figure, evidence: Evidence) -> bool:
    """ "at the age of 4", "when she was 17"."""
    body = evidence.sources[figure.source].body
    return bool(OF_THEN.search(body, max(0, figure.core_start - 30), figure.core_start))


def _allowed(a: Figure, b: Figure, evidence: Evidence) -> tuple[Number | None, Number | None]:
    """How many years b's age may lie above a's, least and most."""
    one, other = moment(a, evidence).day, moment(b, evidence).day
    if one is None or other is None:
        return -AGE_UNDATED_YEARS, AGE_UNDATED_YEARS
    days = (other - one).days
    if abs(days) <= AGE_SAME_DAYS:
        return 0, 0
    years = int(abs(days) / YEAR)
    return (years, years + 1) if days > 0 else (-years - 1, -years)


def _years_between(one: Interval, other: Interval) -> tuple[Number | None, Number | None]:
    """Least and most that the other age lies above the one."""
    low = None if other.low is None or one.high is None else other.low - one.high
    high = None if other.high is None or one.low is None else other.high - one.low
    return low, high


def _meets(low: Number | None, high: Number | None, least: Number | None, most: Number | None) -> bool:
    return (low is None or most is None or low <= most) and (high is None or least is None or high >= least)


def _explain(a: Figure, b: Figure, evidence: Evidence) -> str:
    one, other = moment(a, evidence).day, moment(b, evidence).day
    if one is None or other is None:
        return "two ages further apart than a birthday explains"
    return f"the documents are {_span(one, other)} apart, which does not explain the two ages"


def _span(one: date, other: date) -> str:
    days = abs((other - one).days)
    if days == 0:
        return "no day"
    return f"{days:,} day{'s' if days != 1 else ''}"


def _share(a: Figure, b: Figure) -> Fraction | None:
    if not a.nominal or not b.nominal:
        return None
    one, other = Fraction(a.nominal), Fraction(b.nominal)
    return abs(one - other) / max(one, other)


def _hints(a: Figure, b: Figure) -> tuple[str, ...]:
    if a.nominal is None or b.nominal is None:
        return ()
    one, other = show_number(a.nominal), show_number(b.nominal)
    return ("transposed digits?",) if one != other and len(one) == 2 and one == other[::-1] else ()
