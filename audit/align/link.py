"""Figures or dates in, links and groups out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import fsum

from audit.align.block import candidates
from audit.align.cluster import Pair, cluster
from audit.align.context import Contexts
from audit.align.found import Linked
from audit.align.gates import EXCUSABLE, gate
from audit.align.profile import Profile, figure_scopes, profiles
from audit.align.score import Reason, told, total, weigh
from audit.model import Claim, Date, Figure, Link
from audit.text.constants import ALIGNED, POSSIBLE, PRIOR

RIVALS: tuple[tuple[float, Reason], ...] = (
    (2.5, (2.0, "no other value comes near", ())),
    (0.8, (0.0, "", ())),
    (-99.0, (-2.0, "other values fit as well", ())),
)
"""(margin over the next best pair of either claim, the weight): the first row that is met counts."""
_SILENT = ("listed", "scope")
"""Gates that stop pairs which nobody would compare: their claims stay alone."""
ENOUGH_WORDS, SOME_WORDS, SOME_WORDS_AND_NOUN, LEAST_STORY = 4.0, 2.0, 0.8, 0.1
"""Weight of shared words from which a pair is looked at: in any two sources; in two of one story, without and with a noun."""
_KEPT = 4
_MOST_APART = 4
"""Excused pairs kept of one claim: those that are most alike."""
_MOST_LINKS = 40
"""Links kept between one member of a large group and those after it."""
NEVER = float("-inf")
"""The score of a pair that a gate stops."""


def compare(a: Profile, b: Profile, contexts: Contexts, rivals: Reason | None = None) -> Link:
    """The gate that stops two claims, if one does, and the weights that fire for them."""
    first, second = (a, b) if a.claim.id < b.claim.id else (b, a)
    reasons = weigh(first, second, contexts) + ([rivals] if rivals else [])
    return Link(first.claim.id, second.claim.id, total(reasons), told(reasons, first, second), gate(first, second))


def link_figures(figures: Sequence[Figure], contexts: Contexts) -> Linked:
    """Groups of figures, by blocks, scores and greedy joining; in order of path and offset."""
    return _Linker(profiles(figures, contexts), contexts).run()


def link_dates(dates: Sequence[Date], figures: Sequence[Figure], contexts: Contexts) -> Linked:
    """Groups of dates; those that only say over which period a figure counts take no part."""
    return _Linker(profiles(dates, contexts, figure_scopes(figures)), contexts).run()


class _Best:
    """Each claim's best partners in each other source, the best first."""

    def __init__(self) -> None:
        self._found: dict[tuple[int, str], list[tuple[float, int]]] = {}

    def note(self, place: int, document: str, other: int, score: float) -> None:
        """Keep the partner, if it is among the best."""
        kept = self._found.setdefault((place, document), [])
        kept.append((score, other))
        kept.sort(key=lambda pair: (-pair[0], pair[1]))
        del kept[_KEPT:]

    def of(self, place: int, document: str) -> list[tuple[float, int]]:
        """(score, partner), the best first."""
        return self._found.get((place, document), [])


class _Linker:
    """The claims of one kind, and the scores of the pairs that were looked at so far."""

    def __init__(self, found: Sequence[Profile], contexts: Contexts) -> None:
        self.contexts = contexts
        self.profiles = found
        self.documents = [one.source for one in found]
        self.scores: dict[tuple[int, int], float] = {}
        self.gates: dict[tuple[int, int], str] = {}
        self.rivals: dict[tuple[int, int], Reason] = {}

    def run(self) -> Linked:
        """Block, score, cluster."""
        pairs, capped = candidates(self.profiles)
        for a, b in sorted(pairs):
            if self._is_promising(self.profiles[a], self.profiles[b]):
                self.score(a, b)
        self._weigh_rivals()
        strong = cluster(self._pairs(ALIGNED, set()), self.documents, self.score, ALIGNED)
        grouped = {place for group in strong for place in group}
        weak = cluster(self._pairs(POSSIBLE, grouped), self.documents, self.score, ALIGNED)
        found = Linked(self._claims(strong), self._claims(weak), capped=capped)
        self._keep(found, [*strong, *weak])
        self._stop(found)
        return found

    def _is_promising(self, a: Profile, b: Profile) -> bool:
        """Do their sentences share words enough that a closer look can pay? It saves nine looks in ten."""
        shared = a.near.keys() & b.near.keys()
        weight = fsum([min(a.near[word], b.near[word]) for word in shared])
        if weight >= ENOUGH_WORDS or a.runs & b.runs:
            return True
        least = SOME_WORDS_AND_NOUN if a.noun and a.noun == b.noun else SOME_WORDS
        return weight >= least and (a.source == b.source or self.contexts.story(a.source, b.source) >= LEAST_STORY)

    def score(self, a: int, b: int) -> float:
        """The score of two places, looked at once; below any where a gate stops them."""
        key = (a, b) if a < b else (b, a)
        if key not in self.scores:
            self._look(key)
        return NEVER if key in self.gates else self.scores[key]

    def _look(self, key: tuple[int, int]) -> None:
        a, b = self.profiles[key[0]], self.profiles[key[1]]
        stopped = gate(a, b)
        if stopped:
            self.gates[key] = stopped
        self.scores[key] = NEVER if stopped in _SILENT else total(weigh(a, b, self.contexts))

    def _weigh_rivals(self) -> None:
        """Of two sources' pairs, one without a near rival gains, and one that others equal loses."""
        best = _Best()
        places = sorted(key for key in self.scores if key not in self.gates and self.documents[key[0]] != self.documents[key[1]])
        for a, b in places:
            best.note(a, self.documents[b], b, self.scores[a, b])
            best.note(b, self.documents[a], a, self.scores[a, b])
        for a, b in places:
            margin = self.scores[a, b] - max(self._rival(best, a, b), self._rival(best, b, a))
            reason = next(reason for least, reason in RIVALS if margin >= least)
            if reason[0]:
                self.rivals[a, b] = reason
        for key, reason in self.rivals.items():
            self.scores[key] = round(self.scores[key] + reason[0], 1)

    def _rival(self, best: _Best, a: int, b: int) -> float:
        """The highest score of `a` with another claim of b's source; one that says the same as `b` is no rival."""
        for score, other in best.of(a, self.documents[b]):
            if other != b and not self._repeats(b, other):
                return score
        return PRIOR

    def _repeats(self, a: int, b: int) -> bool:
        key = (a, b) if a < b else (b, a)
        return key not in self.gates and self.scores.get(key, NEVER) >= ALIGNED

    def _pairs(self, least: float, without: set[int]) -> list[Pair]:
        return [
            Pair(score, self._apart(a, b), a, b)
            for (a, b), score in self.scores.items()
            if score >= least and (a, b) not in self.gates and a not in without and b not in without
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
        for group in groups:
            for index, a in enumerate(group):
                for b in group[index + 1 : index + 1 + _MOST_LINKS]:
                    if (a, b) in self.scores and (a, b) not in self.gates:
                        self._add(found, (a, b))

    def _add(self, found: Linked, key: tuple[int, int]) -> Link:
        link = compare(self.profiles[key[0]], self.profiles[key[1]], self.contexts, self.rivals.get(key))
        found.links[link.a, link.b] = link
        return link

    def _stop(self, found: Linked) -> None:
        """Pairs that would be aligned but for a gate: excused where the gate is a modality, a base or a period."""
        told: Counter[int] = Counter()
        for key in sorted(self.gates, key=lambda key: (-self.scores[key], key)):
            if self.scores[key] < ALIGNED:
                break
            if self.gates[key] not in EXCUSABLE:
                found.stopped |= {self.profiles[place].claim.id for place in key}
            elif self.documents[key[0]] != self.documents[key[1]] and max(told[key[0]], told[key[1]]) < _MOST_APART:
                told.update(key)
                found.apart.append(self._add(found, key))
