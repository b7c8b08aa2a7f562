"""Exact numbers in, decimal strings out."""

from __future__ import annotations

from typing import Literal

from audit.model import Interval, Number

DIGITS = 12
"""Significant digits of a value that is no finite decimal."""


def decimal(value: Number, outward: Literal["down", "up"] = "down") -> str:
    """The value as a plain decimal: exact where it is finite, else 12 significant digits, rounded down or up."""
    if isinstance(value, int):
        return str(value)
    numerator, denominator = value.numerator, value.denominator
    if denominator == 1:
        return str(numerator)
    places = _places(denominator)
    if places is None:
        places = _wanted_places(abs(numerator), denominator)
        scaled = numerator * 10**places if places >= 0 else numerator
        divisor = denominator if places >= 0 else denominator * 10**-places
        digits = scaled // divisor if outward == "down" else -(-scaled // divisor)
    else:
        digits = numerator * 10**places // denominator
    return _placed(digits, places)


def ends(interval: Interval) -> tuple[str | None, str | None]:
    """Both ends as decimals, the low one rounded down and the high one up; None is an open end."""
    low, high = interval.low, interval.high
    return (
        None if low is None else decimal(low, "down"),
        None if high is None else decimal(high, "up"),
    )


def grouped(digits: str) -> str:
    """ "31500.5" → "31,500.5"."""
    whole, dot, rest = digits.partition(".")
    sign = "-" if whole.startswith("-") else ""
    return f"{sign}{int(whole.removeprefix('-')):,}{dot}{rest}"


def _places(denominator: int) -> int | None:
    """How many decimal places a fraction with this denominator needs, or None where it never ends."""
    twos = (denominator & -denominator).bit_length() - 1
    rest = denominator >> twos
    fives = 0
    while rest % 5 == 0:
        rest //= 5
        fives += 1
    return max(twos, fives) if rest == 1 else None


def _wanted_places(numerator: int, denominator: int) -> int:
    """The decimal places that leave 12 significant digits; negative where the whole part has more."""
    whole = len(str(numerator // denominator)) if numerator >= denominator else 0
    if whole:
        return DIGITS - whole
    return DIGITS - 1 + len(str((denominator - 1) // numerator))


def _placed(digits: int, places: int) -> str:
    if places <= 0:
        return str(digits * 10**-places)
    sign, text = ("-", str(-digits)) if digits < 0 else ("", str(digits))
    text = text.rjust(places + 1, "0")
    fraction = text[-places:].rstrip("0")
    return sign + text[:-places] + ("." + fraction if fraction else "")
