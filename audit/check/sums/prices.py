"""So many, at so much each, and what that makes: "12 nights at €85 each, €1,020 in all"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from audit.check.compare.shown import show_number
from audit.check.sums.passages import Sentence, Sum, miss
from audit.model import Figure, Severity
from audit.text.constants import TOTAL_ERROR_SHARE, TOTAL_FAR
from audit.text.units import currency_of, days_in

AT = re.compile(r"(?:\s+[\w'’-]+){0,3}\s+(?:at|for)\s+[$£€]?", re.I)  # "12 |nights at |€85"
MAKES = re.compile(
    r"""
    (?:\s+(?:each|apiece|(?:an?|per)\s+[a-z]+))?\s*
    (?:[=|:]|,?\s*(?:(?:and\s+)?(?:that\s+|which\s+|they\s+)?(?:comes?|came|makes?|made|making|totals?|totall?ing|costs?|cost)\s+(?:to\s+)?
      | (?:or\s+|for\s+)?(?:a|in)\s+total\s+(?:of\s+)?|altogether\s+|together\s+)) \s*[$£€]?
    """,
    re.IGNORECASE | re.VERBOSE,
)
IN_ALL = re.compile(r"\s*,?\s*(?:in\s+all|in\s+total|altogether|all\s+told)\b", re.I)
COMMA = re.compile(
    r"(?:\s+(?:each|apiece|(?:an?|per)\s+[a-z]+))?\s*,\s*(?:(?:paying|raising|taking|spending|earning)\s+)?[$£€]?", re.I
)


def price_times_count(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """A number of things, the price of one, and the price of all, one after the other."""
    for sentence in sentences:
        for count, price, whole in zip(sentence.figures, sentence.figures[1:], sentence.figures[2:], strict=False):
            if currency_of(price.unit) is None or whole.unit != price.unit or count.unit == price.unit or whole.per:
                continue
            body = sentence.source.body
            if days_in(price.per or "") and (price.per or "") not in body[count.start : price.start]:
                continue  # "12 rooms at €85 a night"
            makes = MAKES.fullmatch(body[price.end : whole.core_start])
            listed = COMMA.fullmatch(body[price.end : whole.core_start]) and IN_ALL.match(body, whole.end)
            if AT.fullmatch(body[count.end : price.core_start]) and (makes or listed):
                yield from _told(count, price, whole)


def _told(count: Figure, price: Figure, whole: Figure) -> Iterator[Sum]:
    if not count.nominal or not price.nominal or not whole.nominal or {count.hedge, price.hedge, whole.hedge} != {"none"}:
        return
    exact = Fraction(count.nominal) * Fraction(price.nominal)
    over = miss(whole.nominal, exact)
    made = f"{show_number(count.nominal)} × {show_number(price.nominal)} = {show_number(exact)}"
    if whole.hard.holds(exact):
        yield Sum(whole, (count, price), made)
    elif over <= TOTAL_FAR:
        severity: Severity = "error" if over > TOTAL_ERROR_SHARE else "warning"
        yield Sum(whole, (count, price), f"{made}, not {show_number(whole.nominal)}", severity, over)
