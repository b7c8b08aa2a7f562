"""Days that are written out, and which two of them one slip of the pen tells apart: "12 April", "2 April"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache

from audit.model import Claim, Date

MOST_DAYS = 20
"""A text that names more days is a chronicle: some day of it is near any other."""


def days_of(claims: Iterable[Claim]) -> tuple[int, ...]:
    """The single days that the claims of a document name, as ordinals, in order; none where they are too many."""
    named = {one.named.earliest for one in claims if isinstance(one, Date) and one.named.earliest == one.named.latest}
    return tuple(sorted(day.toordinal() for day in named if day)) if len(named) <= MOST_DAYS else ()


def written_day(claim: Claim) -> date | None:
    """The day that a date names by its number: of "Aug. 9" and "Friday 12 July at noon", none of "Friday" and "yesterday"."""
    if not isinstance(claim, Date) or claim.precision != "day" or not claim.resolved or claim.role == "publication":
        return None
    day = claim.named.earliest
    return day if day and day == claim.named.latest and _number(day.day).search(claim.text) else None


@cache
def _number(day: int) -> re.Pattern[str]:
    return re.compile(rf"(?<![\d:.])0?{day}(?![\d:])")


def is_slip(one: date, other: date) -> bool:
    """The next day; of one month a digit off, or both in another order; the same day of another month, or of another year."""
    if one.year != other.year:
        return (one.month, one.day) == (other.month, other.day)
    if one.month != other.month:
        return one.day == other.day or abs((one - other).days) == 1
    mine, its = f"{one.day:02}", f"{other.day:02}"
    return mine[0] == its[0] or mine[1] == its[1] or mine == its[::-1] or abs(one.day - other.day) == 1
