"""Groups in, what holds of each out: agree, compatible, disagree or excused, and the reading or excuse behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from audit.check.compare import Difference, compare
from audit.model import Claim, Evidence, Group, Judged, Verdict
from audit.text.constants import MAX_DISTINCT

_WORST_FIRST: tuple[Verdict, ...] = ("disagree", "excused", "compatible", "agree")


def judge(evidence: Evidence) -> list[Judged]:
    """The verdict of every group of the alignment, in its order, with the commonest reading or excuse of that verdict."""
    return [judge_group(group, evidence) for group in evidence.alignment.groups if evidence.owns(group)]


def judge_group(group: Group, evidence: Evidence, read: str = "usual") -> Judged:
    """The worst verdict of any two of its members, and the commonest `by` among the pairs that have it.

    Two that disagree decide: no reading or excuse applied to them, so that there is none to count.
    """
    reasons: dict[Verdict, Counter[str]] = {verdict: Counter() for verdict in _WORST_FIRST}
    seen: set[Verdict] = set()
    told: list[Difference] = []
    for _, _, difference in differences(group.claims, evidence, read):
        if difference.verdict == "disagree":
            return Judged(group, "disagree")
        told.append(difference)
    comparable = [difference for difference in told if difference.verdict != "excused" or difference.severity]
    for difference in comparable or told:
        seen.add(difference.verdict)
        if difference.by:
            reasons[difference.verdict][difference.by] += 1
    verdict: Verdict = next((verdict for verdict in _WORST_FIRST if verdict in seen), "agree")
    ranked = sorted(reasons[verdict].items(), key=lambda item: (-item[1], item[0]))
    by = ranked[0][0] if ranked else None
    return Judged(group, verdict, by or _by_reprint(group, verdict, evidence))


def differences(claims: Sequence[Claim], evidence: Evidence, read: str = "usual") -> Iterator[tuple[Claim, Claim, Difference]]:
    """Every two claims and how they compare; of very large groups only a part, so that time grows with their size."""
    for a, b in pairs(claims):
        yield a, b, compare(a, b, evidence, read)


def pairs(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Every two claims; in a large group every two of the first with distinct words, and the rest each with the first."""
    if len(claims) <= MAX_DISTINCT:
        yield from combinations(claims, 2)
        return
    distinct: dict[str, Claim] = {}
    for claim in claims:
        if len(distinct) < MAX_DISTINCT:
            distinct.setdefault(claim.text, claim)
    core = list(distinct.values())
    yield from combinations(core, 2)
    kept = {claim.id for claim in core}
    yield from ((core[0], claim) for claim in claims if claim.id not in kept)


def _by_reprint(group: Group, verdict: Verdict, evidence: Evidence) -> str | None:
    """All from one family: the agreement is that of a text with its reprint."""
    families = {evidence.alignment.families.get(claim.source, claim.source) for claim in group.claims}
    several = len({claim.source for claim in group.claims}) > 1
    return "reprint" if verdict in ("agree", "compatible") and several and len(families) == 1 else None
