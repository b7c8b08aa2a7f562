"""Disagreements that an innocent explanation covers in, each with its passages, and its values over time where time explains it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from audit.model import Claim, Figure, Finding
from audit.report.html.axis import Line, line
from audit.report.html.places import Place, Places
from audit.report.html.runs import Run, name_of, sentence
from audit.report.parts import Part
from audit.report.reasons import capital
from audit.report.snippet import clip
from audit.report.told import READ, as_of, said
from audit.report.vocabulary import excuse

EXCUSED, PASSAGES = 200, 12
MESSAGE, WORDS = 200, 260
OVER_TIME = ("changed-over-time", "revised")


class Step(NamedTuple):
    """A value of a timeline: as of when, who says it, what is said, what it was read as, the sentence."""

    dates: str
    name: str
    place: Place
    words: str
    read: str
    runs: tuple[Run, ...]


class Excused(NamedTuple):
    """A disagreement that is none: what it is about, what explains it, its values by date, and their line where there is one."""

    message: str
    why: str
    steps: tuple[Step, ...]
    line: Line | None


def over_time(part: Part, places: Places) -> Iterator[Excused]:
    """What changed between the days that the passages speak of."""
    yield from (_excused(part, item, places) for item in part.explained if item.by in OVER_TIME)


def otherwise(part: Part, places: Places) -> Iterator[Excused]:
    """What another explanation covers."""
    yield from (_excused(part, item, places) for item in part.explained if item.by not in OVER_TIME)


def _excused(part: Part, item: Finding, places: Places) -> Excused:
    passages = sorted(
        item.passages, key=lambda passage: (_day(part, passage.claim) or date.max, passage.claim.source, passage.claim.start)
    )
    steps = tuple(
        Step(
            as_of(part, passage.claim),
            name_of(part, part.source_of(passage.claim)),
            places.place(part, passage.claim),
            said(part, passage.claim, ()),
            clip(passage.reads_as, READ),
            tuple(sentence(part, [passage.claim], WORDS)),
        )
        for passage in passages[:PASSAGES]
    )
    claims = [passage.claim for passage in passages]
    drawn = _line(part, claims) if item.by in OVER_TIME else None
    return Excused(capital(clip(item.message, MESSAGE)), excuse(item.by), steps, drawn)


def _line(part: Part, claims: Sequence[Claim]) -> Line | None:
    days = [day for claim in claims if (day := _day(part, claim))]
    return line(claims, days) if len(days) == len(claims) else None


def _day(part: Part, claim: Claim) -> date | None:
    """The last day that a claim speaks of, else the day its document came out."""
    if isinstance(claim, Figure):
        for days in (claim.as_of, claim.period):
            if days and days.latest:
                return days.latest
    published = part.source_of(claim).published
    return published.latest if published else None
