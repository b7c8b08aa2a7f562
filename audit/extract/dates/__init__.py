"""A source in, its dates out, resolved against the source's own date.

Three steps: a cheap pattern finds the words that only dates have, the written forms of `patterns.py` are tried around them,
and the reader of the form (`readings.py`) says which days are meant; `relations.py` adds what the words before it make of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from audit.extract.dates.meaning import Meaning, Place
from audit.extract.dates.patterns import ANY_SHAPE, CLOCK_AFTER, CLOCK_BEFORE, OPENERS, OPENING, SHAPES, TRIGGER
from audit.extract.dates.readings import READERS
from audit.extract.dates.relations import bound
from audit.extract.fields import Fields
from audit.model import Date, Days, Source

_REACH = 48
"""How far left of its first telling word and right of its last a date may extend."""


def find_dates(source: Source, fields: Fields) -> list[Date]:
    """Every date, in source order, disjoint."""
    found = _spans_joined(source, list(_expressions(source)))
    return [_claim(source, fields, each) for each in found]


@dataclass(frozen=True, slots=True)
class _Expression:
    start: int
    end: int
    meaning: Meaning
    place: Place
    whole: Days | None = None


def _expressions(source: Source) -> Iterator[_Expression]:
    """The expressions that are dates, in order, disjoint."""
    last: Meaning | None = None
    done = 0
    for begin, telling, end in _windows(source):
        for word in OPENING.finditer(source.body, begin, telling):
            if word.start() < done or not (word[0][-1] <= "9" or word[0].lower() in OPENERS):
                continue
            found = ANY_SHAPE.match(source.body, word.start(), end)
            if found is None:
                continue
            expression = _read(source, found, last, max(begin, done))
            done = found.end()
            if expression is None:
                continue
            done = expression.end
            if expression.meaning.named.earliest and not expression.meaning.anchored:
                last = expression.meaning
            yield expression


def _windows(source: Source) -> Iterator[tuple[int, int, int]]:
    """Stretches of text around the words that only dates have: begin, end of the last such word, end. Each is in one block."""
    begin = telling = end = limit = -1
    for found in TRIGGER.finditer(source.body):
        if found.start() < limit and found.start() - _REACH < end:
            telling, end = found.end(), max(end, min(found.end() + _REACH, limit))
            continue
        if end > begin:
            yield begin, telling, end
        block = source.block_at(found.start())
        limit = max(block.end, found.end())
        begin = _word_start(source.body, max(block.start, found.start() - _REACH, end), found.start())
        telling, end = found.end(), min(limit, found.end() + _REACH)
    if end > begin:
        yield begin, telling, end


def _word_start(body: str, begin: int, limit: int) -> int:
    """Past the word that `begin` cuts."""
    if begin and body[begin - 1].isalnum():
        while begin < limit and body[begin].isalnum():
            begin += 1
    return begin


def _read(source: Source, found: re.Match[str], last: Meaning | None, floor: int) -> _Expression | None:
    """The expression at a place where one of the forms fits; None where it is no date."""
    name = found.lastgroup or ""
    words = SHAPES[name].match(source.body, found.start(), found.end())
    if words is None:
        return None
    place = Place(source, found.start(), found.end(), last)
    meaning = READERS[name](words.groupdict(), place)
    if meaning is None:
        return None
    start, end = found.span()
    if meaning.precision == "day" and meaning.clock is None:
        start, end, meaning = _with_clock(source, start, end, meaning, floor)
    place.start, place.end = start, end
    return _Expression(start, end, meaning, place)


def _with_clock(source: Source, start: int, end: int, meaning: Meaning, floor: int) -> tuple[int, int, Meaning]:
    """A clock time that stands right before or after a day belongs to it: "9 a.m. Monday", "Monday at 9 a.m."."""
    sentence = source.sentence_at(start)
    before = CLOCK_BEFORE.search(source.body, max(sentence[0], start - 40, floor), start)
    clock = before or CLOCK_AFTER.match(source.body, end, min(max(sentence[1], end), end + 40))
    if clock is None:
        return start, end, meaning
    written = _clock(clock)
    if written is None:
        return start, end, meaning
    timex = meaning.timex.split("T")[0] + f"T{written}" if meaning.resolved else meaning.timex
    meaning = replace(meaning, clock=written, zone=clock["zone"], timex=timex)
    if clock["word"] and clock["word"].lower() == "midnight" and meaning.named.latest:
        night = Days(meaning.named.earliest, _next(meaning.named.latest))
        meaning = replace(meaning, named=night, hard=night, timex=timex)
    return (clock.start(), end, meaning) if before else (start, clock.end(), meaning)


def _next(day):  # type: ignore[no-untyped-def]
    from audit.text.calendar import shifted

    return shifted(day, 1)


def _clock(found: re.Match[str]) -> str | None:
    """ "HH:MM" of a clock time."""
    if found["word"]:
        return "12:00" if found["word"].lower() == "noon" else "00:00"
    hour, minute = int(found["hour"]), int(found["minute"] or found["minute2"] or 0)
    half = (found["half"] or "").lower()[:1]
    if minute > 59 or hour > (12 if half else 23) or (half and hour == 0):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}"


# ---------------------------------------------------------------- spans of two dates

_BETWEEN = re.compile(r"(?:,?\s{1,3}(?:to|through|until|till|and)\s{1,3}(?:the\s|early\s|late\s|mid-?)?|\s?[–—-]\s?)$")
_OPENER = re.compile(r"\b(?P<word>from|between)\s+(?:the\s+)?$", re.IGNORECASE)


def _spans_joined(source: Source, found: list[_Expression]) -> list[_Expression]:
    """Two dates that open and close one span ("between 2021 and 2023", "from Monday to Wednesday") both hold its days."""
    joined = list(found)
    for index, (first, second) in enumerate(zip(found, found[1:], strict=False)):
        if second.start - first.end > 14 or joined[index].whole:
            continue
        gap = source.body[first.end : second.start]
        opener = _OPENER.search(first.place.left())
        if _BETWEEN.fullmatch(gap) and (opener or gap.strip() in "–—-" or gap.strip() in ("through", "to")):
            if gap.strip() == "and" and (opener is None or opener["word"].lower() != "between"):
                continue
            whole = _whole(first.meaning, second.meaning)
            if whole:
                joined[index], joined[index + 1] = replace(first, whole=whole), replace(second, whole=whole)
    return joined


def _whole(first: Meaning, second: Meaning) -> Days | None:
    a, b = first.named, second.named
    if a.earliest and b.latest and a.earliest <= b.latest:
        return Days(a.earliest, b.latest)
    return None


# ---------------------------------------------------------------- the claim


def _claim(source: Source, fields: Fields, each: _Expression) -> Date:
    meaning, place = each.meaning, each.place
    limits = bound(meaning, place)
    clause = place.clause
    shared = fields.make("date", each.start, each.end)
    return Date(
        **shared,
        days=each.whole or limits.days,
        hard=each.whole or limits.hard,
        named=meaning.named,
        precision=meaning.precision,
        relation="on" if each.whole else limits.relation,
        role=limits.role,
        resolved=meaning.resolved,
        timex=meaning.timex,
        boundary=None if each.whole else limits.boundary,
        other=meaning.other,
        fault=meaning.fault,
        weekday=meaning.weekday,
        clock=meaning.clock,
        zone=meaning.zone,
        approximate=meaning.approximate,
        anchored=meaning.anchored,
        subject=clause.subject,
        noun=clause.noun,
        modifiers=clause.modifiers,
        predicate=clause.predicate,
        modality=clause.modality,  # type: ignore[arg-type]
    )
