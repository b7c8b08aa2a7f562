"""Figures in a log (release notes, a history of versions) in, whether one stands in an entry that has been followed for long."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from datetime import date
from statistics import mode
from typing import NamedTuple

from audit.model import Block, Date, Evidence, Figure
from audit.text.constants import STATE_CHANGES_DAYS

VERSION = re.compile(r"(?:(?:version|release)[ ])?\[?v?(?P<numbers>[0-9]{1,4}(?:\.[0-9]{1,4}){1,3})\b", re.IGNORECASE)
_MOST_WORDS = 8
_FEWEST = 2


class Entry(NamedTuple):
    """A heading and what stands under it; one with neither day nor version is no entry, and ends the one above it."""

    start: int
    level: int
    day: date | None
    version: tuple[int, ...]

    def is_apart(self, other: Entry) -> bool:
        """Did so much time pass between the two that a state may have changed?"""
        if self.day and other.day:
            return abs((self.day - other.day).days) > STATE_CHANGES_DAYS
        return bool(self.version and other.version) and self.version != other.version


def entered_before(a: Figure, b: Figure, evidence: Evidence) -> bool:
    """Does one of two figures stand in an entry since which its log, or the other document, has gone on for long?"""
    one, other = evidence.once(_entry, a), evidence.once(_entry, b)
    if one and other:
        return one.is_apart(other)
    entry, page = (one, b) if one else (other, a)
    if entry is None:
        return False
    published = evidence.sources[page.source].published
    if published is not None and entry.day is not None:
        return abs((published.earliest - entry.day).days) > STATE_CHANGES_DAYS
    return entry.is_apart(max(evidence.once_of(_entries, (a if one else b).source), key=_age))


def day_of(figure: Figure, evidence: Evidence) -> date | None:
    """The day of the entry in which a figure stands; else the first day on which its document may have come out."""
    entry, published = evidence.once(_entry, figure), evidence.sources[figure.source].published
    return entry.day if entry and entry.day else published.earliest if published else None


def _age(entry: Entry) -> tuple[date, tuple[int, ...]]:
    return entry.day or date.min, entry.version


def _entry(figure: Figure, evidence: Evidence) -> Entry | None:
    """The entry in which a figure stands; one that a page or a draft has no log for stands in none."""
    heads = evidence.once_of(_entries, figure.source)
    at = bisect_right(heads, figure.start, key=lambda head: head.start) - 1
    return heads[at] if at >= 0 and (heads[at].day or heads[at].version) else None


def _entries(path: str, evidence: Evidence) -> list[Entry]:
    """The headings of a log, in order, those below its entries left out; none where fewer than two are entries."""
    source = evidence.sources[path]
    dates = [found for found in evidence.by_source.get(path, ()) if isinstance(found, Date)]
    starts = [found.start for found in dates]
    heads = [_head(block, source.body, dates, starts) for block in source.blocks if block.kind == "heading"]
    logged = [head for head in heads if head.day or head.version]
    if len(logged) < _FEWEST:
        return []
    level = mode(head.level for head in logged)
    return [head for head in heads if head.level <= level]


def _head(block: Block, body: str, dates: list[Date], starts: list[int]) -> Entry:
    within = dates[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
    day = next((found.named.latest for found in within if found.resolved), None)
    version = VERSION.match(body, block.start, block.end)
    if len(body[block.start : block.end].split()) > _MOST_WORDS:
        return Entry(block.start, block.level, None, ())
    return Entry(block.start, block.level, day, tuple(map(int, version["numbers"].split("."))) if version else ())
