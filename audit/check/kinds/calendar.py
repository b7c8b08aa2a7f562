"""Dates in, those that no calendar holds out: days that do not exist, weekdays that belong to another day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TypeVar

from audit.check.compare.dates import YEARLESS
from audit.check.compare.readings import passage
from audit.check.finding import Told, finding_of, shown
from audit.check.material import Material
from audit.check.rule import Rule
from audit.model import Claim, Date, Finding, Severity

Key = TypeVar("Key", bound=tuple[object, ...])
Day = tuple[int, int]
"""A month and a day of it."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_NAMED = "|".join(WEEKDAYS)
BEFORE = re.compile(rf"(?<![\w-])(?P<day>{_NAMED})(?:,[ ]|[ ]\(|,[ ]\(|[ ])$")  # "Friday (", "this Friday, "
AFTER = re.compile(rf"[ ]\((?P<day>{_NAMED})\)|,[ ]an?[ ](?P<apposed>{_NAMED})(?!\w)")  # " (Friday)", ", a Friday"
WEEKDAY = re.compile(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)", re.IGNORECASE)
_MONTH = "|".join(month[:3] for month in MONTHS)
WRITTEN_OUT = re.compile(rf"[0-9]\D{{0,12}}(?:{_MONTH})|(?:{_MONTH})\D{{0,12}}[0-9]|[0-9][-./][0-9]{{1,2}}[-./][0-9]")
"""A day of the month with its month, or in figures: not "Tuesday", not "10:20 p.m." alone."""

YEAR = re.compile(r"(?<![\w.,$€£/-])(?:19|20)[0-9]{2}(?![\w%/-]|[.,][0-9])")

REACH = 16
FAR_DAYS = 90
"""A day without a year that is nearer to its document's own is of that year."""


def calendar(rule: Rule, material: Material) -> Iterator[Finding]:
    """One finding for each day that does not exist (`read: day`), and each weekday that is not its date's (`read: weekday`).

    The same slip, made again, is one finding with one more passage.
    """
    years = _Years(material)
    dates = [claim for claim in material.claims() if isinstance(claim, Date)]
    if rule.read != "weekday":
        for (words, fault), claims in _by(dates, _fault).items():
            yield _finding(rule, claims, "error", f"{words} does not exist: {fault}", f"{words}: {fault}")
    if rule.read != "day":
        for (day, weekday), claims in _by(dates, lambda claim: _mismatch(claim, material, years)).items():
            written, real = WEEKDAYS[weekday], WEEKDAYS[day.weekday()]
            named = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
            why = f"“{shown(claims[0])}” names {written}, and {named} was a {real}{years.remark(claims[0])}"
            yield _finding(rule, claims, "warning", f"{named} is a {real}, not a {written}", why)


def _by(dates: list[Date], key: Callable[[Date], Key | None]) -> dict[Key, list[Date]]:
    """The dates that have a key, by it, in order."""
    found: dict[Key, list[Date]] = {}
    for claim in dates:
        one = key(claim)
        if one is not None:
            found.setdefault(one, []).append(claim)
    return found


def _fault(claim: Date) -> tuple[str, str] | None:
    return (shown(claim), claim.fault) if claim.fault else None


def _mismatch(claim: Date, material: Material, years: _Years) -> tuple[date, int] | None:
    """The day and the weekday written beside it, where the calendar does not hold both."""
    weekday = None if claim.fault else _weekday(claim, material)
    day = years.day_of(claim) if weekday is not None else None
    if day is None or weekday is None or day.weekday() == weekday or years.has_fitting(claim, day, weekday):
        return None
    return day, weekday


def years_of(claims: Iterable[Claim]) -> dict[Day, frozenset[int]]:
    """The years that dates name with a month and a day."""
    years: dict[Day, set[int]] = {}
    for claim in claims:
        if isinstance(claim, Date) and (day := _named_day(claim)):
            years.setdefault((day.month, day.day), set()).add(day.year)
    return {day: frozenset(found) for day, found in years.items()}


class _Years:
    """The year that a date without one may take: the only year that the dates beside it, or those of its day, have."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._beside: dict[str, list[Claim]] = {}
        for group in material.evidence.alignment.groups:
            if group.kind == "date":
                self._beside.update((claim.id, list(group.claims)) for claim in group.claims)
        evidence = material.evidence
        self._of_day = evidence.years if evidence.years is not None else years_of(evidence.claims)

    def day_of(self, claim: Date) -> date | None:
        """The day that the date names, its year taken from the others where it states none."""
        found = YEARLESS.match(claim.timex)
        if not found:
            return _named_day(claim)
        month, day = int(found["month"]), int(found["day"])
        beside = {other.year for one in self._beside.get(claim.id, ()) if isinstance(one, Date) and (other := _named_day(one))}
        years = beside or self._of_day.get((month, day), frozenset()) & self._meant(claim)
        if len(years) != 1:
            return None
        return _in_year((month, day), min(years))

    def has_fitting(self, claim: Date, day: date, weekday: int) -> bool:
        """Does the date, far from its document's, state no year, and the document another, in which the day is that weekday?"""
        told = self._material.evidence.sources[claim.source].published
        if YEAR.search(claim.text) or told is None or abs((told.latest - day).days) < FAR_DAYS:
            return False
        return any((other := _in_year((day.month, day.day), year)) and other.weekday() == weekday for year in self._written(claim))

    def _meant(self, claim: Date) -> frozenset[int]:
        """The years of other documents' days that can be meant: those that its own document writes; of an undated one, any."""
        dated = self._material.evidence.sources[claim.source].published is not None
        return self._written(claim) if dated else frozenset().union(*self._of_day.values())

    def _written(self, claim: Date) -> frozenset[int]:
        """The years that its document writes."""
        return frozenset(map(int, YEAR.findall(self._material.evidence.sources[claim.source].body)))

    def remark(self, claim: Date) -> str:
        """Says where a year was taken from others."""
        return " (the year is that of the other dates)" if YEARLESS.match(claim.timex) else ""


def _weekday(claim: Date, material: Material) -> int | None:
    """The weekday that is part of the date, or stands in brackets or apposition right beside it."""
    if claim.weekday is not None:
        return claim.weekday
    if not WRITTEN_OUT.search(claim.text) or WEEKDAY.search(claim.text):
        return None
    body = material.evidence.sources[claim.source].body
    if found := AFTER.match(body, claim.end):
        return WEEKDAYS.index(found["day"] or found["apposed"])
    found = BEFORE.search(body[max(0, claim.start - REACH) : claim.start])
    return WEEKDAYS.index(found["day"]) if found else None


def _in_year(day: Day, year: int) -> date | None:
    try:
        return date(year, *day)
    except ValueError:
        return None  # 29 February


def _named_day(claim: Date) -> date | None:
    named = claim.named
    if not claim.resolved or claim.other or claim.precision != "day" or named.earliest != named.latest:
        return None
    return named.earliest


def _finding(rule: Rule, claims: list[Date], severity: Severity, message: str, why: str) -> Finding:
    told = Told(message, tuple(dict.fromkeys(map(shown, claims))), (why,))
    return finding_of(rule, severity, told, map(passage, claims))
