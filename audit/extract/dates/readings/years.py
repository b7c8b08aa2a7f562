"""Years, decades, centuries and fiscal years; and which bare numbers are years."""

from __future__ import annotations

import re

from audit.extract.dates.meaning import Meaning, in_year, unresolved
from audit.extract.dates.parts import in_part
from audit.extract.dates.place import Place
from audit.extract.dates.readings.shared import NUMBERS, Words, two_digits, which_year
from audit.model import Days
from audit.text.calendar import fiscal_days, fiscal_start, make_day, year_days


def read_year(words: Words, place: Place) -> Meaning | None:
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


def read_short_year(words: Words, place: Place) -> Meaning | None:
    if not re.search(
        r"\b(?:[Ii]n|of|[Ss]ince|from|until|summer|fall|spring|winter|early|late|and|to|[Cc]lass of)\s+$", place.left()
    ):
        return None
    return in_year(two_digits(words["short"] or "", place))


def read_year_span(words: Words, place: Place) -> Meaning | None:
    first, written = int(words["year"] or 0), words["to"] or ""
    second = int(written) if len(written) == 4 else first // 100 * 100 + int(written)
    if not first < second <= first + 120 or not is_year(first, place):
        return None
    return Meaning(Days(year_days(first).earliest, year_days(second).latest), "other", f"{first}/{second}")


_TENS = {word: 10 * number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}


def read_word_year(words: Words, place: Place) -> Meaning | None:
    ones = NUMBERS.get(words["ones"] or "", 0)
    if words["century"] is None:
        return in_year(2000 + ones) if ones and _YEAR_BEFORE.search(place.left()) else None
    tens = words["tens"] or ""
    if not _YEAR_BEFORE.search(place.left()) or (tens in NUMBERS and tens not in _TENS and ones):
        return None
    return in_year(
        {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}[words["century"].lower()] + (_TENS.get(tens) or NUMBERS[tens]) + ones
    )


def read_decade(words: Words, place: Place) -> Meaning | None:
    """The 1980s; a year that ends in 00 with an s may be the decade or the whole century."""
    first = int(words["year"]) if words["year"] else two_digits(words["short"] or "", place)
    named = Days(make_day(first, 1, 1), make_day(first + 9, 12, 31))
    wide = Days(make_day(first, 1, 1), make_day(first + 99, 12, 31)) if first % 100 == 0 else named
    return in_part(Meaning(named, "other", f"{first // 10}X", wide), words["part"], place)


_CENTURIES = {"sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21}


def read_century(words: Words, place: Place) -> Meaning | None:
    number = int(words["number"] or 0) or _CENTURIES[(words["word"] or "").lower()]
    if not 1 <= number <= 25:
        return None
    named = Days(make_day(max(100 * number - 100, 1), 1, 1), make_day(100 * number, 12, 31))
    return in_part(Meaning(named, "other", f"{number - 1:02}XX"), words["part"], place)


def read_fiscal(words: Words, place: Place) -> Meaning | None:
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


def read_which_fiscal(words: Words, place: Place) -> Meaning | None:
    year = which_year((words["which"] or "").replace("Last", "last"), place)
    if year is None or place.day is None:
        return unresolved("year")
    start, end = place.source.sentence_at(place.start)
    month = fiscal_start(place.source.body[start:end])
    return _fiscal_year(year + (month is not None and 1 < month <= place.day.month), place)
