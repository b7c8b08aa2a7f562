"""Days by their place near publication: weekdays, today and its like, the day before another."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from audit.extract.dates.meaning import Meaning, on_day, unresolved
from audit.extract.dates.place import Place
from audit.extract.dates.readings.shared import Words, base_day, weekday_of
from audit.model import Days
from audit.text.calendar import shifted


def read_weekday_alone(words: Words, place: Place) -> Meaning | None:
    """ "Monday", "last Tuesday", "Friday night", "overnight Monday"."""
    if _EACH_MONTH.match(place.right(16)):
        return None
    if place.follows(_REPEATING) and (_EVERY.search(place.left()) or _NAMED.search(place.left())):
        return None
    number = weekday_of(words["weekday"]) or 0
    which = " ".join((words["which"] or "").lower().split())
    part = (words["part"] or "").lower().strip()
    time = (words["time"] or "").lower()
    if place.day is None:
        return unresolved("day", f"XXXX-WXX-{number + 1}")
    day = _coming(place, number, which)
    meaning = on_day(day)
    if day is None:
        return meaning
    if which in ("next", "last", "this"):
        meaning = replace(meaning, hard=_either_week(place.day, day, number, which))
    elif not which and place.behind and place.awaited and day > place.day:
        meaning = replace(meaning, hard=Days(shifted(day, -7), day))  # "was due on Friday" may be told after it
    if part.startswith(("overnight", "midnight")) or time == "overnight":
        night = Days(day, shifted(day, 1))
        return replace(meaning, named=night, hard=night, timex=f"{day}TNI", clock="00:00" if part.startswith("midnight") else None)
    if time.endswith("night"):
        return replace(meaning, hard=Days(day, shifted(day, 1)), timex=f"{day}TNI")
    return replace(meaning, timex=f"{day}{_TIMES.get(time.split(' ')[-1], '')}") if time else meaning


_EACH_MONTH = re.compile(r"\s(?:of|in)\s(?:each|every|a)\s(?:month|year)\b")
_REPEATING = frozenset("every each most bloody super cyber fat shrove ruby freaky sheffield casual giving holy fox".split())
_NAMED = re.compile(
    r"(?:\b(?:Bloody|Super|Cyber|Fat|Shrove|Ruby|Freaky|Sheffield|Casual|Giving|Holy)|[“\"‘']Fox\sNews)\s$"  # days and shows
)
_EVERY = re.compile(r"\b(?:[Ee]very|[Ee]ach|[Mm]ost)(?:\s+other)?\s+$")


def read_weekday_of_week(words: Words, place: Place) -> Meaning | None:
    """ "Tuesday of last week"."""
    number, which = weekday_of(words["weekday"]) or 0, (words["which"] or "").lower().split()[-1]
    day, step = base_day(which, place)
    if day is None:
        return unresolved("day", f"XXXX-WXX-{number + 1}")
    return on_day(shifted(day, number - day.weekday() + 7 * step))


_TIMES = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "midmorning": "TMO", "midafternoon": "TAF"}


def _coming(place: Place, number: int, which: str) -> date | None:
    """The weekday within seven days of publication; the words before it decide, else the tense."""
    assert place.day
    back = (place.day.weekday() - number) % 7
    on = (number - place.day.weekday()) % 7
    if which in ("last", "past", "this past", "previous"):
        return shifted(place.day, -(back or 7))
    if which == "next":
        return shifted(place.day, 7 - place.day.weekday() + number)
    if which in ("coming", "this coming"):
        return shifted(place.day, on or 7)
    if which == "following":
        after = place.last.named.latest if place.last and place.last.named.latest else place.day
        return shifted(after, (number - after.weekday() - 1) % 7 + 1)
    ahead = place.ahead
    if place.possessive or place.attributive:
        ahead = place.surely_ahead and bool(_INTO.search(place.left()))
    return shifted(place.day, on if ahead or (which == "this" and not place.behind) else -back)


_WEEKS = {"a": 1, "one": 1, "two": 2, "three": 3}


def read_weekday_on(words: Words, place: Place) -> Meaning | None:
    """ "Saturday week": a week after the coming Saturday."""
    number = weekday_of(words["weekday"]) or 0
    if place.day is None:
        return unresolved("day", f"XXXX-WXX-{number + 1}")
    on = (number - place.day.weekday()) % 7 or 7
    return on_day(shifted(place.day, on + (14 if words["unit"] == "fortnight" else 7)))


def read_weeks_to(words: Words, place: Place) -> Meaning | None:
    """ "A week on Saturday", "two weeks from Monday", "a week ago Tuesday"."""
    number, weeks = weekday_of(words["weekday"]) or 0, _WEEKS[(words["count"] or "").lower()]
    if place.day is None:
        return unresolved("day", f"XXXX-WXX-{number + 1}")
    if words["side"] == "ago":
        return on_day(shifted(place.day, -((place.day.weekday() - number) % 7 or 7) - 7 * weeks))
    return on_day(shifted(place.day, ((number - place.day.weekday()) % 7 or 7) + 7 * weeks))


_INTO = re.compile(r"\b(?:in|at|for|before|of|by|until|during|to|on)\s+(?:the\s+|an?\s+)?$")


def _either_week(published: date, day: date, number: int, which: str) -> Days:
    """ "Next Friday" is the coming one or the one after it, "last Friday" the past one or the one before."""
    if which == "next":
        return Days(shifted(published, (number - published.weekday() - 1) % 7 + 1), day)
    return Days(shifted(day, -7), day) if which == "last" else Days(day, day)


_SHOW = re.compile(r",?[”\"’']?\s(?:[Ss]how|[Pp]rogram)")


def read_deictic(words: Words, place: Place) -> Meaning | None:
    """ "today", "yesterday morning", "tonight", "last night"."""
    word = " ".join((words["word"] or "").lower().split())
    if words["word"] in ("Today", "TODAY") and (re.search(r"[\w,]\s$", place.left(4)) or _SHOW.match(place.right(10))):
        return None
    if word in ("today", "tomorrow") and _is_our_time(place, words["word"] == "Today"):
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


_CALLED = frozenset("known called named".split())
_PARTS_OF_TODAY = frozenset("as end close start morning afternoon evening rest course remainder events part".split())
"""Before "of today" these leave it one day: "the end of today"; "the children of today" are those of our time."""
_MANY = frozenset("many some most much few".split())
_ADJECTIVES = frozenset("modern digital global".split())
_OF_OUR_TIME = tuple(
    """world youth societ generation child kids teen readers standards technolog computers consumers audiences women families
    parents money dollars terms culture climate students workers voters young""".split()
)
"""Beginnings of words after "today's" that speak of our time: "today's young voters"."""
_STATES = frozenset("be have employ live remain own contain stand know consist cover serv offer need hold hous number".split())
"""Stems of verbs whose present tense after "Today," tells how things are these days."""


def _is_our_time(place: Place, opens: bool) -> bool:
    """Does "today" mean these days: "the children of today", "known today as", "Today, the mill employs 40"?"""
    left = ["", "", *place.left(40).lower().split()][-2:]
    if place.possessive:
        owned = [word for word in place.right(40)[2:].lower().split() if word not in _ADJECTIVES]
        return (bool(owned) and owned[0].startswith(_OF_OUR_TIME)) or (left[0] in _MANY and left[1] == "of")
    if left[1] in _CALLED or left == ["what", "is"] or (left[1] == "of" and left[0].isalpha() and left[0] not in _PARTS_OF_TODAY):
        return True
    return opens and place.right(1) == "," and place.clause.tense == "present" and place.clause.predicate in _STATES


def read_twice(words: Words, place: Place) -> Meaning | None:
    """ "the day before yesterday", "the day after tomorrow"."""
    return on_day(place.day and shifted(place.day, -2 if "yesterday" in (words["side"] or "") else 2))


def read_next_day(words: Words, place: Place) -> Meaning | None:
    """ "the next day", "the previous evening": from the day last named."""
    step = {"next": 1, "following": 1, "same": 0}.get((words["which"] or "").lower(), -1)
    return _from_last_day(place, step)


def read_day_side(words: Words, place: Place) -> Meaning | None:
    """ "a day earlier": from the day last named."""
    return _from_last_day(place, 1 if words["side"] == "later" else -1)


def _from_last_day(place: Place, step: int) -> Meaning:
    last = place.last.named.latest if place.last and place.last.precision == "day" else None
    return on_day(shifted(last, step) if last else None)
