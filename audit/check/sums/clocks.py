"""Two times of day and the hours between them: "from 9 a.m. to 5 p.m., eight hours a day"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from audit.check.compare.shown import show_number
from audit.check.sums.passages import Sentence, Sum, miss
from audit.model import Figure, Interval
from audit.text.constants import TOTAL_FAR

_TIME = r"(?P<h{0}>[0-9]{{1,2}})(?:[:.](?P<m{0}>[0-5][0-9]))?\s?(?P<half{0}>[ap]\.?m\b\.?)?"
_SPAN = _TIME.format(1) + r"\s*(?:to|until|till|and|[-\N{EN DASH}])\s*" + _TIME.format(2)
BEFORE = re.compile(
    rf"\b(?:from|between)\s+{_SPAN}\s*[,(\N{{EN DASH}}\N{{EM DASH}}]\s*(?:(?:or|which\s+is|that\s+is|an?\s+\w+\s+of)\s+)?$",
    re.I,
)
BEHIND = re.compile(rf"\s*,?\s*(?:from|between)\s+{_SPAN}", re.I)
OTHER = re.compile(
    r"\s*(?:later|earlier|longer|more|less|shorter|fewer|before|after|behind|early|late|ago|apart|each\s+way|of\b|on\b|and\b|off\b)",
    re.I,
)
HOURS = {"hour": Fraction(1), "minute": Fraction(1, 60)}
DAY, NOON = 24, 12


def clock_span(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """Hours beside the two times that they lie between."""
    for sentence in sentences:
        for figure in sentence.figures:
            if figure.unit not in HOURS or figure.per not in (None, "day") or figure.hedge != "none" or not figure.nominal:
                continue
            span = BEFORE.search(sentence.before(figure, 60)) or BEHIND.match(sentence.after(figure, 50))
            hours = _hours(span) if span and not OTHER.match(sentence.after(figure)) else None
            if hours:
                yield from _told(figure, hours)


def _hours(span: re.Match[str]) -> Fraction | None:
    """From the one time to the other, where it is clear which half of the day each is in."""
    halves = [(span[f"half{which}"] or "").lower().replace(".", "") for which in (1, 2)]
    written = all(span[f"m{which}"] and len(span[f"h{which}"]) == 2 for which in (1, 2))
    if not (all(halves) or (written and not any(halves))):
        return None
    first, last = (_clock(span, which, half) for which, half in zip((1, 2), halves, strict=True))
    if first is None or last is None or first == last:
        return None
    return (last - first) % DAY


def _clock(span: re.Match[str], which: int, half: str) -> Fraction | None:
    hour, minute = int(span[f"h{which}"]), int(span[f"m{which}"] or 0)
    if hour > (NOON if half else DAY):
        return None
    if half:
        hour = hour % NOON + (NOON if half == "pm" else 0)
    return hour + Fraction(minute, 60)


def _told(figure: Figure, hours: Fraction) -> Iterator[Sum]:
    factor = HOURS[figure.unit or ""]
    made = f"between the two times lie {show_number(round(hours, 2))} hours"
    stated, over = Fraction(figure.nominal or 0) * factor, miss(Fraction(figure.nominal or 0) * factor, hours)
    if figure.hard.meets(Interval(hours / factor, hours / factor)):
        yield Sum(figure, (), made)
    elif over <= TOTAL_FAR or abs(stated - hours) <= 1:
        yield Sum(figure, (), f"{made}, not {show_number(stated)}", "warning", over)
