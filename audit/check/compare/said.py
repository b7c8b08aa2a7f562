"""A claim and a document in, whether the document has its value anywhere out: the one written for the other, hardly both."""

from __future__ import annotations

from audit.check.fingerprint import value_of
from audit.model import Claim, Evidence
from audit.text.constants import NEWS_HOLDS_DAYS
from audit.text.left import is_left


def stands_in_both(a: Claim, b: Claim, evidence: Evidence) -> bool:
    """Has either document the value of the other one as well?"""
    return _stands_in(b.source, a, evidence) or _stands_in(a.source, b, evidence)


def is_said_alone(a: Claim, b: Claim, evidence: Evidence) -> bool:
    """Are they of two documents of one time, of which neither has the value of the other?"""
    if a.source == b.source or stands_in_both(a, b, evidence):
        return False
    one, other = (evidence.sources[path].published for path in (a.source, b.source))
    if one is None or other is None:
        return one is other
    return abs((one.earliest - other.earliest).days) <= NEWS_HOLDS_DAYS


def _stands_in(path: str, claim: Claim, evidence: Evidence) -> bool:
    return (claim.kind, value_of(claim)) in evidence.once_of(_said, path)


def _said(path: str, evidence: Evidence) -> frozenset[tuple[str, str]]:
    """The values of a document, with their kinds; what it leaves for another ("from |5 TB| to 10 TB") is not its own."""
    body = evidence.sources[path].body
    own = (one for one in evidence.by_source[path] if one.kind != "figure" or not is_left(body, one.start, one.end, one.context))
    return frozenset((one.kind, value_of(one)) for one in own)
