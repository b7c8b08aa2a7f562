"""How well two differing figures must be aligned before one is held to be the other misread."""

from __future__ import annotations

from fractions import Fraction

from audit.model import Figure
from audit.text.constants import NEAR_ALL, SURE_BY_RATIO, SURE_FAR, SURE_FIGURE, TELLING_COUNT

BOUNDS = frozenset({"over", "at-least", "under", "at-most", "up-to"})


def wanted(a: Figure, b: Figure, limits: bool = False) -> float:
    """The score from which two figures surely speak of one thing: who miscounts is seldom far off, and a bound is no count.

    `limits`: both are what is allowed, whose bound is the number itself.
    """
    one, other = a.nominal, b.nominal
    if not one or not other or a.unit != b.unit:
        return SURE_FIGURE
    few = a.unit is None and max(abs(Fraction(one)), abs(Fraction(other))) < TELLING_COUNT  # any two small counts lie close
    apart = _ratio(a, abs(Fraction(one)), abs(Fraction(other)))
    least = next((score for ratio, score in SURE_BY_RATIO if apart <= ratio), SURE_FAR)
    return max(least, SURE_FIGURE) if few or (BOUNDS & {a.hedge, b.hedge} and not limits) else least


def _ratio(a: Figure, one: Fraction, other: Fraction) -> Fraction:
    """The larger by the smaller; of two shares of nearly all ("99.9%"), what is left of the whole."""
    if a.unit == "percent" and NEAR_ALL <= one < 100 and NEAR_ALL <= other < 100:
        one, other = 100 - one, 100 - other
    least, most = sorted((one, other))
    return most / least
