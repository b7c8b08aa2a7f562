"""A source in, its dates out, resolved against the source's own date.

A cheap pattern finds the words that only dates have; the written forms of `patterns.py` are tried around them; the reader of a
form (`readings/`) says which days it means, from its `Place`; `clock.py` and `spans.py` add the hour and the span of two dates;
`relations.py` says what the words before it make of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from audit.extract.dates.clock import with_clock
from audit.extract.dates.expression import Expression
from audit.extract.dates.hours import hours_outside
from audit.extract.dates.loose import loosened, quoted
from audit.extract.dates.meaning import in_year, on_day
from audit.extract.dates.opening import TRIGGER, openings
from audit.extract.dates.patterns import MAY_BEGIN, more_days, pattern_of
from audit.extract.dates.place import Before, Place, told_year
from audit.extract.dates.readings import READERS
from audit.extract.dates.relations import act_of, bound, modality_of
from audit.extract.dates.spans import in_that_year, join_spans
from audit.extract.fields import Fields
from audit.model import Date, Source
from audit.text.calendar import make_day
from audit.text.triggers import lowered

_REACH = 48
"""How far left of its first telling word and right of its last a date may extend."""


class Found:
    """A date at `[start, end)`. Its claim is made when it is asked for: figures ask for the few that stand beside a number."""

    __slots__ = ("_claim", "_expression", "_fields", "anchored", "end", "start")

    def __init__(self, fields: Fields, expression: Expression) -> None:
        self.start, self.end, self.anchored = expression.start, expression.end, expression.meaning.anchored
        self._fields = fields
        self._expression = expression
        self._claim: Date | None = None

    @property
    def claim(self) -> Date:
        """What the date says, made once."""
        if self._claim is None:
            self._claim = _claim(self._fields, self._expression)
        return self._claim


def find_dates(source: Source, fields: Fields) -> list[Found]:
    """Every date, in source order, disjoint."""
    dated = join_spans(source, fields.listed(_expressions(source)))
    return [Found(fields, each) for each in fields.listed(hours_outside(source, dated))]


def _expressions(source: Source) -> Iterator[Expression]:
    """The expressions that are dates, in order, disjoint."""
    before = Before()
    done = 0
    for begin, telling, end in _windows(source):
        for start, forms in openings(source.body, begin, telling):
            if start < done or not (written := _first_form(source.body, start, end, forms)):
                continue
            form, found = written
            expression = _read(source, form, found, before, max(begin, done))
            done = found.end()
            if expression is None:
                continue
            done = expression.end
            for each in _in_two(source, expression) or _with_more_days(source, expression, before, end):
                done = each.end
                _remember(source, before, each)
                yield each


def _first_form(body: str, start: int, end: int, forms: Iterable[str]) -> tuple[str, re.Match[str]] | None:
    """The first of the forms that fits at a place, and how; None where none does."""
    if body[start - 1] == " " or MAY_BEGIN.match(body, start, end):
        for form in forms:
            if found := pattern_of(form).match(body, start, end):
                return form, found
    return None


def _in_two(source: Source, expression: Expression) -> list[Expression]:
    """The two years of "1892 – 94", where blanks stand around the dash; else none."""
    found = _APART.fullmatch(source.body, expression.start, expression.end) if expression.form == "year_span" else None
    if found is None:
        return []
    first, second = int(found["first"]), int(found["second"])
    place = expression.place
    return [
        replace(expression, end=found.end("first"), form="year", meaning=in_year(first)),
        Expression(found.start("second"), found.end("second"), "year", in_year(first // 100 * 100 + second), place),
    ]


_APART = re.compile(r"(?P<first>[0-9]{4})\s[–—-]\s(?P<second>[0-9]{2})")


def _with_more_days(source: Source, expression: Expression, before: Before, end: int) -> list[Expression]:
    """The expression and the further days of its list: "April 24, 25 and 27, 2023"."""
    found = [expression]
    first = expression.meaning.named.earliest
    if expression.form != "month_day" or first is None or _YEAR.search(source.body, expression.start, expression.end):
        return found
    while further := more_days().match(source.body, found[-1].end, end):
        place = Place(source, further.start("day"), further.end("day"), before)
        meaning = on_day(make_day(first.year, first.month, int(further["day"])))
        if further["year"]:
            year = int(further["year"])
            dated = [replace(each, meaning=in_that_year(each.meaning, year)) for each in found]
            return [*dated, Expression(place.start, further.end(), expression.form, in_that_year(meaning, year), place)]
        found.append(Expression(place.start, place.end, expression.form, meaning, place))
    return found


def _remember(source: Source, before: Before, expression: Expression) -> None:
    """Notes what later expressions may lean on."""
    meaning = expression.meaning
    if meaning.named.earliest is None or meaning.anchored:
        return
    before.last = meaning
    if expression.form not in ("weekday", "deictic"):
        before.told = meaning
    if _YEAR.search(source.body, expression.start, expression.end) and not _is_bracketed(source, expression):
        before.year, before.sentence = meaning.named.earliest.year, source.sentence_index(expression.start)


def _is_bracketed(source: Source, expression: Expression) -> bool:
    """ "(born 2 June 1936)", "(1936-2024)": an aside begins no story of its year."""
    opened = source.body.rfind("(", max(0, expression.start - _ASIDE), expression.start)
    return (
        opened >= 0
        and ")" not in source.body[opened : expression.start]
        and ")" in source.body[expression.end : expression.end + _ASIDE]
    )


_ASIDE = 40
_YEAR = re.compile(r"(?<![0-9])[12][0-9]{3}(?![0-9])")


def _windows(source: Source) -> Iterator[tuple[int, int, int]]:
    """Stretches of text around the words that only dates have: begin, end of the last such word, end. Each is in one block."""
    begin = telling = end = limit = -1
    body = source.body
    for found in TRIGGER.finditer("\n" + lowered(body)):
        first, last = found.start(), found.end() - 1  # in the body: a sign stands before each word
        if first < limit and first - _REACH < end:
            telling, end = last, max(end, min(last + _REACH, limit))
            continue
        if end > begin:
            yield begin, telling, end
        block = source.block_at(first)
        limit = max(block.end, last)
        begin = _word_start(body, max(block.start, first - _REACH, end), first)
        telling, end = last, min(limit, last + _REACH)
    if end > begin:
        yield begin, telling, end


def _word_start(body: str, begin: int, limit: int) -> int:
    """Past the word that `begin` cuts."""
    if begin and body[begin - 1].isalnum():
        while begin < limit and body[begin].isalnum():
            begin += 1
    return begin


def _read(source: Source, form: str, found: re.Match[str], before: Before, floor: int) -> Expression | None:
    """The expression at a place where one of the forms fits; None where it is no date."""
    place = Place(source, found.start(), found.end(), before)
    meaning = READERS[form](found.groupdict(), place)
    if meaning is None:
        return None
    meaning = loosened(meaning, place)
    start, end = found.span()
    if form in _YEARLESS and not found.groupdict().get("year") and meaning.resolved and (told := told_year(place)):
        place.end = end = told[1]
    if meaning.precision == "day" and meaning.clock is None:
        start, end, meaning = with_clock(place, floor, meaning)
        place.start, place.end = start, end
    return Expression(start, end, form, meaning, place)


_YEARLESS = frozenset(("month_day", "day_month", "month"))


def _claim(fields: Fields, each: Expression) -> Date:
    meaning, clause = each.meaning, each.place.clause
    limits = bound(each)
    shared = fields.make("date", each.start, each.end)
    return Date(
        **shared,
        days=limits.days,
        hard=(quoted(each) if shared["quoted"] else None) or limits.hard,
        named=meaning.named,
        precision=meaning.precision,
        relation=limits.relation,
        role=limits.role,
        resolved=meaning.resolved,
        timex=meaning.timex,
        boundary=limits.boundary,
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
        predicate=each.act or act_of(each.place),
        modality=modality_of(each),
    )
