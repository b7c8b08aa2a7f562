"""Months, quarters and seasons, with a year or beside publication."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from audit.extract.dates.meaning import Meaning, in_month, unresolved
from audit.extract.dates.parts import in_part
from audit.extract.dates.place import Place, nearest_year
from audit.extract.dates.readings.shared import Words, month_of, two_digits, which_year
from audit.model import Days
from audit.text.calendar import SEASON_CODES, half_days, make_day, month_days, quarter_days, season_days
from audit.text.constants import LAST_MONTH_UNSURE


def read_month_year(words: Words, place: Place) -> Meaning | None:
    """ "early August 2023", "Nov. '98"."""
    year = int(words["year"]) if words["year"] else two_digits(words["short"] or "", place)
    return in_part(in_month(year, month_of(words["month"])), words["part"], place)


def read_month_alone(words: Words, place: Place) -> Meaning | None:
    """ "July", "late March": of the year nearest to publication."""
    name = words["month"] or ""
    if not words["part"] and not _is_month(name, place):
        return None
    month = month_of(name)
    later = _LATER.search(place.left(40) + (words["part"] or ""))
    year = _year_after(month, place) if later else nearest_year(place, month, None)
    if later:
        return in_month(year, month)
    return in_part(in_month(year, month), words["part"], place)


_LATER = re.compile(r"\b(?:days|weeks|months|years)\s+later,?\s+in\s+$", re.IGNORECASE)


def _year_after(month: int, place: Place) -> int | None:
    """The year of "months later, in March": the first one after the date last named; None where none was, or it is to come."""
    last = place.last.named.latest if place.last else None
    if last is None or place.month is None:
        return None
    year = last.year + (month <= last.month)
    return year if (year, month) <= place.month or place.ahead else None


_BEFORE_MONTH = re.compile(
    r"(?:^|\b)(?:in|of|since|by|until|till|from|to|through|for|during|before|after|between|and|or|between|last|next|this|that|each"
    r"|every|throughout|around|until|mid|as|on|the|a|his|her|their|its|or|than|[A-Z][a-z]+,)[\s-]+$",
    re.IGNORECASE,
)


_PERSON_NEXT = re.compile(r"\s+(?:[A-Z][a-z]+|said|says|told|is|was|has|had|did)\b")


def _is_month(name: str, place: Place) -> bool:
    """Is the word a month, not a verb or a person? "May" and "March" want a word before them that goes with a month."""
    if name in ("May", "March", "MAY", "MARCH", "Mar", "MAR") and not re.search(
        r"\b(?:[Ii]n|of|[Ss]ince|[Bb]y|until|till|from|to|through|[Dd]uring|[Bb]efore|[Aa]fter|between|throughout|this|last|next|and|late"
        r"|early|[Tt]he|for|[Aa]n?|or|than|its|his|her|their|our|[A-Z]\w+['’]s|January|February|April|June),?\s+$",
        place.left(),
    ):
        return False
    if name in ("April", "June", "August") and not _BEFORE_MONTH.search(place.left()):
        return not _PERSON_NEXT.match(place.right())
    return len(name) > 3 or name in ("May", "MAY")


def read_which_month(words: Words, place: Place) -> Meaning | None:
    """ "last July", "this coming May"."""
    month = month_of(words["month"])
    which = " ".join((words["which"] or "").lower().split())
    if place.month is None or which in ("same", "following", "previous", "current", "coming", "that", "that same"):
        year = nearest_year(place, month, None)
    else:
        now, this = place.month
        if which in ("next", "this coming"):
            year = now + (month <= this)
        else:
            year = now - (month >= this and which not in ("this", "this same"))
    meaning = in_part(in_month(year, month), words["part"] or words["part2"], place)
    if which == "last" and place.month and 0 < place.month[1] - month <= LAST_MONTH_UNSURE:
        return replace(meaning, other=month_days(place.month[0] - 1, month))
    return meaning


def read_month_which(words: Words, place: Place) -> Meaning | None:
    """ "October of last year"."""
    year = which_year(words["which"], place)
    return in_part(in_month(year, month_of(words["month"])), words["part"], place)


_NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "final": 4}


def read_quarter(words: Words, place: Place) -> Meaning | None:
    """ "the third quarter of 2023", "Q3", "the first half of this year", "H1 2023"."""
    half = (words["unit"] or "").lower() == "half" or words["part"] is not None
    number = int(words["digit"] or words["part"] or 0) or _NTH[(words["nth"] or "").lower()]
    if half and (number > 2 or not (words["year"] or words["which"] or words["whole"])):
        return None
    code = f"H{number}" if half else f"Q{number}"
    written = (words["year"] or "").rsplit(" ", 1)[-1].split()
    year = (
        int(written[-1][-4:]) if written else which_year(words["which"], place) if words["which"] else _quarter_year(place, number)
    )
    if words["fiscal"] or (words["year"] or "").startswith("fiscal") or year is None:
        return unresolved("other", f"{year or 'XXXX'}-{code}")
    return Meaning((half_days if half else quarter_days)(year, number), "other", f"{year}-{code}")


def _quarter_year(place: Place, number: int) -> int | None:
    """The year of a quarter without one: the last that has begun, unless the text looks ahead."""
    if place.month is None:
        return None
    year, month = place.month
    return year - (3 * number - 2 > month and not place.ahead)


def read_which_quarter(words: Words, place: Place) -> Meaning | None:
    """ "last quarter"."""
    if place.month is None:
        return unresolved("other")
    year, month = place.month
    index = 4 * year + (month - 1) // 3 + {"last": -1, "previous": -1, "next": 1}.get((words["which"] or "").lower(), 0)
    return Meaning(quarter_days(index // 4, index % 4 + 1), "other", f"{index // 4}-Q{index % 4 + 1}")


def read_season(words: Words, place: Place) -> Meaning | None:
    """ "spring 2022", "the summer of '69", "fall of last year"."""
    year = (
        int(words["year"])
        if words["year"]
        else two_digits(words["short"], place)
        if words["short"]
        else which_year(words["which"], place)
    )
    if year is None:
        return unresolved("other")
    return in_part(_season_of(year, words["season"], place.southern), words["part"], place)


def _season_of(year: int, word: str | None, southern: bool) -> Meaning:
    """A season of a year. "Winter 2022" may be the one that began then or the one that ended then."""
    season = (word or "").lower()
    timex = f"{year}-{SEASON_CODES[season]}"
    if season == ("summer" if southern else "winter"):
        wide = Days(make_day(year - 1, 12, 1), make_day(year + 1, 3, 21))
        return Meaning(Days(make_day(year, 1, 1), make_day(year + 1, 3, 21)), "other", timex, wide)
    return Meaning(season_days(year, season, southern), "other", timex)


def read_which_season(words: Words, place: Place) -> Meaning | None:
    """ "last winter", "this summer"."""
    season, which = (words["season"] or "").lower(), (words["which"] or "").lower().split()
    if place.day is None:
        return unresolved("other")
    spans = [(year, season_days(year, season, place.southern)) for year in range(place.day.year - 2, place.day.year + 2)]
    year, span = _pick_season(spans, place.day, "last" if "past" in which else which[0])
    return in_part(Meaning(span, "other", f"{year}-{SEASON_CODES[season]}"), words["part"], place)


def _pick_season(spans: list[tuple[int, Days]], day: date, which: str) -> tuple[int, Days]:
    """The last season that has ended, the next to begin, or the one nearest."""
    if which == "last":
        return [each for each in spans if each[1].latest and each[1].latest < day][-1]
    if which == "next":
        return next(each for each in spans if each[1].earliest and each[1].earliest > day)
    return min(spans, key=lambda each: _distance(each[1], day))


def _distance(span: Days, day: date) -> int:
    assert span.earliest is not None
    assert span.latest is not None
    return max((span.earliest - day).days, (day - span.latest).days, 0)
