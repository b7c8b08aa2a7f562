"""The words of a written form in, its meaning out; one reader a form, each takes the named groups of its pattern and a `Place`.

A reader gives None where the words are no date after all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from audit.extract.dates.meaning import (
    OPEN,
    Meaning,
    Place,
    in_month,
    in_part,
    in_year,
    nearest_year,
    on_day,
    unresolved,
)
from audit.model import Days
from audit.text.calendar import (
    MONTHS,
    SEASON_CODES,
    WEEKDAYS,
    day_fault,
    fiscal_days,
    fiscal_start,
    half_days,
    holiday,
    make_day,
    month_days,
    quarter_days,
    season_days,
    shifted,
    week_days,
    week_name,
    year_days,
)

Words = Mapping[str, str | None]
Reader = Callable[[Words, Place], Meaning | None]

_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen twenty".split(),
        1,
    )
} | {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "a dozen": 12, "a couple": 2, "a couple of": 2}
_NUMBERS |= {
    f"{tens}-{ones}": 10 * number + _NUMBERS[ones]
    for number, tens in enumerate("twenty thirty forty fifty sixty".split(), 2)
    for ones in "one two three four five six seven eight nine".split()
}
_VAGUE = {"a few": (3, 6), "several": (3, 9)}


def _month(word: str | None) -> int:
    return MONTHS[(word or "").rstrip(".").lower()]


def _weekday(word: str | None) -> int | None:
    return WEEKDAYS[word.rstrip(".").lower()] if word else None


def _two_digits(short: str, place: Place) -> int:
    """The year of '98: not more than twenty years after publication."""
    latest = (place.year or 2030) + 20
    year = latest // 100 * 100 + int(short)
    return year if year <= latest else year - 100


# ---------------------------------------------------------------- days


def _day(place: Place, year: int | None, month: int, day: int, weekday: int | None = None) -> Meaning:
    """A day of a month; without a year, of the year nearest to publication."""
    fault = day_fault(year, month, day)
    if fault:
        return unresolved("day", f"{year or 'XXXX'}-{month:02}-{day:02}", fault=fault, weekday=weekday)
    if year is None:
        year = nearest_year(place, 45, month, day)
        if year is None or make_day(year, month, day) is None:
            return unresolved("day", f"XXXX-{month:02}-{day:02}", weekday=weekday)
    return on_day(make_day(year, month, day), weekday=weekday)


def _month_day(words: Words, place: Place) -> Meaning | None:
    number = (words["day"] or "").lower()
    day = {"first": 1, "fourth": 4}.get(number) or int(number)
    year = int(words["year"]) if words["year"] else None
    return _day(place, year, _month(words["month"]), day, _weekday(words["weekday"]))


def _day_span(words: Words, place: Place) -> Meaning | None:
    year = int(words["year"]) if words["year"] else None
    month = _month(words["month"])
    first = _day(place, year, month, int(words["day"] or 0))
    second = _day(place, year, _month(words.get("month2") or words["month"]), int(words["day2"] or 0))
    if first.fault or second.fault:
        return first if first.fault else second
    if not first.named.earliest or not second.named.latest or first.named.earliest >= second.named.latest:
        return unresolved("other", first.timex)
    return Meaning(Days(first.named.earliest, second.named.latest), "other", f"{first.timex}/{second.timex}")


def _iso(words: Words, place: Place) -> Meaning | None:
    year, month, day = int(words["year"] or 0), int(words["month"] or 0), int(words["day"] or 0)
    if not (1 <= month <= 12 and 1 <= day <= 39):
        return None
    return replace(_day(place, year, month, day), clock=words["clock"], zone="UTC" if words["zone"] else None)


def _numeric(words: Words, place: Place) -> Meaning | None:
    first, second, written = int(words["first"] or 0), int(words["second"] or 0), words["year"] or ""
    separator = words["sep"]
    if (separator != "/" and len(written) == 2) or not (1 <= min(first, second) <= 12 and max(first, second) <= 31):
        return None
    year = int(written) if len(written) == 4 else _two_digits(written, place)
    month_first, day_first = _day(place, year, first, second), _day(place, year, second, first)
    if first > 12 or (second <= 12 and (separator == "." or _day_first(place))):
        return day_first
    if second > 12 or first == second or place.source.locale in ("en-US", "en-CA"):
        return month_first
    return replace(month_first, other=day_first.named)


def _day_first(place: Place) -> bool:
    locale = place.source.locale
    return "-" in locale and locale not in ("en-US", "en-CA", "en-PH")


def _weekday_day(words: Words, place: Place) -> Meaning | None:
    """ "Friday the 13th": the nearest month in which it fits."""
    weekday, day = _weekday(words["weekday"]), int(words["day"] or 0)
    if place.month is None:
        return unresolved("day", f"XXXX-XX-{day:02}", weekday=weekday)
    year, month = place.month
    for step in (0, -1, 1, -2, 2, -3, 3):
        span = month_days(year, month + step)
        found = span.earliest and make_day(span.earliest.year, span.earliest.month, day)
        if found and found.weekday() == weekday:
            return on_day(found, weekday=weekday)
    return unresolved("day", f"XXXX-XX-{day:02}", weekday=weekday)


def _weekday_alone(words: Words, place: Place) -> Meaning | None:
    if _EVERY.search(place.left()):
        return None
    number = _weekday(words["weekday"]) or 0
    deck = " ".join((words["deck"] or "").lower().split())
    part = (words["part"] or "").lower().strip()
    time = (words["time"] or "").lower()
    if place.day is None:
        return unresolved("day", f"XXXX-WXX-{number + 1}")
    day = _coming(place, number, deck)
    meaning = on_day(day)
    if day is None:
        return meaning
    if deck in ("next", "last", "this"):
        meaning = replace(meaning, hard=_either_week(place.day, day, number, deck))
    if part.startswith(("overnight", "midnight")) or time == "overnight":
        night = Days(day, shifted(day, 1))
        return replace(meaning, named=night, hard=night, timex=f"{day}TNI", clock="00:00" if part.startswith("midnight") else None)
    if time.endswith("night"):
        return replace(meaning, hard=Days(day, shifted(day, 1)), timex=f"{day}TNI")
    return replace(meaning, timex=f"{day}{_TIMES.get(time.split(' ')[-1], '')}") if time else meaning


_EVERY = re.compile(r"\b(?:[Ee]very|[Ee]ach|[Mm]ost)(?:\s+other)?\s+$")


def _weekday_of_week(words: Words, place: Place) -> Meaning | None:
    number, deck = _weekday(words["weekday"]) or 0, (words["deck"] or "").lower().split()[-1]
    day, step = _base_day(deck, place)
    if day is None:
        return unresolved("day", f"XXXX-WXX-{number + 1}")
    return on_day(shifted(day, number - day.weekday() + 7 * step))


_TIMES = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "midmorning": "TMO", "midafternoon": "TAF"}


def _coming(place: Place, number: int, deck: str) -> date | None:
    """The weekday within seven days of publication; the words before it decide, else the tense."""
    assert place.day
    back = (place.day.weekday() - number) % 7
    on = (number - place.day.weekday()) % 7
    if deck in ("last", "past", "this past", "previous"):
        return shifted(place.day, -(back or 7))
    if deck == "next":
        return shifted(place.day, 7 - place.day.weekday() + number)
    if deck in ("coming", "this coming"):
        return shifted(place.day, on or 7)
    if deck == "following":
        after = place.last.named.latest if place.last and place.last.named.latest else place.day
        return shifted(after, (number - after.weekday() - 1) % 7 + 1)
    ahead = place.ahead and not (place.possessive and not _INTO.search(place.left()))
    return shifted(place.day, on if ahead or (deck == "this" and not place.behind) else -back)


_INTO = re.compile(r"\b(?:in|at|for|before|of|by|until|during|to|on)\s+(?:the\s+)?$")


def _either_week(published: date, day: date, number: int, deck: str) -> Days:
    """ "Next Friday" is the coming one or the one after it, "last Friday" the past one or the one before."""
    if deck == "next":
        return Days(shifted(published, (number - published.weekday() - 1) % 7 + 1), day)
    return Days(shifted(day, -7), day) if deck == "last" else Days(day, day)


def _deictic(words: Words, place: Place) -> Meaning | None:
    word = " ".join((words["word"] or "").lower().split())
    if words["word"] == "Today" and re.search(r"[A-Z]\w*\s$", place.left(12)):
        return None
    step = -1 if word.startswith(("yesterday", "last")) else 1 if word == "tomorrow" else 0
    day = shifted(place.day, step) if place.day else None
    time = words["time"] or (
        word.split()[-1] if " " in word and word != "this day" else "night" if word in ("tonight", "overnight") else ""
    )
    meaning = on_day(day, f"{day}{_TIMES[time.lower()]}" if day and time else "")
    if day and time == "night":
        return replace(meaning, hard=Days(day, shifted(day, 1)))
    return meaning


def _twice(words: Words, place: Place) -> Meaning | None:
    return on_day(place.day and shifted(place.day, -2 if "yesterday" in (words["side"] or "") else 2))


def _next_day(words: Words, place: Place) -> Meaning | None:
    step = {"next": 1, "following": 1, "same": 0}.get((words["deck"] or "").lower(), -1)
    return _from_last_day(place, step)


def _day_side(words: Words, place: Place) -> Meaning | None:
    return _from_last_day(place, 1 if words["side"] == "later" else -1)


def _from_last_day(place: Place, step: int) -> Meaning:
    last = place.last.named.latest if place.last and place.last.precision == "day" else None
    return on_day(shifted(last, step) if last else None)


def _holiday(words: Words, place: Place) -> Meaning | None:
    name = " ".join((words["name"] or "").lower().replace("’", "'").split())
    if name in ("christmas", "thanksgiving", "easter") and not words["deck"] and not words["year"] and not _AT.search(place.left()):
        return None
    if words["year"]:
        return on_day(holiday(name, int(words["year"])))
    if place.published is None:
        return unresolved("day")
    days = [holiday(name, year) for year in (place.published.earliest.year + step for step in (-1, 0, 1))]
    return on_day(_nearest([day for day in days if day], place, (words["deck"] or "").lower().strip()))


_AT = re.compile(r"\b(?:on|by|before|after|since|until|at|around|through|over|till)\s+$")  # "before Christmas", no "Christmas tree"


def _nearest(days: list[date], place: Place, deck: str) -> date:
    assert place.published
    centre = place.published.earliest
    if deck == "last":
        return max(day for day in days if day < centre)
    if deck == "next":
        return min(day for day in days if day > centre)
    return min(days, key=lambda day: (abs((day - centre).days) * (3 if place.behind and day > centre else 1), day))


# ---------------------------------------------------------------- months, seasons, quarters


def _month_year(words: Words, place: Place) -> Meaning | None:
    year = int(words["year"]) if words["year"] else _two_digits(words["short"] or "", place)
    return in_part(in_month(year, _month(words["month"])), words["part"], place)


def _month_alone(words: Words, place: Place) -> Meaning | None:
    name = words["month"] or ""
    if not words["part"] and not _is_month(name, place):
        return None
    month = _month(name)
    return in_part(in_month(nearest_year(place, 31, month, None), month), words["part"], place)


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


def _deck_month(words: Words, place: Place) -> Meaning | None:
    month = _month(words["month"])
    deck = " ".join((words["deck"] or "").lower().split())
    if place.month is None or deck in ("same", "following", "previous", "current", "coming"):
        year = nearest_year(place, 31, month, None) if place.published else None
    else:
        now, this = place.month
        if deck == "next":
            year = now if month > this else now + 1
        elif deck == "this":
            year = now
        else:
            year = now if month < this else now - 1
    return in_part(in_month(year, month), words["part"] or words["part2"], place)


def _month_deck(words: Words, place: Place) -> Meaning | None:
    year = _deck_year(words["deck"], place)
    return in_part(in_month(year, _month(words["month"])), words["part"], place)


def _deck_year(deck: str | None, place: Place) -> int | None:
    return None if place.year is None else place.year + {"last": -1, "next": 1, "previous": -1}.get((deck or "").lower(), 0)


_NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "final": 4}


def _quarter(words: Words, place: Place) -> Meaning | None:
    half = words["unit"] == "half"
    number = int(words["digit"] or 0) or _NTH[(words["nth"] or "").lower()]
    if half and (number > 2 or not (words["year"] or words["deck"] or words["whole"])):
        return None
    code = f"H{number}" if half else f"Q{number}"
    written = (words["year"] or "").rsplit(" ", 1)[-1].split()
    year = int(written[-1][-4:]) if written else _deck_year(words["deck"], place) if words["deck"] else _quarter_year(place, number)
    if words["fiscal"] or (words["year"] or "").startswith("fiscal") or year is None:
        return unresolved("other", f"{year or 'XXXX'}-{code}")
    return Meaning((half_days if half else quarter_days)(year, number), "other", f"{year}-{code}")


def _quarter_year(place: Place, number: int) -> int | None:
    """The year of a quarter without one: the last that has begun, unless the text looks ahead."""
    if place.month is None:
        return None
    year, month = place.month
    return year - (3 * number - 2 > month and not place.ahead)


def _deck_quarter(words: Words, place: Place) -> Meaning | None:
    if place.month is None:
        return unresolved("other")
    year, month = place.month
    index = 4 * year + (month - 1) // 3 + {"last": -1, "previous": -1, "next": 1}.get((words["deck"] or "").lower(), 0)
    return Meaning(quarter_days(index // 4, index % 4 + 1), "other", f"{index // 4}-Q{index % 4 + 1}")


def _season(words: Words, place: Place) -> Meaning | None:
    year = (
        int(words["year"])
        if words["year"]
        else _two_digits(words["short"], place)
        if words["short"]
        else _deck_year(words["deck"], place)
    )
    if year is None:
        return unresolved("other")
    return in_part(_season_of(year, words["season"]), words["part"], place)


def _season_of(year: int, word: str | None) -> Meaning:
    """A season of a year. "Winter 2022" may be the one that began then or the one that ended then."""
    season = (word or "").lower()
    timex = f"{year}-{SEASON_CODES[season]}"
    if season == "winter":
        wide = Days(make_day(year - 1, 12, 1), make_day(year + 1, 3, 21))
        return Meaning(Days(make_day(year, 1, 1), make_day(year + 1, 3, 21)), "other", timex, wide)
    return Meaning(season_days(year, season), "other", timex)


def _deck_season(words: Words, place: Place) -> Meaning | None:
    season, deck = (words["season"] or "").lower(), (words["deck"] or "").lower().split()
    if place.day is None:
        return unresolved("other")
    spans = [(year, season_days(year, season)) for year in range(place.day.year - 2, place.day.year + 2)]
    year, span = _pick_season(spans, place.day, "last" if "past" in deck else deck[0])
    return in_part(Meaning(span, "other", f"{year}-{SEASON_CODES[season]}"), words["part"], place)


def _pick_season(spans: list[tuple[int, Days]], day: date, deck: str) -> tuple[int, Days]:
    """The last season that has ended, the next to begin, or the one nearest."""
    if deck == "last":
        return [each for each in spans if each[1].latest and each[1].latest < day][-1]
    if deck == "next":
        return next(each for each in spans if each[1].earliest and each[1].earliest > day)
    return min(spans, key=lambda each: _distance(each[1], day))


def _distance(span: Days, day: date) -> int:
    assert span.earliest and span.latest
    return max((span.earliest - day).days, (day - span.latest).days, 0)


# ---------------------------------------------------------------- years and more


def _year(words: Words, place: Place) -> Meaning | None:
    year = int(words["year"] or 0)
    if not words["part"] and not is_year(year, place):
        return None
    return in_part(in_year(year), words["part"], place)


_COUNTED = re.compile(
    r"[\s-]*(?:%|percent|per cent|people|persons|men|women|children|miles?|km|kilomet|met(?:er|re)s|feet|foot|ft|acres|hectares|square|dollars"
    r"|euros|pounds|votes|points|yards|tons|tonnes|barrels|jobs|homes|cases|deaths|troops|soldiers|employees|workers|members|students|copies"
    r"|units|shares|calories|words|pages|seats|rooms|hours|minutes|seconds|days|weeks|months|years|million|billion|thousand|dead|degrees|MHz|GHz|MB|kg|lbs?)\b"
    r"|[,.][0-9]|/[0-9]|-[a-z]"
)
_NAMED = re.compile(
    r"(?:Rule|Title|Chapter|Directive|No\.|#|Room|Route|Highway|Flight|Article|Section|Resolution|Windows|Vision|Agenda|Public Law|Form|Model|Suite|Box|Office|[$€£])\s*$"
)
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|from|to|through|during|before|after|between|and|or|late|early|mid|around|circa|c\.|ca\.|for|as|the|a|an"
    r"|his|her|its|their|that|this|than|about|[A-Z][a-z]+['’]s?)|[(,;–—-])\s*$",
    re.IGNORECASE,
)
_EARLY_YEAR_BEFORE = re.compile(r"\b(?:[Ii]n|[Bb]efore|[Aa]fter|[Ss]ince|[Uu]ntil|circa|c\.|ca\.|A\.?D\.?|year)\s+$")
_HEDGED = re.compile(
    r"\b(?:more than|over|nearly|almost|some|about|approximately|at least|up to|than|only|around|roughly|another)\s+$",
    re.IGNORECASE,
)


def is_year(number: int, place: Place) -> bool:
    """Is a bare number a year? From 1900 to 2050 it is unless its neighbours count with it; earlier ones want a word for it."""
    left, right = place.left(), place.right()
    if _COUNTED.match(right) or _NAMED.search(left):
        return False
    if 1900 <= number <= 2050:
        return (
            not (_HEDGED.search(left) and re.match(r"\s+[a-z]+s\b", right))
            and not re.match(r"\s+[a-z]+s\b(?<!ss)", right)
            or bool(_YEAR_BEFORE.search(left))
        )
    before = _YEAR_BEFORE if number >= 1500 else _EARLY_YEAR_BEFORE
    return number <= 2099 and bool(before.search(left)) and not re.match(r"\s+[a-z]+s\b", right)


def _short_year(words: Words, place: Place) -> Meaning | None:
    if not re.search(
        r"\b(?:[Ii]n|of|[Ss]ince|from|until|summer|fall|spring|winter|early|late|and|to|[Cc]lass of)\s+$", place.left()
    ):
        return None
    return in_year(_two_digits(words["short"] or "", place))


def _year_span(words: Words, place: Place) -> Meaning | None:
    first, written = int(words["year"] or 0), words["to"] or ""
    second = int(written) if len(written) == 4 else first // 100 * 100 + int(written)
    if not first < second <= first + 120 or not is_year(first, place):
        return None
    return Meaning(Days(year_days(first).earliest, year_days(second).latest), "other", f"{first}/{second}")


def _decade(words: Words, place: Place) -> Meaning | None:
    """The 1980s; a year that ends in 00 with an s may be the decade or the whole century."""
    first = int(words["year"]) if words["year"] else _two_digits(words["short"] or "", place)
    named = Days(make_day(first, 1, 1), make_day(first + 9, 12, 31))
    wide = Days(make_day(first, 1, 1), make_day(first + 99, 12, 31)) if first % 100 == 0 else named
    return in_part(Meaning(named, "other", f"{first // 10}X", wide), words["part"], place)


_CENTURIES = {"sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21}


def _century(words: Words, place: Place) -> Meaning | None:
    number = int(words["number"] or 0) or _CENTURIES[(words["word"] or "").lower()]
    if not 1 <= number <= 25:
        return None
    named = Days(make_day(max(100 * number - 100, 1), 1, 1), make_day(100 * number, 12, 31))
    return in_part(Meaning(named, "other", f"{number - 1:02}XX"), words["part"], place)


def _fiscal(words: Words, place: Place) -> Meaning | None:
    """A fiscal year, by the table of entities; unresolved where the sentence names none of them."""
    year, written = int(words["year"] or 0), words["to"]
    if written:
        year = int(written) if len(written) == 4 else year // 100 * 100 + int(written)
    return in_part(_fiscal_year(year, place), words.get("part"), place)


def _fiscal_year(year: int, place: Place) -> Meaning:
    start, end = place.source.sentence_at(place.start)
    month = fiscal_start(place.source.body[start:end])
    if month is None:
        return unresolved("year", f"{year:04}")
    return Meaning(fiscal_days(year, month), "year", f"{year:04}")


def _deck_fiscal(words: Words, place: Place) -> Meaning | None:
    year = _deck_year((words["deck"] or "").replace("Last", "last"), place)
    if year is None or place.day is None:
        return unresolved("year")
    start, end = place.source.sentence_at(place.start)
    month = fiscal_start(place.source.body[start:end])
    return _fiscal_year(year + (month is not None and 1 < month <= place.day.month), place)


def _deck_unit(words: Words, place: Place) -> Meaning | None:
    deck = " ".join((words["deck"] or "").lower().split())
    unit = (words["unit"] or "").lower()
    if unit.endswith("s") or unit == "day" or deck in ("past", "coming") or unit in ("century", "quarter"):
        return None
    day, step = _base_day(deck, place)
    if day is None:
        return unresolved("year" if unit == "year" else "month" if unit == "month" else "other")
    return in_part(_UNITS[unit](day, step), words["part"], place)


def _base_day(deck: str, place: Place) -> tuple[date | None, int]:
    """The day that the words count from, and how many units away."""
    step = {"last": -1, "this past": -1, "previous": -1, "next": 1, "following": 1, "this coming": 1}.get(deck, 0)
    if deck in ("following", "previous", "same", "this same", "that", "that same") and place.last and place.last.named.earliest:
        return place.last.named.earliest, step
    if place.day is None and place.published and deck not in ("following", "previous", "same", "that"):
        return place.published.earliest, step
    return None if deck.startswith("that") else place.day, step


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


def _unit_part(words: Words, place: Place) -> Meaning | None:
    unit = (words["unit"] or "").lower()
    if place.day is None or unit == "century":
        return unresolved("year" if unit == "year" else "other")
    return in_part(_UNITS[unit](place.day, 0), words["part"], place)


def _year_end(words: Words, place: Place) -> Meaning | None:
    return in_part(in_year(place.year), "end", place)


# ---------------------------------------------------------------- counted back or on


def _ago(words: Words, place: Place) -> Meaning | None:
    number = " ".join((words["number"] or "").lower().split())
    side = words["side"] or ""
    sign = 1 if side in ("later", "from now", "hence") else -1
    unit = (words["unit"] or "").lower().removesuffix("s").replace("centurie", "century")
    base = _ago_base(place, side)
    if side == "later" and (base is None or place.last is None or _beyond(base, unit, number, place)):
        base = None
    low, high = _VAGUE.get(number, (0, 0))
    if base is None or (not high and number not in _NUMBERS and not number.isdigit()):
        return replace(unresolved("other"), anchored=True)
    if high:
        return replace(_vague_ago(base, unit, sign * low, sign * high), anchored=True)
    count = int(number) if number.isdigit() else _NUMBERS[number]
    if count > 400 and unit != "day":
        return replace(unresolved("other"), anchored=True)
    return replace(_counted(base, unit, sign * count, bool(words["half"])), anchored=True, approximate=True)


def _beyond(base: date, unit: str, number: str, place: Place) -> bool:
    """Would "so many years later" lie years after publication?"""
    count = int(number) if number.isdigit() else _NUMBERS.get(number, 1)
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
        slack = abs(count) > 3
        return on_day(day, hard=Days(shifted(day, -slack), shifted(day, slack))) if day else unresolved("day")
    if unit in ("week", "weekend"):
        return _around(shifted(base, 7 * count + (3 if half else 0)), 3)
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
    assert a.earliest and a.latest and b.earliest and b.latest
    return Days(min(a.earliest, b.earliest), max(a.latest, b.latest))


def _vague_ago(base: date, unit: str, near: int, far: int) -> Meaning:
    length = {"day": 1, "week": 7, "weekend": 7, "month": 31, "quarter": 92, "year": 366, "decade": 3653, "century": 36525}[unit]
    ends = sorted(day for day in (shifted(base, near * length), shifted(base, far * length)) if day)
    return Meaning(Days(ends[0], ends[1]), "other", "") if len(ends) == 2 else Meaning(OPEN, "other", resolved=False)


_TENS = {word: 10 * number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}


def _word_year(words: Words, place: Place) -> Meaning | None:
    ones = _NUMBERS.get(words["ones"] or "", 0)
    if words["century"] is None:
        return in_year(2000 + ones) if ones and _YEAR_BEFORE.search(place.left()) else None
    tens = words["tens"] or ""
    if not _YEAR_BEFORE.search(place.left()) or (tens in _NUMBERS and tens not in _TENS and ones):
        return None
    return in_year(
        {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}[words["century"].lower()] + (_TENS.get(tens) or _NUMBERS[tens]) + ones
    )


READERS: Mapping[str, Reader] = {
    "iso": _iso,
    "numeric": _numeric,
    "month_day_span": _day_span,
    "month_day": _month_day,
    "day_month_span": _day_span,
    "day_month": _month_day,
    "weekday_day": _weekday_day,
    "month_year": _month_year,
    "deck_month": _deck_month,
    "month_deck": _month_deck,
    "month": _month_alone,
    "quarter": _quarter,
    "deck_quarter": _deck_quarter,
    "fiscal": _fiscal,
    "year_fiscal": _fiscal,
    "deck_fiscal": _deck_fiscal,
    "season": _season,
    "deck_season": _deck_season,
    "decade": _decade,
    "century": _century,
    "twice": _twice,
    "deictic": _deictic,
    "ago": _ago,
    "next_day": _next_day,
    "day_side": _day_side,
    "deck_unit": _deck_unit,
    "unit_part": _unit_part,
    "year_end": _year_end,
    "weekday_week": _weekday_of_week,
    "week_weekday": _weekday_of_week,
    "weekday": _weekday_alone,
    "word_year": _word_year,
    "holiday": _holiday,
    "year_span": _year_span,
    "year": _year,
    "short_year": _short_year,
}
