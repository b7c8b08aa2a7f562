"""Mentions of persons in, groups that are one person, or one person spelled in two ways, out."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from audit.align.block import pairs, shared
from audit.align.cluster import Pair, Scoring, best, cluster
from audit.align.found import Linked, said_once
from audit.align.score import Weight
from audit.model import Claim, Link, Name
from audit.text.constants import (
    ALIGNED,
    FITTING_GIVEN,
    LIKE_GIVEN,
    LIKE_SURNAME,
    OTHER_GENERATION,
    OTHER_GIVEN,
    OTHER_SURNAME,
    PRIOR,
    SAME_GIVEN,
    SAME_SURNAME,
    SAME_TITLE,
    SHARED_TITLE,
)
from audit.text.names import Parts, canonical_title, parts, same_given, same_surname
from audit.text.wording import distance

# A name differs by one letter where it is short, by two where it is long; shorter ones than this never.
_LEAST_LETTERS, _LONG = 4, 8
_MOST_BLOCK = 200


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """A person: the parts of the fullest name, the titles given, and all mentions; a full name is one person in every source."""

    home: str
    name: Parts
    titles: frozenset[str]
    mentions: tuple[Name, ...]


def compare_names(a: Name, b: Name) -> Link:
    """The weights that fire for two mentions, each by itself."""
    return _link(_person([a]), _person([b]))


def link_names(names: Sequence[Name]) -> Linked:
    """Groups of mentions of one person across sources; `names` in order of path and offset. A single mention is in none."""
    persons = _persons(names)
    candidates, capped = _candidates(persons)

    def score(a: int, b: int) -> float:
        return _link(persons[a], persons[b]).score

    strong = [Pair(points, 0.0, a, b) for a, b in candidates if (points := score(a, b)) >= ALIGNED]
    homes = [person.home for person in persons]
    groups = cluster(best(strong, homes.__getitem__), Scoring(homes.__getitem__, score), ALIGNED)
    grouped = {place for group in groups for place in group}
    groups += [[place] for place, person in enumerate(persons) if place not in grouped and len(person.mentions) > 1]
    found = Linked(capped=capped)
    found.groups = [_mentions(persons, group) for group in groups]
    found.links = _first_links(persons, groups)
    return found


def _persons(names: Sequence[Name]) -> list[Person]:
    """Those of each source, and of those with given name and surname one for all sources that write them alike."""
    together: dict[tuple[str, str], list[Name]] = defaultdict(list)
    for name in names:
        together[name.source, name.person].append(name)
    alike: dict[str, list[Name]] = defaultdict(list)
    for (source, _), mentions in sorted(together.items()):
        person = _person(mentions)
        alike[person.name.key if person.name.given else f"{source}: {person.name.key}"].extend(mentions)
    return [_person(mentions) for _, mentions in sorted(alike.items())]


def _person(mentions: Sequence[Name]) -> Person:
    fullest = max((parts(mention.name) for mention in mentions), key=lambda name: (len(name.given), len(name.key), name.key))
    titles = frozenset(canonical_title(mention.title) for mention in mentions if mention.title)
    home = fullest.key if fullest.given else mentions[0].source
    return Person(home, fullest, titles, tuple(mentions))


def _candidates(persons: Sequence[Person]) -> tuple[Iterator[tuple[int, int]], list[str]]:
    """Pairs of persons whose surnames are alike, or whose given name and title are, made as they are asked for."""
    members, ends, capped = array("I"), array("L", [0]), []
    for key, places in shared(set(_keys(person)) for person in persons):
        members.extend(places[:_MOST_BLOCK])
        ends.append(len(members))
        if len(places) > _MOST_BLOCK:
            capped.append((key, len(places)))
    return pairs(members, ends, len(persons)), [f"{key}: {count} persons" for key, count in sorted(capped)]


def _keys(person: Person) -> Iterator[str]:
    """The surname, and the surname with each letter left out in turn, so that names a letter apart meet."""
    surname = person.name.surname.replace("-", "").replace(" ", "").replace("'", "")
    yield surname
    if len(surname) >= _LEAST_LETTERS:
        yield from (surname[:at] + surname[at + 1 :] for at in range(len(surname)))
    if person.name.given:
        for title in sorted(person.titles):
            yield f"{person.name.given[0]} {title}"


def _link(a: Person, b: Person) -> Link:
    first, second = (a, b) if a.mentions[0].id < b.mentions[0].id else (b, a)
    weights = [*_surnames(first, second), *_given(first, second), *_titles(first, second)]
    score = PRIOR + sum(points for _, points in weights)
    return Link(first.mentions[0].id, second.mentions[0].id, score, tuple(weights))


def _surnames(a: Person, b: Person) -> Iterator[Weight]:
    mine, other = a.name.surname, b.name.surname
    if a.name.generation and b.name.generation and a.name.generation != b.name.generation:
        yield f"{a.name.generation} and {b.name.generation}", OTHER_GENERATION
    if same_surname(mine, other):
        yield f"same surname: {mine}", SAME_SURNAME
    elif _alike(mine, other):
        yield f"surnames a letter apart: {mine}, {other}", LIKE_SURNAME
    else:
        yield f"other surnames: {mine}, {other}", OTHER_SURNAME


def _given(a: Person, b: Person) -> Iterator[Weight]:
    if not a.name.given or not b.name.given:
        return
    mine, other = a.name.given[0], b.name.given[0]
    if mine == other:
        yield f"same given name: {mine}", SAME_GIVEN
    elif any(same_given(one, two) for one in a.name.given[:2] for two in b.name.given[:2]):
        yield f"given names that one person can have: {mine}, {other}", FITTING_GIVEN
    elif _alike(mine, other):
        yield f"given names a letter apart: {mine}, {other}", LIKE_GIVEN
    else:
        yield f"other given names: {mine}, {other}", OTHER_GIVEN


def _titles(a: Person, b: Person) -> Iterator[Weight]:
    if a.titles & b.titles:
        yield f"same title: {', '.join(sorted(a.titles & b.titles))}", SAME_TITLE
        return
    mine, other = (frozenset(word for title in person.titles for word in title.split()) for person in (a, b))
    if len(shared := sorted(mine & other - _SMALL)) >= 1:
        yield f"titles share: {', '.join(shared)}", SHARED_TITLE


_SMALL = frozenset("of the for and in to a former deputy mr mrs ms miss dr sir dame lord lady".split())


def _alike(a: str, b: str) -> bool:
    """One letter apart (two in a long name): a slip, unless both are short."""
    if min(len(a), len(b)) < _LEAST_LETTERS:
        return False
    most = 2 if min(len(a), len(b)) >= _LONG else 1
    return distance(a, b, most) <= most


def _mentions(persons: Sequence[Person], group: Sequence[int]) -> list[Claim]:
    mentions = [mention for place in group for mention in persons[place].mentions]
    return sorted(mentions, key=lambda mention: (mention.source, mention.start))


def _first_links(persons: Sequence[Person], groups: Sequence[Sequence[int]]) -> dict[tuple[str, str], Link]:
    """Links between the first mentions of each two spellings of a group; what many tell is one object."""
    found, once = {}, dict[object, Any]()
    for group in groups:
        for index, a in enumerate(group):
            for b in group[index + 1 :]:
                link = said_once(_link(persons[a], persons[b]), once)
                found[link.a, link.b] = link
    return found
