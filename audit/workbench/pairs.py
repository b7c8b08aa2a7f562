"""Two places in a corpus in, the pairs of claims that stand there out, each with how its two compare."""

from __future__ import annotations

from audit.align import explain
from audit.asked import claims_on_line
from audit.errors import AuditError
from audit.model import Claim, Evidence, Link

Compared = tuple[Link, Claim, Claim]


def pairs_at(first: str, second: str, evidence: Evidence) -> list[Compared]:
    """Every pair of one kind of claim, one from each of two lines (`path:line`).

    Raises AuditError where a place is none or holds no claim, and where there is no such pair.
    """
    sources = tuple(evidence.sources.values())
    here, there = (claims_on_line(place, evidence.sources, evidence.claims) for place in (first, second))
    pairs = [(a, b) for a in here for b in there if a.kind == b.kind and a.id != b.id]
    if not pairs:
        raise AuditError(f"{first} and {second} hold no two claims of one kind; `audit claims` shows what was read there")
    return [(evidence.alignment.link(a.id, b.id) or explain(sources, a, b, evidence.claims), a, b) for a, b in pairs]
