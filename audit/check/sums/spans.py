"""A rate and the total over a stated span, "3,100 in October, about 100 a day"; one rate over two spans."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from audit.check.compare.shown import show_number
from audit.check.sums.passages import Sentence, Sum, miss
from audit.model import Figure, Interval
from audit.text.units import days_in

AVERAGE = re.compile(r"\b(?:average|averaging|averaged|or|roughly|equivalent|works out)\b|[(–—]", re.I)
NEAR = 60
EQUALS = re.compile(
    r"\s*[,(\N{EN DASH}\N{EM DASH}]\s*(?:or|which\s+is|that\s+is|i\.e\.|equal\s+to|making)\s+$|\s*\($", re.I
)  # "a minute, or"
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
MONTHS = {"month": 1, "quarter": 3, "year": 12}
"""Spans that make each other; a day of work, or a week of it, has fewer hours, or days."""


def rate_times_span(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """A total with a closed period, and beside it in one sentence a rate that it does not make."""
    for sentence in sentences:
        for total, rate in zip(sentence.figures, sentence.figures[1:], strict=False):
            between = sentence.source.body[total.end : rate.core_start]
            if _belong(total, rate) and len(between) <= NEAR and AVERAGE.search(between):
                yield from _off(total, rate)


def _belong(total: Figure, rate: Figure) -> bool:
    if rate.per is None or total.per is not None or total.unit != rate.unit or total.role not in ("count", "amount"):
        return False
    return days_in(rate.per) is not None


def _off(total: Figure, rate: Figure) -> Iterator[Sum]:
    period, span = total.period, days_in(rate.per)
    if period is None or period.earliest is None or period.latest is None or span is None:
        return
    if total.hard.low is None or total.hard.high is None or not total.nominal:
        return
    days = (period.latest - period.earliest).days + 1
    units = Fraction(days) / span
    if units <= 1:
        return
    computed = Interval(Fraction(total.hard.low) / units, Fraction(total.hard.high) / units)
    exact = round(Fraction(total.nominal) / units, 1)
    arithmetic = f"{show_number(total.nominal)} over {days} days is {show_number(exact)} a {rate.per}"
    if computed.meets(rate.hard):
        yield Sum(rate, (total,), arithmetic)
    else:
        yield Sum(rate, (total,), f"{arithmetic}, not “{rate.text}”", "warning")


def rate_and_rate(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """One rate told over two spans: "40 litres a minute, or 2,400 litres an hour"."""
    for sentence in sentences:
        for one, other in zip(sentence.figures, sentence.figures[1:], strict=False):
            factor = _factor(one.per, other.per)
            if factor and one.unit == other.unit and EQUALS.fullmatch(sentence.source.body[one.end : other.core_start]):
                yield from _rated(one, other, factor, longest="day" in (one.per, other.per))


def _factor(one: str | None, other: str | None) -> Fraction | None:
    for spans in (SECONDS, MONTHS):
        if one in spans and other in spans and one != other:
            return Fraction(spans[other], spans[one])
    return None


def _rated(one: Figure, other: Figure, factor: Fraction, longest: bool) -> Iterator[Sum]:
    """What comes out and what does not; of a day at work (`longest`) no more than it has."""
    if one.hard.low is None or one.hard.high is None or not one.nominal or not other.nominal or other.unit == "percent":
        return
    computed = Interval(one.hard.low * factor, one.hard.high * factor)
    exact = Fraction(one.nominal) * factor
    made = f"{show_number(one.nominal)} a {one.per} is {show_number(round(exact, 1))} a {other.per}"
    if computed.meets(other.hard):
        yield Sum(other, (one,), made)
    elif one.hedge == other.hedge == "none" and (not longest or (factor > 1) == (Fraction(other.nominal) > exact)):
        yield Sum(other, (one,), f"{made}, not {show_number(other.nominal)}", "warning", miss(other.nominal, exact))
