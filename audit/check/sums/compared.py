"""An amount, by how much it is more or less than another, and that one: "£148 million, £38 million more than the £110 million"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from audit.check.compare.shown import show_number
from audit.check.sums.passages import Sentence, Sum, miss
from audit.model import Figure, Severity
from audit.text.constants import ROUND_SHARE, TOTAL_ERROR_SHARE, TOTAL_FAR

LED = re.compile(r"(?:\s+[\w-]+){0,3},\s+(?:or|which\s+is|that\s+is|some)?\s*$", re.I)  # "148 beds, which is |36|"
MORE = re.compile(
    r"(?:\s+[\w-]+){0,2}?\s+(?P<way>more|higher|above|less|fewer|lower|below)\s+(?:than\s+)?(?:the\s+|its\s+|a\s+)?(?:[a-z]+\s+){0,2}?[$£€]?$",
    re.I,
)
UP = frozenset(("more", "higher", "above"))
COUNTED = frozenset(("count", "amount", "change"))


def more_than(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """The first of three numbers of one unit, where the words between them say that it is the third and the second."""
    for sentence in sentences:
        for first, by, other in zip(sentence.figures, sentence.figures[1:], sentence.figures[2:], strict=False):
            if _are_plain(first, by, other) and LED.fullmatch(sentence.between(first, by)):
                way = MORE.fullmatch(sentence.source.body[by.end : other.core_start])
                if way:
                    yield from _compared(first, by, other, way["way"].lower() in UP)


def _are_plain(first: Figure, by: Figure, other: Figure) -> bool:
    """Numbers of one unit, said without a hedge; "more than the 900" is none where it says by how much."""
    three = (first, by, other)
    plain = all(one.role in COUNTED and one.nominal and not one.pair for one in three) and first.hedge == by.hedge == "none"
    plain = plain and first.unit != "percent"
    return plain and other.hedge in ("none", "over", "under") and len({(one.unit, one.per) for one in three}) == 1


def _compared(first: Figure, by: Figure, other: Figure, up: bool) -> Iterator[Sum]:
    stated, more, base = (Fraction(one.nominal or 0) for one in (first, by, other))
    exact = base + abs(more) if up else base - abs(more)
    made = f"{show_number(base)} {'+' if up else '-'} {show_number(abs(more))} = {show_number(exact)}"
    slack = (
        sum((min(Fraction(one.step), abs(Fraction(one.nominal or 0)) * ROUND_SHARE) for one in (first, by, other)), Fraction(0)) / 2
    )
    over = miss(stated, exact)
    if abs(stated - exact) <= slack:
        yield Sum(by, (first, other), made)
    elif over <= TOTAL_FAR:
        severity: Severity = "error" if over > TOTAL_ERROR_SHARE else "warning"
        yield Sum(by, (first, other), f"{made}, not {show_number(stated)}", severity, over)
