"""Pairs of claims that differ under a rule in, one finding a group out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from audit.check.compare import Difference, compare
from audit.check.compare.considered import considered
from audit.check.compare.difference import excused, worse
from audit.check.compare.entries import day_of
from audit.check.compare.former import is_former
from audit.check.compare.readings import passage, reads_as
from audit.check.compare.twins import clearest
from audit.check.finding import shown
from audit.check.fingerprint import value_of
from audit.check.grade import grade
from audit.check.judge import pairs
from audit.check.material import Material
from audit.check.rule import Rule
from audit.check.sure import is_sure
from audit.model import SEVERITIES, Claim, Date, Excuse, Figure, Finding, Group, Severity
from audit.text.constants import ALIGNED, MAX_DISTINCT, MAX_ROW, POSSIBLE, WORLDS_APART
from audit.text.words import WORD, stem

MOST_REASONS = 3
"""Of the pairs in one finding, this many say why, the worst first."""

LONGEST_VALUE = 60
MOST_SIGNALS = 5

Compare = Callable[[Claim, Claim], Difference]


class Pair(NamedTuple):
    """Two claims, how they differ, and how bad that is under the rule."""

    a: Claim
    b: Claim
    difference: Difference
    severity: Severity


def differing(material: Material, group: Group, compared: Compare) -> tuple[list[Pair], list[Pair]]:
    """The pairs of claims that disagree (or carry a note), and those that an excuse covers.

    A disagreement starts with two passages that were themselves judged to be about one thing; a third one of the group joins it
    where it agrees with one of the two.
    """
    found: list[Pair] = []
    excused: list[Pair] = []
    loose: list[Pair] = []
    compared = _once(compared)
    for a, b in pairs(group.claims):
        difference = compared(a, b) if material.allows(a, b) else Difference("agree")
        severity = grade(material.rule, difference, a, b) if difference.severity else None
        if severity:
            covered = difference.verdict == "excused" and _may_excuse(material.rule, difference)
            sure = _are_linked(material, group, a, b) and not _are_worlds_apart(a, b, difference)
            if not covered and (later := _is_later(material, group, a, b, compared) or _was_so(material, group, a, b, difference)):
                covered, difference = _may_excuse(material.rule, later), later
            (excused if covered else found if sure else loose).append(Pair(a, b, difference, severity))
    return [*found, *_joining(found, loose, compared)], excused


def _is_later(material: Material, group: Group, a: Claim, b: Claim, compared: Compare) -> Difference | None:
    """How a document without a date differs as one does that has a date, gives the same value, and is of another time."""
    dated, undated = (claim for claim in sorted((a, b), key=lambda claim: not material.evidence.sources[claim.source].published))
    sources = material.evidence.sources
    if not sources[dated.source].published or sources[undated.source].published or group.kind != "figure":
        return None
    for other in group.claims:
        if sources[other.source].published and other.id != dated.id and value_of(other) == value_of(undated):
            difference = compared(dated, other)
            if difference.verdict == "excused" and difference.by == "changed-over-time":
                return difference
    return None


def _was_so(material: Material, group: Group, a: Claim, b: Claim, difference: Difference) -> Difference | None:
    """Is one of two figures what a later document calls the value before: "5,100, down from 8,300 on Monday"?

    A page that still has it after that is stale.
    """
    for was in (a, b):
        told = material.evidence.sources[was.source].published
        for other in group.claims if told else ():
            then = day_of(other, material.evidence) if isinstance(other, Figure) else None
            if other.id != was.id and told and then and told.latest < then and _leaves(material, other, was):
                return excused(difference, "changed-over-time", f"“{was.text}” is what it was before, another passage says")
    return None


def _leaves(material: Material, claim: Claim, was: Claim) -> bool:
    """Does the sentence of a claim hold the value of another one as what it was before?"""
    beside = material.evidence.by_sentence.get((claim.source, claim.context_start), ())
    told = value_of(was)
    like = (one for one in beside[:MAX_ROW] if isinstance(one, Figure) and one.id != claim.id and value_of(one) == told)
    return any(material.evidence.once(is_former, one) for one in like)


def _once(compared: Compare) -> Compare:
    """The comparison, each two claims of a group compared once, whichever comes first."""
    told: dict[tuple[str, str], Difference] = {}

    def held(a: Claim, b: Claim) -> Difference:
        key = (a.id, b.id) if a.id < b.id else (b.id, a.id)
        if key not in told:
            told[key] = compared(a, b)
        return told[key]

    return held


def _joining(found: Sequence[Pair], loose: Sequence[Pair], compared: Compare) -> Iterator[Pair]:
    """The loose pairs of which one claim disagrees already, and the other agrees with a claim that does."""
    known = {claim.id for pair in found for claim in (pair.a, pair.b)}
    asked = _told_apart([claim for pair in found for claim in (pair.a, pair.b)])
    for pair in loose:
        for inside, outside in ((pair.a, pair.b), (pair.b, pair.a)):
            others = [claim for claim in asked if claim.id not in (inside.id, outside.id)]
            if inside.id in known and any(compared(claim, outside).verdict in ("agree", "compatible") for claim in others):
                yield pair
                break


def _told_apart(claims: Sequence[Claim]) -> list[Claim]:
    """Each claim once; of very many, one for each wording of the first few."""
    each = {claim.id: claim for claim in claims}
    if len(each) <= MAX_DISTINCT:
        return list(each.values())
    worded: dict[str, Claim] = {}
    for claim in each.values():
        worded.setdefault(claim.text, claim)
    return list(worded.values())[:MAX_DISTINCT]


def usual(material: Material) -> Compare:
    """The comparison of the claims' own kind, values read as the rule says."""
    return lambda a, b: compare(a, b, material.evidence, material.rule.read)


def _are_linked(material: Material, group: Group, a: Claim, b: Claim) -> bool:
    """Were these two figures or dates themselves judged to be about one thing, or picked to be compared by the rule?"""
    if material.rule.about == "selection":
        return True
    link = material.evidence.alignment.link(a.id, b.id)
    least = ALIGNED if group.confidence == "high" else POSSIBLE
    return link is None or group.kind not in ("figure", "date") or link.score >= least


def _are_worlds_apart(a: Claim, b: Claim, difference: Difference) -> bool:
    """A fare of 32 crowns and a line that cost 1.86 billion: nobody errs so far, but for zeros lost or a scale's word."""
    if not isinstance(a, Figure) or not isinstance(b, Figure) or not a.nominal or not b.nominal or difference.hints:
        return False
    least, most = sorted((abs(Fraction(a.nominal)), abs(Fraction(b.nominal))))
    return a.unit == b.unit and most > WORLDS_APART * least


def _may_excuse(rule: Rule, difference: Difference) -> bool:
    return any(rule.excuses(excuse) for excuse in EXCUSES if excuse == difference.by)


EXCUSES: tuple[Excuse, ...] = ("changed-over-time", "different-period", "different-scope", "forecast", "revised")


def findings(material: Material, group: Group, message: str, compared: Compare | None = None) -> Iterator[Finding]:
    """One finding for what disagrees in a group, and one for each excuse that covers others of its claims."""
    found, excused = differing(material, group, compared or usual(material))
    if found:
        yield finding(material, group, found, message)
    taken = {claim.id for pair in found for claim in (pair.a, pair.b)}
    for excuse in EXCUSES:
        covered = [pair for pair in excused if pair.difference.by == excuse and not {pair.a.id, pair.b.id} <= taken]
        if covered:
            yield finding(material, group, covered, message, excuse)


def finding(material: Material, group: Group, found: Sequence[Pair], message: str, by: Excuse | None = None) -> Finding:
    """One finding out of pairs: the worst severity, and the claims that take part; beside a warning no mere note does.

    A quotation is another matter: its parts stand in several claims, and each part has changes of its own.
    """
    severity = found[0].severity
    for pair in found:
        severity = worse(severity, pair.severity)
    taking_part = [pair for pair in found if severity == "note" or pair.severity != "note" or group.kind == "quote"]
    told = [clearest(pair.a, pair.b, material.evidence) for pair in taking_part]
    claims = {claim.id: claim for pair in told for claim in pair}
    members = sorted(claims.values(), key=lambda claim: (claim.source, claim.start))
    values = tuple(dict.fromkeys(shown(claim) for claim in members))
    ranked = sorted(taking_part, key=lambda pair: -SEVERITIES.index(pair.severity))
    return Finding(
        id="",
        rule=material.rule.id,
        check=material.rule.check,
        severity=severity,
        confidence="high" if any(is_sure(material, group, pair.a, pair.b, pair.difference) for pair in taking_part) else "low",
        message=f"{message}: {' / '.join(map(_clipped, values))}",
        values=values,
        passages=tuple(passage(claim, material.rule.read) for claim in members),
        why=(*_reasons(ranked, material.rule.read), *_links(material, ranked[0])),
        considered=() if by else considered(ranked[0].a, ranked[0].b, material.evidence),
        softened_by=ranked[0].difference.softened_by,
        hints=tuple(dict.fromkeys([*_twin_hints(taking_part, told), *(hint for pair in ranked for hint in pair.difference.hints)])),
        by=by,
    )


def _twin_hints(found: Sequence[Pair], told: Sequence[tuple[Claim, Claim]]) -> Iterator[str]:
    """Where a measurement given twice is told in its other unit: that one numeral has two."""
    for pair, (a, b) in zip(found, told, strict=True):
        if (pair.a, pair.b) != (a, b):
            yield f"one numeral, two units: {shown(a)} and {shown(b)}?"


def _clipped(words: str) -> str:
    return words if len(words) <= LONGEST_VALUE else f"{words[:LONGEST_VALUE].rsplit(' ', 1)[0]} …"


def _reasons(ranked: Sequence[Pair], read: str) -> tuple[str, ...]:
    """Why, once for each two readings."""
    reasons: dict[frozenset[str], str] = {}
    for pair in ranked:
        if pair.difference.why:
            reasons.setdefault(frozenset((_reading(pair.a, read), _reading(pair.b, read))), pair.difference.why)
    return tuple(dict.fromkeys(reasons.values()))[:MOST_REASONS]


def _reading(claim: Claim, read: str) -> str:
    return reads_as(claim, read) if isinstance(claim, Date) else claim.text


def _links(material: Material, pair: Pair) -> tuple[str, ...]:
    """Why the two were compared: the signals that fired, strongest first, in words of the passages."""
    link = material.evidence.alignment.link(pair.a.id, pair.b.id)
    if link is None:
        return ()
    signals = sorted((weight for weight in link.weights if weight[1] > 0), key=lambda weight: (-weight[1], weight[0]))
    words = surface(pair.a.context, pair.b.context)
    told = "; ".join(words(name) for name, _ in signals[:MOST_SIGNALS])
    return (f"compared because of: {told}",) if told else ()


def surface(*contexts: str) -> Callable[[str], str]:
    """Puts words as they stand in the contexts for their stems: "shared words: administr, biden"."""
    known = {stem(word): word for context in reversed(contexts) for word in WORD.findall(context)}

    def told(signal: str) -> str:
        name, colon, listed = signal.partition(": ")
        return f"{name}: {', '.join(known.get(word, word) for word in listed.split(', '))}" if colon else signal

    return told
