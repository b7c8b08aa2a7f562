"""The order of a page, not a verdict: findings, and the passages inside one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from audit.check.fingerprint import value_of
from audit.check.kinds import KINDS
from audit.model import SEVERITIES, Evidence, Finding, Hold, Passage, Source, Step

KIND_ORDER = {name: index for index, name in enumerate(KINDS)}


def in_order(findings: Sequence[Finding], evidence: Evidence) -> list[Finding]:
    """Worst first, then the surest, the most specific kind, those that most families take part in, path and offset."""
    return sorted(findings, key=lambda finding: _finding_key(finding, evidence))


def as_told(one: Finding | Hold | Step) -> tuple[object, ...]:
    """What orders that which one rule says, by its words and passages alone."""
    if isinstance(one, Step):
        return (2, one.claim.source, one.claim.start, one.claim.id)
    places = [(passage.claim.source, passage.claim.start, passage.claim.end, passage.claim.id) for passage in one.passages]
    if isinstance(one, Hold):
        return 1, places, one.message
    return 0, one.confidence != "high", places, one.message, one.values, one.why


def holds_in_order(holds: Iterable[Hold]) -> list[Hold]:
    """By the place of their first passage; what two rules found in order is told once."""
    sorted_holds = sorted(holds, key=lambda hold: (*_places(hold)[:1], hold.rule, hold.message))
    once = {tuple(_places(hold)): hold for hold in reversed(sorted_holds)}
    return [hold for hold in sorted_holds if once[tuple(_places(hold))] is hold]


def with_order(finding: Finding, evidence: Evidence) -> Finding:
    """The finding with its passages in order: the draft, sources, transcripts and reference; the rarest value first."""
    held: dict[str, set[str]] = {}
    for passage in finding.passages:
        held.setdefault(value_of(passage.claim), set()).add(_family(passage, evidence))
    passages = sorted(set(finding.passages), key=lambda passage: _passage_key(passage, evidence, held))
    return replace(finding, passages=tuple(passages))


def _finding_key(finding: Finding, evidence: Evidence) -> tuple[object, ...]:
    families = {_family(passage, evidence) for passage in finding.passages}
    first = finding.passages[0].claim if finding.passages else None
    return (
        -SEVERITIES.index(finding.severity),
        finding.confidence != "high",
        KIND_ORDER[finding.check],
        -len(families),
        first.source if first else "",
        first.start if first else 0,
        finding.rule,
        finding.message,
        finding.values,
    )


def _places(hold: Hold) -> list[tuple[str, int, int]]:
    return sorted((passage.claim.source, passage.claim.start, passage.claim.end) for passage in hold.passages)


def _passage_key(passage: Passage, evidence: Evidence, held: dict[str, set[str]]) -> tuple[object, ...]:
    claim = passage.claim
    source = evidence.sources[claim.source]
    return _side(source), len(held[value_of(claim)]), claim.source, claim.start, claim.end, passage.reads_as


def _side(source: Source) -> int:
    if source.role == "draft":
        return 0
    return 2 if source.role == "reference" or source.type == "transcript" else 1


def _family(passage: Passage, evidence: Evidence) -> str:
    path = passage.claim.source
    return evidence.alignment.families.get(path, path)
