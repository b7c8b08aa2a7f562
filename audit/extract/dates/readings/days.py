"""Days of the calendar: with month and number, in figures, by the name of a holiday."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from audit.extract.dates.meaning import Meaning, on_day, unresolved
from audit.extract.dates.place import Place, nearest_year
from audit.extract.dates.readings.shared import ORDINALS, Words, month_of, two_digits, weekday_of, which_year
from audit.model import Days
from audit.text.calendar import day_fault, famous_year, holiday, make_day, month_days, shifted
from audit.text.constants import AGAINST_TENSE


def _day(place: Place, year: int | None, month: int, day: int, weekday: int | None = None) -> Meaning:
    """A day of a month; without a year, of the year nearest to publication."""
    fault = day_fault(year, month, day)
    if fault:
        return unresolved("day", f"{year or 'XXXX'}-{month:02}-{day:02}", fault=fault, weekday=weekday)
    if year is None:
        year = famous_year(month, day, place.right()) or _of_weekday(place, nearest_year(place, month, day), month, day, weekday)
        if year is None or make_day(year, month, day) is None:
            return unresolved("day", f"XXXX-{month:02}-{day:02}", weekday=weekday)
    return on_day(make_day(year, month, day), weekday=weekday)


def _of_weekday(place: Place, year: int | None, month: int, day: int, weekday: int | None) -> int | None:
    """The year; or the one before it, where the day lies far ahead of which no word says so, and had its weekday then."""
    found = make_day(year, month, day) if year else None
    if year is None or found is None or weekday is None or found.weekday() == weekday or place.published is None:
        return year
    before = make_day(year - 1, month, day)
    if (found - place.published.earliest).days <= _FAR or place.ahead or place.surely_ahead or before is None:
        return year
    return before.year if before.weekday() == weekday else year


_FAR = 120
"""Days ahead of publication up to which the nearest day of this month and number is meant, whatever weekday stands before it."""


def read_month_day(words: Words, place: Place) -> Meaning | None:
    """ "July 31", "31 July 2023", "July Fourth"."""
    number = (words["day"] or "").lower()
    day = int(number) if number.isdigit() else ORDINALS.get(number)
    if day is None:
        return None
    year = int(words["year"]) if words["year"] else None
    return _day(place, year, month_of(words["month"]), day, weekday_of(words["weekday"]))


def read_day_span(words: Words, place: Place) -> Meaning | None:
    """ "July 3-5", "3 to 5 July 2023": one claim over the days."""
    year = int(words["year"]) if words["year"] else None
    month = month_of(words["month"])
    first = _day(place, year, month, int(words["day"] or 0))
    second = _day(place, year, month_of(words.get("month2") or words["month"]), int(words["day2"] or 0))
    if first.fault or second.fault:
        return first if first.fault else second
    if not first.named.earliest or not second.named.latest or first.named.earliest >= second.named.latest:
        return unresolved("other", first.timex)
    return Meaning(Days(first.named.earliest, second.named.latest), "other", f"{first.timex}/{second.timex}")


def read_iso(words: Words, place: Place) -> Meaning | None:
    """2023-07-31, with or without an hour."""
    year, month, day = int(words["year"] or 0), int(words["month"] or 0), int(words["day"] or 0)
    if not (1 <= month <= 12 and 1 <= day <= 39):
        return None
    return replace(_day(place, year, month, day), clock=words["clock"], zone="UTC" if words["zone"] else None)


def read_numeric(words: Words, place: Place) -> Meaning | None:
    """07/08/2023: two readings, unless the locale or a value over 12 decides."""
    first, second, written = int(words["first"] or 0), int(words["second"] or 0), words["year"] or ""
    separator = words["sep"]
    if (separator != "/" and len(written) == 2) or not (1 <= min(first, second) <= 12 and max(first, second) <= 31):
        return None
    year = int(written) if len(written) == 4 else two_digits(written, place)
    month_first, day_first = _day(place, year, first, second), _day(place, year, second, first)
    if first > 12 or (second <= 12 and (separator == "." or _day_first(place))):
        return day_first
    if second > 12 or first == second or place.source.locale in ("en-US", "en-CA"):
        return month_first
    return replace(month_first, other=day_first.named)


def _day_first(place: Place) -> bool:
    locale = place.source.locale
    return "-" in locale and locale not in ("en-US", "en-CA", "en-PH")


def read_weekday_day(words: Words, place: Place) -> Meaning | None:
    """ "Friday the 13th": the nearest month in which it fits."""
    weekday, day = weekday_of(words["weekday"]), int(words["day"] or 0)
    if place.month is None:
        return unresolved("day", f"XXXX-XX-{day:02}", weekday=weekday)
    year, month = place.month
    for step in (0, -1, 1, -2, 2, -3, 3):
        span = month_days(year, month + step)
        found = span.earliest and make_day(span.earliest.year, span.earliest.month, day)
        if found and found.weekday() == weekday:
            return on_day(found, weekday=weekday)
    return unresolved("day", f"XXXX-XX-{day:02}", weekday=weekday)


def read_nth_weekday(words: Words, place: Place) -> Meaning | None:
    """ "The first Monday of May", "the last Friday of next month"."""
    weekday, nth = weekday_of(words["weekday"]) or 0, (words["nth"] or "").lower()
    if words["which"] in ("each", "every", "a"):
        return None
    if words["which"]:
        if place.month is None:
            return unresolved("day")
        year, month = place.month[0], place.month[1] + {"last": -1, "next": 1}.get(words["which"], 0)
    else:
        month = month_of(words["month"])
        told = int(words["year"]) if words["year"] else nearest_year(place, month, None)
        if told is None:
            return unresolved("day", f"XXXX-{month:02}")
        year = told
    span = month_days(year, month)
    if span.earliest is None or span.latest is None:
        return unresolved("day")
    if nth == "last":
        return on_day(shifted(span.latest, -((span.latest.weekday() - weekday) % 7)))
    return on_day(shifted(span.earliest, (weekday - span.earliest.weekday()) % 7 + 7 * _WEEK_OF[nth]))


_WEEK_OF = {"first": 0, "second": 1, "third": 2, "fourth": 3}


def read_nine_eleven(words: Words, place: Place) -> Meaning | None:
    """ "9/11"."""
    return on_day(date(2001, 9, 11))


def read_holiday(words: Words, place: Place) -> Meaning | None:
    """ "Labor Day", "last Thanksgiving"; a bare "Christmas" only behind a word that goes with a day."""
    name = " ".join((words["name"] or "").lower().replace("’", "'").split())
    if (
        name in ("christmas", "thanksgiving", "easter")
        and not words["which"]
        and not words["year"]
        and not words["behind"]
        and not _AT.search(place.left())
    ):
        return None
    if words["year"]:
        return on_day(holiday(name, int(words["year"])))
    if words["behind"]:
        year = which_year(words["behind"], place)
        return on_day(holiday(name, year)) if year else unresolved("day")
    if place.published is None:
        return unresolved("day")
    days = [holiday(name, year) for year in (place.published.earliest.year + step for step in (-1, 0, 1))]
    return on_day(_nearest([day for day in days if day], place, (words["which"] or "").lower().strip()))


_AT = re.compile(
    r"\b(?:on|by|before|after|since|until|at|around|through|over|till)\s+$", re.IGNORECASE
)  # "before Christmas", no "Christmas tree"


def _nearest(days: list[date], place: Place, which: str) -> date:
    assert place.published
    centre = place.published.earliest
    if which == "last":
        return max(day for day in days if day < centre)
    if which == "next":
        return min(day for day in days if day > centre)
    return min(days, key=lambda day: (abs((day - centre).days) * (AGAINST_TENSE if place.behind and day > centre else 1), day))
