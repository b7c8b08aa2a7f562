"""Figures or dates about one thing: do their readings hold together?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from audit.check.compare import compare
from audit.check.compare.difference import Difference, excused
from audit.check.material import Material
from audit.check.pairing import Pair, finding, findings
from audit.check.rule import Rule
from audit.model import Excuse, Finding, Group, Link

MESSAGES = {"figure": "the figures differ", "date": "the dates differ"}
GATES: dict[str, Excuse] = {"modality": "forecast", "base": "different-scope", "period": "different-period"}
"""Which excuse a gate of the alignment stands for."""


def agree(rule: Rule, material: Material) -> Iterator[Finding]:
    """One finding for each group whose members' readings cannot all hold; one for each excuse that covers such a pair."""
    for group in material.groups():
        if group.kind in MESSAGES:
            yield from findings(material, group, MESSAGES[group.kind])
    if rule.about == "same-subject":
        for link in material.evidence.alignment.apart:
            yield from _kept_apart(rule, material, link)


def _kept_apart(rule: Rule, material: Material, link: Link) -> Iterator[Finding]:
    """Two claims that are alike in all but modality, base or period: where their values differ, that is the explanation."""
    by = GATES.get(link.gate or "")
    if by is None or not {link.a, link.b} <= material.selected:
        return
    a, b = (material.evidence.by_id[identity] for identity in (link.a, link.b))
    if a.kind not in MESSAGES or not material.allows(a, b):
        return
    difference = compare(a, b, material.evidence, rule.read)
    if difference.severity is None or difference.verdict == "compatible":
        return
    group = Group(f"{a.id}:{b.id}", a.kind, rule.title, (a, b))
    pair = Pair(a, b, _explained(difference, by), difference.severity)
    yield finding(material, group, [pair], MESSAGES[a.kind], by)


def _explained(difference: Difference, by: Excuse) -> Difference:
    if difference.verdict == "excused":
        return replace(difference, by=by)
    return excused(difference, by, f"the two are kept apart: {by.replace('-', ' ')}")
