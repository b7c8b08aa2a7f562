"""Days, months, years and times of day that are written out, and which two of them one slip of the pen tells apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from typing import NamedTuple

from audit.model import Claim, Date, Days
from audit.text.hours import HALF_DAY, Hour, are_slip_apart, hour_of
from audit.text.slips import is_slip_of_day

NO_YEAR = 4
"""A leap year in which nothing is dated."""
OPEN = Days(None, None)
MOST_TIMES = 20
"""A text that names more days, months or years is a chronicle: some one of it is near any other."""
_MONTH = re.compile(r"[A-Za-z]{3,9}\.?,?\s+(?:of\s+)?[12][0-9]{3}")  # "March 2013"
_MONTH_DAY = re.compile(r"XXXX-(?P<day>[0-9]{2}-[0-9]{2})")  # a TIMEX3 value without a year
_END = re.compile(r"(?:the\s+)?end\s+of\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<![0-9])[12][0-9]{3}(?![0-9])")


class Written(NamedTuple):
    """A day, month or year that is written out: its precision, the number that stands for it among such, and its days.

    A day of no known year is that of `NO_YEAR`. Of a time of day the number is its minute, and it has no days.
    """

    precision: str
    number: int
    days: Days
    hour: Hour | None = None

    @property
    def first(self) -> date:
        """Its first day."""
        return self.days.earliest or date.min

    @property
    def is_yearless(self) -> bool:
        """ "4 March" in a document that has no date itself."""
        return self.first.year == NO_YEAR

    def in_year_of(self, other: Written) -> Written:
        """The same day in the year of another; one that has a year, or that this year lacks, as it is."""
        if not self.is_yearless or other.is_yearless or (self.first.month == 2 and self.first.day == 29):
            return self
        day = self.first.replace(year=other.first.year)
        return Written("day", day.toordinal(), Days(day, day))

    @property
    def last(self) -> date:
        """Its last day."""
        return self.days.latest or date.max


_QUARTER = re.compile(r"[12][0-9]{3}-Q[1-4]")  # a TIMEX3 value
NUMBERS: Mapping[str, Callable[[date], int]] = {
    "day": date.toordinal,
    "month": lambda day: 12 * day.year + day.month,
    "quarter": lambda day: 4 * day.year + (day.month - 1) // 3,
    "year": lambda day: day.year,
}


def times_of(claims: Iterable[Claim], precision: str) -> tuple[int, ...]:
    """The numbers of the days, months or years that the claims of a document name; none where they are too many."""
    if precision == "hour":
        return _hours(claims)
    number = NUMBERS[precision]
    days = [day for one in claims if isinstance(one, Date) for day in _named(one, precision)]
    found = set(map(number, days))
    if precision == "day":
        yearless = {number(day.replace(year=NO_YEAR)) for day in days}
        return tuple(sorted(found | yearless)) if len(yearless) <= MOST_TIMES else ()
    return tuple(sorted(found)) if len(found) <= MOST_TIMES else ()


def _hours(claims: Iterable[Claim]) -> tuple[int, ...]:
    """The minutes of the times of day, those beside a day too, below zero those of a face of twelve hours."""
    clocks = {one.clock for one in claims if isinstance(one, Date) and one.clock}
    minutes = {60 * int(clock[:2]) + int(clock[3:5]) for clock in clocks}
    return tuple(sorted(minutes | {-1 - minute % HALF_DAY for minute in minutes})) if len(minutes) <= MOST_TIMES else ()


def _named(found: Date, precision: str) -> Iterable[date]:
    if precision == "day" and (day := _yearless(found) or _end_of_month(found)):
        return (day,)
    first, last = found.named.earliest, found.named.latest
    if first is None or last is None or (precision == "day" and first != last):
        return ()
    return (first, last)


def written(claim: Claim) -> Written | None:
    """What a date names by its number: "Aug. 9", "Friday 12 July at noon", "March 2013", "1938"; not "Friday", not "last March"."""
    if not isinstance(claim, Date) or claim.role == "publication":
        return None
    if day := _yearless(claim):
        return Written("day", day.toordinal(), Days(day, day))
    if claim.is_hour:
        hour = hour_of(claim.text)
        return Written("hour", hour.minute, OPEN, hour) if hour and not hour.loose else None
    if not claim.resolved:
        return None
    if day := _end_of_month(claim):
        return Written("day", day.toordinal(), Days(day, day))
    first, last, precision = claim.named.earliest, claim.named.latest, _precision(claim)
    if first is None or last is None or precision not in NUMBERS or NUMBERS[precision](first) != NUMBERS[precision](last):
        return None
    told = _number(first.day) if precision == "day" else _MONTH if precision == "month" else _YEAR
    return Written(precision, NUMBERS[precision](first), claim.named) if told.search(claim.text) else None


def _yearless(found: Date) -> date | None:
    told = None if found.resolved else _MONTH_DAY.fullmatch(found.timex)
    try:
        return date.fromisoformat(f"{NO_YEAR:04}-{told['day']}") if told else None
    except ValueError:
        return None  # 30 February


def _end_of_month(found: Date) -> date | None:
    """The last day of "the end of August"."""
    return found.named.latest if found.precision == "month" and found.resolved and _END.match(found.text) else None


def _precision(found: Date) -> str:
    return "quarter" if _QUARTER.fullmatch(found.timex) else found.precision


@cache
def _number(day: int) -> re.Pattern[str]:
    return re.compile(rf"(?<![\d:.])0?{day}(?![\d:])")


def number_in(a: Written, b: Written) -> int:
    """By what one is looked up among those of another's document; without a year, or a half of the day, that either lacks."""
    if a.hour and b.hour:
        return a.number if a.hour.known and b.hour.known else -1 - a.number % HALF_DAY
    return a.first.replace(year=NO_YEAR).toordinal() if b.is_yearless else a.number


def is_slip(a: Written, b: Written) -> bool:
    """Is the one written for the other by a slip?

    Of days the next one, in one month a digit off, or both in another order, the same one of another month or year; another month
    of the year, or the same of another year; the digits of a year in another order.
    """
    one, other = a.first, b.first
    if a.precision != b.precision:
        return False
    if a.hour and b.hour:
        return are_slip_apart(a.hour, b.hour)
    if a.precision == "year":
        return one.year // 100 == other.year // 100 and f"{one.year % 100:02}" == f"{other.year % 100:02}"[::-1]
    if a.precision in ("month", "quarter"):
        return one.year == other.year or one.month == other.month
    return is_slip_of_day(one, other)
