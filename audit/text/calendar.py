"""The calendar: names of days, months and seasons, fiscal years by entity, holidays, clock times by a fixed rule table.

Pure arithmetic over `datetime.date`; no clock and no time-zone data of the host is read.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import MAXYEAR, date, timedelta

from audit.model import Days

MONTHS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
MONTH_NAMES = ("", *(name.capitalize() for name in MONTHS if len(name) > 4 or name in ("may", "june", "july")))
WEEKDAYS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday weds wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}

SEASONS: Mapping[str, tuple[tuple[int, int], tuple[int, int]]] = {
    "spring": ((3, 1), (6, 21)),
    "summer": ((6, 1), (9, 22)),
    "fall": ((9, 1), (12, 21)),
    "autumn": ((9, 1), (12, 21)),
    "winter": ((12, 1), (3, 21)),
}
"""Northern seasons, from the first day of the meteorological to the last of the astronomical one."""
_OPPOSITE = {"spring": "fall", "summer": "winter", "fall": "spring", "autumn": "spring", "winter": "summer"}
SEASON_CODES: Mapping[str, str] = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}

FISCAL_YEARS: tuple[tuple[str, int, int], ...] = (
    ("new york city", 7, -1),
    ("new york state", 4, -1),
    ("federal", 10, -1),
    ("u.s.", 10, -1),
    ("united states", 10, -1),
    ("congress", 10, -1),
    ("border patrol", 10, -1),
    ("customs and border protection", 10, -1),
    ("homeland security", 10, -1),
    ("pentagon", 10, -1),
    ("white house", 10, -1),
    ("united kingdom", 4, -1),
    ("british", 4, -1),
    ("britain", 4, -1),
    ("australia", 7, -1),
    ("india", 4, -1),
    ("japan", 4, 0),
)
"""Entity as it stands in a text in lower case, the month in which its fiscal year begins, and in which year that month lies,
counted from the year that names it (-1: named after its end; 0: after its beginning). The first row found wins."""

FAMOUS_DAYS: tuple[tuple[int, int, int, str], ...] = (
    (9, 11, 2001, r"attack|terror|hijack|victim|memorial|commission"),
    (1, 6, 2021, r"attack|riot|insurrection|capitol|committee|panel|defendant|siege|mob"),
    (10, 7, 2023, r"attack|massacre|assault|hostage"),
)
"""Month, day, year and the words behind it that make a day without a year a famous one: "the Sept. 11 attacks"."""


# ---------------------------------------------------------------- days and spans of days


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none."""
    if not (1 <= year <= MAXYEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def day_fault(year: int | None, month: int, day: int) -> str | None:
    """Why the day cannot exist ("June has 30 days"), or None; without a year a 29 February may."""
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    longest = 29 if month == 2 and year is None else monthrange(year or 2001, month)[1]
    if 1 <= day <= longest:
        return None
    where = f"{MONTH_NAMES[month]} {year}" if month == 2 and year else MONTH_NAMES[month]
    return f"{where} has {longest} days"


def shifted(day: date, days: int) -> date | None:
    """The day so many days on, or None beyond the calendar's ends."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


def month_days(year: int, month: int) -> Days:
    """The days of a month; `month` may run over: 13 is the next January."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    if not 1 <= year <= MAXYEAR:
        return Days(None, None)
    return Days(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def year_days(year: int) -> Days:
    """The days of a calendar year."""
    return Days(date(year, 1, 1), date(year, 12, 31)) if 1 <= year <= MAXYEAR else Days(None, None)


def week_days(day: date) -> Days:
    """Monday to Sunday of the week that holds the day."""
    monday = shifted(day, -day.weekday())
    return Days(monday, shifted(day, 6 - day.weekday()))


def quarter_days(year: int, quarter: int) -> Days:
    """The days of a calendar quarter."""
    return Days(month_days(year, 3 * quarter - 2).earliest, month_days(year, 3 * quarter).latest)


def half_days(year: int, half: int) -> Days:
    """The days of the first or second half of a year."""
    return Days(month_days(year, 6 * half - 5).earliest, month_days(year, 6 * half).latest)


def season_days(year: int, season: str, southern: bool = False) -> Days:
    """A season, northern unless told; one that runs over the new year is the one that begins in the year."""
    if southern:
        season = _OPPOSITE[season]
    (first_month, first_day), (last_month, last_day) = SEASONS[season]
    last_year = year + (last_month < first_month)
    return Days(make_day(year, first_month, first_day), make_day(last_year, last_month, last_day))


def fiscal_days(year: int, text: str) -> Days | None:
    """The fiscal year named after `year` of the first entity of the table that the text names, or None."""
    row = _fiscal_row(text)
    if row is None:
        return None
    _, month, offset = row
    return Days(month_days(year + offset, month).earliest, month_days(year + offset, month + 11).latest)


def fiscal_year_at(day: date, text: str) -> int | None:
    """The name of the fiscal year under way on a day, of the first entity that the text names, or None."""
    row = _fiscal_row(text)
    if row is None:
        return None
    _, month, offset = row
    return day.year - offset - (day.month < month)


def _fiscal_row(text: str) -> tuple[str, int, int] | None:
    """The entity that the text names last; of two that end alike, the longer."""
    low = text.lower()
    named = [(low.rfind(row[0]) + len(row[0]), len(row[0]), row) for row in FISCAL_YEARS if row[0] in low]
    return max(named)[2] if named else None


def famous_year(month: int, day: int, following: str) -> int | None:
    """The year of a famous day, by the words behind it, or None."""
    for its_month, its_day, year, words in FAMOUS_DAYS:
        if (month, day) == (its_month, its_day) and re.match(rf"\s+(?:[A-Za-z]+\s+)?(?:{words})", following, re.IGNORECASE):
            return year
    return None


def week_name(day: date) -> str:
    """The ISO week, as TIMEX3 writes it: 2023-W40."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The nth such weekday of a month; -1 is the last."""
    days = month_days(year, month)
    if days.earliest is None or days.latest is None:
        return None
    if nth < 0:
        return shifted(days.latest, -((days.latest.weekday() - weekday) % 7))
    return shifted(days.earliest, (weekday - days.earliest.weekday()) % 7 + 7 * (nth - 1))


# ---------------------------------------------------------------- holidays

_FIXED = {
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "april fool's day": (4, 1),
    "may day": (5, 1),
    "juneteenth": (6, 19),
    "independence day": (7, 4),
    "fourth of july": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "veterans day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}
_FLOATING = {
    "martin luther king jr. day": (1, 0, 3),
    "presidents day": (2, 0, 3),
    "presidents' day": (2, 0, 3),
    "mother's day": (5, 6, 2),
    "memorial day": (5, 0, -1),
    "father's day": (6, 6, 3),
    "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "thanksgiving day": (11, 3, 4),
    "thanksgiving": (11, 3, 4),
}
_AROUND_EASTER = {"ash wednesday": -46, "palm sunday": -7, "good friday": -2, "easter sunday": 0, "easter monday": 1, "easter": 0}
HOLIDAYS = (*_FIXED, *_FLOATING, *_AROUND_EASTER, "election day", "black friday")


def holiday(name: str, year: int) -> date | None:
    """The day of a holiday in a year; `name` as in HOLIDAYS."""
    if name in _FIXED:
        return make_day(year, *_FIXED[name])
    if name in _FLOATING:
        return nth_weekday(year, *_FLOATING[name])
    if name in _AROUND_EASTER:
        return shifted(easter(year), _AROUND_EASTER[name])
    if name == "election day":
        first_monday = nth_weekday(year, 11, 0, 1)
        return first_monday and shifted(first_monday, 1)
    thanksgiving = nth_weekday(year, 11, 3, 4)
    return thanksgiving and shifted(thanksgiving, 1)


def easter(year: int) -> date:
    """Western Easter Sunday (the anonymous Gregorian algorithm)."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    epact -= (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    offset = epact - (year + year // 4 + epact + 2 - century + century // 4) % 7
    month = 3 + (offset + 40) // 44
    return date(year, month, offset + 28 - 31 * (month // 4))


# ---------------------------------------------------------------- clock times

_ZONES: Mapping[str, tuple[int, str]] = {
    "utc": (0, ""), "gmt": (0, ""), "z": (0, ""), "est": (-300, ""), "edt": (-240, ""), "cst": (-360, ""), "cdt": (-300, ""),
    "mst": (-420, ""), "mdt": (-360, ""), "pst": (-480, ""), "pdt": (-420, ""), "et": (-300, "us"), "ct": (-360, "us"),
    "mt": (-420, "us"), "pt": (-480, "us"), "eastern": (-300, "us"), "central": (-360, "us"), "mountain": (-420, "us"),
    "pacific": (-480, "us"), "bst": (60, ""), "ist": (330, ""), "cet": (60, ""), "cest": (120, ""), "eet": (120, ""),
    "eest": (180, ""), "msk": (180, ""), "jst": (540, ""), "hkt": (480, ""), "aest": (600, ""), "aedt": (660, ""),
    "america/new_york": (-300, "us"), "america/toronto": (-300, "us"), "america/chicago": (-360, "us"),
    "america/denver": (-420, "us"), "america/phoenix": (-420, ""), "america/los_angeles": (-480, "us"),
    "america/mexico_city": (-360, ""), "america/bogota": (-300, ""), "america/caracas": (-240, ""),
    "america/sao_paulo": (-180, ""), "europe/london": (0, "eu"), "europe/dublin": (0, "eu"), "europe/lisbon": (0, "eu"),
    "europe/paris": (60, "eu"), "europe/berlin": (60, "eu"), "europe/madrid": (60, "eu"), "europe/rome": (60, "eu"),
    "europe/vienna": (60, "eu"), "europe/amsterdam": (60, "eu"), "europe/brussels": (60, "eu"), "europe/zurich": (60, "eu"),
    "europe/stockholm": (60, "eu"), "europe/oslo": (60, "eu"), "europe/warsaw": (60, "eu"), "europe/athens": (120, "eu"),
    "europe/helsinki": (120, "eu"), "europe/kyiv": (120, "eu"), "europe/istanbul": (180, ""), "europe/moscow": (180, ""),
    "asia/jerusalem": (120, ""), "asia/dubai": (240, ""), "asia/kolkata": (330, ""), "asia/shanghai": (480, ""),
    "asia/hong_kong": (480, ""), "asia/singapore": (480, ""), "asia/tokyo": (540, ""), "asia/seoul": (540, ""),
    "australia/sydney": (600, "au"), "australia/melbourne": (600, "au"), "australia/brisbane": (600, ""),
    "pacific/auckland": (720, ""),
}  # fmt: skip
"""Zone → minutes east of UTC in standard time, and the daylight rule that it follows."""


def utc_offset(zone: str, day: date) -> int | None:
    """Minutes east of UTC in a zone on a day, daylight time included; None for a zone that the table lacks."""
    known = _ZONES.get(zone.lower())
    if known is None:
        return None
    return known[0] + (60 if _daylight(known[1], day) else 0)


def _daylight(rule: str, day: date) -> bool:
    """Daylight time at noon of the day: US 2nd Sunday of March to 1st of November, EU last of March to last of October."""
    spans = {"us": ((3, 2), (11, 1)), "eu": ((3, -1), (10, -1)), "au": ((4, 1), (10, 1))}
    if rule not in spans:
        return False
    (first_month, first), (last_month, last) = spans[rule]
    begin, end = nth_weekday(day.year, first_month, 6, first), nth_weekday(day.year, last_month, 6, last)
    inside = begin is not None and end is not None and begin <= day < end
    return not inside if rule == "au" else inside
