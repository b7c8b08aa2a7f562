"""A figure and others beside it in, whether two of them make it out: what a writer reckoned is in no source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from audit.model import Figure

MOST_RECKONED = 8
"""In a sentence with more figures than this, any number is made by some two."""

ROUNDED = Fraction(1, 100)
"""How far a reckoned figure may be from the exact one."""

SMALLEST = 10
"""Smaller numbers come out of any two by chance."""


def reckoned(figure: Figure, others: Sequence[Figure]) -> bool:
    """Is it the sum, the difference, the quotient or the percentage of two of the others, or a pair of them?"""
    if len(others) > MOST_RECKONED:
        return False
    if figure.pair:
        return set(figure.pair) <= {other.nominal for other in others}
    if figure.nominal is None or figure.nominal < SMALLEST:
        return False
    value = Fraction(figure.nominal)
    return any(abs(made - value) <= ROUNDED * value for a, b in permutations(others, 2) for made in _made(a, b, figure))


def _made(a: Figure, b: Figure, figure: Figure) -> Iterator[Fraction]:
    if not a.nominal or not b.nominal:
        return
    one, other = Fraction(a.nominal), Fraction(b.nominal)
    if a.unit == b.unit and figure.unit in (a.unit, None):
        yield one + other
        yield abs(one - other)
    if figure.unit == "percent" and a.unit == b.unit:
        yield 100 * one / other
        yield 100 * abs(one - other) / other
    if figure.unit in (a.unit, None) and b.unit is None:
        yield one / other
