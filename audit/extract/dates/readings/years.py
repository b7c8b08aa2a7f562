"""Years, decades, centuries and fiscal years; and which bare numbers are years."""

from __future__ import annotations

import re

from audit.extract.dates.meaning import Meaning, in_year, unresolved
from audit.extract.dates.parts import in_part
from audit.extract.dates.place import Place
from audit.extract.dates.readings.bare_years import is_led_to, is_year
from audit.extract.dates.readings.shared import NUMBERS, Words, two_digits, which_year
from audit.model import Days
from audit.text.calendar import fiscal_days, fiscal_year_at, make_day, year_days


def read_year(words: Words, place: Place) -> Meaning | None:
    """ "2016", "early 2020", "circa 1860"."""
    year = int(words["year"] or 0)
    if words["before"]:
        return unresolved("year")
    if not words["part"] and not is_year(year, place):
        return None
    return in_part(in_year(year), words["part"], place)


def read_short_year(words: Words, place: Place) -> Meaning | None:
    """ "the class of '99"."""
    if not _BEFORE_SHORT.search(place.left()):
        return None
    return in_year(two_digits(words["short"] or "", place))


_BEFORE_SHORT = re.compile(r"\b(?:[Ii]n|of|[Ss]ince|from|until|early|late|and|to|(?:1[89][0-9]{2}|20[0-9]{2}|['’][0-9]{2}),)\s+$")


def read_year_span(words: Words, place: Place) -> Meaning | None:
    """ "2021-22"."""
    first, written = int(words["year"] or 0), words["to"] or ""
    second = int(written) if len(written) == 4 else first // 100 * 100 + int(written)
    if not first < second <= first + 120 or not is_year(first, place):
        return None
    return Meaning(Days(year_days(first).earliest, year_days(second).latest), "other", f"{first}/{second}")


_TENS = {word: 10 * number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}


def read_word_year(words: Words, place: Place) -> Meaning | None:
    """ "Nineteen seventy-nine"."""
    tens, ones = words["tens"] or "", NUMBERS.get(words["ones"] or "", 0)
    if not is_led_to(place) or (tens not in _TENS and ones):
        return None
    century = {"eighteen": 1800, "nineteen": 1900}[(words["century"] or "").lower()]
    return in_year(century + (_TENS.get(tens) or NUMBERS[tens]) + ones)


def read_decade(words: Words, place: Place) -> Meaning | None:
    """The 1980s; a year that ends in 00 with an s may be the decade or the whole century."""
    first = int(words["year"]) if words["year"] else two_digits(words["short"] or "", place)
    named = Days(make_day(first, 1, 1), make_day(first + 9, 12, 31))
    wide = Days(make_day(first, 1, 1), make_day(first + 99, 12, 31)) if first % 100 == 0 else named
    return in_part(Meaning(named, "other", f"{first // 10}X", wide), words["part"], place)


def read_word_decade(words: Words, place: Place) -> Meaning | None:
    """ "The late sixties"; no temperatures "in the seventies"."""
    if not words["nineteen"] and _WEATHER.search(place.sentence):
        return None
    return in_part(_decade(1900 + 10 * _DECADES.index((words["tens"] or "").lower())), words["part"], place)


def _decade(first: int) -> Meaning:
    return Meaning(Days(make_day(first, 1, 1), make_day(first + 9, 12, 31)), "other", f"{first // 10}X")


_DECADES = ("", "", *"twent thirt fort fift sixt sevent eight ninet".split())
_WEATHER = re.compile(
    r"\b(?:temperatures?|[Hh]ighs?|[Ll]ows?|degrees|Fahrenheit|winds?|percent|thermometers?|mercury|scores?|shot)\b"
)


def read_short_decade(words: Words, place: Place) -> Meaning | None:
    """ "The early 80s", "a child of the 60s"; no ages and no temperatures."""
    opened = place.source.body[place.start : place.start + 4].lower() == "the "
    if not (opened or words["part"]) or _WEATHER.search(place.sentence) or _WHOSE.search(place.left()):
        return None
    return in_part(_decade(two_digits(words["short"] or "", place)), words["part"], place)


_WHOSE = re.compile(r"\b(?:his|her|their|my|your|our|its|aged?|man|woman|men|women|people|someone)\s(?:in\s)?(?:the\s)?$")


def read_old_year(words: Words, place: Place) -> Meaning | None:
    """ "347 AD", "c. 347", and the end of "c. 314 – 368": three digits want a word that makes them a year."""
    left, right = place.left(), place.right(6)
    if words["before"]:
        return unresolved("year")
    if _OF_OUR_ERA.search(left) or re.match(r"\s?(?:AD|A\.D|CE|C\.E)\b", right):
        return in_year(int(words["year"] or 0))
    return in_year(int(words["year"] or 0)) if right[:1] == ")" and _SINCE_OLD.search(left) else None


_OF_OUR_ERA = re.compile(r"(?:\b(?:AD|A\.D\.|[Cc]irca)|[\s(]ca?\.)\s?$")
_SINCE_OLD = re.compile(r"\bca?\.\s?[0-9]{3}\s?[–—-]\s?$")


_CENTURIES = {"sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21}


def read_century(words: Words, place: Place) -> Meaning | None:
    """ "the 19th century"."""
    number = int(words["number"] or 0) or _CENTURIES[(words["word"] or "").lower()]
    if not 1 <= number <= 25:
        return None
    if words["before"]:
        return unresolved("other")
    named = Days(make_day(max(100 * number - 100, 1), 1, 1), make_day(100 * number, 12, 31))
    return in_part(Meaning(named, "other", f"{number - 1:02}XX"), words["part"], place)


def read_fiscal(words: Words, place: Place) -> Meaning | None:
    """A fiscal year, by the table of entities; unresolved where the sentence names none of them."""
    year, written = int(words["year"] or 0), words["to"]
    if written:
        year = int(written) if len(written) == 4 else year // 100 * 100 + int(written)
    return in_part(_fiscal_year(year, place), words.get("part"), place)


def _fiscal_year(year: int, place: Place) -> Meaning:
    days = fiscal_days(year, place.left(400)) or fiscal_days(year, place.sentence)
    if days is None:
        return unresolved("year", f"{year:04}")
    return Meaning(days, "year", f"{year:04}")


def read_which_fiscal(words: Words, place: Place) -> Meaning | None:
    """ "This fiscal year"."""
    if place.day is None:
        return unresolved("year")
    step = (which_year(words["which"], place) or place.day.year) - place.day.year
    now = fiscal_year_at(place.day, place.left(400)) or fiscal_year_at(place.day, place.sentence)
    return _fiscal_year((now or place.day.year) + step, place)
