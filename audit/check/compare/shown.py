"""Numbers, ranges and days as a reader would write them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache

from audit.model import Days, Interval, Number

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
DECIMALS = 3
"""A value that is no short decimal is shown with this many digits after the point; from `WHOLE` on with none."""
WHOLE = 1000


@lru_cache(maxsize=4096)
def show_number(value: Number) -> str:
    """31000 → "31,000", 5/4 → "1.25", 1/3 → "0.333", 1200000 → "1.2 million"."""
    value = Fraction(value)
    for size, word in SCALES:
        if abs(value) >= size and (value * 100 / size).denominator == 1:
            return f"{show_number(value / size)} {word}"
    if value.denominator == 1:
        return f"{value.numerator:,}"
    scale = 10**DECIMALS
    if abs(value) >= WHOLE and (value * scale).denominator > 1:
        return f"{round(value):,}"
    whole, part = divmod(round(abs(value) * scale), scale)
    digits = f"{part:0{DECIMALS}d}".rstrip("0")
    sign = "-" if value < 0 else ""
    return f"{sign}{whole:,}.{digits}" if digits else f"{sign}{whole:,}"


def show_interval(interval: Interval) -> str:
    """A range in words: "30,500 to 31,500", "above 31,000", "up to 5,000", "exactly 12"."""
    low, high = interval.low, interval.high
    if low is None and high is None:
        return "any value"
    if high is None:
        return f"{'above ' if interval.low_open else ''}{show_number(low or 0)}{'' if interval.low_open else ' and above'}"
    if low is None or (low == 0 and not interval.low_open and high > 0 and interval.high_open):
        return f"{'below' if interval.high_open else 'up to'} {show_number(high)}"
    if low == high:
        return f"exactly {show_number(low)}"
    last = f"just below {show_number(high)}" if interval.high_open else show_number(high)
    return f"{show_number(low)} to {last}"


def show_day(day: date) -> str:
    """31 July 2023."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def show_boundary(first: date) -> str:
    """The instant before the first day on the far side: "between 31 July 2023 and 1 August 2023"."""
    return f"the line between {show_day(first - timedelta(days=1))} and {show_day(first)}"


def show_days(days: Days) -> str:
    """A range of days in words: a day, a month, a year, "from … to …", "up to …", "from … on"."""
    first, last = days.earliest, days.latest
    if first is None and last is None:
        return "an unknown day"
    if first is None or last is None:
        return f"up to {show_day(last)}" if last else f"from {show_day(first or date.min)} on"
    if first == last:
        return show_day(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    whole = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    if whole and (first.year, first.month) == (last.year, last.month):
        return f"{MONTHS[first.month - 1]} {first.year}"
    return f"{show_day(first)} to {show_day(last)}"
