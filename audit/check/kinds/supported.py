"""Claims of a draft in, those out that its sources contradict, or that are found in none of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from audit.check.compare import Difference, compare
from audit.check.compare.dates import YEARLESS
from audit.check.compare.difference import worse
from audit.check.compare.readings import passage
from audit.check.grade import grade
from audit.check.material import Material
from audit.check.rule import Rule
from audit.check.select import picks_document
from audit.check.sought import Sources
from audit.model import Claim, Date, Evidence, Figure, Finding, Name, Quote, Severity

SHORTEST_QUOTE = 3
"""A quotation of fewer words is a term, which anyone may use."""


class _Against(NamedTuple):
    """Source claims that one claim of the draft cannot stand beside, and the worst difference."""

    claims: tuple[Claim, ...]
    severity: Severity
    why: tuple[str, ...]


def supported(rule: Rule, material: Material) -> Iterator[Finding]:
    """One finding for each contradicted claim of a draft, and for each that is found nowhere; a run without a draft has none."""
    evidence = material.evidence
    draft, sources = _paths(material)
    if not draft or not sources:
        return
    beside = _counterparts(evidence, sources)
    asked = Sources(evidence, sources)
    for claim in material.claims():
        if claim.source not in draft or not _is_checkable(claim):
            continue
        others = [other for other in beside.get(claim.id, ()) if not asked.is_dateline(other)] or _worded(claim, asked)
        others = [other for other in others if not _is_of_another(claim, other, evidence)]
        if not others:
            yield from _nowhere(rule, claim, asked, evidence)
        elif "contradicted" in rule.outcome and (against := _contradicted(rule, claim, others, evidence)):
            yield _finding(rule, claim, "contradicted", against)


def _paths(material: Material) -> tuple[list[str], list[str]]:
    """The paths of the draft and of what it is held against: the rule's documents, else by role."""
    sources = material.evidence.sources
    draft = [path for path in sorted(sources) if _is_draft(path, material)]
    others = [path for path in sorted(sources) if path not in draft and _is_source(path, material)]
    return draft, others


def _is_draft(path: str, material: Material) -> bool:
    source = material.evidence.sources[path]
    return picks_document(material.rule.draft, source) if material.rule.draft else source.role == "draft"


def _is_source(path: str, material: Material) -> bool:
    source = material.evidence.sources[path]
    return picks_document(material.rule.sources, source) if material.rule.sources else source.role != "draft"


def _counterparts(evidence: Evidence, sources: list[str]) -> dict[str, list[Claim]]:
    """For each claim, the claims of sources that one group holds with it."""
    known = frozenset(sources)
    found: dict[str, list[Claim]] = {}
    for group in evidence.alignment.groups:
        theirs = [claim for claim in group.claims if claim.source in known]
        for claim in group.claims:
            if theirs and claim.source not in known:
                found.setdefault(claim.id, []).extend(theirs)
    return found


def _worded(claim: Claim, asked: Sources) -> list[Claim]:
    """Where a source's plain text holds the words of a quotation, as in a transcript."""
    stretch = asked.wording(claim) if isinstance(claim, Quote) else None
    return [stretch] if stretch else []


def _is_checkable(claim: Claim) -> bool:
    """Vague words, single things, unsettled days and terms in quote marks can be held against nothing."""
    match claim:
        case Figure():
            return claim.quoted is None and (claim.nominal not in (None, 1) or claim.role == "rank")
        case Date():
            known = claim.resolved or YEARLESS.fullmatch(claim.timex) is not None
            return claim.quoted is None and known and not claim.anchored and claim.precision in ("day", "month", "year")
        case Quote():
            return claim.speech and len(claim.text.split()) >= SHORTEST_QUOTE
        case Name():
            return claim.quoted is None
    return False


def _contradicted(rule: Rule, claim: Claim, others: list[Claim], evidence: Evidence) -> _Against | None:
    """What disagrees, unless one source at least stands by the claim; that things change in time supports nothing."""
    found: list[tuple[Claim, Difference, Severity]] = []
    for other in others:
        difference = compare(claim, other, evidence, rule.read)
        if difference.verdict in ("agree", "compatible"):
            return None
        severity = grade(rule, difference._replace(by="contradicted"), claim, other)
        if severity:
            found.append((other, difference, severity))
    if not found:
        return None
    severity = found[0][2]
    for _, _, one in found:
        severity = worse(severity, one)
    why = tuple(dict.fromkeys(difference.why for _, difference, _ in found if difference.why))
    return _Against(tuple(other for other, _, _ in found), severity, why)


def _is_of_another(a: Claim, b: Claim, evidence: Evidence) -> bool:
    """Does the difference come from counting other things, or for another time? Then neither says anything of the other."""
    difference = compare(a, b, evidence)
    return difference.verdict == "excused" and difference.by in ("different-scope", "different-period")


def _nowhere(rule: Rule, claim: Claim, asked: Sources, evidence: Evidence) -> Iterator[Finding]:
    if asked.has(claim) or _is_first_mentioned_elsewhere(claim):
        return
    if near := asked.nearest(claim):
        if "contradicted" in rule.outcome:
            yield from _altered(rule, claim, near, evidence)
        return
    if "nowhere" not in rule.outcome:
        return
    severity: Severity | None = "note" if isinstance(claim, Name) else "warning"
    severity = grade(rule, Difference("disagree", severity, by="nowhere"), claim)
    if severity:
        yield _finding(rule, claim, "nowhere", _Against((), severity, ()))


def _altered(rule: Rule, claim: Claim, near: list[Claim], evidence: Evidence) -> Iterator[Finding]:
    """A figure or date that the sources have with another value, unit or scale."""
    difference = compare(claim, near[0], evidence, rule.read)
    if difference.verdict != "disagree":
        difference = Difference("disagree", "warning", why=f"the sources have {_other(claim)}")
    severity = grade(rule, difference._replace(by="contradicted"), claim, near[0])
    if severity:
        yield _finding(rule, claim, "contradicted", _Against(tuple(near), severity, (difference.why,)))


def _other(claim: Claim) -> str:
    return "another day" if isinstance(claim, Date) else "this number with another unit, or another number"


def _is_first_mentioned_elsewhere(claim: Claim) -> bool:
    """A surname alone is judged where the name stands in full."""
    return isinstance(claim, Name) and " " not in claim.text and claim.name != claim.text


def _finding(rule: Rule, claim: Claim, outcome: str, against: _Against) -> Finding:
    words = " ".join(claim.text.split())
    shown = words if len(words) <= 80 else f"{words[:79]}…"
    message = f"no source gives “{shown}”" if outcome == "nowhere" else f"the sources contradict “{shown}”"
    others = tuple(passage(other) for other in against.claims)
    return Finding(
        id="",
        rule=rule.id,
        check=rule.check,
        severity=against.severity,
        confidence="high",
        message=message,
        values=(words, *dict.fromkeys(" ".join(other.text.split()) for other in against.claims)),
        passages=(passage(claim), *others),
        why=against.why or ("looked for in every source, by value, by words and by name",),
    )
