"""Figures or dates in, links and groups out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from math import fsum
from typing import Any

from audit.align.block import candidates
from audit.align.cluster import Pair, cluster
from audit.align.context import Contexts
from audit.align.equals import NEVER, Equals, Said
from audit.align.found import Linked
from audit.align.gates import EXCUSABLE, gate
from audit.align.profile import Profile, figure_scopes, profiles
from audit.align.score import Reason, told, total, weigh
from audit.model import Claim, Date, Figure, Link
from audit.text.constants import ALIGNED, LEAST_STORY, POSSIBLE, PRIOR

RIVALS: tuple[tuple[float, Reason], ...] = (
    (2.5, (2.0, "no other value comes near", ())),
    (0.8, (0.0, "", ())),
    (-99.0, (-2.0, "other values fit as well", ())),
)
"""(margin over the next best pair of either claim, the weight): the first row that is met counts."""
_SILENT = ("listed", "scope")
"""Gates that stop pairs which nobody would compare: their claims stay alone."""
ENOUGH_WORDS, SOME_WORDS, SOME_WORDS_AND_NOUN = 4.0, 2.0, 0.8
"""Weight of shared words from which a pair is looked at: in any two sources; in two of one story, without and with a noun."""
_KEPT = 4
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
    return _Linker(profiles(figures, contexts), contexts, said).run()


def link_dates(dates: Sequence[Date], figures: Sequence[Figure], contexts: Contexts, said: Said) -> Linked:
    """Groups of dates; those that only say over which period a figure counts take no part."""
    return _Linker(profiles(dates, contexts, figure_scopes(figures)), contexts, said).run()


def _outside(known: Sequence[Sequence[int]], groups: Sequence[list[int]]) -> list[list[int]]:
    """The groups that no known one, of which each place is in one at most, holds whole."""
    homes = {place: index for index, group in enumerate(known) for place in group}
    return [group for group in groups if None in (held := {homes.get(place) for place in group}) or len(held) > 1]


def _inside(groups: Sequence[Sequence[int]], most: int) -> Iterator[tuple[int, int]]:
    """The pairs of members of each group; of a large one, each member with so many after it."""
    for group in groups:
        for index, a in enumerate(group):
            yield from ((a, b) for b in group[index + 1 : index + 1 + most])


class _Best:
    """Of the pairs of two sources, each claim's best partners in the other one, the best first."""

    def __init__(self, keys: Sequence[tuple[int, int]], scores: Mapping[tuple[int, int], float]) -> None:
        self._found: dict[int, list[tuple[float, int]]] = {}
        for a, b in keys:
            self._note(a, b, scores[a, b])
            self._note(b, a, scores[a, b])

    def _note(self, place: int, other: int, score: float) -> None:
        kept = self._found.setdefault(place, [])
        kept.append((score, other))
        kept.sort(key=lambda pair: (-pair[0], pair[1]))
        del kept[_KEPT:]

    def of(self, place: int) -> list[tuple[float, int]]:
        """(score, partner), the best first."""
        return self._found[place]


class _Linker:
    """The claims of one kind, and the scores of the pairs that were looked at so far."""

    def __init__(self, found: Sequence[Profile], contexts: Contexts, said: Said) -> None:
        self.contexts = contexts
        self.said = said
        self.profiles = found
        self.documents = [one.source for one in found]
        self.scores: dict[tuple[int, int], float] = {}
        self.gates: dict[tuple[int, int], tuple[str, float]] = {}
        self.rivals: dict[tuple[int, int], Reason] = {}
        self.told: dict[object, Any] = {}

    def run(self) -> Linked:
        """Block, score, cluster."""
        pairs, capped = candidates(self.profiles)
        for a, b in pairs:
            if self._is_promising(self.profiles[a], self.profiles[b]):
                self._note((a, b))
        self._weigh_rivals()
        strong = cluster(self._pairs(ALIGNED, set()), self.documents, self.score, ALIGNED)
        grouped = {place for group in strong for place in group}
        weak = cluster(self._pairs(POSSIBLE, grouped), self.documents, self.score, ALIGNED)
        equals = Equals(self.profiles, self.contexts, self.said)
        agreed = cluster(equals.pairs(), self.documents, equals.score, ALIGNED, list(filter(equals.holds, strong)))
        mixed = [group for group in strong if not equals.holds(group)]
        told = [*mixed, *_outside(mixed, agreed)]
        weak = _outside(agreed, weak)
        found = Linked(self._claims(sorted(told)), self._claims(weak), capped=capped)
        self._keep(found, [*strong, *weak])
        self._keep_equal(found, agreed, equals)
        self._stop(found)
        return found

    def _is_promising(self, a: Profile, b: Profile) -> bool:
        """Do their sentences share words enough that a closer look can pay? It saves nine looks in ten."""
        shared = a.near.keys() & b.near.keys()
        weight = fsum([min(a.near[word], b.near[word]) for word in shared])
        if weight >= ENOUGH_WORDS or a.runs & b.runs:
            return True
        least = SOME_WORDS_AND_NOUN if a.noun and a.noun == b.noun else SOME_WORDS
        return (weight >= least or bool(a.harm & b.harm)) and (
            a.source == b.source or self.contexts.story(a.source, b.source) >= LEAST_STORY
        )

    def score(self, a: int, b: int) -> float:
        """The score of two places, looked at once; below any where a gate stops them."""
        key = (a, b) if a < b else (b, a)
        if key in self.gates:
            return NEVER
        if key not in self.scores:
            score, stopped = self._look(key)
            self.scores[key] = NEVER if stopped else score
        return self.scores[key]

    def _note(self, key: tuple[int, int]) -> None:
        """Look at a candidate; of what a gate stops, only what might be excused is kept."""
        score, stopped = self._look(key)
        if stopped is None:
            self.scores[key] = score
        elif score >= ALIGNED:
            self.gates[key] = stopped, score

    def _look(self, key: tuple[int, int]) -> tuple[float, str | None]:
        a, b = self.profiles[key[0]], self.profiles[key[1]]
        stopped = gate(a, b)
        return NEVER if stopped in _SILENT else total(weigh(a, b, self.contexts)), stopped

    def _weigh_rivals(self) -> None:
        """Of two sources' pairs, one without a near rival gains, and one that others equal loses."""

        def sources(key: tuple[int, int]) -> tuple[str, str]:
            return self.documents[key[0]], self.documents[key[1]]

        keys = [key for key in self.scores if self.documents[key[0]] != self.documents[key[1]]]
        keys.sort(key=lambda key: (sources(key), key))
        for _, pairs in groupby(keys, sources):
            self._weigh_rivals_of(list(pairs))
        for key, reason in self.rivals.items():
            self.scores[key] = round(self.scores[key] + reason[0], 1)

    def _weigh_rivals_of(self, keys: Sequence[tuple[int, int]]) -> None:
        """The same for the pairs of two sources."""
        best = _Best(keys, self.scores)
        for a, b in keys:
            margin = self.scores[a, b] - max(self._rival(best, a, b), self._rival(best, b, a))
            reason = next(reason for least, reason in RIVALS if margin >= least)
            if reason[0]:
                self.rivals[a, b] = reason

    def _rival(self, best: _Best, a: int, b: int) -> float:
        """The highest score of `a` with another claim of b's source; one that says the same as `b` is no rival."""
        for score, other in best.of(a):
            if other != b and not self._repeats(b, other):
                return score
        return PRIOR

    def _repeats(self, a: int, b: int) -> bool:
        key = (a, b) if a < b else (b, a)
        return self.scores.get(key, NEVER) >= ALIGNED

    def _pairs(self, least: float, without: set[int]) -> list[Pair]:
        return [
            Pair(score, self._apart(a, b), a, b)
            for (a, b), score in self.scores.items()
            if score >= least and a not in without and b not in without
        ]

    def _apart(self, a: int, b: int) -> float:
        """How far apart the values lie, from 0 to 1: it orders pairs of one score, no more."""
        mine, other = self.profiles[a].value, self.profiles[b].value
        if mine is None or other is None:
            return 1.0
        return abs(mine - other) / max(abs(mine), abs(other), 1.0)

    def _claims(self, groups: Sequence[Sequence[int]]) -> list[list[Claim]]:
        return [[self.profiles[place].claim for place in group] for group in groups]

    def _keep(self, found: Linked, groups: Sequence[Sequence[int]]) -> None:
        """The links between members of a group: those that were looked at, which in a small group are all."""
        for key in _inside(groups, _MOST_LINKS):
            if self.scores.get(key, NEVER) > NEVER:
                self._add(found, key, [self.rivals[key]] if key in self.rivals else [])

    def _keep_equal(self, found: Linked, groups: Sequence[Sequence[int]], equals: Equals) -> None:
        """The links of what joined a group because it says the same."""
        for key in _inside(groups, _MOST_EQUAL_LINKS):
            if self.scores.get(key, NEVER) < ALIGNED and equals.scores.get(key, NEVER) > NEVER:
                self._add(found, key, equals.reasons(*key))

    def _add(self, found: Linked, key: tuple[int, int], more: Sequence[Reason]) -> Link:
        link = compare(self.profiles[key[0]], self.profiles[key[1]], self.contexts, more)
        link = replace(link, weights=self._once(tuple(map(self._once, link.weights))))
        found.links[link.a, link.b] = link
        return link

    def _once(self, told: Any) -> Any:
        """One object for all links that tell the same."""
        return self.told.setdefault(told, told)

    def _stop(self, found: Linked) -> None:
        """Pairs that would be aligned but for a gate: excused where the gate is a modality, a base or a period."""
        told: Counter[int] = Counter()
        for key, (name, _) in sorted(self.gates.items(), key=lambda item: (-item[1][1], item[0])):
            if name not in EXCUSABLE:
                found.stopped |= {self.profiles[place].claim.id for place in key}
            elif self.documents[key[0]] != self.documents[key[1]] and max(told[key[0]], told[key[1]]) < _MOST_APART:
                told.update(key)
                found.apart.append(self._add(found, key, []))
