"""An expectation that no finding met in, the stage out where the expected passages were lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, product

from audit.check import material
from audit.check.compare import compare
from audit.check.material import Material
from audit.check.rule import Rule, Where
from audit.check.select import Words, compile_where
from audit.check.trial import Expectation
from audit.model import Checked, Claim, Evidence, Finding, Link, Source
from audit.text.constants import ALIGNED

Explain = Callable[[Sequence[Source], Claim, Claim, Sequence[Claim]], Link]
"""Sources, two claims and all claims in; the gates and weights of their comparison out."""

ALONE = ("calendar", "fresh", "adds-up", "supported", "ordered", "equals", "collect")
"""Kinds of check that hold no two claims of one thing against each other."""

MOST_PAIRS = 400
MOST_TOLD = 3


class Trail:
    """What one rule made of one little corpus, to be followed from the text to the finding."""

    def __init__(self, rule: Rule, evidence: Evidence, checked: Checked, explain: Explain) -> None:
        self._rule, self._evidence, self._checked, self._explain = rule, evidence, checked, explain
        self._words = Words()
        self._material: Material = material(rule, evidence, self._words)

    def lost(self, wanted: Expectation | None) -> Iterator[str]:
        """Where what was expected was lost: not extracted, filtered, not aligned, in agreement, excused; one line each."""
        texts = (wanted.claims or wanted.values or ()) if wanted else ()
        found = [self._reading(text) for text in texts] if texts else [self._candidates()]
        missed = [line for text, claims in zip(texts or ("",), found, strict=True) for line in self._unpicked(text, claims)]
        if missed or self._rule.check in ALONE:
            yield from missed or ["picked; the check found nothing to tell"]
            return
        picked = [[claim for claim in claims if claim.id in self._material.selected] for claims in found]
        first, second = picked[0], picked[1] if len(picked) > 1 else picked[0]
        if len({claim.id for claim in (*first, *second)}) < 2:
            yield from self._alone(found)
        else:
            yield self._between(first, second)

    def _alone(self, found: Sequence[Sequence[Claim]]) -> Iterator[str]:
        """One claim was picked, and none to hold it against: those that were not, and why."""
        yield "one passage was picked, and none to compare it with"
        left = [claim for claims in found for claim in claims if claim.id not in self._material.selected]
        for claim in left[:MOST_TOLD]:
            yield self._filtered(f"“{_words(claim.text)}”", claim)

    def _candidates(self) -> list[Claim]:
        return [claim for claim in self._evidence.claims if claim.kind in self._rule.claims]

    def _reading(self, text: str) -> list[Claim]:
        """The claims whose words are these, or hold them, or lie in them."""
        same = [claim for claim in self._candidates() if _words(claim.text) == _words(text)]
        near = [c for c in self._candidates() if _words(text) in _words(c.text) or _words(c.text) in _words(text)]
        return same or near

    def _unpicked(self, text: str, claims: Sequence[Claim]) -> Iterator[str]:
        kinds = " or ".join(self._rule.claims)
        shown = f"“{text}”" if text else "what the documents say"
        if not claims:
            yield f"not extracted: no {kinds} was read from {shown}"
        elif not any(claim.id in self._material.selected for claim in claims):
            yield self._filtered(shown, claims[0])

    def _filtered(self, shown: str, claim: Claim) -> str:
        keys = ", ".join(self._refusing(claim)) or "the whole of it"
        return f"filtered by `where`: {shown} was read as {claim.kind}, and not picked, by {keys}"

    def _refusing(self, claim: Claim) -> Iterator[str]:
        """The keys of `where` that refuse a claim, each asked alone."""
        where = self._rule.where
        for name in sorted(where.model_fields_set - {"scope"}):
            alone = Where.model_validate({"in": where.scope}).model_copy(update={name: getattr(where, name)})
            if not compile_where(alone, self._words)(claim, self._evidence.sources):
                yield f"`{Where.model_fields[name].alias or name}`"

    def _between(self, first: Sequence[Claim], second: Sequence[Claim]) -> str:
        """Where the likeliest two of these were lost."""
        pairs = [(a, b) for a, b in (combinations(first, 2) if first is second else product(first, second)) if a.id != b.id]
        allowed = [pair for pair in pairs if self._material.allows(*pair)][:MOST_PAIRS]
        if not allowed:
            return f"never compared: no two passages that `across: {self._rule.across}`, or `sides`, would hold against each other"
        sources = tuple(self._evidence.sources.values())
        links = [(self._explain(sources, a, b, self._evidence.claims), a, b) for a, b in allowed]
        link, a, b = max(links, key=lambda row: (row[0].gate is None, row[0].score))
        return f"“{_words(a.text)}” and “{_words(b.text)}”: {self._fate(link, a, b)}"

    def _fate(self, link: Link, a: Claim, b: Claim) -> str:
        if found := self._told((*self._checked.findings, *self._checked.excused), a, b):
            excused = f"excused ({found.by})" if found.by else f"found, as {found.severity}, {found.confidence} confidence"
            return f"{excused}: {'; '.join(found.why) or found.message}"
        if self._rule.about == "same-subject" and not self._together(a, b):
            return _not_aligned(link)
        difference = compare(a, b, self._evidence, self._rule.read)
        if difference.verdict in ("agree", "compatible"):
            return f"the values agree{f' (by {difference.by})' if difference.by else ''}"
        return f"compared, verdict {difference.verdict}{f' (by {difference.by})' if difference.by else ''}; the check told nothing"

    def _told(self, findings: Sequence[Finding], a: Claim, b: Claim) -> Finding | None:
        for finding in findings:
            if {a.id, b.id} <= {passage.claim.id for passage in finding.passages}:
                return finding
        return None

    def _together(self, a: Claim, b: Claim) -> bool:
        groups = self._evidence.alignment.groups
        return any({a.id, b.id} <= {claim.id for claim in group.claims} for group in groups)


def _not_aligned(link: Link) -> str:
    if link.gate:
        return f"not aligned: stopped at the gate {link.gate}"
    weights = ", ".join(f"{weight:+.1f} {name}" for name, weight in link.weights)
    least = f"below {ALIGNED}" if link.score < ALIGNED else "but another passage kept them apart"
    return f"not aligned: {link.score:.1f}, {least}: {weights}"


def _words(text: str) -> str:
    return " ".join(text.split())
