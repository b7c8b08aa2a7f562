"""A rate and the total over a stated span: "3,100 in October, about 100 a day"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from audit.check.compare.shown import show_number
from audit.check.sums.passages import Sentence, Sum
from audit.model import Figure, Interval
from audit.text.units import days_in

AVERAGE = re.compile(r"\b(?:average|averaging|averaged|or|roughly|equivalent|works out)\b|[(–—]", re.I)
NEAR = 60


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
