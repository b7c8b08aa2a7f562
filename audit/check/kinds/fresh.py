"""Figures in, those out whose period ended long before their document was written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from audit.check.compare.readings import passage
from audit.check.compare.shown import show_day
from audit.check.finding import Told, finding_of, shown
from audit.check.material import Material
from audit.check.rule import Rule
from audit.model import Days, Figure, Finding, Source

STALE_MONTHS = 12
"""A period that ended more months than this before the document is old."""

HISTORY_MONTHS = 60
"""One that ended more months than this before it is history, and is not given as news."""

SHORTEST_PERIOD = 28
"""A count over fewer days than this is of an event, which does not go stale."""

SMALLEST_COUNT = 100
"""A smaller count, or one of a whole year or month, tells of events and persons of that time, not of a state."""


def fresh(rule: Rule, material: Material) -> Iterator[Finding]:
    """A note for each old figure that is the newest of its noun in its document; one beside a newer one is a comparison."""
    newest: dict[tuple[str, str], date] = {}
    figures = [claim for claim in material.evidence.own if isinstance(claim, Figure)]
    for figure in figures:
        key = figure.source, _measure(figure)
        newest[key] = max(_ends(figure) or date.max, newest.get(key, date.min))
    for figure in figures:
        end = _ends(figure)
        if figure.id not in material.selected or not end or not (_is_span(figure) and _is_statistic(figure)):
            continue
        source = material.evidence.sources[figure.source]
        months = _months_old(end, source)
        if STALE_MONTHS < months <= HISTORY_MONTHS and newest[figure.source, _measure(figure)] == end:
            yield _finding(rule, figure, end, source)


def _measure(figure: Figure) -> str:
    return figure.noun or f"{figure.role} {figure.unit or ''}"


def _ends(figure: Figure) -> date | None:
    for days in (figure.period, figure.as_of):
        if days and days.latest:
            return days.latest
    return None


def _is_span(figure: Figure) -> bool:
    period = figure.period
    if not period or not period.latest:
        return figure.as_of is not None
    return period.earliest is None or (period.latest - period.earliest).days >= SHORTEST_PERIOD


def _is_statistic(figure: Figure) -> bool:
    """A share or rate, or a larger count over a stretch of time with a beginning and an end of its own."""
    if figure.role in ("share", "rate"):
        return True
    period = figure.period
    if figure.nominal is None or figure.nominal < SMALLEST_COUNT or not period or not period.earliest or not period.latest:
        return False
    return (period.earliest.year, period.earliest.month) != (period.latest.year, period.latest.month) and not is_year(period)


def is_year(period: Days) -> bool:
    """A whole year, from whatever day on?"""
    first, last = period.earliest, period.latest
    return first is not None and last is not None and (last - first).days in (364, 365)


def _months_old(end: date, source: Source) -> float:
    if source.published is None:
        return 0
    written = source.published.earliest
    months = (written.year - end.year) * 12 + written.month - end.month
    return months + (written.day - end.day) / 31


def _finding(rule: Rule, figure: Figure, end: date, source: Source) -> Finding:
    words = shown(figure)
    counted = f"{words} {figure.subject}" if figure.subject and figure.subject not in words else words
    why = f"the figure ends on {show_day(end)}; the document is of {source.published}"
    if source.basis == "inferred":
        why += " (an inferred date)"
    told = Told(f"“{counted}” counts up to {show_day(end)}, more than a year before the document", (words,), (why,))
    return finding_of(rule, "note", told, [passage(figure)])
