"""Persons in, those that are given two offices which one person does not hold at a time."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import combinations, takewhile

from audit.check.finding import Told, finding_of
from audit.check.material import Material
from audit.check.persons import Person, passages_of
from audit.check.persons.titles import with_title
from audit.check.rule import Rule
from audit.model import SEVERITIES, Evidence, Finding, Name, Severity
from audit.text.constants import OFFICE_DAYS
from audit.text.given_names import GIVEN
from audit.text.names import canonical_title, is_former, office
from audit.text.words import STOP_WORDS, stem

UNDATED = 0
_THEN = re.compile(r"\b(?:then|ex|one-time|onetime)[-‑ ]$", re.IGNORECASE)
MOST_TITLES = 100
"""Of one person, so many titles are held against each other."""

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
    "finance chief": "finance",
    "finance director": "finance",
    "operations chief": "operations",
}
"""Posts in a company, and what each is in charge of; "head of …" names its own."""

CHIEF, FINANCE = stem("executive"), stem("finance")
"""Two posts in a company that nobody holds together."""

DEPARTMENTS = frozenset(
    stem(word)
    for word in """
    finance budget transport transportation traffic operations communications marketing sales legal health technology safety
    security planning development education research engineering personnel procurement sports nursing housing parks
    """.split()
)
"""Stems of what one of several directors of a body is in charge of; a director of anything else may be the only one."""
DEPARTMENT_HEADS = frozenset("director manager".split())
TWO_HATS = frozenset([FINANCE, stem("operations")])
"""Departments that one person may lead in a small company."""

OFFICERS = frozenset("treasurer secretary".split())
"""Who says it of a club or a union without more means its only one."""

DEPUTIES = frozenset("deputy assistant vice".split())
_RISES = re.compile(
    r"\b(?:named|appoint(?:ed|ment)|promot(?:ed|ion)|becom(?:es?|ing)|became|succe(?:eds?|eded|ssor)|replac(?:es?|ed|ing)"
    r"|(?:takes?|took) over|elected|nominated|interim|acting)\b",
    re.IGNORECASE,
)

RANKS = frozenset("deputy vice assistant shadow under junior".split())
PLACED = frozenset("in at from".split())
OWNERS = ("'s", "’s", "s'", "s’")
OWNED = re.compile(r"['’]s?$")
UNSAID = frozenset(
    """of the for and a an u.s us united states uk federal national state city county country new newly nation's country's
    his her its their""".split()
)


def offices(rule: Rule, material: Material, people: Sequence[Person]) -> Iterator[Finding]:
    """One finding a person: error for two exclusive offices, warning for two portfolios, note for two posts in a company."""
    for person in people:
        if not person.parts.given:
            continue
        named = (mention for mention in person.mentions if mention.title and _is_office(mention.title))
        titled = [mention for mention in named if not _is_of_the_past(mention, material.evidence)]
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


def _is_of_the_past(mention: Name, evidence: Evidence) -> bool:
    """ "Then-|Mayor Ana Solis|"."""
    begins = mention.start - len(mention.title or "") - 1
    return _THEN.search(evidence.sources[mention.source].body, max(0, begins - 8), begins) is not None


def clash(a: str, b: str) -> Severity | None:
    """How badly two titles of one person at one time exclude each other; one with "and" in it says more than one office."""
    if " and " in f"{a} {b}".lower():
        return None
    one, other = office(a), office(b)
    if one and other and one != other:
        return None if COMBINED & {one, other} else "error"
    if _in_charge(a, b) or _lead_departments(a, b) or _stands_in_for(a, b) or _stands_in_for(b, a) or _serve_a_club(a, b):
        return "warning"
    first, second = _post(a), _post(b)
    if not first or not second or first & second:
        return None
    both = first | second
    return "warning" if both == {CHIEF, FINANCE} or (both <= DEPARTMENTS and both != TWO_HATS) else "note"


def _worst(titled: Sequence[Name], evidence: Evidence) -> tuple[Severity, Name, Name] | None:
    """The two mentions, first by source and offset, whose titles clash the worst in documents of one time."""
    distinct = {(mention.source, canonical_title(mention.title or "")): mention for mention in reversed(titled)}
    holders: dict[str, list[Name]] = {}
    for (_, title), mention in sorted(distinct.items(), key=lambda item: _place(item[1])):
        holders.setdefault(title, []).append(mention)
    found: dict[Severity, tuple[Name, Name]] = {}
    for one, other in combinations(list(holders.values())[:MOST_TITLES], 2):
        severity = clash(one[0].title or "", other[0].title or "")
        pair = _of_one_time(one, other, evidence) if severity and not _rises(one, other) else None
        if severity and pair:
            found[severity] = min(found.get(severity, pair), pair, key=lambda two: (_place(two[0]), _place(two[1])))
    return next(((severity, *found[severity]) for severity in SEVERITIES[::-1] if severity in found), None)


def _rises(one: Sequence[Name], other: Sequence[Name]) -> bool:
    """Is one the deputy of the other office, and does a sentence tell how the person came to it?"""
    ranks = [bool(DEPUTIES & set(canonical_title(side[0].title or "").split())) for side in (one, other)]
    return ranks[0] != ranks[1] and any(_RISES.search(mention.context) for mention in (*one, *other))


def _of_one_time(one: Sequence[Name], other: Sequence[Name], evidence: Evidence) -> tuple[Name, Name] | None:
    """The first mention with one of the two titles that has one with the other title of its time, and the first of those.

    Where dated documents give a title too, they say of when it is.
    """
    dated = [[(mention, _day(mention, evidence)) for mention in side] for side in (one, other)]
    dated = [[held for held in side if held[1] is not None] or side for side in dated]
    days = [sorted(UNDATED if day is None else day for _, day in side) for side in dated]
    known = [day for side in days for day in side if day != UNDATED]
    if known and len(known) < sum(map(len, days)) and max(known) - min(known) > OFFICE_DAYS:
        return None  # of which of these times the undated one is, nobody can tell
    both = [*((mention, day, 1) for mention, day in dated[0]), *((mention, day, 0) for mention, day in dated[1])]
    for mention, day, facing in sorted(both, key=lambda item: _place(item[0])):
        if day is None or days[facing][0] == UNDATED or _has_near(days[facing], day):
            return mention, next(each for each, of in dated[facing] if day is None or of is None or abs(of - day) <= OFFICE_DAYS)
    return None


def _has_near(days: Sequence[int], day: int) -> bool:
    """Does one of the sorted days lie so close that nobody changes office between?"""
    at = bisect_left(days, day - OFFICE_DAYS)
    return at < len(days) and days[at] <= day + OFFICE_DAYS


def _day(mention: Name, evidence: Evidence) -> int | None:
    """The day of the mention's document, as a number."""
    published = evidence.sources[mention.source].published
    return published.earliest.toordinal() if published else None


def _place(mention: Name) -> tuple[str, int]:
    return mention.source, mention.start


def _in_charge(a: str, b: str) -> bool:
    """Two ministers, secretaries or commissioners of one rank, in charge of different things?"""
    one, other = canonical_title(a).split(), canonical_title(b).split()
    shared = PORTFOLIOS & set(one) & set(other)
    if not shared or set(one) & RANKS != set(other) & RANKS:
        return False
    first, second = (_portfolio(words) for words in (one, other))
    return bool(first and second and not first & second)


def _lead_departments(a: str, b: str) -> bool:
    """Two directors, or two managers, of one rank, each of another department?"""
    one, other = canonical_title(a).split(), canonical_title(b).split()
    if not DEPARTMENT_HEADS & set(one) & set(other) or set(one) & RANKS != set(other) & RANKS:
        return False
    first, second = (frozenset(map(stem, words)) & DEPARTMENTS for words in (one, other))
    return bool(first and second and not first & second)


def _stands_in_for(a: str, b: str) -> bool:
    """Is one the deputy of the other office, "deputy leader" and "leader"? Of ministers there are several.

    Of directors too, but for those of one thing: "deputy operations director", "director of operations".
    """
    words, others = canonical_title(a).split(), canonical_title(b).split()
    if "deputy" in words and (PORTFOLIOS | DEPARTMENT_HEADS).isdisjoint(words):
        return [w for w in words if w != "deputy"] == others
    heads = DEPARTMENT_HEADS & set(words) & set(others)
    if not heads or not DEPUTIES & set(words) or RANKS & set(others):
        return False
    led = _led(words, min(heads))
    return bool(led) and led == _led(others, min(heads))


def _led(words: Sequence[str], head: str) -> frozenset[str]:
    """The stems of what a director leads: what stands in front of the word, else behind "of"; whose director it is left out."""
    at = words.index(head)
    owner = next((i for i in reversed(range(at)) if words[i].endswith(OWNERS)), -1)
    front = [word for word in words[owner + 1 : at] if word not in RANKS | UNSAID]
    behind = list(takewhile(lambda word: word not in PLACED, words[at + 2 :])) if words[at + 1 : at + 2] == ["of"] else []
    return frozenset(stem(word.strip(",")) for word in front or behind if word not in STOP_WORDS)


def _serve_a_club(a: str, b: str) -> bool:
    """Its treasurer, and its secretary?"""
    (one, of), (other, of_other) = map(_officer, (a, b))
    return {one, other} == OFFICERS and not (of and of_other and of.isdisjoint(of_other))


def _officer(title: str) -> tuple[str, frozenset[str]]:
    """What an officer is, and of what: "treasurer of the club", "club's treasurer"."""
    post, _, of = canonical_title(title).partition(" of ")
    *owners, last = post.split() or [""]
    if not all(word.endswith(OWNERS) for word in owners):
        return post, frozenset()
    return last, frozenset(map(stem, (*of.split(), *(OWNED.sub("", word) for word in owners)))) - STOP_WORDS


def _portfolio(words: Sequence[str]) -> frozenset[str]:
    """The stems of what an office is in charge of; what stands behind a comma or "in" is where."""
    kept: list[str] = []
    for word in words:
        if word in PLACED:
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
