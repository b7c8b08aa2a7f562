"""Claims of a draft in, how each stands to its sources out, and findings on those that they contradict or that none of them has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audit.check.compare import Difference
from audit.check.compare.difference import worse
from audit.check.compare.readings import passage
from audit.check.finding import Told, finding_of, shown
from audit.check.grade import grade
from audit.check.material import Material
from audit.check.rule import Rule
from audit.check.select import picks_document
from audit.check.standing import Bearing, Standing
from audit.model import Claim, Figure, Finding, Name, Severity, Source, Step

LONGEST = 80
"""Letters of a claim that a message shows."""
LOOKED_FOR = "looked for in every source, by value, by words and by name"


def supported(rule: Rule, material: Material) -> Iterator[Finding | Step]:
    """A step for each claim of a draft, and a finding for each that is contradicted or found nowhere; none without a draft.

    A rule that names its own two sides finds, but walks through nothing.
    """
    draft, sources = _paths(material)
    if not draft or not sources:
        return
    by_role = rule.draft is None and rule.sources is None
    bearing = Bearing(material.evidence, sources, rule.read)
    nowhere: dict[tuple[str, int, Severity], list[tuple[Claim, Standing]]] = {}
    for claim in material.claims():
        if claim.source not in draft or (standing := bearing.standing(claim)) is None:
            continue
        if by_role:
            yield Step(claim, standing.outcome, standing.how, tuple(passage(other) for other in standing.claims))
        if standing.outcome not in rule.outcome:
            continue
        if standing.outcome != "nowhere":
            yield from _contradicted(rule, claim, standing)
        elif severity := _severity(rule, claim):
            nowhere.setdefault((claim.source, claim.context_start, severity), []).append((claim, standing))
    for (_, _, severity), found in nowhere.items():
        yield _nowhere(rule, found, severity)


def _paths(material: Material) -> tuple[frozenset[str], list[str]]:
    """The paths of the draft and of what it is held against: the rule's documents, else by role."""
    sources = material.evidence.sources
    draft = frozenset(path for path in sources if is_draft(material.rule, sources[path]))
    return draft, [path for path in sorted(sources) if path not in draft and is_source(material.rule, sources[path])]


def is_draft(rule: Rule, source: Source) -> bool:
    """Is this a document whose claims the rule holds against others?"""
    return picks_document(rule.draft, source) if rule.draft else source.role == "draft"


def is_source(rule: Rule, source: Source) -> bool:
    """Is this a document against which the rule holds others, unless it is a draft itself?"""
    return picks_document(rule.sources, source) if rule.sources else source.role != "draft"


def _severity(rule: Rule, claim: Claim) -> Severity | None:
    usual: Severity = "note" if isinstance(claim, Name) else "warning"
    return grade(rule, Difference("disagree", usual, by="nowhere"), claim)


def _nowhere(rule: Rule, found: Sequence[tuple[Claim, Standing]], severity: Severity) -> Finding:
    """What no source has of one sentence, in one finding."""
    told = [f"“{_clipped(claim)}”{_counted(claim)}" for claim, _ in found]
    message = f"no source gives {' or '.join([', '.join(told[:-1]), told[-1]] if told[1:] else told)}"
    likest = [other for _, standing in found for other in standing.claims]
    if likest:
        message += f"; most like it is “{_clipped(likest[0])}”"
    return _finding(rule, [*(claim for claim, _ in found), *likest], severity, message, (LOOKED_FOR,))


def _contradicted(rule: Rule, claim: Claim, standing: Standing) -> Iterator[Finding]:
    """The finding, unless the rule's own scale has no step for it."""
    found: list[tuple[Claim, Difference, Severity]] = []
    for other, difference in zip(standing.claims, standing.differences, strict=True):
        if severity := grade(rule, difference._replace(by="contradicted"), claim, other):
            found.append((other, difference, severity))
    if found:
        worst = found[0][2]
        for _, _, one in found:
            worst = worse(worst, one)
        why = tuple(dict.fromkeys(difference.why for _, difference, _ in found if difference.why))
        message = f"the sources contradict “{_clipped(claim)}”: “{_clipped(found[0][0])}”"
        yield _finding(rule, [claim, *(other for other, _, _ in found)], worst, message, why or (LOOKED_FOR,))


def _finding(rule: Rule, claims: Sequence[Claim], severity: Severity, message: str, why: tuple[str, ...]) -> Finding:
    """Of the draft's claim, and those that stand against it."""
    return finding_of(rule, severity, Told(message, tuple(dict.fromkeys(map(shown, claims))), why), map(passage, claims))


def _clipped(claim: Claim) -> str:
    words = shown(claim)
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


def _counted(claim: Claim) -> str:
    """What a bare number counts: "(towns)"."""
    subject = claim.subject if isinstance(claim, Figure) and not claim.unit else None
    return f" ({subject})" if subject and subject not in claim.text else ""
