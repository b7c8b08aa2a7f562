"""Figures or dates in, links and groups out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from audit.align.block import candidates
from audit.align.cluster import Pair, cluster
from audit.align.context import Contexts
from audit.align.found import Linked
from audit.align.gates import EXCUSABLE, gate
from audit.align.profile import Profile, figure_scopes, profiles
from audit.align.score import Weight, total, weigh
from audit.model import Claim, Date, Figure, Link
from audit.text.constants import ALIGNED, POSSIBLE, PRIOR

RIVALS: tuple[tuple[float, Weight], ...] = (
    (2.5, ("no other value comes near", 2.0)),
    (0.8, ("", 0.0)),
    (-99.0, ("other values fit as well", -2.0)),
)
"""(margin over the next best pair of either claim, the weight): the first row that is met counts."""
_SILENT = ("listed", "scope")
"""Gates that stop pairs which nobody would compare: their claims stay alone."""
_KEPT = 4
NEVER = float("-inf")
"""The score of a pair that a gate stops."""


def compare(a: Profile, b: Profile, contexts: Contexts) -> Link:
    """The gate that stops two claims, if one does, and the weights that fire for them."""
    first, second = (a, b) if a.claim.id < b.claim.id else (b, a)
    weights = weigh(first, second, contexts)
    return Link(first.claim.id, second.claim.id, round(total(weights), 1), tuple(weights), gate(first, second))


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
    """The claims of one kind, and the links between them that were looked at so far."""

    def __init__(self, found: Sequence[Profile], contexts: Contexts) -> None:
        self.contexts = contexts
        self.profiles = found
        self.documents = [one.source for one in found]
        self.known: dict[tuple[int, int], Link] = {}

    def run(self) -> Linked:
        """Block, score, cluster."""
        pairs, capped = candidates(self.profiles, self.contexts)
        for pair in sorted(pairs):
            self.link(*pair)
        self._weigh_rivals()
        found = Linked(capped=capped)
        strong = cluster(self._pairs(ALIGNED, set()), self.documents, self.score, ALIGNED)
        grouped = {place for group in strong for place in group}
        weak = cluster(self._pairs(POSSIBLE, grouped), self.documents, self.score, ALIGNED)
        found.groups, found.possible = self._claims(strong), self._claims(weak)
        self._keep(found, [*strong, *weak])
        self._stop(found)
        return found

    def link(self, a: int, b: int) -> Link:
        """The link of two places, looked at once."""
        key = (a, b) if a < b else (b, a)
        if key not in self.known:
            self.known[key] = compare(self.profiles[a], self.profiles[b], self.contexts)
        return self.known[key]

    def score(self, a: int, b: int) -> float:
        """The score of two places; a stopped pair's is below any."""
        link = self.link(a, b)
        return NEVER if link.gate else link.score

    def _weigh_rivals(self) -> None:
        """Of two sources' pairs, one without a near rival gains, and one that others equal loses."""
        best = _Best()
        open_pairs = sorted(
            key for key, link in self.known.items() if not link.gate and self.documents[key[0]] != self.documents[key[1]]
        )
        for a, b in open_pairs:
            best.note(a, self.documents[b], b, self.known[a, b].score)
            best.note(b, self.documents[a], a, self.known[a, b].score)
        for a, b in open_pairs:
            link = self.known[a, b]
            margin = link.score - max(self._rival(best, a, b), self._rival(best, b, a))
            weight = next((weight for least, weight in RIVALS if margin >= least), None)
            if weight and weight[1]:
                self.known[a, b] = replace(link, score=round(link.score + weight[1], 1), weights=(*link.weights, weight))

    def _rival(self, best: _Best, a: int, b: int) -> float:
        """The highest score of `a` with another claim of b's source; one that says the same as `b` is no rival."""
        for score, other in best.of(a, self.documents[b]):
            if other != b and not self._repeats(b, other):
                return score
        return PRIOR

    def _repeats(self, a: int, b: int) -> bool:
        link = self.known.get((a, b) if a < b else (b, a))
        return link is not None and not link.gate and link.score >= ALIGNED

    def _pairs(self, least: float, without: set[int]) -> list[Pair]:
        return [
            Pair(link.score, self._apart(a, b), a, b)
            for (a, b), link in self.known.items()
            if not link.gate and link.score >= least and a not in without and b not in without
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
        homes = {place: index for index, group in enumerate(groups) for place in group}
        for (a, b), link in sorted(self.known.items()):
            if not link.gate and a in homes and homes[a] == homes.get(b):
                found.links[link.a, link.b] = link

    def _stop(self, found: Linked) -> None:
        for (a, b), link in sorted(self.known.items()):
            if link.gate in EXCUSABLE and link.score >= ALIGNED and self.documents[a] != self.documents[b]:
                found.apart.append(link)
                found.links[link.a, link.b] = link
            elif link.gate and link.gate not in _SILENT and link.score >= ALIGNED:
                found.stopped |= {link.a, link.b}
