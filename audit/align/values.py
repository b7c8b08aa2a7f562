"""What a claim says, so written that equal values are equal, and how much it tells that two texts say the same.

The value of a claim is no part of what it is about; but that two texts of one story both say 7,415 is hardly chance.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from zlib import crc32

from audit.align.slots import measure_of
from audit.model import Claim, Date, Figure, Number, Published
from audit.text.constants import (
    FAR_DAY,
    LEAST_CONFUSED,
    NEWS_DAYS,
    ONCE_BARE,
    ONCE_DAY,
    ONCE_NEWS_DAY,
    ONCE_SPAN,
    ONCE_WITH_UNIT,
    SAME_DIGITS,
    SAME_SPAN,
    SAME_TWO,
    SLIPS,
    UNIT_SLIPS,
)
from audit.text.slips import is_misheard
from audit.text.units import are_bases_confused, are_confused, dimension, to_base

Value = tuple[str, ...]
Place = tuple[str, int]
"""A sentence: its source, its offset."""
Values = tuple[tuple[str, int], ...]
"""Values as checksums, each with its measure."""
YEARLESS = re.compile(r"XXXX-(?P<day>[0-9]{2}-[0-9]{2})")  # XXXX-03-14
_DECIMALS = 10**6
# Of so many digits a number may be known without its unit.
_LEAST_ALONE = 2
_SMALL = 1000
# Among numbers of so many digits another one is a digit away too often.
_LEAST_WRONG = 3
# Points of an equal value that is hardly chance: three digits, a day that is not the news's own.
_TELLING = FAR_DAY


def values_of(claim: Claim) -> tuple[Value, ...]:
    """The number on the scale of its dimension, or the days named; of a day, last, its month and day: a year may be unknown.

    None for one, and for what is not settled: they say nothing.
    """
    if isinstance(claim, Figure):
        return _numbers_of(claim)
    return tuple(_days_of(claim)) if isinstance(claim, Date) else ()


def _numbers_of(figure: Figure) -> tuple[Value, ...]:
    if figure.pair:
        return (tuple(str(number) for number in sorted(figure.pair)),)
    if figure.nominal is None or figure.nominal == 1:
        return ()
    converts = dimension(figure.unit) not in (None, "share", "point")
    number = to_base(figure.nominal, figure.unit) if figure.unit and converts else figure.nominal
    return ((str(number), "point" if dimension(figure.unit) == "point" else ""),)


def number_alone(claim: Claim) -> str:
    """The number of a figure that is known by it, its unit left out; "" of a small count of what is named, and of one digit."""
    if not isinstance(claim, Figure) or claim.pair or not claim.nominal or _digits(claim.nominal) < _LEAST_ALONE:
        return ""
    small = claim.role == "count" and claim.noun is not None and claim.nominal in range(_SMALL)
    return "" if small else str(claim.nominal)


def _days_of(found: Date) -> Iterator[Value]:
    first, last = found.named.earliest, found.named.latest
    if first and last:
        yield first.isoformat(), last.isoformat()
        if first == last:
            yield (first.strftime("%m-%d"),)
    elif yearless := YEARLESS.fullmatch(found.timex):
        yield (yearless["day"],)


def telling_values(claims: Iterable[Figure | Date], published: Mapping[str, Published | None]) -> dict[Place, Values]:
    """Of each sentence, the values that two texts hardly share by chance."""
    found: dict[Place, set[tuple[str, int]]] = defaultdict(set)
    for claim in claims:
        day = published.get(claim.source)
        if telling(claim, day.earliest if day else None) >= _TELLING:
            found[claim.source, claim.context_start].update(telling_value(claim))
    return {place: tuple(sorted(values)) for place, values in found.items()}


def telling_value(claim: Claim) -> Values:
    """The value of a claim as a checksum, with its measure; none of what has no value."""
    if not isinstance(claim, Figure | Date) or not (values := values_of(claim)):
        return ()
    measure = measure_of(claim)
    return ((measure, crc32(f"{measure} {values[-1]}".encode())),)


def one_value(a: Claim, b: Claim) -> bool:
    """Do two claims name one value, and does no word beside it ("below", "before") make two of it?"""
    if isinstance(a, Figure) and isinstance(b, Figure):
        alike = a.unit != b.unit or (a.hard.meets(b.hard) and a.soft.meets(b.soft))
        return alike and (a.per == b.per or not (a.per and b.per)) and _share_one(a, b)
    if isinstance(a, Date) and isinstance(b, Date):
        drawn = a.boundary == b.boundary or not (a.boundary and b.boundary)
        return drawn and a.days.meets(b.days) and _share_one(a, b)
    return False


def _share_one(a: Claim, b: Claim) -> bool:
    """The fullest values that both can have are equal."""
    mine, other = values_of(a), values_of(b)
    shared = set(mine) & set(other)
    return bool(shared) and (mine[0] in shared or len(mine) != len(other))


def telling(claim: Claim, published: date | None) -> float:
    """The points that an equal value is worth: more, the less likely it is by chance."""
    if isinstance(claim, Figure):
        if claim.nominal == 2 and not claim.pair:
            return SAME_TWO
        digits = sum(map(_digits, claim.pair)) if claim.pair else _digits(claim.nominal or 0)
        return SAME_DIGITS[min(digits, len(SAME_DIGITS)) - 1]
    if isinstance(claim, Date):
        return _telling_days(claim, published)
    return 0.0


def told_once(claim: Claim, published: date | None) -> float:
    """The points more of an equal value that either document tells once: "12" in two texts that hold many twelves says little."""
    if isinstance(claim, Figure):
        points = ONCE_WITH_UNIT if claim.unit or claim.pair else ONCE_BARE
        return points[min(_digits(claim.nominal or 0), len(points)) - 1]
    if not isinstance(claim, Date) or claim.precision != "day":
        return ONCE_SPAN
    return ONCE_DAY if telling(claim, published) >= FAR_DAY else ONCE_NEWS_DAY


def slip(a: Claim, b: Claim, *, alone: bool = False) -> float:
    """The points for two values that one slip of the pen tells apart.

    Two digits of a numeral are in another order, in long ones one is wrong, or one numeral has two units. Where neither document
    has the other's (`alone`), one of three digits may be the wrong one, fourteen stand for forty, or a nought be one too many.
    """
    if not isinstance(a, Figure) or not isinstance(b, Figure):
        return 0.0
    if is_unit_slip(a, b):
        return UNIT_SLIPS[min(_digits(a.nominal or 0), len(UNIT_SLIPS)) - 1]
    if a.unit != b.unit:
        return 0.0
    if a.pair and b.pair:
        return _one_of_two(a.pair, b.pair)
    if not a.nominal or not b.nominal or _is_part(a) or _is_part(b):
        return 0.0
    one, other = numeral(a.nominal), numeral(b.nominal)
    if alone and is_tenfold(one, other) and (a.unit or len(one.rstrip("0")) >= _LEAST_WRONG):
        return SLIPS[min(len(one.rstrip("0")), len(SLIPS)) - 1]
    if len(one) != len(other):
        return 0.0
    told = len(one.rstrip("0")), len(other.rstrip("0"))
    digits = max(told)
    differing = [at for at, (mine, its) in enumerate(zip(one, other, strict=True)) if mine != its]
    swapped = len(differing) == 2 and {*one} == {*other} and one[differing[0]] == other[differing[1]]
    whole = Fraction(a.nominal).denominator == Fraction(b.nominal).denominator == 1
    if swapped or (alone and whole and is_misheard(one, other)):
        return SLIPS[min(digits, len(SLIPS)) - 1]
    wrong = len(differing) == 1 and digits > _LEAST_WRONG - alone and told[0] == told[1]  # 43,700 and 43,000 are no slip
    return SLIPS[min(digits - 1, len(SLIPS)) - 1] if wrong else 0.0


def is_tenfold(one: str, other: str) -> bool:
    """Has the one numeral a nought more, or its point a place further on: 18,000 and 1,800, $65 million and $6.5 million?"""
    return abs(len(one) - len(other)) == 1 and len(one.rstrip("0")) > 1 and one.rstrip("0") == other.rstrip("0")


def numeral_of(claim: Claim) -> tuple[int, int] | None:
    """The length of the numeral of a figure, and a checksum of it and its unit.

    None for what has one digit, is told as a part, or is a date.
    """
    if not isinstance(claim, Figure) or claim.pair or not claim.nominal or _is_part(claim):
        return None
    digits = numeral(claim.nominal)
    return (len(digits), crc32(f"{digits} {claim.unit}".encode())) if len(digits.rstrip("0")) > 1 else None


def is_unit_slip(a: Figure, b: Figure) -> bool:
    """Is it one numeral with two units, or two bases, of which the one is written for the other: 80 mph, 80 km/h?"""
    if a.nominal is None or a.nominal != b.nominal:
        return False
    if abs(Fraction(a.nominal)) < LEAST_CONFUSED and Fraction(a.nominal).denominator == 1:
        return False
    return are_confused(a.unit, b.unit) or (a.unit == b.unit and are_bases_confused(a.per, b.per))


def _is_part(figure: Figure) -> bool:
    """Is a share told as a part, "a quarter" or "one in four", in which no 25 stands?"""
    return figure.unit == "percent" and "%" not in figure.text and "per" not in figure.text.lower()


def _one_of_two(a: Sequence[Number], b: Sequence[Number]) -> float:
    """The same of two results that have one long number in common: "218-210" beside "218-212"."""
    shared = {*a} & {*b}
    if len(shared) != 1 or not len({*a}) == len({*b}) == 2 or (digits := _digits(shared.pop())) == 1:
        return 0.0
    return SLIPS[min(digits + 1, len(SLIPS)) - 1]


def numeral(number: Number) -> str:
    """The digits of a number with six decimals; of one that has more, none."""
    if isinstance(number, int):
        return str(abs(number) * _DECIMALS)
    scaled = Fraction(number) * _DECIMALS
    return str(abs(scaled.numerator)) if scaled.denominator == 1 else ""


def _digits(number: Number) -> int:
    """The significant digits of a number: 1 of 300 or .05, 4 of 99.95; of a third, 1."""
    scaled = Fraction(number) * _DECIMALS
    return len(str(abs(scaled.numerator)).rstrip("0")) or 1 if scaled.denominator == 1 else 1


def _telling_days(found: Date, published: date | None) -> float:
    """A day of the news itself is in every text; another one is hardly chance."""
    if found.precision != "day":
        return SAME_SPAN
    day = found.named.earliest
    return SAME_SPAN if day and published and abs((day - published).days) <= NEWS_DAYS else FAR_DAY
