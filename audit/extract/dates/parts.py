"""Parts of a span: early, late, middle, end, halves; by their usual and their widest reading."""

from __future__ import annotations

from dataclasses import replace
from datetime import MAXYEAR

from audit.extract.dates.meaning import Meaning
from audit.extract.dates.place import Place
from audit.model import Days
from audit.text.calendar import month_days, shifted, year_days


def part_of(span: Days, part: str, place: Place) -> tuple[Days, Days]:
    """(usual, hard) reading of a part of a month, year or other span: early, late, mid, end, beginning, halves."""
    if span.earliest is None or span.latest is None:
        return span, span
    if part in ("earlier", "later"):
        return _until_now(span, part, place)
    usual, hard = PARTS[part]
    if part in ("end", "close") and span.latest.year - span.earliest.year >= _DECADE and span.latest.year < MAXYEAR:
        span = Days(span.earliest, year_days(span.latest.year + 1).latest)  # "the end of the decade" is 2030 to many
    return _share(span, *usual), _share(span, *hard)


_DECADE = 9
"""So many years after its first one a decade ends."""
PARTS = {
    "early": ((0, 12), (0, 18)),
    "beginning": ((0, 9), (0, 18)),
    "start": ((0, 9), (0, 18)),
    "mid": ((12, 24), (6, 30)),
    "middle": ((12, 24), (6, 30)),
    "late": ((24, 36), (18, 36)),
    "end": ((27, 36), (18, 36)),
    "close": ((27, 36), (18, 36)),
    "first half": ((0, 18), (0, 18)),
    "first part": ((0, 18), (0, 18)),
    "second half": ((18, 36), (18, 36)),
    "second part": ((18, 36), (18, 36)),
    "latter half": ((18, 36), (18, 36)),
    "latter part": ((18, 36), (18, 36)),
    "back half": ((18, 36), (18, 36)),
}
"""Part → usual and hard reading, in thirty-sixths of the span: early in a month is its first third, at most its first half."""


def _share(span: Days, begin: int, end: int) -> Days:
    assert span.earliest is not None
    assert span.latest is not None
    year = span.earliest.year
    if span == year_days(year):
        return Days(month_days(year, begin // 3 + 1).earliest, month_days(year, -(-end // 3)).latest)
    length = (span.latest - span.earliest).days + 1
    return Days(shifted(span.earliest, length * begin // 36), shifted(span.earliest, length * end // 36 - 1))


def _until_now(span: Days, part: str, place: Place) -> tuple[Days, Days]:
    """ "Earlier this year" ends with the day of publication, "later this year" begins with it."""
    day = place.day
    if day is None or not (span.earliest and span.latest and span.earliest <= day <= span.latest):
        return span, span
    usual = Days(span.earliest, day) if part == "earlier" else Days(day, span.latest)
    return usual, usual


def in_part(meaning: Meaning, part: str | None, place: Place) -> Meaning:
    """The meaning narrowed to the part that the words before it name ("the end of", "early")."""
    if not part or not meaning.resolved:
        return meaning
    words = part.lower().replace("-", " ").split()
    key = " ".join(word for word in words if word not in ("the", "very", "of", "in"))
    if key == "year":
        key = "end"
    usual, hard = part_of(meaning.named, key, place)
    return replace(meaning, named=usual, hard=hard)
