"""Two days in, whether one slip of the pen makes the one of the other out."""

from __future__ import annotations

from datetime import date, timedelta


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
