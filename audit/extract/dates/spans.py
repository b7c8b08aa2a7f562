"""Two dates that open and close one span: "between 2021 and 2023", "from Monday to Wednesday", "Jan. 23 - March 9, 2014"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.extract.dates.expression import Expression
from audit.extract.dates.meaning import Meaning
from audit.model import Days, Source
from audit.text.calendar import make_day, shifted

_FARTHEST = 14
_GAP = re.compile(r",?\s{1,3}(?P<word>to|through|until|till|and)\s{1,3}(?:on\s)?(?:the\s)?|\s?(?P<dash>[–—−-]|--)\s?")
_OPENER = re.compile(r"\b(?P<word>from|between)\s+(?:the\s+|on\s+)?$", re.IGNORECASE)


def join_spans(source: Source, found: Sequence[Expression]) -> list[Expression]:
    """The expressions, each two that open and close a span with the days of the whole; the first may borrow the second's year."""
    joined = list(found)
    for index in range(len(joined) - 1):
        first, second = joined[index], joined[index + 1]
        if first.whole is None and _is_span(source, first, second):
            if _is_life(source, first, second):
                joined[index], joined[index + 1] = replace(first, act="bear"), replace(second, act="die")
                continue
            first, second = _in_order(_with_year_of(first, second), second)
            whole = _whole(first.meaning, second.meaning)
            joined[index], joined[index + 1] = replace(first, whole=whole), replace(second, whole=whole)
    return joined


def _is_life(source: Source, first: Expression, second: Expression) -> bool:
    """Do the two stand alone in brackets behind a name, so far apart as birth and death ("Ann Hale (3 May 1901 – 9 June 1988)")?"""
    start, end = first.meaning.named.earliest, second.meaning.named.latest
    if start is None or end is None or not _SHORTEST_LIFE < end.year - start.year < _LONGEST_LIFE:
        return False
    return bool(_AFTER_A_NAME.search(first.place.left(120)) and source.body[second.end : second.end + 2].lstrip().startswith(")"))


_SHORTEST_LIFE, _LONGEST_LIFE = 15, 110
_AFTER_A_NAME = re.compile(
    r"(?<![Tt]he )[A-ZÀ-Þ][\w.’'-]+ [A-ZÀ-Þ][\w’'-]+\s?(?:,[^(),]{1,50},\s?)?\s?\(\s?(?:[^()0-9]{1,60}[;,]\s)?(?:born\s|b\.\s)?$"
)


def _in_order(first: Expression, second: Expression) -> tuple[Expression, Expression]:
    """ "From Monday to Friday": of two weekdays the first comes first, a week earlier or with the second a week later."""
    one, other = first.meaning.named.earliest, second.meaning.named.earliest
    if {first.form, second.form} != {"weekday"} or one is None or other is None or one <= other:
        return first, second
    if first.place.ahead:
        return first, replace(second, meaning=_shifted(second.meaning, 7))
    return replace(first, meaning=_shifted(first.meaning, -7)), second


def _shifted(meaning: Meaning, days: int) -> Meaning:
    named = meaning.named
    moved = Days(named.earliest and shifted(named.earliest, days), named.latest and shifted(named.latest, days))
    return replace(meaning, named=moved, hard=None, timex=f"{moved.earliest}{meaning.timex[10:]}")


def _is_span(source: Source, first: Expression, second: Expression) -> bool:
    if second.start - first.end > _FARTHEST:
        return False
    gap = _GAP.fullmatch(source.body, first.end, second.start)
    if gap is None:
        return False
    opener = _OPENER.search(first.place.left())
    if gap["word"] == "and":
        return opener is not None and opener["word"].lower() == "between"
    return opener is not None or gap["dash"] is not None or gap["word"] in ("to", "through")


def _with_year_of(first: Expression, second: Expression) -> Expression:
    """ "From March to August 2011": the first month stands in the year that only the second names, or in the one before it."""
    year = _written_year(second)
    if year is None or _written_year(first) is not None or first.form not in ("month", "month_day", "day_month"):
        return first
    moved = in_that_year(first.meaning, year)
    if moved.named.earliest and second.meaning.named.latest and moved.named.earliest > second.meaning.named.latest:
        moved = in_that_year(first.meaning, year - 1)
    return replace(first, meaning=moved)


def _written_year(expression: Expression) -> int | None:
    place = expression.place
    years = re.findall(r"(?<![0-9])[12][0-9]{3}(?![0-9])", place.source.body[expression.start : expression.end])
    return int(years[-1]) if years else None


def in_that_year(meaning: Meaning, year: int) -> Meaning:
    """The same days of a year that is written behind them."""
    earliest, latest = meaning.named.earliest, meaning.named.latest
    if earliest is None or latest is None:
        return meaning
    first = make_day(year, earliest.month, earliest.day)
    last = first and shifted(first, (latest - earliest).days)
    if first is None or last is None:
        return meaning
    return replace(meaning, named=Days(first, last), hard=None, timex=f"{year:04}{meaning.timex[4:]}")


def _whole(first: Meaning, second: Meaning) -> Days | None:
    a, b = first.named, second.named
    if a.earliest and b.latest and a.earliest <= b.latest:
        return Days(a.earliest, b.latest)
    return None
