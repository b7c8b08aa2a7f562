"""Quotations of one utterance: do they read the same, and if not, what kind of change is it?"""

from __future__ import annotations

from collections.abc import Iterator

from audit.check.compare import Difference
from audit.check.echoes import echoes
from audit.check.material import Material
from audit.check.pairing import Compare, findings, usual
from audit.check.rule import Rule
from audit.check.splices import splices
from audit.model import Claim, Finding, Group, Quote

MESSAGE = "the wording differs"
ECHO_MESSAGE = "two sentences share wording"


def verbatim(rule: Rule, material: Material) -> Iterator[Finding]:
    """One finding for each group whose wording differs; with `about: wording`, one for each echo outside the groups."""
    if rule.about == "wording":
        for a, b in echoes(_quotes(material)):
            yield from findings(material, Group(f"{a.id}:{b.id}", "quote", a.text, (a, b)), ECHO_MESSAGE, _echo_alone(material))
        return
    for group in material.groups():
        if group.kind == "quote":
            yield from findings(material, group, MESSAGE, usual(material))
    yield from splices(material, _quotes(material))


def _echo_alone(material: Material) -> Compare:
    """The comparison, where it finds an echo; the same words are the business of the groups."""
    compared = usual(material)

    def echo(a: Claim, b: Claim) -> Difference:
        difference = compared(a, b)
        return difference if difference.verdict == "compatible" and difference.change == "splice" else Difference("compatible")

    return echo


def _quotes(material: Material) -> list[Quote]:
    return [claim for claim in material.claims() if isinstance(claim, Quote) and claim.speech]
