"""How well two differing figures must be aligned before one is held to be the other misread."""

from __future__ import annotations

from fractions import Fraction

from audit.model import Figure, Number
from audit.text.constants import NEAR_ALL, SURE_BY_RATIO, SURE_FAR, SURE_FIGURE, TELLING_COUNT

TEENS = frozenset(str(number) for number in range(13, 20))
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
    far = SURE_FIGURE if misheard(one, other) else SURE_FAR
    least = next((score for ratio, score in SURE_BY_RATIO if apart <= ratio), far)
    return max(least, SURE_FIGURE) if few or (BOUNDS & {a.hedge, b.hedge} and not limits) else least


def misheard(one: Number, other: Number) -> bool:
    """ "Fifteen" and "fifty", "four" and "fourteen", 17 and 71, at any scale, or a zero dropped: one for the other."""
    (a, zeros), (b, others) = _digits(one), _digits(other)
    if a == b:
        return abs(zeros - others) == 1
    if len(a) == len(b) == 2:
        return zeros == others and a == b[::-1] and a[0] != a[1]
    (short, rest), (long, more) = sorted(((a, zeros), (b, others)), key=lambda each: len(each[0]))
    return long in TEENS and short == long[1] and rest - more in (0, 1)


def _digits(number: Number) -> tuple[str, int]:
    """The digits of a whole number without the zeros at its end, and how many those are."""
    if Fraction(number).denominator != 1:
        return "", 0
    digits = str(abs(int(number)))
    return digits.rstrip("0"), len(digits) - len(digits.rstrip("0"))


def _ratio(a: Figure, one: Fraction, other: Fraction) -> Fraction:
    """The larger by the smaller; of two shares of nearly all ("99.9%"), what is left of the whole."""
    if a.unit == "percent" and NEAR_ALL <= one < 100 and NEAR_ALL <= other < 100:
        one, other = 100 - one, 100 - other
    least, most = sorted((one, other))
    return most / least
