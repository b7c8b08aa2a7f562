"""What is held of quotations while they are compared, by their places: which belong together by then, and which may."""

from __future__ import annotations

from array import array
from collections.abc import Container, Iterable, Iterator, Mapping

from audit.align.cluster import Pair
from audit.text.constants import MAX_DISTINCT

Places = tuple[int, int]
"""Two places, the smaller first."""


class Crowds:
    """Which places belong together by what binds them: of a large group's members no more is asked than that."""

    def __init__(self, count: int) -> None:
        self._above = array("I", range(count))
        self._sizes = array("I", [1]) * count

    def strangers(self, places: Iterable[Places]) -> Iterator[Places]:
        """The pairs of places, in order, but for those that are members of one large group by then."""
        for a, b in places:
            home = self._home(a)
            if self._sizes[home] <= MAX_DISTINCT or home != self._home(b):
                yield a, b

    def join(self, a: int, b: int) -> None:
        """The two belong together, and so do all that belong to either."""
        large, small = self._home(a), self._home(b)
        if large == small:
            return
        if self._sizes[large] < self._sizes[small]:
            large, small = small, large
        self._above[small] = large
        self._sizes[large] += self._sizes[small]

    def _home(self, place: int) -> int:
        while (above := self._above[place]) != place:
            self._above[place] = place = self._above[above]
        return place


class Weak:
    """Pairs that may belong together, in order, and their scores: most are never told of, and a link takes much more room."""

    def __init__(self) -> None:
        self._places, self._scores = array("I"), array("d")

    def add(self, a: int, b: int, score: float) -> None:
        """A pair of places, the smaller first."""
        self._places.extend((a, b))
        self._scores.append(score)

    def pairs(self, held: Container[int]) -> list[Pair]:
        """The pairs of places that are not held."""
        places = zip(self._places[::2], self._places[1::2], self._scores, strict=True)
        return [Pair(score, 0.0, a, b) for a, b, score in places if a not in held and b not in held]

    def inside(self, homes: Mapping[int, int]) -> list[Places]:
        """The pairs of one home."""
        places = zip(self._places[::2], self._places[1::2], strict=True)
        return [(a, b) for a, b in places if a in homes and homes[a] == homes.get(b)]
