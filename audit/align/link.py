"""Figures or dates in, links and groups out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from audit.align.block import candidates, pairs_by
from audit.align.cluster import Pair, cluster
from audit.align.context import Contexts
from audit.align.equals import Equals, Said, value_keys
from audit.align.found import Linked
from audit.align.gates import EXCUSABLE, gate
from audit.align.looks import NEVER, Looks, Places
from audit.align.profile import Profile, figure_scopes, profiles
from audit.align.score import Reason, told, total, weigh
from audit.model import Claim, Date, Figure, Link
from audit.text.constants import ALIGNED, POSSIBLE

_MOST_APART = 4
"""Excused pairs kept of one claim: those that are most alike."""
_MOST_LINKS, _MOST_EQUAL_LINKS = 40, 5
"""Links kept between one member of a large group and those after it; fewer where no two can differ."""


def compare(a: Profile, b: Profile, contexts: Contexts, more: Sequence[Reason] = ()) -> Link:
    """The gate that stops two claims, if one does, and the weights that fire for them; `more` are known from elsewhere."""
    first, second = (a, b) if a.claim.id < b.claim.id else (b, a)
    reasons = [*weigh(first, second, contexts), *more]
    return Link(first.claim.id, second.claim.id, total(reasons), told(reasons, first, second), gate(first, second))


def link_figures(figures: Sequence[Figure], contexts: Contexts, said: Said) -> Linked:
    """Groups of figures, by blocks, scores and greedy joining; in order of path and offset."""
    return _link(profiles(figures, contexts), contexts, said)


def link_dates(dates: Sequence[Date], figures: Sequence[Figure], contexts: Contexts, said: Said) -> Linked:
    """Groups of dates; those that only say over which period a figure counts take no part."""
    return _link(profiles(dates, contexts, figure_scopes(figures)), contexts, said)


def _link(found: Sequence[Profile], contexts: Contexts, said: Said) -> Linked:
    """Block, score, cluster."""
    numbered = dict(enumerate(found))
    looks, equals = Looks(numbered, contexts), Equals(numbered, contexts, said)
    pairs, capped = candidates(found)
    looks.note(looks.promising(pairs))
    looks.weigh_rivals()
    alike, _ = pairs_by(found, map(value_keys, found))
    equals.look(alike)
    linked = grouped(looks, equals)
    linked.capped = capped
    return linked


class Strong(NamedTuple):
    """Claims that are about the same thing, by their numbers.

    `held`: those in a group by their scores; `agreed`: groups of which all say the same, which others of these may have joined;
    `shown`: the groups that stand in the end.
    """

    held: list[list[int]]
    agreed: list[list[int]]
    shown: list[list[int]]


def grouped(looks: Looks, equals: Equals) -> Linked:
    """The groups of claims whose pairs were looked at, and of those that say the same."""
    strong = strong_groups(looks, equals)
    weak = weak_groups(looks, {place for group in strong.held for place in group})
    links = Links(looks)
    links.keep(weak)
    links.keep(strong.held)
    links.keep_equal(strong.agreed, equals)
    links.stop()
    claims = {place: one.claim for place, one in looks.profiles.items()}
    return Numbers(strong.shown, outside(strong.agreed, weak), links.apart, links.found, links.stopped).linked(claims)


def strong_groups(looks: Looks, equals: Equals) -> Strong:
    """Groups of pairs that are aligned, and of those that say the same."""
    held = cluster(_pairs(looks, ALIGNED, set()), looks.source, looks.score, ALIGNED)
    agreed = cluster(equals.pairs(), looks.source, equals.score, ALIGNED, list(filter(equals.holds, held)))
    mixed = [group for group in held if not equals.holds(group)]
    return Strong(held, agreed, sorted([*mixed, *outside(mixed, agreed)]))


def weak_groups(looks: Looks, held: set[int]) -> list[list[int]]:
    """Groups of pairs that are possible, of claims that are not held in others."""
    return cluster(_pairs(looks, POSSIBLE, held), looks.source, looks.score, ALIGNED)


def _pairs(looks: Looks, least: float, without: set[int]) -> list[Pair]:
    return [
        Pair(score, looks.apart(a, b), a, b)
        for (a, b), score in looks.scores.items()
        if score >= least and a not in without and b not in without
    ]


def outside(known: Sequence[Sequence[int]], groups: Sequence[list[int]]) -> list[list[int]]:
    """The groups that no known one, of which each place is in one at most, holds whole."""
    homes = {place: index for index, group in enumerate(known) for place in group}
    return [group for group in groups if None in (held := {homes.get(place) for place in group}) or len(held) > 1]


def _inside(groups: Sequence[Sequence[int]], most: int) -> Iterator[Places]:
    """The pairs of members of each group; of a large one, each member with so many after it."""
    for group in groups:
        for index, a in enumerate(group):
            yield from ((a, b) for b in group[index + 1 : index + 1 + most])


class Numbers(NamedTuple):
    """What was found among the claims of one kind, by their numbers: what `Linked` is, for claims that are elsewhere."""

    groups: list[list[int]]
    possible: list[list[int]]
    apart: dict[Places, Link]
    links: dict[Places, Link]
    stopped: set[int]

    def linked(self, claims: Mapping[int, Claim]) -> Linked:
        """The same, with the claims of these numbers."""
        return Linked(
            [[claims[place] for place in group] for group in self.groups],
            [[claims[place] for place in group] for group in self.possible],
            list(self.apart.values()),
            {(link.a, link.b): link for link in self.links.values()},
            {claims[place].id for place in self.stopped},
        )


class Links:
    """What is told of the pairs in groups, of those that a gate keeps apart, and of claims that another gate stopped."""

    def __init__(self, looks: Looks) -> None:
        self.found: dict[Places, Link] = {}
        self.apart: dict[Places, Link] = {}
        self.stopped: set[int] = set()
        self._looks = looks
        self._told: dict[object, Any] = {}

    def keep(self, groups: Sequence[Sequence[int]]) -> None:
        """The links between members of a group: those that were looked at, which in a small group are all."""
        for key in _inside(groups, _MOST_LINKS):
            if self._looks.scores.get(key, NEVER) >= POSSIBLE:
                self._add(key, [self._looks.rivals[key]] if key in self._looks.rivals else [])

    def keep_equal(self, groups: Sequence[Sequence[int]], equals: Equals) -> None:
        """The links of what joined a group because it says the same."""
        for key in _inside(groups, _MOST_EQUAL_LINKS):
            if self._looks.scores.get(key, NEVER) < ALIGNED and equals.scores.get(key, NEVER) > NEVER:
                self._add(key, equals.reasons(*key))

    def stop(self) -> None:
        """Pairs that would be aligned but for a gate: excused where the gate is a modality, a base or a period."""
        shown: Counter[int] = Counter()
        for key, (name, _) in sorted(self._looks.gates.items(), key=lambda item: (-item[1][1], item[0])):
            if name not in EXCUSABLE:
                self.stopped.update(key)
            elif self._looks.source(key[0]) != self._looks.source(key[1]) and max(shown[key[0]], shown[key[1]]) < _MOST_APART:
                shown.update(key)
                self.apart[key] = self._add(key, [])

    def _add(self, key: Places, more: Sequence[Reason]) -> Link:
        profiles = self._looks.profiles
        link = compare(profiles[key[0]], profiles[key[1]], self._looks.contexts, more)
        self.found[key] = replace(link, weights=self._once(tuple(map(self._once, link.weights))))
        return self.found[key]

    def _once(self, told: Any) -> Any:
        """One object for all links that tell the same."""
        return self._told.setdefault(told, told)
