"""How each claim of a draft stands, and the findings, in; the walk through the draft, in its own order, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from audit.model import SEVERITIES, Claim, Evidence, Finding, Name, Passage, Step


@dataclass(slots=True)
class _Told:
    """What findings say of one claim: their ids, and the passages of sources that a warning or an error holds against it."""

    claim: Claim
    findings: list[str] = field(default_factory=list)
    against: list[Passage] = field(default_factory=list)


def walk(steps: Iterable[Step], findings: Sequence[Finding], evidence: Evidence) -> tuple[Step, ...]:
    """The steps, each claim once, with the findings that speak of it.

    What a finding of any rule holds against it contradicts it, though its value be borne out: the words may be another's.
    """
    known: dict[str, Step] = {}
    for step in steps:
        known.setdefault(step.claim.id, step)
    drafts = {step.claim.source for step in known.values()}
    told = _told(findings, drafts)
    for identity, one in told.items():
        if identity in known or one.against:
            known[identity] = _settled(known.get(identity) or Step(one.claim, "contradicted"), one)
    order = {path: number for number, path in enumerate(evidence.sources)}
    return tuple(_once(sorted(known.values(), key=lambda step: (order[step.claim.source], step.claim.start, step.claim.end))))


def _once(steps: Iterable[Step]) -> Iterator[Step]:
    """A person whom the sources know is told of once, at the first mention."""
    seen: set[tuple[str, str]] = set()
    for step in steps:
        if isinstance(step.claim, Name) and step.outcome == "supported" and not step.findings:
            person = (step.claim.source, step.claim.person)
            if person in seen:
                continue
            seen.add(person)
        yield step


def _told(findings: Sequence[Finding], drafts: set[str]) -> dict[str, _Told]:
    told: dict[str, _Told] = {}
    for finding in findings:
        if finding.confidence == "low":
            continue
        theirs = [passage for passage in finding.passages if passage.claim.source not in drafts]
        for passage in finding.passages:
            if passage.claim.source in drafts:
                one = told.setdefault(passage.claim.id, _Told(passage.claim))
                one.findings.append(finding.id)
                one.against += theirs if SEVERITIES.index(finding.severity) > 0 else []
    return told


def _settled(step: Step, told: _Told) -> Step:
    step = step._replace(findings=tuple(dict.fromkeys(told.findings)))
    if not told.against:
        return step
    return step._replace(outcome="contradicted", how="", passages=tuple(dict.fromkeys(told.against)))
