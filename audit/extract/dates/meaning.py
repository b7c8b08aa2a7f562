"""What an expression means: a range of days and how sure it is; and the place in a source that incomplete ones lean on."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from audit.extract.clauses import Clause, clause_at
from audit.model import Days, Precision, Source
from audit.text.calendar import make_day, month_days, shifted, year_days

OPEN = Days(None, None)
QUOTED_WEEK = 7


@dataclass(frozen=True, slots=True)
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
    return replace(Meaning(OPEN, precision, timex, resolved=False), **more)  # type: ignore[arg-type]


def on_day(day: date | None, timex: str = "", **more: object) -> Meaning:
    """One day; unresolved where there is none."""
    if day is None:
        return unresolved("day", timex)
    return replace(Meaning(Days(day, day), "day", timex or day.isoformat()), **more)  # type: ignore[arg-type]


class Place:
    """Where an expression stands: the source's own date, the tense of the clause, the date last named before it."""

    def __init__(self, source: Source, start: int, end: int, last: Meaning | None) -> None:
        self.source, self.start, self.end, self.last = source, start, end, last
        self.published = source.published
        self._clause: Clause | None = None

    @property
    def clause(self) -> Clause:
        """The clause at the expression, read once."""
        if self._clause is None:
            self._clause = clause_at(self.source, self.start)
        return self._clause

    @property
    def day(self) -> date | None:
        """The day of publication, None where it is not known to the day."""
        return self.published.day if self.published else None

    @property
    def year(self) -> int | None:
        """The year of publication."""
        return self.published.earliest.year if self.published else None

    @property
    def month(self) -> tuple[int, int] | None:
        """Year and month of publication, None where it is known to the year only."""
        if self.published is None or self.published.earliest.month != self.published.latest.month:
            return None
        return self.published.earliest.year, self.published.earliest.month

    @property
    def ahead(self) -> bool:
        """Does the clause speak of what is to come?"""
        clause = self.clause
        if clause.tense == "future" or (clause.tense == "present" and clause.predicate in COMING) or clause.predicate in ARRANGING:
            return True
        cue = AHEAD.search(self.left(32))
        return bool(cue) and (cue["sure"] is not None or clause.tense != "past")

    @property
    def behind(self) -> bool:
        """Does the clause speak of what is past?"""
        return self.clause.tense == "past"

    @property
    def attributive(self) -> bool:
        """Does the date stand before a noun that it dates ("a June agreement"), so that the verb's tense says nothing of it?"""
        return bool(_ARTICLE.search(self.left(12))) and bool(_NOUN_NEXT.match(self.right(12)))

    @property
    def possessive(self) -> bool:
        """ "Wednesday's ruling"."""
        return self.right(2) in ("'s", "’s")

    def left(self, width: int = 24) -> str:
        """The words before the expression, in its sentence."""
        begin = max(self.start - width, self.source.sentence_at(self.start)[0])
        return self.source.body[begin : self.start]

    def right(self, width: int = 24) -> str:
        """The words after the expression, in its block."""
        return self.source.body[self.end : min(self.end + width, self.source.block_at(self.start).end)]


AHEAD = re.compile(
    r"(?:^|\s)(?:(?P<sure>as\s+early\s+as|as\s+soon\s+as|effective|starting|beginning|upcoming|scheduled\s+for|slated\s+for|set\s+for|due"
    r"|due\s+by|no\s+later\s+than)|until|till|by|coming)\s+(?:on\s+|in\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
"""Words before a date that look ahead; those that are not sure only where the clause is not in the past."""
ARRANGING = frozenset("schedul postpon delay extend adjourn slate resched reschedul".split())
"""Stems of verbs that put a thing off to a day to come, whatever their tense."""
COMING = frozenset(
    "plan expect intend hope meet begin start open vote leav end expir close play face host go come run schedul due visit hold take resum return arriv".split()
)
"""Stems of verbs whose present tense beside a date speaks of a plan: "the council meets Thursday"."""

_ARTICLE = re.compile(r"(?:^|\s)(?:the|a|an|its|his|her|their|our)\s+$", re.IGNORECASE)
_NOUN_NEXT = re.compile(r"\s+[a-z]{3,}")

# ---------------------------------------------------------------- incomplete dates


def nearest_year(place: Place, first: int, month: int, day: int | None) -> int | None:
    """The year that brings this month (or day of it) nearest to publication, `first` days of slack for the tense to decide."""
    if place.published is None:
        return None
    centre = place.published.earliest
    best: tuple[int, int] | None = None
    for year in (centre.year - 1, centre.year, centre.year + 1):
        span = month_days(year, month)
        point = make_day(year, month, day) if day else (span.earliest and shifted(span.earliest, 14))
        if point is None:
            continue
        cost = _cost(place, (point - centre).days, first)
        best = min(best, (cost, year)) if best else (cost, year)
    return best[1] if best else None


def _cost(place: Place, distance: int, slack: int) -> int:
    """Days away; what the tense speaks against counts double once it is beyond the slack."""
    if place.attributive:
        return abs(distance) * (2 if place.behind and distance > slack else 1)
    ahead = place.ahead
    against = (place.behind and not ahead and distance > slack) or (ahead and distance < -slack)
    return abs(distance) * (4 if against else 1)


def part_of(span: Days, part: str, place: Place) -> tuple[Days, Days]:
    """(usual, hard) reading of a part of a month, year or other span: early, late, mid, end, beginning, halves."""
    if span.earliest is None or span.latest is None:
        return span, span
    if part in ("earlier", "later"):
        return _until_now(span, part, place)
    usual, hard = PARTS[part]
    return _share(span, *usual), _share(span, *hard)


PARTS = {
    "early": ((0, 12), (0, 18)),
    "beginning": ((0, 9), (0, 18)),
    "start": ((0, 9), (0, 18)),
    "mid": ((12, 24), (6, 30)),
    "middle": ((12, 24), (6, 30)),
    "late": ((24, 36), (18, 36)),
    "end": ((27, 36), (18, 36)),
    "close": ((27, 36), (18, 36)),
    "first half": ((0, 18), (0, 18)),
    "first part": ((0, 18), (0, 18)),
    "second half": ((18, 36), (18, 36)),
    "second part": ((18, 36), (18, 36)),
    "latter half": ((18, 36), (18, 36)),
    "latter part": ((18, 36), (18, 36)),
    "back half": ((18, 36), (18, 36)),
}
"""Part → usual and hard reading, in thirty-sixths of the span: early in a month is its first third, at most its first half."""


def _share(span: Days, begin: int, end: int) -> Days:
    assert span.earliest and span.latest
    if (span.earliest.month, span.earliest.day, span.latest.month, span.latest.day) == (1, 1, 12, 31):
        year = span.earliest.year
        return Days(month_days(year, begin // 3 + 1).earliest, month_days(year, -(-end // 3)).latest)
    length = (span.latest - span.earliest).days + 1
    return Days(shifted(span.earliest, length * begin // 36), shifted(span.earliest, length * end // 36 - 1))


def _until_now(span: Days, part: str, place: Place) -> tuple[Days, Days]:
    """ "Earlier this year" ends with the day of publication, "later this year" begins with it."""
    day = place.day
    if day is None or not (span.earliest and span.latest and span.earliest <= day <= span.latest):
        return span, span
    usual = Days(span.earliest, day) if part == "earlier" else Days(day, span.latest)
    return usual, usual


def in_part(meaning: Meaning, part: str | None, place: Place) -> Meaning:
    """The meaning narrowed to the part that the words before it name ("the end of", "early")."""
    if not part or not meaning.resolved:
        return meaning
    words = part.lower().replace("-", " ").split()
    key = " ".join(word for word in words if word not in ("the", "very", "of", "in"))
    if key == "year":
        key = "end"
    usual, hard = part_of(meaning.named, key, place)
    return replace(meaning, named=usual, hard=hard)


def in_year(year: int | None, timex: str = "") -> Meaning:
    """A calendar year."""
    if year is None or not 1 <= year <= 9999:
        return unresolved("year", timex or "XXXX")
    return Meaning(year_days(year), "year", timex or f"{year:04}")


def in_month(year: int | None, month: int) -> Meaning:
    """A calendar month, of no known year where `year` is None."""
    if year is None:
        return unresolved("month", f"XXXX-{month:02}")
    return Meaning(month_days(year, month), "month", f"{year:04}-{month:02}")
