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
