"""Spans counted from a day: last week, the end of the year, two months ago, a year later."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from audit.extract.dates.meaning import OPEN, Meaning, in_month, in_year, on_day, unresolved
from audit.extract.dates.parts import in_part
from audit.extract.dates.place import Place
from audit.extract.dates.readings.shared import NUMBERS, VAGUE, Words, base_day
from audit.model import Days, Precision
from audit.text.calendar import make_day, month_days, shifted, week_days, week_name
from audit.text.constants import WEEKS_AGO_DAYS


def read_which_unit(words: Words, place: Place) -> Meaning | None:
    """ "last week", "late last year", "the following month"."""
    which = " ".join((words["which"] or "").lower().split())
    unit = (words["unit"] or "").lower()
    if unit.endswith("s") or unit in ("day", "century", "quarter") or which in ("past", "coming") or _lasts(which, place):
        return None
    day, step = base_day(which, place)
    if which == "this past" and unit == "week" and day is not None and day.weekday() >= _SATURDAY:
        step = 0  # on a weekend the week that ends
    if which.startswith("that") and unit in ("month", "year") and place.told is not None:
        day = place.told.named.earliest or day  # no day of the week on which somebody spoke of it
    if day is None:
        return unresolved("year" if unit == "year" else "month" if unit == "month" else "other")
    return in_part(_UNITS[unit](day, step), words["part"], place)


def read_very_next(words: Words, place: Place) -> Meaning | None:
    """ "The very next year": from the day last named."""
    last = place.last.named.earliest if place.last else None
    unit = words["unit"] or ""
    if last is None:
        return unresolved("year" if unit == "year" else "month" if unit == "month" else "other")
    return _UNITS[unit](last, int(words["which"] == "next"))


_SATURDAY = 5


def _lasts(which: str, place: Place) -> bool:
    """Do the words name a length of time ("for the next year", "the next year and a half")?"""
    if which not in ("last", "next"):
        return False
    led = place.source.body[place.start : place.start + 4].lower() == "the "
    return _AND_MORE.match(place.right()) is not None or (led and _THROUGHOUT.search(place.left()) is not None)


_AND_MORE = re.compile(r"\s+and\s+a\s+half\b|\s+or\s+(?:two|more|so)\b")
_THROUGHOUT = re.compile(r"\b(?:for|over|in|within|during|throughout|of|through|at\s+least)\s+$", re.IGNORECASE)


def _week(day: date, step: int) -> Meaning:
    moved = shifted(day, 7 * step)
    if moved is None:
        return unresolved("other")
    named = week_days(moved)
    wide = Days(named.earliest and shifted(named.earliest, -1), named.latest)
    return Meaning(named, "other", week_name(moved), wide)


def _weekend(day: date, step: int) -> Meaning:
    saturday = shifted(day, 5 - day.weekday() + 7 * step)
    if saturday is None:
        return unresolved("other")
    wide = Days(shifted(saturday, -1), shifted(saturday, 2))
    return Meaning(Days(saturday, shifted(saturday, 1)), "other", f"{week_name(saturday)}-WE", wide)


def _month_step(day: date, step: int) -> Meaning:
    span = month_days(day.year, day.month + step)
    return in_month(span.earliest.year, span.earliest.month) if span.earliest else unresolved("month")


def _decade_step(day: date, step: int) -> Meaning:
    first = day.year // 10 * 10 + 10 * step
    return Meaning(Days(make_day(first, 1, 1), make_day(first + 9, 12, 31)), "other", f"{first // 10}X")


_UNITS: Mapping[str, Callable[[date, int], Meaning]] = {
    "week": _week,
    "weekend": _weekend,
    "month": _month_step,
    "year": lambda day, step: in_year(day.year + step),
    "decade": _decade_step,
}


_AT_WEEKEND = re.compile(r"\b(?P<word>over|at|on|during|through|this|for)\s+$", re.IGNORECASE)


def read_weekend(words: Words, place: Place) -> Meaning | None:
    """ "Over the weekend": the last one, or the coming one where the text looks ahead."""
    found = _AT_WEEKEND.search(place.left())
    if found is None:
        return None
    if place.day is None:
        return unresolved("other")
    coming = place.ahead or found["word"].lower() == "for"
    return _weekend(place.day, 0 if coming or place.day.weekday() > 4 else -1)


def read_unit_part(words: Words, place: Place) -> Meaning | None:
    """ "the end of the year"."""
    unit = (words["unit"] or "").lower()
    if place.day is None or unit == "century":
        return unresolved("year" if unit == "year" else "other")
    return in_part(_UNITS[unit](place.day, 0), words["part"], place)


def read_year_end(words: Words, place: Place) -> Meaning | None:
    """ "year-end"."""
    return in_part(in_year(place.year), "end", place)


def read_ago(words: Words, place: Place) -> Meaning | None:
    """ "two weeks ago", "a year earlier", "18 months from now"."""
    number = " ".join((words["number"] or "").lower().split())
    side = "from now" if words["time"] else words["side"] or ""
    if words["time"] and not place.left(8).lower().endswith("in "):
        return None  # "a week's time off"
    sign = 1 if side in ("later", "from now", "hence") else -1
    unit = (words["unit"] or "").lower().removesuffix("s").replace("centurie", "century")
    base = _ago_base(place, side)
    if side == "later" and (base is None or place.last is None or _beyond(base, unit, number, place)):
        base = None
    if side in ("earlier", "later") and place.last is not None and place.last.precision not in _COUNTED_FROM.get(unit, _ANY):
        base = None
    low, high = VAGUE.get(number, (0, 0))
    if base is None or (not high and number not in NUMBERS and not number.isdigit()):
        return replace(unresolved("other"), anchored=True)
    if high:
        return replace(_vague_ago(base, unit, sign * low, sign * high), anchored=True)
    count = int(number) if number.isdigit() else NUMBERS[number]
    if unit == "fortnight":
        unit, count = "week", 2 * count
    if words["years"]:
        years = words["years"].lower()
        count += 12 * (int(years) if years.isdigit() else NUMBERS.get(years, 400))
    if (count > 400 and unit != "day") or (words["years"] and unit != "month"):
        return replace(unresolved("other"), anchored=True)
    return replace(_counted(base, unit, sign * count, bool(words["half"] or words["half2"])), anchored=True, approximate=True)


_ANY: tuple[Precision, ...] = ("day", "month", "year", "other")
_COUNTED_FROM: dict[str, tuple[Precision, ...]] = {
    "day": ("day",),
    "week": ("day",),
    "weekend": ("day",),
    "month": ("day", "month"),
}
"""Unit → what "two days later" may lean on: not on a year."""
_FOR = re.compile(
    r"\b(?:has|have)\s(?!not\b)[^.;:“”\"]{0,60}\bfor\s+(?:the\s+(?:past|last)\s+)?(?:(?:about|around|almost|nearly|roughly|some|over|just\sover|more"
    r"\sthan|at\sleast|the)\s+)?$"
)


_TO_LAST = re.compile(
    r"\b(?:sent|jailed|sentenced|imprisoned|remanded|banned|suspended|barred|disqualified|extended|postponed|adjourned|hired|signed|booked"
    r"|agreed|renewed)\b[^.;:“”\"]{0,40}\bfor\s[^.;:“”\"]{0,20}$"
)
"""What was done for a time to come: "has been sent to prison for nine years" tells of no start."""
_LOOSELY = frozenset("about around roughly just another".split())
_ORDINAL = frozenset("first second third fourth fifth sixth seventh most only time times".split())
_NO_END = frozenset("of after before from in at longer later less time as".split())


def _comes_in(place: Place) -> bool:
    """As in "will rule | in two weeks"; not "will be the third fire | in two weeks", "in two years | of work"."""
    left = place.left(90).lower().split()
    if left and left[-1] in _LOOSELY:
        left.pop()
    if not left or left[-1] != "in" or not place.surely_ahead or place.right(1) in ("'", "’", "-"):
        return False
    after = place.right().split()
    ranked = any(word in _ORDINAL or word[:1].isdecimal() or (word.endswith("est") and len(word) > 5) for word in left)
    return not ranked and not (after and after[0] in _NO_END)


def read_for_span(words: Words, place: Place) -> Meaning | None:
    """ "has led the port for four years": a start point that far back; "will rule in two weeks": a day to come; else no date."""
    number = " ".join((words["number"] or "").lower().split())
    count = int(number) if number.isdigit() else NUMBERS.get(number)
    if place.day is None or count is None or count > 400:
        return None
    unit, single = (words["unit"] or "").lower().removesuffix("s"), not (words["unit"] or "").endswith("s")
    if not _comes_in(place):
        left = place.left(90)
        if single or not _FOR.search(left) or _TO_LAST.search(left):
            return None
        count = -count
    return replace(_counted(place.day, unit, count, bool(words["half"])), anchored=True, approximate=True)


def _beyond(base: date, unit: str, number: str, place: Place) -> bool:
    """Would "so many years later" lie years after publication?"""
    count = int(number) if number.isdigit() else NUMBERS.get(number, 1)
    return unit in ("year", "decade", "century") and place.year is not None and base.year + count > place.year + 1


def _ago_base(place: Place, side: str) -> date | None:
    """ "Ago" counts from publication, "earlier" and "later" from the day last named, if one was."""
    if side in ("ago", "from now", "hence") or place.last is None or place.last.named.earliest is None:
        return place.day
    return place.last.named.earliest


def _counted(base: date, unit: str, count: int, half: bool) -> Meaning:
    """So many units on or back: days to the day, weeks give or take three days, months and years by their names."""
    if unit == "day":
        day = shifted(base, count)
        slack = int(abs(count) > 3)
        return on_day(day, hard=Days(shifted(day, -slack), shifted(day, slack))) if day else unresolved("day")
    if unit in ("week", "weekend"):
        return _around(shifted(base, 7 * count + (3 if half else 0)), WEEKS_AGO_DAYS)
    if unit == "month" or half:
        return _months_away(
            base, (count if unit == "month" else 12 * count) + (6 if half and unit == "year" else 0) * (1 if count > 0 else -1)
        )
    if unit == "quarter":
        return _months_away(base, 3 * count)
    year = base.year + count * {"year": 1, "decade": 10, "century": 100}[unit]
    if not 1 <= year <= 9998:
        return unresolved("other")
    meaning = in_year(year)
    if unit == "year" and abs(count) < 10:
        away = date(year, base.month, 1)
        return replace(meaning, hard=_joined(meaning.named, Days(shifted(away, -183), shifted(away, 213))))
    slack = abs(count) // 10 if unit == "year" else 5 * abs(count)
    wide = Days(make_day(max(year - slack, 1), 1, 1), make_day(min(year + slack, 9999), 12, 31))
    return replace(
        meaning,
        hard=wide,
        precision="year" if unit == "year" else "other",
        timex=meaning.timex if unit == "year" else f"{year // 10}X",
    )


def _around(day: date | None, slack: int) -> Meaning:
    if day is None:
        return unresolved("other")
    near = Days(shifted(day, -slack), shifted(day, slack))
    return Meaning(near, "other", week_name(day), Days(shifted(day, -slack - 1), shifted(day, slack + 1)))


def _months_away(base: date, months: int) -> Meaning:
    span = month_days(base.year, base.month + months)
    if span.earliest is None:
        return unresolved("month")
    near = Days(shifted(span.earliest, -15), shifted(span.earliest, 45))
    return replace(in_month(span.earliest.year, span.earliest.month), hard=near)


def _joined(a: Days, b: Days) -> Days:
    firsts = [day for day in (a.earliest, b.earliest) if day]
    lasts = [day for day in (a.latest, b.latest) if day]
    return Days(min(firsts, default=None), max(lasts, default=None))


def _vague_ago(base: date, unit: str, near: int, far: int) -> Meaning:
    length = {"day": 1, "week": 7, "weekend": 7, "month": 31, "quarter": 92, "year": 366, "decade": 3653, "century": 36525}[unit]
    ends = sorted(day for day in (shifted(base, near * length), shifted(base, far * length)) if day)
    return Meaning(Days(ends[0], ends[1]), "other", "") if len(ends) == 2 else Meaning(OPEN, "other", resolved=False)
