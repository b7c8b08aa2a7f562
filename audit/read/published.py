"""A date as a document or its manifest writes it in, a Published out."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from audit.model import Published

ISO = re.compile(  # "2023", "2023-10", "2023-10-05", "2023-10-05T09:00:00+02:00"
    r"""
    (?P<year>[0-9]{4}) (?: -(?P<month>[0-9]{2}) (?: -(?P<day>[0-9]{2})
      (?: [T\s](?P<clock>[0-9]{2}:[0-9]{2}) (?::[0-9]{2}(?:[.,][0-9]{1,9})?)? \s?(?:Z|[+-][0-9]{2}:?[0-9]{2})? )? )? )?
    """,
    re.VERBOSE,
)
COMPACT = re.compile(r"(?P<year>[12][0-9]{3})(?P<month>[01][0-9])(?P<day>[0-3][0-9])(?:[T\s]?[0-9:]{0,8}Z?)?")  # "20231005"
NAMED = re.compile(  # "Fri, 19 Aug 2022 07:35:00 GMT", "November 10, 2023"
    r"""
    (?: (?P<day>[0-9]{1,2})(?:st|nd|rd|th)?[\s-](?:of\s)?(?P<month>[A-Za-z]{3,9})\.?,?[\s-](?P<year>[12][0-9]{3})
      | (?P<month2>[A-Za-z]{3,9})\.?\s(?P<day2>[0-9]{1,2})(?:st|nd|rd|th)?,?\s(?P<year2>[12][0-9]{3}) )
    (?: ,?\s(?:at\s)?(?P<clock>[0-9]{2}:[0-9]{2})\b (?!\s?[apAP]\.?[mM]) )?
    """,
    re.VERBOSE,
)
MONTHS = {
    month: number
    for number, month in enumerate(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1)
}


def iso_published(written: str) -> Published | None:
    """A day, a day and a clock time, a month or a year as the manifest writes them, or None where it is none of these."""
    found = ISO.fullmatch(written.strip())
    if not found:
        return None
    return _made(int(found["year"]), found["month"], found["day"], found["clock"])


def any_published(written: str) -> Published | None:
    """The same, and dates as pages write them: with the month's name, or without hyphens."""
    if known := iso_published(written):
        return known
    if found := COMPACT.fullmatch(written.strip()):
        return _made(int(found["year"]), found["month"], found["day"], None)
    if found := NAMED.search(written[:200]):
        month = MONTHS.get((found["month"] or found["month2"])[:3].lower())
        return _made(int(found["year"] or found["year2"]), month, found["day"] or found["day2"], found["clock"]) if month else None
    return None


def _made(year: int, month: str | int | None, day: str | None, clock: str | None) -> Published | None:
    try:
        if month is None:
            return Published(date(year, 1, 1), date(year, 12, 31))
        if day is None:
            return Published(date(year, int(month), 1), date(year, int(month), monthrange(year, int(month))[1]))
        exact = date(year, int(month), int(day))
    except ValueError:
        return None
    if clock and (int(clock[:2]) > 23 or int(clock[3:]) > 59):
        return None
    return Published(exact, exact, clock)
