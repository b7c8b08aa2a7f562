"""Words beside a date that widen it: "around July 31", "circa 1860", "the week of July 3"; "today" inside a quotation."""

from __future__ import annotations

import re
from dataclasses import replace

from audit.extract.dates.expression import Expression
from audit.extract.dates.meaning import Meaning
from audit.extract.dates.place import Place
from audit.model import Days
from audit.text.calendar import shifted
from audit.text.constants import AROUND_DAY, AROUND_MONTH, AROUND_YEAR, QUOTED_DAYS

_ABOUT = re.compile(
    r"\b(?:about|around|approximately|roughly|circa|ca?\.|some\s?time\s+(?:in|around)|or\s+about)\s+(?:the\s+)?$", re.IGNORECASE
)
_SLACK = {"day": AROUND_DAY, "month": AROUND_MONTH, "year": AROUND_YEAR}
"""Days either way, usual and widest, that "about" allows beside a day, a month or a year."""
_WEEK = re.compile(
    r"\b(?P<unit>week|weekend)\s+(?P<side>of|beginning|starting|ending|ended)\s+(?:on\s+)?(?:the\s+)?$", re.IGNORECASE
)

_LOOSENING = frozenset("about around approximately roughly circa c ca time sometime week weekend".split())
"""One of these stands in each of both."""


def loosened(meaning: Meaning, place: Place) -> Meaning:
    """The meaning, wider where the words before it say so."""
    if not meaning.resolved or meaning.named.earliest is None or not place.follows(_LOOSENING):
        return meaning
    left = place.left()
    week = _WEEK.search(left) if meaning.precision == "day" else None
    if week:
        return _in_week(meaning, week["unit"].lower(), week["side"].lower())
    slack = _SLACK.get(meaning.precision)
    if slack and _ABOUT.search(left):
        usual, hard = (_widened(meaning.widest, days, days) for days in slack)
        return replace(meaning, named=usual, hard=hard, approximate=True)
    return meaning


def quoted(each: Expression) -> Days | None:
    """The widest reading of "today" and its like inside a quotation: the day of speaking may lie days before publication."""
    if each.form != "deictic" or not each.meaning.resolved:
        return None
    return _widened(each.meaning.widest, QUOTED_DAYS, 0)


def _in_week(meaning: Meaning, unit: str, side: str) -> Meaning:
    before, after = (6, 0) if side.startswith("end") else (2, 2) if unit == "weekend" else (0, 6)
    return replace(meaning, named=_widened(meaning.named, before, after), hard=None, precision="other")


def _widened(days: Days, before: int, after: int) -> Days:
    return Days(days.earliest and shifted(days.earliest, -before), days.latest and shifted(days.latest, after))
