"""Shares of a whole: a list that ends with the rest, and a part, its whole and the percentage that they make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from audit.check.compare.shown import show_interval, show_number
from audit.check.sums.passages import Sentence, Sum, addition, exactly, total_of
from audit.model import Figure, Interval

WHOLE = 100
LEAST_SHARES = 3
REST = re.compile(r"\b(?:rest|remainder|remaining|balance)\b", re.I)
OF = re.compile(r"^(?:\s+\w+){0,3}?\s+(?:out\s+)?of\s+(?:(?:the|its|their|all|his|her|some|about|a\s+total\s+of)\s+){0,2}$", re.I)
# "412 of the 530", "412 votes out of 530"
BESIDE = re.compile(r"^[^.;,()]{0,40}[,(–—-]{1,2}\s*(?:or|that is|i\.e\.|about|some|a|an)?\s*(?:or\s+|about\s+)?$", re.I)
# "530 members (", "530 members, or"
MOST_FIGURES = 6
"""In a sentence with more figures than this, which belong together is anyone's guess."""


def rest_of_list(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """Three percentages or more in a sentence that names the rest, and which do not make a hundred."""
    for sentence in sentences:
        shares = [
            figure for figure in sentence.figures if figure.unit == "percent" and figure.role == "share" and not figure.derived
        ]
        if len(shares) < LEAST_SHARES or not REST.search(sentence.source.body, sentence.start, sentence.end):
            continue
        computed = total_of(shares)
        if computed.low is not None and (computed.low > WHOLE or (_names_rest(sentence, shares) and not computed.holds(WHOLE))):
            exact, arithmetic = exactly(shares), addition(shares, " percent", WHOLE)
            yield Sum(shares[-1], tuple(shares[:-1]), arithmetic, "warning", abs(exact - WHOLE) / WHOLE)


def _names_rest(sentence: Sentence, shares: Sequence[Figure]) -> bool:
    """Does one of the percentages stand for the rest: "the rest, 20%", "the remaining 20%"?"""
    return any(REST.search(sentence.before(share, 20)) for share in shares)


def part_of_whole(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """ "412 of the 530 members, or 70%": the part over the whole is another percentage."""
    for sentence in sentences:
        if len(sentence.figures) > MOST_FIGURES:
            continue
        for part, whole, share in permutations(sentence.figures, 3):
            if _belong(sentence, part, whole, share):
                yield from _wrong_share(part, whole, share)


def _belong(sentence: Sentence, part: Figure, whole: Figure, share: Figure) -> bool:
    if share.unit != "percent" or part.unit != whole.unit or part.unit == "percent" or part.derived or whole.derived:
        return False
    if part.role not in ("count", "amount") or whole.role not in ("count", "amount") or share.derived:
        return False
    if not part.end <= whole.start or not OF.match(sentence.between(part, whole)):
        return _is_derived(sentence, part, whole, share)
    return whole.end <= share.start and bool(BESIDE.match(sentence.between(whole, share)))


def _is_derived(sentence: Sentence, part: Figure, whole: Figure, share: Figure) -> bool:
    """ "70% of the 530 members, or 412"."""
    in_order = share.end <= whole.start and whole.end <= part.start
    return in_order and bool(OF.match(sentence.between(share, whole)) and BESIDE.match(sentence.between(whole, part)))


def _wrong_share(part: Figure, whole: Figure, share: Figure) -> Iterator[Sum]:
    if not part.nominal or not whole.nominal or not whole.hard.low or not whole.hard.high or whole.hard.low <= 0:
        return
    if part.hard.low is None or part.hard.high is None or part.nominal > whole.nominal:
        return
    computed = Interval(Fraction(part.hard.low * WHOLE) / whole.hard.high, Fraction(part.hard.high * WHOLE) / whole.hard.low)
    if computed.meets(share.hard):
        return
    exact = Fraction(part.nominal * WHOLE) / whole.nominal
    arithmetic = (
        f"{show_number(part.nominal)} of {show_number(whole.nominal)} is {show_number(round(exact, 1))} percent; "
        f"“{share.text}” was read as {show_interval(share.hard)}"
    )
    yield Sum(share, (part, whole), arithmetic, "warning", abs(exact - Fraction(share.nominal or 0)) / exact)
