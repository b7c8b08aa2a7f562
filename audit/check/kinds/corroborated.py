"""Claims in, those out that fewer independent sources give than the rule asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from audit.check.compare import Difference, compare
from audit.check.compare.readings import passage
from audit.check.finding import Told, finding_of, shown
from audit.check.grade import grade
from audit.check.material import Material
from audit.check.rule import Rule
from audit.model import Claim, Evidence, Figure, Finding, Quote

MOST_COMPARED = 40
"""Of a larger group the first so many are compared."""
WHY = "reprints, one publisher's pages and those that name one source count as one"


def corroborated(rule: Rule, material: Material) -> Iterator[Finding]:
    """One finding for each picked claim, or group of them, that fewer than `at_least` independent sources give."""
    grouped: set[str] = set()
    for group in material.groups():
        if group.confidence == "low":
            continue
        claims = group.claims[:MOST_COMPARED]
        grouped.update(claim.id for claim in group.claims)
        standing = _standing(claims, material.evidence)
        short = [claim for claim in claims if independent(standing[claim.id], material.evidence) < rule.at_least]
        if short:
            yield from _finding(rule, short, max(independent(standing[claim.id], material.evidence) for claim in short))
    for claim in material.claims():
        if claim.id not in grouped and rule.at_least > 1:
            yield from _finding(rule, [claim], 1)


def independent(claims: Sequence[Claim], evidence: Evidence) -> int:
    """How many of the claims come from sources that share neither family, nor publisher, nor the source that they name."""
    marks = [_marks(claim, evidence) for claim in claims]
    clusters: list[set[str]] = []
    for mark in marks:
        touching = [cluster for cluster in clusters if cluster & mark]
        clusters = [cluster for cluster in clusters if not cluster & mark] + [mark.union(*touching)]
    return len(clusters)


def _marks(claim: Claim, evidence: Evidence) -> set[str]:
    source = evidence.sources[claim.source]
    marks = {f"family {evidence.alignment.families.get(claim.source, claim.source)}"}
    if source.publisher:
        marks.add(f"publisher {source.publisher.casefold()}")
    named = claim.stated_by if isinstance(claim, Figure) else claim.relay if isinstance(claim, Quote) else None
    if named:
        marks.add(f"named {named.casefold()}")
    return marks


def _standing(claims: Sequence[Claim], evidence: Evidence) -> dict[str, list[Claim]]:
    """For each claim, itself and those of the group that can hold beside it."""
    standing = {claim.id: [claim] for claim in claims}
    for a, b in combinations(claims, 2):
        if compare(a, b, evidence).verdict in ("agree", "compatible"):
            standing[a.id].append(b)
            standing[b.id].append(a)
    return standing


def _finding(rule: Rule, claims: Sequence[Claim], count: int) -> Iterator[Finding]:
    severity = grade(rule, Difference("disagree", "note"))
    if severity:
        sources = f"{count} independent source{'s' if count != 1 else ''}"
        told = Told(f"{sources}, where {rule.at_least} are wanted", tuple(dict.fromkeys(map(shown, claims))), (WHY,))
        yield finding_of(rule, severity, told, map(passage, claims))
