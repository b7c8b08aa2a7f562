"""What the readers share: the words of a form, numbers, months and weekdays by name, the day that words count from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from audit.extract.dates.meaning import Meaning
from audit.extract.dates.place import Place
from audit.text.calendar import MONTHS, WEEKDAYS

Words = Mapping[str, str | None]


Reader = Callable[[Words, Place], Meaning | None]


NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen twenty".split(),
        1,
    )
} | {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "a dozen": 12, "a couple": 2, "a couple of": 2}
NUMBERS |= {
    f"{tens}-{ones}": 10 * number + NUMBERS[ones]
    for number, tens in enumerate("twenty thirty forty fifty sixty".split(), 2)
    for ones in "one two three four five six seven eight nine".split()
}


ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {"thirtieth": 30, "thirty-first": 31}
ORDINALS |= {f"twenty-{word}": 20 + ORDINALS[word] for word in list(ORDINALS)[:9]}

VAGUE = {"a few": (3, 6), "several": (3, 9)}


def month_of(word: str | None) -> int:
    """The number of a month by its name or short form."""
    return MONTHS[(word or "").rstrip(".").lower()]


def weekday_of(word: str | None) -> int | None:
    """The number of a weekday (Monday 0), None for no word."""
    return WEEKDAYS[word.rstrip(".").lower()] if word else None


def two_digits(short: str, place: Place) -> int:
    """The year of '98: not more than twenty years after publication."""
    latest = (place.year or 2030) + 20
    year = latest // 100 * 100 + int(short)
    return year if year <= latest else year - 100


def which_year(which: str | None, place: Place) -> int | None:
    """The year of "last year", "this year", "next year"; None without a publication date."""
    return None if place.year is None else place.year + {"last": -1, "next": 1, "previous": -1}.get((which or "").lower(), 0)


def base_day(which: str, place: Place) -> tuple[date | None, int]:
    """The day that the words count from, and how many units away."""
    step = {"last": -1, "this past": -1, "previous": -1, "next": 1, "following": 1, "this coming": 1}.get(which, 0)
    if which in ("following", "previous", "same", "this same", "that", "that same") and place.last and place.last.named.earliest:
        return place.last.named.earliest, step
    if place.day is None and place.published and which not in ("following", "previous", "same", "that"):
        return place.published.earliest, step
    return None if which.startswith("that") else place.day, step
