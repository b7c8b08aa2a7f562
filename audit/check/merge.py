"""Findings of all rules in, one for each pair of passages out: the most specific keeps it and names the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from audit.check.kinds import KINDS
from audit.check.rule import Rule
from audit.model import SEVERITIES, Finding

MOST_PAIRS = 12
"""Passages of a finding whose pairs are looked at; beyond that neighbours alone, so that the work stays linear."""


def merge(findings: Sequence[Finding], rules: Sequence[Rule]) -> list[Finding]:
    """The findings, without those whose two passages another one reports too.

    A note never takes the place of a warning or an error; otherwise the most specific kind comes first, then a rule of a topic
    (one with `mentions`), then the order of the rules.
    """
    rank = {rule.id: _rank(rule, index) for index, rule in enumerate(rules)}
    kept: list[Finding] = []
    owner: dict[tuple[str, ...], int] = {}
    for finding in sorted(findings, key=lambda finding: (finding.severity == "note", rank[finding.rule])):
        keys = list(_keys(finding))
        index = next((owner[key] for key in keys if key in owner and kept[owner[key]].rule != finding.rule), None)
        if index is None:
            for key in keys:
                owner.setdefault(key, len(kept))
            kept.append(finding)
        else:
            kept[index] = _joined(kept[index], finding)
    return kept


def together(findings: Sequence[Finding]) -> list[Finding]:
    """Findings of one rule about one quotation and its speakers, or about two names of a body, made one; others as they are."""
    done: list[Finding] = []
    places: dict[tuple[str, ...], int] = {}
    for finding in findings:
        keys = _shared_keys(finding)
        index = next((places[key] for key in keys if key in places), len(done))
        if index == len(done):
            done.append(finding)
        else:
            done[index] = _united(done[index], finding)
        places.update(dict.fromkeys(keys, index))
    return done


def _shared_keys(finding: Finding) -> list[tuple[str, ...]]:
    """Under what two findings about speakers, or about names of bodies, are one: the rule, the (last) names, and one passage."""
    if finding.check not in ("same-speaker", "same-body"):
        return []
    last = slice(-1, None) if finding.check == "same-speaker" else slice(None)
    speakers = sorted(" ".join(value.casefold().split()[last]) for value in finding.values if value)
    return [(finding.rule, finding.by or "", *speakers, passage.claim.id) for passage in finding.passages]


def _united(one: Finding, other: Finding) -> Finding:
    """Both passages and reasons, the worse severity, the surer confidence."""
    return replace(
        one,
        severity=max(one.severity, other.severity, key=SEVERITIES.index),
        confidence="high" if "high" in (one.confidence, other.confidence) else "low",
        passages=tuple(dict.fromkeys((*one.passages, *other.passages))),
        why=tuple(dict.fromkeys((*one.why, *other.why))),
    )


def _rank(rule: Rule, index: int) -> tuple[int, bool, int]:
    return list(KINDS).index(rule.check), not rule.where.mentions, index


def _keys(finding: Finding) -> Iterator[tuple[str, ...]]:
    """What another finding must share to be the same: two passages, or the only one."""
    ids = sorted({passage.claim.id for passage in finding.passages})
    if len(ids) == 1:
        yield (ids[0], finding.check)
    elif len(ids) <= MOST_PAIRS:
        yield from combinations(ids, 2)
    else:
        yield from pairwise(ids)


def _joined(kept: Finding, other: Finding) -> Finding:
    """The finding that stays, with the other's rule named, and the worse severity where both are sure."""
    also = tuple(sorted({*kept.also, other.rule}))
    surer = other.confidence == kept.confidence
    severity = max(kept.severity, other.severity, key=SEVERITIES.index) if surer else kept.severity
    return replace(kept, also=also, severity=severity)
