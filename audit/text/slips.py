"""Two days, or two numerals, in, whether one slip makes the one of the other out."""

from __future__ import annotations

from datetime import date, timedelta


def is_misheard(one: str, other: str) -> bool:
    """Are two numerals, as long as each other, a teen and a ten, the digits before them alike: 14 and 40, 115 and 150?"""
    at = next((at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b), len(one))
    teen, ten = sorted((one[at:].rstrip("0"), other[at:].rstrip("0")), key=len, reverse=True)
    return len(teen) == 2 and teen[0] == "1" and teen[1] in "3456789" and ten == teen[1]


def _ends_month(day: date) -> bool:
    return (day + timedelta(days=1)).day == 1


def is_slip_of_day(one: date, other: date) -> bool:
    """The next day; of one month a digit off, or both in another order; the same day, or the last one, of another month.

    Or the same day of another year.
    """
    if one.year != other.year:
        return (one.month, one.day) == (other.month, other.day)
    if one.month != other.month:
        return one.day == other.day or abs((one - other).days) == 1 or (_ends_month(one) and _ends_month(other))
    mine, its = f"{one.day:02}", f"{other.day:02}"
    return mine[0] == its[0] or mine[1] == its[1] or mine == its[::-1] or abs(one.day - other.day) == 1
