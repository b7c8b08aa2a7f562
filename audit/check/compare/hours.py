"""Two times of day in, of which neither says its day, how they differ out."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from audit.check.compare.clocks import is_one_act, is_only_time
from audit.check.compare.difference import Difference
from audit.model import Date, Evidence, Severity
from audit.text.calendar import utc_offset
from audit.text.hours import DAY, Hour, apart, are_slip_apart, hour_of


def compare_hours(a: Date, b: Date, evidence: Evidence) -> Difference:
    """They agree where their words may mean one minute; they disagree where one act, of one thing, is told of both."""
    one, other = _hour(a, evidence), _hour(b, evidence)
    if one is None or other is None or (one.zone is None) != (other.zone is None):
        return Difference("compatible", why="the times of day are not known to be of one zone")
    minutes = apart(one, other)
    if minutes == 0:
        return Difference("agree", by=None if a.text == b.text else "spelling")
    if minutes < max(one.slack, other.slack):
        return Difference("compatible", by="rounding")
    if a.relation != b.relation or a.role != b.role or not (_is_one(a, b, one, other) or is_only_time(a, b, evidence)):
        return Difference("compatible", why="the two times of day may be of two steps of one story")
    severity: Severity = "note" if one.loose or other.loose or a.relation != "on" else "warning"
    why = f"“{a.text}” and “{b.text}” are {minutes} minutes apart"
    return Difference("disagree", severity, why=why, over=Fraction(0))


def _is_one(a: Date, b: Date, one: Hour, other: Hour) -> bool:
    """One act of one thing; where a slip tells the two apart, of which one need not say what it is of."""
    if a.predicate is None or not is_one_act(a, b):
        return False
    return a.noun == b.noun if a.noun and b.noun else are_slip_apart(one, other)


def _hour(found: Date, evidence: Evidence) -> Hour | None:
    """Its time; of a zone that is told, in UTC."""
    hour, source = hour_of(found.text), evidence.sources[found.source]
    zone = found.zone or (source.timezone if hour else None)
    if hour is None or not zone or not source.published:
        return hour and replace(hour, zone=zone)
    offset = utc_offset(zone, source.published.earliest)
    return None if offset is None else replace(hour, minute=(hour.minute - offset) % DAY, zone="UTC")
