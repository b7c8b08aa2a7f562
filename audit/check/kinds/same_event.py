"""Sentences about one event in, those out that place it in two towns of one name, or count two groups of people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from audit.check.compare.readings import passage
from audit.check.finding import Told, finding_of
from audit.check.material import Material
from audit.check.rule import Rule
from audit.model import Claim, Evidence, Figure, Finding, Group
from audit.text.constants import ALIGNED, MAX_ROW
from audit.text.places import REGIONS
from audit.text.words import stem

MOST_MEMBERS = 12
EXCLUDING = "these exclude each other"
"""How the alignment names the weight of two qualifiers that cannot both hold."""

SAME_ROOT = 3
"""Letters that a country and its people share: Kenya, Kenyan."""

LONGEST_SHORT = 5
"""Letters of the longest short form of a region, its full stop with it: "Mass."."""
PLACE = re.compile(
    r"""
    (?P<town>[A-Z][\w'’-]{2,30}(?:[ ][A-Z][\w'’-]{2,30}){0,2}),[ ]          # Springfield,
    (?P<region>[A-Z][A-Za-z]{1,15}\.?(?:[ ][A-Z][a-z]{2,15}\.?)?|(?:[A-Z]\.){2})  # Ill.
    """,
    re.VERBOSE,
)
PEOPLE = re.compile(r"\b[A-Z][a-z]+(?:an|ese|ish|ch|ek|[aeq]i)\b")  # Venezuelan, Danish, Dutch, Iraqi; no heads of tables


def same_event(rule: Rule, material: Material) -> Iterator[Finding]:
    """One finding for each group whose sentences, in two documents, differ in the place or the people of the event."""
    told: set[tuple[str, ...]] = set()
    for group in material.groups():
        if group.confidence == "high" or _is_kept_apart(group, material.evidence):
            for finding in _of_group(rule, group, material.evidence):
                if finding.values not in told:
                    told.add(finding.values)
                    yield finding


def two_regions(a: str, b: str) -> tuple[str, str] | None:
    """One town in two regions, as the two sentences write it."""
    places = [{found["town"]: found for found in PLACE.finditer(text) if _region(found["region"])} for text in (a, b)]
    for town in sorted(places[0].keys() & places[1].keys()):
        one, other = places[0][town], places[1][town]
        if _region(one["region"]) != _region(other["region"]):
            return _shown(one), _shown(other)
    return None


def _shown(found: re.Match[str]) -> str:
    """The place as written; a full stop behind a whole word is the sentence's."""
    is_short = found["region"].count(".") > 1 or len(found["region"]) <= LONGEST_SHORT
    return found[0] if is_short else found[0].rstrip(".")


def two_peoples(a: Figure, b: Figure) -> bool:
    """The same number of the same noun, told to be of two peoples: "260 Chilean sailors", "260 Peruvian sailors"?"""
    if a.written != b.written or a.unit or b.unit or a.role != b.role or not a.noun or a.noun != b.noun:
        return False
    if not a.nominal or a.nominal <= 1:
        return False
    one, other = ({name for name in PEOPLE.findall(each.subject or "") if stem(name.lower()) != each.noun} for each in (a, b))
    return bool(one and other) and not {name[:SAME_ROOT] for name in one} & {name[:SAME_ROOT] for name in other}


def _is_kept_apart(group: Group, evidence: Evidence) -> bool:
    """Would the first two have been joined, but for two qualifiers that exclude each other?"""
    link = evidence.alignment.link(group.claims[0].id, group.claims[1].id)
    against = [weight for name, weight in link.weights if name.startswith(EXCLUDING)] if link else []
    return link is not None and bool(against) and link.score - sum(against) >= ALIGNED


def _of_group(rule: Rule, group: Group, evidence: Evidence) -> Iterator[Finding]:
    for a, b in combinations(group.claims[:MOST_MEMBERS], 2):
        if a.source == b.source:
            continue
        if places := two_regions(a.context, b.context):
            why = "one event, and one name of a town with two regions"
            yield _finding(rule, places, (a, b), why)
            return
        for one, other in _counted(a, b, evidence):
            values = (" ".join((one.subject or "").split()), " ".join((other.subject or "").split()))
            yield _finding(rule, values, (one, other), "one event, and one number of two peoples")
            return


def _counted(a: Claim, b: Claim, evidence: Evidence) -> Iterator[tuple[Figure, Figure]]:
    """The figures of the two sentences that count two peoples."""
    for one in _figures(a, evidence):
        for other in _figures(b, evidence):
            if two_peoples(one, other):
                yield one, other


def _figures(claim: Claim, evidence: Evidence) -> list[Figure]:
    known = evidence.by_sentence.get((claim.source, claim.context_start), ())
    return [other for other in known[:MAX_ROW] if isinstance(other, Figure)]


def _region(text: str) -> str | None:
    return REGIONS.get(text.replace(".", "").lower())


def _finding(rule: Rule, values: tuple[str, str], claims: tuple[Claim, Claim], why: str) -> Finding:
    return finding_of(rule, "error", Told(" / ".join(values), values, (why,)), map(passage, claims))
