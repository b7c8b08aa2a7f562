"""Figures or dates in, links and groups out."""

from __future__ import annotations

from collections.abc import Sequence

from audit.align.block import candidates
from audit.align.cluster import Pair, cluster
from audit.align.context import Contexts
from audit.align.found import Linked
from audit.align.gates import EXCUSABLE, gate
from audit.align.profile import Profile, profiles
from audit.align.score import total, weigh
from audit.model import Claim, Date, Figure, Link
from audit.text.constants import ALIGNED, POSSIBLE

NEVER = float("-inf")
"""The score of a pair that a gate stops."""


def compare(a: Profile, b: Profile, contexts: Contexts) -> Link:
    """The gate that stops two claims, if one does, and the weights that fire for them."""
    first, second = (a, b) if a.claim.id < b.claim.id else (b, a)
    weights = weigh(first, second, contexts)
    return Link(first.claim.id, second.claim.id, round(total(weights), 1), tuple(weights), gate(first, second))


def link_values(claims: Sequence[Figure | Date], contexts: Contexts) -> Linked:
    """Groups of claims of one kind, by blocks, scores and greedy joining; `claims` in order of path and offset."""
    return _Linker(claims, contexts).run()


class _Linker:
    """The claims of one kind, and the links between them that were looked at so far."""

    def __init__(self, claims: Sequence[Figure | Date], contexts: Contexts) -> None:
        self.contexts = contexts
        self.profiles = profiles(claims, contexts)
        self.documents = [claim.source for claim in claims]
        self.known: dict[tuple[int, int], Link] = {}

    def run(self) -> Linked:
        """Block, score, cluster."""
        pairs, capped = candidates(self.profiles, self.contexts)
        for pair in sorted(pairs):
            self.link(*pair)
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
            elif link.gate and link.gate != "listed" and link.score >= ALIGNED:
                found.stopped |= {link.a, link.b}
