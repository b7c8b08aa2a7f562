"""Two clock times in, how they differ out: in one zone, or both on the clock of the place."""

from __future__ import annotations

from fractions import Fraction

from audit.check.compare.difference import Difference
from audit.check.compare.said import stands_in_both
from audit.model import Date, Evidence, Severity
from audit.text.calendar import utc_offset
from audit.text.constants import ALIGNED, CLOCK_MINUTES
from audit.text.hours import are_slip_apart, hour_of
from audit.text.words import stem

UNIQUE, OTHER_ACT = "no other value comes near", "different verbs"
ACTS = tuple(
    frozenset(map(stem, verbs.split()))
    for verbs in (
        "open start begin commence launch",
        "close shut end finish stop",
        "leave depart",
        "arrive land dock",
        "crash collide hit strike",
        "find discover",
        "call alert raise",
        "arrest detain",
        "meet gather convene",
    )
)
"""Stems of verbs that say the same, one row an act."""


def hours(a: Date, b: Date, evidence: Evidence) -> Difference | None:
    """How the hours of one event differ, if both tell it and they are too far apart."""
    return _zoned_hours(a, b, evidence) or _local_hours(a, b, evidence)


def _zoned_hours(a: Date, b: Date, evidence: Evidence) -> Difference | None:
    """Two clock times of one event, where both say their zone: half an hour apart or more is no rounding."""
    one, other = _minute(a, evidence), _minute(b, evidence)
    if one is None or other is None or abs(one - other) < CLOCK_MINUTES:
        return None
    why = f"“{a.text}” and “{b.text}” are {abs(one - other)} minutes apart once both are in one zone"
    hints = ("daylight saving time?",) if abs(one - other) == 2 * CLOCK_MINUTES else ()
    return Difference("disagree", "warning", why=why, over=Fraction(0), hints=hints)


def _local_hours(a: Date, b: Date, evidence: Evidence) -> Difference | None:
    """Two clock times that one thing is given on one day, where no zone is told: both are the clock of the place."""
    zones = [found.zone or evidence.sources[found.source].timezone for found in (a, b)]
    one, other = _minute_of_day(a), _minute_of_day(b)
    if any(zones) or one is None or other is None or a.named.earliest != b.named.earliest or a.relation != b.relation:
        return None
    if abs(one - other) < CLOCK_MINUTES or not ((a.noun and a.noun == b.noun and is_one_act(a, b)) or is_only_time(a, b, evidence)):
        return None
    severity: Severity = "note" if a.approximate or b.approximate else "warning"
    why = f"“{a.text}” and “{b.text}” are {abs(one - other)} minutes apart"
    return Difference("disagree", severity, why=why, over=Fraction(0))


def is_only_time(a: Date, b: Date, evidence: Evidence) -> bool:
    """Were the two, and no others, judged to be of one thing, and has neither document the time of the other?

    Of two verbs that say different things, only where a slip of the pen tells the times apart.
    """
    link = evidence.alignment.link(a.id, b.id)
    if link is None or link.score < ALIGNED or {a.role, b.role} - {"event", "start"} or a.source == b.source:
        return False
    signals = dict(link.weights)
    other_act = any(name.startswith(OTHER_ACT) for name in signals)
    return UNIQUE in signals and not (other_act and not are_clocks_a_slip_apart(a, b)) and not stands_in_both(a, b, evidence)


def are_clocks_a_slip_apart(a: Date, b: Date) -> bool:
    """Does one slip tell apart the times that two dates have on one day?"""
    one, other = (hour_of(found.clock or "") for found in (a, b))
    return one is not None and other is not None and are_slip_apart(one, other)


def is_one_act(a: Date, b: Date) -> bool:
    """One verb, or two that say the same, and neither a deadline."""
    if a.predicate is None or b.predicate is None or {a.role, b.role} - {"event", "start"}:
        return False
    return a.predicate == b.predicate or any({a.predicate, b.predicate} <= acts for acts in ACTS)


def _minute_of_day(found: Date) -> int | None:
    """Minutes since midnight, where the clock is told of one day."""
    if not found.clock or found.precision != "day" or found.named.earliest is None or found.relation not in ("on", "since"):
        return None
    hour, _, minute = found.clock.partition(":")
    return int(hour) * 60 + int(minute[:2] or 0)


def _minute(found: Date, evidence: Evidence) -> int | None:
    """Minutes since the first day of the calendar in UTC, where day, clock and zone are known."""
    zone, day = found.zone or evidence.sources[found.source].timezone, found.named.earliest
    if not found.clock or not zone or day is None or found.precision != "day" or found.relation != "on":
        return None
    offset = utc_offset(zone, day)
    hour, _, minute = found.clock.partition(":")
    return None if offset is None else day.toordinal() * 24 * 60 + int(hour) * 60 + int(minute[:2] or 0) - offset


def offset(found: Date, evidence: Evidence) -> int | None:
    """Minutes east of Greenwich, where the document says its zone."""
    zone, day = evidence.sources[found.source].timezone, found.named.earliest
    return utc_offset(zone, day) if zone and day else None
