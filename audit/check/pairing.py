"""Pairs of claims that differ under a rule in, one finding a group out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from audit.check.compare import Difference, compare
from audit.check.compare.difference import worse
from audit.check.compare.readings import passage
from audit.check.grade import grade
from audit.check.judge import pairs
from audit.check.material import Material
from audit.check.rule import Rule
from audit.model import SEVERITIES, Claim, Excuse, Finding, Group, Severity
from audit.text.constants import ALIGNED, POSSIBLE

MOST_REASONS = 3
"""Of the pairs in one finding, this many say why, the worst first."""

Compare = Callable[[Claim, Claim], Difference]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims, how they differ, and how bad that is under the rule."""

    a: Claim
    b: Claim
    difference: Difference
    severity: Severity


def differing(material: Material, group: Group, compared: Compare) -> tuple[list[Pair], list[Pair]]:
    """The pairs of claims that disagree (or carry a note), and those that an excuse covers."""
    rule = material.rule
    found: list[Pair] = []
    excused: list[Pair] = []
    for a, b in pairs(group.claims):
        if not material.allows(a, b) or not _are_linked(material, group, a, b):
            continue
        difference = compared(a, b)
        severity = grade(rule, difference, a, b) if difference.severity else None
        if severity:
            covered = difference.verdict == "excused" and _may_excuse(rule, difference)
            (excused if covered else found).append(Pair(a, b, difference, severity))
    return found, excused


def usual(material: Material) -> Compare:
    """The comparison of the claims' own kind, values read as the rule says."""
    return lambda a, b: compare(a, b, material.evidence, material.rule.read)


def _are_linked(material: Material, group: Group, a: Claim, b: Claim) -> bool:
    """Were these two figures or dates themselves judged to be about one thing, and not through a third one alone?"""
    link = material.evidence.alignment.link(a.id, b.id)
    least = ALIGNED if group.confidence == "high" else POSSIBLE
    return link is None or group.kind not in ("figure", "date") or link.score >= least


def _may_excuse(rule: Rule, difference: Difference) -> bool:
    return any(rule.excuses(excuse) for excuse in EXCUSES if excuse == difference.by)


EXCUSES: tuple[Excuse, ...] = ("changed-over-time", "different-period", "different-scope", "forecast", "revised")


def findings(material: Material, group: Group, message: str, compared: Compare | None = None) -> Iterator[Finding]:
    """One finding for what disagrees in a group, and one for each excuse that covers others of its claims."""
    found, excused = differing(material, group, compared or usual(material))
    if found:
        yield finding(material, group, found, message)
    taken = {claim.id for pair in found for claim in (pair.a, pair.b)}
    for excuse in EXCUSES:
        covered = [pair for pair in excused if pair.difference.by == excuse and not {pair.a.id, pair.b.id} <= taken]
        if covered:
            yield finding(material, group, covered, message, excuse)


def finding(material: Material, group: Group, found: Sequence[Pair], message: str, by: Excuse | None = None) -> Finding:
    """One finding out of pairs: the worst severity, and the claims that take part; beside a warning no mere note does.

    A quotation is another matter: its parts stand in several claims, and each part has changes of its own.
    """
    severity = found[0].severity
    for pair in found:
        severity = worse(severity, pair.severity)
    taking_part = [pair for pair in found if severity == "note" or pair.severity != "note" or group.kind == "quote"]
    claims = {claim.id: claim for pair in taking_part for claim in (pair.a, pair.b)}
    members = [claim for claim in group.claims if claim.id in claims]
    values = tuple(dict.fromkeys(shown(claim) for claim in members))
    ranked = sorted(taking_part, key=lambda pair: -SEVERITIES.index(pair.severity))
    return Finding(
        id="",
        rule=material.rule.id,
        check=material.rule.check,
        severity=severity,
        confidence=group.confidence,
        message=f"{message}: {' / '.join(values)}",
        values=values,
        passages=tuple(passage(claim) for claim in members),
        why=(*_reasons(ranked), *_links(material, ranked[0])),
        softened_by=ranked[0].difference.softened_by,
        hints=tuple(dict.fromkeys(hint for pair in ranked for hint in pair.difference.hints)),
        by=by,
    )


def shown(claim: Claim) -> str:
    """The words of a claim, on one line."""
    return " ".join(claim.text.split())


def _reasons(ranked: Sequence[Pair]) -> tuple[str, ...]:
    reasons = dict.fromkeys(pair.difference.why for pair in ranked if pair.difference.why)
    return tuple(reasons)[:MOST_REASONS]


def _links(material: Material, pair: Pair) -> tuple[str, ...]:
    """Why the two were compared: the signals that fired, strongest first."""
    link = material.evidence.alignment.link(pair.a.id, pair.b.id)
    if link is None:
        return ()
    signals = sorted((weight for weight in link.weights if weight[1] > 0), key=lambda weight: (-weight[1], weight[0]))
    return (f"compared because of: {'; '.join(name for name, _ in signals)}",) if signals else ()
