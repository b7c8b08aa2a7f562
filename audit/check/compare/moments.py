"""As of when a claim speaks: the time that its sentence states, else that of its document."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from audit.model import Claim, Date, Evidence, Figure, Published
from audit.text.constants import OWN_NEWS_DAYS
from audit.text.words import stem

SAYING = frozenset(map(stem, "say tell report announce state confirm add warn estimate put".split()))
"""Stems of verbs whose day is the one on which a number was told."""
SAID_BEFORE = re.compile(
    r"\b(?:report|statement|briefing|bulletin|release|announcement|update|conference)\s+(?:(?:released|issued)\s+)?(?:on\s+)?$",
    re.I,
)


class Moment(NamedTuple):
    """A day (None: unknown), the clock time on it, and whether the sentence itself states the day.

    `said`: the day on which somebody said it, where the sentence tells that.
    """

    day: date | None
    clock: str | None = None
    stated: bool = False
    said: date | None = None

    def before(self, other: Moment) -> bool | None:
        """Is this one the earlier? None where that cannot be told, or where the two are one."""
        if self.day is None or other.day is None or (self.said and self.said == other.said):
            return None
        if self.day != other.day:
            return self.day < other.day
        if self.clock and other.clock and self.clock != other.clock:
            return self.clock < other.clock
        return None


def moment(figure: Figure, evidence: Evidence) -> Moment:
    """As of when the figure speaks."""
    source = evidence.sources.get(figure.source)
    published = source.published if source else None
    if figure.as_of and figure.as_of.latest:
        day = figure.as_of.latest
        return Moment(day, clock_beside(figure, evidence) or _clock_of(published, day), stated=True)
    day_of = published.day if published else None
    said = _day_said(figure, evidence, day_of) if day_of else None
    return Moment(day_of, clock_beside(figure, evidence) or _clock_of(published, day_of), said=said)


def is_news(path: str, evidence: Evidence) -> bool:
    """Does a document name a day as its own day sees it ("on Monday", "yesterday")? A page that holds does not."""
    dates = (claim for claim in evidence.by_source.get(path, ()) if isinstance(claim, Date) and claim.resolved)
    return any(not any(letter.isdigit() for letter in found.text) and found.precision == "day" for found in dates)


def _day_said(figure: Figure, evidence: Evidence, published: date) -> date | None:
    """The day on which somebody said it ("the ministry said on Monday"), where that is the news."""
    said = [date for date in dates_beside(figure, evidence) if date.precision == "day" and _tells_saying(date)]
    days = {date.named.earliest for date in said if date.resolved and not date.anchored}
    day = days.pop() if len(days) == 1 else None
    return day if day and 0 <= (published - day).days <= OWN_NEWS_DAYS else None


def _tells_saying(date: Date) -> bool:
    before = SAID_BEFORE.search(date.context[: date.start - date.context_start][-40:])
    return date.predicate in SAYING or before is not None


def clock_beside(claim: Claim, evidence: Evidence) -> str | None:
    """The one clock time that the claim's sentence states, if it states one."""
    beside = dates_beside(claim, evidence)
    clocks = sorted({found.clock for found in beside if found.clock and not found.is_hour})
    return clocks[0] if len(clocks) == 1 else None


def dates_beside(claim: Claim, evidence: Evidence) -> list[Date]:
    """The dates that stand in the claim's sentence."""
    beside = evidence.by_sentence.get((claim.source, claim.context_start), [])
    return [found for found in beside if isinstance(found, Date)]


def _clock_of(published: Published | None, day: date | None) -> str | None:
    return published.clock if published and day and published.day == day else None
