"""Claims in, where their values lie on one axis out: for the chart of what values were read as, and for the timeline of a count.

Positions are whole numbers from 0 to `WIDE`, so that a page has the same bytes everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from audit.model import Claim, Date, Figure, Number
from audit.report.decimals import decimal, grouped

WIDE, RIM = 1000, 60
TALL, EDGE = 200, 20


class Stretch(NamedTuple):
    """A range of values: None is an open end."""

    low: Number | None
    high: Number | None


class Bar(NamedTuple):
    """A range on the axis, from left to right, and whether it goes on beyond an end."""

    left: int
    right: int
    goes_on_left: bool
    goes_on_right: bool


class Axis(NamedTuple):
    """The bars of some ranges in their order, and the lowest and highest value named under them."""

    bars: tuple[Bar, ...]
    low: str
    high: str


class Dot(NamedTuple):
    """A value at a time: its place, and the top and bottom of its range."""

    x: int
    y: int
    top: int
    bottom: int


class Line(NamedTuple):
    """Values in the order of their days, and what stands at the rims of the chart."""

    dots: tuple[Dot, ...]
    first: str
    last: str
    low: str
    high: str

    @property
    def path(self) -> str:
        """The dots joined by steps: a value holds until the next is known."""
        start, *rest = self.dots
        return f"M{start.x} {start.y}" + "".join(f"H{dot.x}V{dot.y}" for dot in rest)


def stretch(claim: Claim) -> Stretch | None:
    """What a figure or a day was read as; days are counted, and a line between two days lies at the later one."""
    if isinstance(claim, Figure):
        return Stretch(claim.soft.low, claim.soft.high)
    if not isinstance(claim, Date) or not claim.resolved:
        return None
    if claim.boundary:
        return Stretch(claim.boundary.toordinal(), claim.boundary.toordinal())
    first, last = (None if day is None else day.toordinal() for day in claim.days)
    return Stretch(first, last)


def axis(claims: Sequence[Claim]) -> Axis | None:
    """One bar a claim on one axis; None where they are not of one measure, or no two differ."""
    ranges = [stretch(claim) for claim in claims]
    known = [each for each in ranges if each]
    ends = [end for each in known for end in each if end is not None]
    if len(known) < len(claims) or len(set(known)) < 2 or len(set(ends)) < 2 or len({_measure(claim) for claim in claims}) > 1:
        return None
    low, high = min(ends), max(ends)
    bars = tuple(_bar(each, low, high) for each in known)
    return Axis(bars, named(claims[0], low), named(claims[0], high))


def line(claims: Sequence[Claim], days: Sequence[date]) -> Line | None:
    """The values of some claims over the days they hold for; None where there are not two of each, or an end is open."""
    ranges = [stretch(claim) for claim in claims]
    spans = [(each.low, each.high) for each in ranges if each and each.low is not None and each.high is not None]
    if len(spans) < len(claims) or len(set(days)) < 2 or len({_measure(claim) for claim in claims}) > 1:
        return None
    low, high = min(span[0] for span in spans), max(span[1] for span in spans)
    if low == high:
        return None
    first, last = min(days), max(days)
    dots = [
        Dot(
            _at(day.toordinal(), first.toordinal(), last.toordinal(), RIM, WIDE - RIM),
            _at(Fraction(bottom + top) / 2, low, high, TALL - EDGE, EDGE),
            _at(top, low, high, TALL - EDGE, EDGE),
            _at(bottom, low, high, TALL - EDGE, EDGE),
        )
        for (bottom, top), day in zip(spans, days, strict=True)
    ]
    return Line(tuple(dots), str(first), str(last), named(claims[0], low), named(claims[0], high))


def named(claim: Claim, value: Number) -> str:
    """A value of the axis in words: "31,000", "$1.5", "12%", "2023-07-31"."""
    if isinstance(claim, Date):
        return date.fromordinal(int(value)).isoformat()
    told = grouped(decimal(value))
    unit = claim.unit if isinstance(claim, Figure) else None
    return f"{told}%" if unit == "percent" else f"{told} {unit}" if unit else told


def _measure(claim: Claim) -> tuple[str, str | None, str | None]:
    """What two values must share to lie on one axis."""
    return (claim.kind, claim.unit, claim.per) if isinstance(claim, Figure) else (claim.kind, None, None)


def _bar(each: Stretch, low: Number, high: Number) -> Bar:
    left = 0 if each.low is None else _at(each.low, low, high, RIM, WIDE - RIM)
    right = WIDE if each.high is None else _at(each.high, low, high, RIM, WIDE - RIM)
    return Bar(left, right, each.low is None, each.high is None)


def _at(value: Number, low: Number, high: Number, start: int, end: int) -> int:
    """Where a value lies between `start` and `end`."""
    return start + round(Fraction(value - low) / (high - low) * (end - start)) if high != low else start
