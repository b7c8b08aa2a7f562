"""A claim and a document in, whether the document has its value anywhere out: the one written for the other, hardly both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from audit.check.fingerprint import value_of
from audit.model import Claim, Date, Evidence, Figure
from audit.text.constants import NEWS_HOLDS_DAYS
from audit.text.left import is_left


def stands_in_both(a: Claim, b: Claim, evidence: Evidence) -> bool:
    """Has either document the value of the other one as well? Of two times of one day, its time of day."""
    if isinstance(a, Date) and isinstance(b, Date) and a.clock and b.clock and a.named == b.named:
        return _has_clock(b.source, a, evidence) or _has_clock(a.source, b, evidence)
    return _stands_in(b.source, a, evidence) or _stands_in(a.source, b, evidence)


def is_said_alone(a: Claim, b: Claim, evidence: Evidence) -> bool:
    """Are they of two documents of one time, of which neither has the value of the other?"""
    if a.source == b.source or stands_in_both(a, b, evidence):
        return False
    one, other = (evidence.sources[path].published for path in (a.source, b.source))
    if one is None or other is None:
        return one is other
    return abs((one.earliest - other.earliest).days) <= NEWS_HOLDS_DAYS


def _has_clock(path: str, date: Date, evidence: Evidence) -> bool:
    return date.clock in evidence.once_of(_clocks, path)


def _clocks(path: str, evidence: Evidence) -> frozenset[str]:
    return frozenset(one.clock for one in evidence.by_source[path] if isinstance(one, Date) and one.clock)


def _stands_in(path: str, claim: Claim, evidence: Evidence) -> bool:
    """Has the document the value, but for another time: "31 nests last year", "23 nests last year, 31 in 2015"?"""
    said = evidence.once_of(_said, path).get((claim.kind, value_of(claim)), ())
    return any(not _is_of_another_time(claim, one) for one in said)


def _is_of_another_time(a: Claim, b: Claim) -> bool:
    if not isinstance(a, Figure) or not isinstance(b, Figure) or a.period is None or b.period is None:
        return False
    return not a.period.meets(b.period)


def _said(path: str, evidence: Evidence) -> Mapping[tuple[str, str], Sequence[Claim]]:
    """The claims of a document by kind and value; what it leaves for another ("from |5 TB| to 10 TB") is not its own."""
    body = evidence.sources[path].body
    own = (one for one in evidence.by_source[path] if one.kind != "figure" or not is_left(body, one.start, one.end, one.context))
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for one in own:
        found[one.kind, value_of(one)].append(one)
    return found
