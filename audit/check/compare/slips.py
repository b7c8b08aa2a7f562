"""Two days that differ in, the slip of the pen that would explain it out."""

from __future__ import annotations

from datetime import date

from audit.model import Date

TURNED = "digits in another order?"


def hints(a: Date, b: Date, days: int) -> tuple[str, ...]:
    """What one who writes the one for the other may have done; days apart by one may be no more than that."""
    if a.precision == b.precision == "year":
        return (TURNED,) if _is_turned(_year(a), _year(b)) else ()
    for one in _named_days(a):
        for other in _named_days(b):
            found = slip((one.month, one.day), (other.month, other.day))
            if found and (one.year == other.year) != (found == ("another year?",)):
                return found
    return ("off by one day?",) if days == 1 else ()


def slip(one: tuple[int, int], other: tuple[int, int]) -> tuple[str, ...]:
    """What kind of slip would explain two days; the first of a month is too common to tell."""
    if one == other:
        return ("another year?",)
    if one[1] == other[1] != 1:
        return ("another month?",)
    if one[0] == other[0] and _is_turned(one[1], other[1]):
        return (TURNED,)
    return ("day and month swapped?",) if one == other[::-1] else ()


def _named_days(found: Date) -> list[date]:
    """The one or two days that a date names: "23 to 24 November"."""
    first, last = found.named.earliest, found.named.latest
    if first is None or last is None or (last - first).days > 1 or found.precision == "month":
        return []
    return [first] if first == last else [first, last]


def _year(found: Date) -> int:
    return found.named.earliest.year if found.named.earliest else 0


def _is_turned(one: int, other: int) -> bool:
    """12 and 21, 1913 and 1931: the last two digits in another order."""
    return one // 100 == other // 100 and one != other and f"{one % 100:02}" == f"{other % 100:02}"[::-1]
