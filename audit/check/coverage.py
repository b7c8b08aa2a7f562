"""What became of each claim, counted once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from audit.model import Checked, Coverage, Evidence

OUTCOMES = ("disagree", "excused", "agreed", "compatible", "possible", "not_compared")
"""A claim that has several outcomes counts for the first of these; one that has none is alone."""

VERDICTS = {"agree": "agreed", "compatible": "compatible", "disagree": "disagree", "excused": "excused"}


def coverage(evidence: Evidence, checked: Checked) -> Coverage:
    """The counts; the seven after `claims` sum to it."""
    outcome: dict[str, str] = {}
    for name, identity in _outcomes(evidence, checked):
        known = outcome.get(identity)
        if known is None or OUTCOMES.index(name) < OUTCOMES.index(known):
            outcome[identity] = name
    counts = Counter(outcome.values())
    alone = evidence.total - counts.total()
    return Coverage(claims=evidence.total, **{name: counts[name] for name in OUTCOMES}, alone=alone)


def _outcomes(evidence: Evidence, checked: Checked) -> Iterator[tuple[str, str]]:
    for judged in checked.judged:
        name = "possible" if judged.group.confidence == "low" else VERDICTS[judged.verdict]
        for claim in judged.group.claims:
            yield name, claim.id
    for finding in (*checked.findings, *checked.excused):
        name = "possible" if finding.confidence == "low" else "excused" if finding.by else "disagree"
        yield from ((name, claim.id) for claim, _ in finding.passages if evidence.knows(claim))
    yield from (("possible", identity) for identity in evidence.possible)
    apart = (claim.id for finding in checked.apart for claim, _ in finding.passages if evidence.knows(claim))
    for identity in (*evidence.alignment.not_compared, *apart):
        yield "not_compared", identity
