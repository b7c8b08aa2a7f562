"""A claim of a draft in, what its sources say of it out: supported, contradicted, found nowhere, or not to be checked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from audit.check.compare import Difference, compare
from audit.check.compare.dates import YEARLESS
from audit.check.plausible import wanted
from audit.check.sought import Sources
from audit.model import Claim, Date, Evidence, Figure, Group, Name, Outcome, Quote
from audit.text.constants import SURE_FAR
from audit.text.words import stems

SHORTEST_QUOTE = 3
"""A quotation of fewer words is a term, which anyone may use."""

VALUE = "value"
_NOTE = re.compile(r"\[[^\[\]]*\]")
"""Supported by its value alone: the sentences around the two have too few words in common."""

RELATED = 2
"""So many words that two sentences share speak for one thing."""


class Standing(NamedTuple):
    """What the sources say of one claim.

    `how`: the reading by which they support it, or why it cannot be checked; empty where they say the very same. `claims` are
    theirs, the best first, of one found nowhere what may stand in its place; `differences`: how each of a contradicted one differs.
    """

    outcome: Outcome
    how: str = ""
    claims: tuple[Claim, ...] = ()
    differences: tuple[Difference, ...] = ()


class Bearing:
    """How each claim of a draft stands to its sources."""

    def __init__(self, evidence: Evidence, sources: Sequence[str], read: str) -> None:
        self._evidence = evidence
        self._read = read
        self._asked = Sources(evidence, sources)
        self._beside = _counterparts(evidence.alignment.groups, sources)
        self._may_be = _counterparts(evidence.alignment.possible, sources)

    def standing(self, claim: Claim) -> Standing | None:
        """What the sources say; None where there is nothing to ask: a single thing, a part of a quotation, a name again."""
        if _is_part_of_another(claim):
            return None
        if why := _unchecked(claim) or self._noted(claim):
            return self._term(claim) or Standing("unchecked", why)
        found = [(other, self._compared(claim, other)) for other in self._others(claim)]
        found = [row for row in found if not _is_of_another(row[1]) and not _is_another_saying(claim, row[1])]
        found = [row for row in found if row[1].verdict != "disagree" or self._is_likely(claim, row[0])]
        return self._held(claim, found) if found else self._sought(claim)

    def _noted(self, claim: Claim) -> str:
        source = self._evidence.sources[claim.source]
        block = source.block_at(claim.start)
        return "a note in brackets" if _NOTE.fullmatch(source.body[block.start : block.end].strip()) else ""

    def _others(self, claim: Claim) -> list[Claim]:
        """What one group holds with it; of a quotation also the words themselves, marks or none, as in a transcript."""
        others = [other for other in self._beside.get(claim.id, ()) if not self._asked.is_dateline(other)]
        return others or self._worded(claim)

    def _is_likely(self, claim: Claim, other: Claim) -> bool:
        """Are two figures that differ so much aligned well enough for it?"""
        link = self._evidence.alignment.link(claim.id, other.id)
        if link is None or not isinstance(claim, Figure) or not isinstance(other, Figure):
            return True
        return wanted(claim, other) < SURE_FAR or link.score >= SURE_FAR

    def _worded(self, claim: Claim) -> list[Claim]:
        stretch = self._asked.wording(claim) if isinstance(claim, Quote) else None
        return [stretch] if stretch else []

    def _term(self, claim: Claim) -> Standing | None:
        """A term in quote marks that some source has word for word."""
        found = self._asked.term(claim) if isinstance(claim, Quote) else None
        return Standing("supported", "fragment", (found,)) if found else None

    def _held(self, claim: Claim, found: list[tuple[Claim, Difference]]) -> Standing:
        """One source that stands by the claim is enough; that things change in time supports nothing."""
        by = [row for row in found if row[1].verdict in ("agree", "compatible")]
        if by:
            by.sort(key=lambda row: (row[1].verdict != "agree", not row[1].by))
            return Standing("supported", by[0][1].by or "", self._placed(claim, [other for other, _ in by]))
        against = [row for row in found if row[1].verdict == "disagree"]
        if against:
            return Standing("contradicted", "", *_unzipped(against))
        excuse = found[0][1].by or ""
        return Standing("unchecked", excuse, *_unzipped(found))

    def _placed(self, claim: Claim, others: Sequence[Claim]) -> tuple[Claim, ...]:
        """The claims; in place of a long quotation that holds the words of this one, the words themselves."""
        found = [(one, other) for one in self._worded(claim) for other in others if one.source == other.source]
        inside = [(one, other) for one, other in found if other.start <= one.start and one.end <= other.end]
        if not inside:
            return tuple(others)
        stretch, whole = inside[0]
        return (stretch, *(other for other in others if other is not whole))

    def _sought(self, claim: Claim) -> Standing | None:
        if _is_first_mentioned_elsewhere(claim):
            return None
        if (support := self._asked.support(claim)) is not None:
            return self._by_value(claim, support.how, support.claims)
        if near := self._asked.nearest(claim):
            difference = self._compared(claim, near[0])
            if difference.verdict != "disagree":
                difference = Difference("disagree", "warning", why=f"the sources have {_other(claim)}")
            return Standing("contradicted", "", tuple(near), (difference,) * len(near))
        return Standing("nowhere", "", *self._likest(claim))

    def _likest(self, claim: Claim) -> tuple[tuple[Claim, ...], tuple[Difference, ...]]:
        """What stands in the place of a value that no source has: the claim that may be about the same thing, and says another."""
        found = [(self._score(claim, other), other, self._compared(claim, other)) for other in self._may_be.get(claim.id, ())]
        against = [row for row in found if row[2].verdict == "disagree"]
        against.sort(key=lambda row: -row[0])
        return _unzipped([(other, difference) for _, other, difference in against[:1]])

    def _score(self, a: Claim, b: Claim) -> float:
        link = self._evidence.alignment.link(a.id, b.id)
        return link.score if link else 0.0

    def _by_value(self, claim: Claim, how: str, claims: Sequence[Claim]) -> Standing:
        """Those whose sentences are most alike come first; where none is alike, a reader is told to look."""
        words = set(stems(claim.context)) - set(stems(claim.text))
        shared = {other.id: len(words & set(stems(other.context)) - set(stems(other.text))) for other in claims}
        ranked = sorted(claims, key=lambda other: -shared[other.id])
        if not ranked or how or isinstance(claim, Name):
            return Standing("supported", how, tuple(ranked))
        if shared[ranked[0].id] < RELATED:
            return Standing("supported", VALUE, tuple(ranked))
        difference = self._compared(claim, ranked[0])
        return Standing("supported", (difference.by or "") if difference.verdict != "excused" else "", tuple(ranked))

    def _compared(self, claim: Claim, other: Claim) -> Difference:
        return compare(claim, other, self._evidence, self._read)


def _counterparts(groups: Iterable[Group], sources: Sequence[str]) -> dict[str, list[Claim]]:
    """For each claim, the claims of sources that one group holds with it."""
    known = frozenset(sources)
    found: dict[str, list[Claim]] = {}
    for group in groups:
        theirs = [claim for claim in group.claims if claim.source in known]
        for claim in group.claims:
            if theirs and claim.source not in known:
                found.setdefault(claim.id, []).extend(theirs)
    return found


def _is_part_of_another(claim: Claim) -> bool:
    """What stands in a quotation; one thing alone; a day that is told by a duration, which is a figure too."""
    if claim.quoted is not None and not isinstance(claim, Quote):
        return True
    if isinstance(claim, Figure):
        return claim.nominal == 1 and claim.role != "rank"
    return isinstance(claim, Date) and claim.anchored


def _unchecked(claim: Claim) -> str:
    """Why it can be held against nothing; empty where it can."""
    match claim:
        case Figure() if claim.nominal is None:
            return "a vague number"
        case Date():
            known = claim.resolved or YEARLESS.fullmatch(claim.timex) is not None
            if not known:
                return "a day that the draft alone does not settle"
            if claim.precision not in ("day", "month", "year"):
                return "no day, month or year"
        case Quote() if not claim.speech or len(claim.text.split()) < SHORTEST_QUOTE:
            return "a term in quote marks"
    return ""


def _is_of_another(difference: Difference) -> bool:
    """Does the difference come from counting other things, or for another time? Then neither says anything of the other."""
    return difference.verdict == "excused" and difference.by in ("different-scope", "different-period")


def _is_another_saying(claim: Claim, difference: Difference) -> bool:
    """Two sentences of one speech, or two that echo each other: neither bears the other out."""
    return isinstance(claim, Quote) and difference.verdict == "compatible" and difference.by is None


def _is_first_mentioned_elsewhere(claim: Claim) -> bool:
    """A surname alone is judged where the name stands in full."""
    return isinstance(claim, Name) and " " not in claim.text and claim.name != claim.text


def _other(claim: Claim) -> str:
    return "another day" if isinstance(claim, Date) else "this number with another unit, or another number"


def _unzipped(rows: Sequence[tuple[Claim, Difference]]) -> tuple[tuple[Claim, ...], tuple[Difference, ...]]:
    return tuple(claim for claim, _ in rows), tuple(difference for _, difference in rows)
