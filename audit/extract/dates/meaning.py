"""What an expression means: a range of days, how sure it is, and what else the claim records of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from audit.model import Days, Precision
from audit.text.calendar import month_days, year_days

OPEN = Days(None, None)


@dataclass(slots=True)
class Meaning:
    """The days that an expression names, the widest reading of them, and what else the claim records of it.

    `hard` None: the same as `named`. `resolved` False: the range is open because something is not known.
    """

    named: Days
    precision: Precision = "day"
    timex: str = ""
    hard: Days | None = None
    resolved: bool = True
    other: Days | None = None
    fault: str | None = None
    weekday: int | None = None
    clock: str | None = None
    zone: str | None = None
    approximate: bool = False
    anchored: bool = False

    @property
    def widest(self) -> Days:
        """The widest reading."""
        return self.hard or self.named


def unresolved(precision: Precision, timex: str = "", **more: str | int | None) -> Meaning:
    """A meaning whose days are not known."""
    return Meaning(OPEN, precision, timex, resolved=False, **more)  # type: ignore[arg-type]


def on_day(day: date | None, timex: str = "", **more: object) -> Meaning:
    """One day; unresolved where there is none."""
    if day is None:
        return unresolved("day", timex)
    return Meaning(Days(day, day), "day", timex or day.isoformat(), **more)  # type: ignore[arg-type]


def in_year(year: int | None) -> Meaning:
    """A calendar year."""
    if year is None or not 1 <= year <= 9999:
        return unresolved("year", "XXXX")
    return Meaning(year_days(year), "year", f"{year:04}")


def in_month(year: int | None, month: int) -> Meaning:
    """A calendar month, of no known year where `year` is None."""
    if year is None:
        return unresolved("month", f"XXXX-{month:02}")
    return Meaning(month_days(year, month), "month", f"{year:04}-{month:02}")
