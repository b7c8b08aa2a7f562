"""Sentences with their figures in, and what a sum that does not come out looks like."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from audit.check.compare.shown import show_number
from audit.model import Block, Evidence, Figure, Interval, Number, Severity, Source
from audit.text.constants import MAX_ROW
from audit.text.units import currency_of

SCALED = re.compile(r"[a-z]illion$|[0-9](?:m|bn)$", re.IGNORECASE)
SMALL = 1000
"""Of so many things the writer knows the number, also where it is a round one."""
TOTAL_WORDS = re.compile(
    r"""
    \s*(?:(?:grand|overall|final|sum|net|gross|order|basket|invoice|bill|year)\s+)?(?:totals?\b|in\s+(?:all|total)\b|(?:al)?together\b|all\s+told\b|overall\b
      | sum\b(?!\s+(?:insured|assured))
      | (?:(?:amount|sum|balance|now|total)\s+)?(?:to\s+(?:pay|be\s+paid)|payable|owed|owing)\b
      | (?:amount|sum|balance|total)\s+due\b | due[\s.:]*$)
    """,
    re.IGNORECASE | re.VERBOSE,
)  # "Grand total", "In all", "Amount due", "To pay"
PARTLY = re.compile(r"\s*sub-?\s?totals?\b", re.I)
TAKEN_OFF = re.compile(r"\b(?:less|minus|discounts?|deposits?|refund\w*|rebates?|credit\w*|deduct\w*|paid|reduction)\b", re.I)


class Sentence(NamedTuple):
    """`[start, end)` of a source, the block it stands in, and the figures in it, in order."""

    source: Source
    start: int
    end: int
    block: int
    figures: tuple[Figure, ...]

    @property
    def kind(self) -> Block:
        """The block that holds the sentence."""
        return self.source.blocks[self.block]

    def between(self, a: Figure, b: Figure) -> str:
        """The words from the one figure to the next."""
        return self.source.body[a.end : b.start]

    def before(self, figure: Figure, length: int = 40) -> str:
        """The words of the sentence before a figure, the last ones of them."""
        return self.source.body[max(self.start, figure.start - length) : figure.start]

    def after(self, figure: Figure, length: int = 40) -> str:
        """The words of the sentence after a figure, the first ones of them."""
        return self.source.body[figure.end : min(self.end, figure.end + length)]


class Sum(NamedTuple):
    """A stated figure and the others beside it: the arithmetic, how bad it is (None: it comes out), and by how much it misses."""

    stated: Figure
    others: tuple[Figure, ...]
    arithmetic: str
    severity: Severity | None = None
    over: Fraction | None = None


def sentences_of(evidence: Evidence, picked: Collection[str]) -> Iterator[list[Sentence]]:
    """For each source, its sentences that hold picked figures; a sentence that holds a whole table is none."""
    for path in evidence.paths:
        source = evidence.sources[path]
        found: dict[tuple[int, int], list[Figure]] = {}
        for claim in evidence.by_source[path]:
            if isinstance(claim, Figure) and claim.id in picked and claim.quoted is None:
                found.setdefault(source.sentence_at(claim.start), []).append(claim)
        yield [_sentence(source, span, figures) for span, figures in sorted(found.items()) if len(figures) <= MAX_ROW]


def _sentence(source: Source, span: tuple[int, int], figures: Sequence[Figure]) -> Sentence:
    return Sentence(source, *span, max(0, source.block_index(span[0])), tuple(figures))


def like(a: Figure, b: Figure) -> bool:
    """Do both count in one unit, which one may leave out, and so could be parts of one whole?"""
    same_role = a.role == b.role or {a.role, b.role} <= {"count", "amount"}
    same_unit = a.unit == b.unit or _leaves_out(a, b) or _leaves_out(b, a)
    return same_unit and a.per == b.per and same_role and a.pair is None and b.pair is None


def _leaves_out(bare: Figure, named: Figure) -> bool:
    """ "210 million kroner", of which the state pays "120 million"."""
    return bare.unit is None and bare.noun is None and bool(SCALED.search(bare.text)) and currency_of(named.unit) is not None


def addable(figure: Figure) -> bool:
    """Is it an amount that can be a part or a whole: no age, score, rank, change or derived value?"""
    return figure.role in ("count", "amount", "duration", "share") and figure.pair is None and figure.derived is None


def total_of(parts: Sequence[Figure]) -> Interval:
    """The range of the sum, each part read as widely as its words allow."""
    return Interval(_sum(part.hard.low for part in parts), _sum(part.hard.high for part in parts))


def _sum(ends: Iterator[Number | None]) -> Number | None:
    total: Number = 0
    for end in ends:
        if end is None:
            return None
        total = total + end
    return total


def fits(total: Figure, parts: Sequence[Figure]) -> bool:
    """Can the parts make the total, where bare numbers side by side are all written to the finest of their precisions?"""
    bare = [part for part in parts if _is_plain(part)]
    finest = min((Fraction(part.step) for part in bare), default=Fraction(0))
    ranges = [_to_the(finest, part) if _is_plain(part) else part.hard for part in parts]
    computed = Interval(_sum(each.low for each in ranges), _sum(each.high for each in ranges))
    is_fine = bool(bare) and _is_plain(total) and Fraction(total.step) <= finest
    return (_to_the(finest, total) if is_fine else total.hard).meets(computed)


def _is_plain(figure: Figure) -> bool:
    """A bare number without a word or letter of scale, a decimal or a percent sign."""
    whole = figure.nominal is not None and figure.step >= 1 and Fraction(figure.nominal).denominator == 1
    return whole and figure.hedge == "none" and figure.unit != "percent" and not SCALED.search(_number_of(figure))


def _number_of(figure: Figure) -> str:
    return figure.text[: figure.core_end - figure.start]


def _to_the(finest: Fraction, figure: Figure) -> Interval:
    """The range of a number written to a precision; of few things, the number itself."""
    number = Fraction(figure.nominal or 0)
    slack = 0 if figure.unit is None and number < SMALL else min(Fraction(figure.step), finest) / 2
    if figure.step <= 1:
        slack = Fraction(0)
    return Interval(number - slack, number + slack)


def one_unit(figures: Sequence[Figure]) -> bool:
    """Have they one unit, which the first or the last may state for all?"""
    units = {figure.unit for figure in figures}
    stated = {figures[0].unit, figures[-1].unit} - {None}
    return len(units) == 1 or (len(units - {None}) == 1 and bool(stated))


def miss(stated: Number, computed: Number) -> Fraction:
    """How far apart they are, relative to the stated one."""
    return abs(Fraction(stated) - computed) / abs(Fraction(stated)) if stated else Fraction(1)


def exactly(figures: Sequence[Figure]) -> Fraction:
    """The sum of the numbers named."""
    return sum((Fraction(figure.nominal or 0) for figure in figures), Fraction(0))


def addition(parts: Sequence[Figure], unit: str, stated: Number) -> str:
    """The arithmetic of a total: "33 + 19 + 8 = 60, not 58"."""
    numbers = " + ".join(show_number(part.nominal or 0) for part in parts)
    return f"{numbers} = {show_number(exactly(parts))}{unit}, not {show_number(stated)}"
