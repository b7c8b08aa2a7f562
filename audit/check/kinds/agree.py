"""Figures or dates about one thing: do their readings hold together?"""

from __future__ import annotations

from collections.abc import Iterator

from audit.check.compare import compare
from audit.check.compare.difference import Difference, excused
from audit.check.compare.scopes import EVERYONE, GROUPS
from audit.check.material import Material
from audit.check.pairing import Compare, Pair, finding, findings, usual
from audit.check.rule import Rule
from audit.model import Claim, Excuse, Figure, Finding, Group, Link
from audit.text.constants import TELLING_COUNT

MESSAGES = {"figure": "the figures differ", "date": "the dates differ"}
GATES: dict[str, Excuse] = {"modality": "forecast", "base": "different-scope", "period": "different-period"}
"""Which excuse a gate of the alignment stands for."""


def agree(rule: Rule, material: Material) -> Iterator[Finding]:
    """One finding for each group whose members' readings cannot all hold; one for each excuse that covers such a pair."""
    for group in material.groups():
        if group.kind in MESSAGES:
            yield from findings(material, group, MESSAGES[group.kind], _but_borne_out(material))
    if rule.about == "same-subject":
        for link in material.evidence.alignment.apart:
            yield from _kept_apart(material, link)


def _but_borne_out(material: Material) -> Compare:
    """The comparison, but for a headline's count that its body gives as well, beside another one."""
    compared = usual(material)

    def held(a: Claim, b: Claim) -> Difference:
        difference = compared(a, b)
        if difference.verdict != "disagree" or a.source != b.source or (a.position == "headline") == (b.position == "headline"):
            return difference
        headline, body = (a, b) if a.position == "headline" else (b, a)
        if isinstance(headline, Figure) and isinstance(body, Figure) and _gives(material, headline, body):
            return Difference("compatible", why="the body gives the headline's figure as well")
        return difference

    return held


def _gives(material: Material, headline: Figure, beside: Figure) -> bool:
    """Does the body count as many, of the same sort, somewhere else?"""
    nouns = {headline.noun, beside.noun, None} | (
        EVERYONE if {headline.noun, beside.noun} & (EVERYONE | GROUPS | {None}) else set()
    )
    return any(
        isinstance(claim, Figure)
        and claim.position != "headline"
        and claim.role == headline.role
        and claim.unit == headline.unit
        and claim.nominal == headline.nominal
        and claim.noun in nouns
        for claim in material.evidence.by_source[headline.source]
    )


def _kept_apart(material: Material, link: Link) -> Iterator[Finding]:
    """Two claims that are alike in all but one gate: where their values differ, that is the explanation."""
    if not {link.a, link.b} <= material.selected:
        return
    a, b = (material.evidence.by_id[identity] for identity in (link.a, link.b))
    if a.kind not in MESSAGES or not material.allows(a, b):
        return
    group = Group(f"{a.id}:{b.id}", a.kind, material.rule.title, (a, b))
    by = GATES.get(link.gate or "")
    if by is None:
        yield from _other_qualifier(material, group) if link.gate == "qualifier" else ()
        return
    difference = compare(a, b, material.evidence, material.rule.read)
    if difference.severity is None or difference.verdict == "compatible":
        return
    if link.gate == "modality" and difference.verdict == "disagree":
        yield finding(material, group, [Pair(a, b, difference, difference.severity)], MESSAGES[a.kind])
        return
    yield finding(material, group, [Pair(a, b, _explained(difference, by), difference.severity)], MESSAGES[a.kind], by)


def _other_qualifier(material: Material, group: Group) -> Iterator[Finding]:
    """One count, too large for chance, of two groups that exclude each other: Norwegian crews here, Danish crews there."""
    a, b = group.claims
    if not isinstance(a, Figure) or not isinstance(b, Figure) or a.written != b.written or (a.nominal or 0) < TELLING_COUNT:
        return
    if a.source == b.source or a.unit or a.hedge != "none":
        return
    why = f"one count, of {a.subject} here and of {b.subject} there"
    yield finding(material, group, [Pair(a, b, Difference("disagree", "error", why=why), "error")], "one count, two groups")


def _explained(difference: Difference, by: Excuse) -> Difference:
    if difference.verdict == "excused":
        return difference._replace(by=by)
    return excused(difference, by, f"the two are kept apart: {by.replace('-', ' ')}")
