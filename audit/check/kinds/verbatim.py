"""Quotations of one utterance: do they read the same, and if not, what kind of change is it?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from audit.check.compare import Difference
from audit.check.compare.wordings import Wording, holds_enough
from audit.check.echoes import Spoken, echoes, spoken
from audit.check.material import Material
from audit.check.pairing import Compare, findings, usual
from audit.check.rule import Rule
from audit.check.splices import splices
from audit.model import Claim, Evidence, Finding, Group, Quote
from audit.text.constants import ECHO_WORDS, SHARED_WORDS

MESSAGE = "the wording differs"
ECHO_MESSAGE = "two sentences share wording"
_WORD = re.compile(r"\w+|[$€£¥%]")
MOST_ECHOES = 3
"""Echoes told of one quotation."""


def verbatim(rule: Rule, material: Material) -> Iterator[Finding]:
    """One finding for each group whose wording differs; with `about: wording`, one for each echo outside the groups."""
    if rule.about == "wording":
        yield from _echoes(material)
        return
    homes: dict[str, set[str]] = {}
    for group in material.groups():
        if group.kind == "quote":
            for claim in group.claims:
                homes.setdefault(claim.id, set()).add(group.id)
            yield from findings(material, group, MESSAGE, _no_echo(material))
    if rule.about == "same-subject":
        said = _said(material)
        yield from _parts_of_longer(material, said, homes)
        yield from splices(material, said)


def _echoes(material: Material) -> Iterator[Finding]:
    """The echoes, of each quotation the first few: wording that many use is a formula, and its hundredth use tells nothing new."""
    told: Counter[str] = Counter()
    for a, b in echoes(_said(material), ECHO_WORDS):
        if max(told[a.id], told[b.id]) < MOST_ECHOES:
            found = list(findings(material, Group(f"{a.id}:{b.id}", "quote", a.text, (a, b)), ECHO_MESSAGE, _echo_alone(material)))
            told.update({a.id: len(found), b.id: len(found)})
            yield from found


def _parts_of_longer(material: Material, said: Sequence[Spoken], homes: Mapping[str, set[str]]) -> Iterator[Finding]:
    """Quotations of which a group holds but one: two parts of what another document quotes as one. `homes`: groups by claim."""
    for a, b in echoes(said, SHARED_WORDS):
        together = not homes.get(a.id, set()).isdisjoint(homes.get(b.id, ()))
        if a.source != b.source and not together and holds_enough(Wording(a, b)):
            yield from findings(material, Group(f"{a.id}:{b.id}", "quote", a.text, (a, b)), MESSAGE, _no_echo(material))


def _echo_alone(material: Material) -> Compare:
    """The comparison, where it finds an echo; the same words are the business of the groups."""
    compared = usual(material)

    def echo(a: Claim, b: Claim) -> Difference:
        difference = compared(a, b)
        return difference if _is_echo(difference) else Difference("compatible")

    return echo


def _no_echo(material: Material) -> Compare:
    """The comparison, but for echoes, of which a rule of their own tells, and for two turns of one transcript."""
    compared = usual(material)

    def words(a: Claim, b: Claim) -> Difference:
        if a.source == b.source and getattr(a, "via", "") == getattr(b, "via", "") == "label":
            return Difference("compatible")
        if a.source != b.source and _are_in_both(a, b, material.evidence):
            return Difference("compatible", why="both documents have both")
        difference = compared(a, b)
        return Difference("compatible", why=difference.why) if _is_echo(difference) else difference

    return words


def _are_in_both(a: Claim, b: Claim, evidence: Evidence) -> bool:
    """Does each document quote the other's words to the letter too? Then they are two sayings."""
    return _plain(b.text) in evidence.once_of(_quoted_in, a.source) and _plain(a.text) in evidence.once_of(_quoted_in, b.source)


def _quoted_in(path: str, evidence: Evidence) -> frozenset[tuple[str, ...]]:
    return frozenset(_plain(claim.text) for claim in evidence.by_source[path] if isinstance(claim, Quote))


def _plain(words: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(words.lower()))


def _is_echo(difference: Difference) -> bool:
    return difference.verdict == "compatible" and difference.change == "splice"


def _said(material: Material) -> list[Spoken]:
    return spoken([claim for claim in material.claims() if isinstance(claim, Quote) and claim.speech])
