"""Persons in, those that are given two offices which one person does not hold at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from audit.check.finding import Told, finding_of
from audit.check.material import Material
from audit.check.persons import Person, passages_of
from audit.check.persons.titles import with_title
from audit.check.rule import Rule
from audit.model import Evidence, Finding, Name, Severity
from audit.text.given_names import GIVEN
from audit.text.names import canonical_title, is_former, office
from audit.text.words import STOP_WORDS, stem

SAME_TERM = 180
"""Days between two documents within which nobody is expected to change office."""

COMBINED = frozenset(["president", "chief executive", "chair", "chancellor", "king", "queen", "first lady", "coroner"])
"""Offices that one person may hold together, or that may mean two things."""

PORTFOLIOS = frozenset("minister secretary commissioner".split())
"""Offices that are told apart by what they are in charge of ("minister of commerce", "economy minister")."""

CORPORATE: dict[str, str] = {
    "cto": "technology",
    "chief technology officer": "technology",
    "cfo": "finance",
    "chief financial officer": "finance",
    "coo": "operations",
    "chief operating officer": "operations",
    "cio": "information",
    "chief information officer": "information",
    "cmo": "marketing",
    "chief marketing officer": "marketing",
    "chief executive": "executive",
    "ceo": "executive",
}
"""Posts in a company, and what each is in charge of; "head of …" names its own."""

RANKS = frozenset("deputy vice assistant shadow under junior".split())
UNSAID = frozenset(
    """of the for and a an u.s us united states uk federal national state city county country new newly nation's country's
    his her its their""".split()
)


def offices(rule: Rule, material: Material, people: Sequence[Person]) -> Iterator[Finding]:
    """One finding a person: error for two exclusive offices, warning for two portfolios, note for two posts in a company."""
    for person in people:
        if not person.parts.given:
            continue
        titled = [mention for mention in person.mentions if mention.title and _is_office(mention.title)]
        worst = _worst(titled, material.evidence)
        if worst:
            severity, a, b = worst
            values = (_shown(a), _shown(b))
            message = f"{person.name} is called {values[0]} and {values[1]}"
            why = f"nobody is {values[0]} and {values[1]} at once, and the documents are of one time"
            holders = _holders(titled, a, b)
            passages = passages_of(with_title(mention, material.evidence.sources[mention.source]) for mention in holders)
            yield finding_of(rule, severity, Told(message, values, (why,)), passages)


def _is_office(title: str) -> bool:
    """Held now, and no title that runs on into the next person of a list."""
    return not is_former(title) and not any(word in GIVEN for word in title.lower().split())


def clash(a: str, b: str) -> Severity | None:
    """How badly two titles of one person at one time exclude each other; one with "and" in it says more than one office."""
    if " and " in f"{a} {b}".lower():
        return None
    one, other = office(a), office(b)
    if one and other and one != other:
        return None if COMBINED & {one, other} else "error"
    if _in_charge(a, b):
        return "warning"
    first, second = _post(a), _post(b)
    return "note" if first and second and not first & second else None


def _worst(titled: Sequence[Name], evidence: Evidence) -> tuple[Severity, Name, Name] | None:
    distinct = {(mention.source, canonical_title(mention.title or "")): mention for mention in reversed(titled)}
    found: dict[Severity, tuple[Severity, Name, Name]] = {}
    members = sorted(distinct.values(), key=lambda mention: (mention.source, mention.start))
    for a, b in combinations(members, 2):
        severity = clash(a.title or "", b.title or "")
        if severity and _same_time(a, b, evidence):
            found.setdefault(severity, (severity, a, b))
    return next((found[severity] for severity in ("error", "warning", "note") if severity in found), None)


def _same_time(a: Name, b: Name, evidence: Evidence) -> bool:
    one, other = (evidence.sources[mention.source].published for mention in (a, b))
    if one is None or other is None:
        return True
    days: tuple[date, date] = (one.earliest, other.earliest)
    return abs((days[0] - days[1]).days) <= SAME_TERM


def _in_charge(a: str, b: str) -> bool:
    """Two ministers, secretaries or commissioners of one rank, in charge of different things?"""
    one, other = canonical_title(a).split(), canonical_title(b).split()
    shared = PORTFOLIOS & set(one) & set(other)
    if not shared or set(one) & RANKS != set(other) & RANKS:
        return False
    first, second = (_portfolio(words) for words in (one, other))
    return bool(first and second and not first & second)


def _portfolio(words: Sequence[str]) -> frozenset[str]:
    """The stems of what an office is in charge of; what stands behind a comma or "in" is where."""
    kept: list[str] = []
    for word in words:
        if word in ("in", "at", "from"):
            break
        kept.append(word.strip(","))
    return frozenset(stem(word) for word in kept if word not in PORTFOLIOS | UNSAID | STOP_WORDS)


def _post(title: str) -> frozenset[str]:
    """What a post in a company is in charge of, or nothing."""
    words = canonical_title(title)
    if "head of " in words:
        return frozenset(stem(word) for word in words.partition("head of ")[2].split()[:2] if word not in STOP_WORDS)
    return frozenset(stem(charge) for phrase, charge in CORPORATE.items() if f" {phrase} " in f" {words} ")


def _holders(titled: Sequence[Name], a: Name, b: Name) -> list[Name]:
    """Of each source, the first mention with one of the two titles."""
    wanted = {canonical_title(a.title or ""), canonical_title(b.title or "")}
    chosen: dict[tuple[str, str], Name] = {}
    for mention in titled:
        title = canonical_title(mention.title or "")
        if title in wanted:
            chosen.setdefault((mention.source, title), mention)
    return list(chosen.values())


def _shown(mention: Name) -> str:
    return " ".join((mention.title or "").split())
