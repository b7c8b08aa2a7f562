"""The scores of the pairs of one kind in, as columns; what clustering asks of them out (`align.link.Sight`).

Columns take some fifty bytes a pair, so this is what one process holds of a large corpus while groups are made.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import pairwise
from typing import Any, NamedTuple, Protocol

from audit.align.cluster import TIE, Pair, best
from audit.align.looks import NEVER, Places
from audit.align.parts import document_of, first_of
from audit.parts.tables import numbers
from audit.text.constants import ALIGNED, POSSIBLE

ROWS = 20_000
"""Pairs that are made of columns at a time."""


class Pairing(Protocol):
    """Some claims beside each other, as `align.parts.Numbered`."""

    def score(self, a: int, b: int) -> float:
        """By what two of them are about."""

    def equal(self, a: int, b: int) -> float:
        """With what they say too."""

    def holds(self, a: int, b: int) -> bool:
        """Do they say the same?"""


class Scores(NamedTuple):
    """Pairs, as columns of NumPy."""

    a: Any
    b: Any
    score: Any
    apart: Any
    same: Any

    def best(self, least: float, held: Set[int]) -> Scores:
        """Of pairs that score so much at least, of claims that are not held, those that `cluster.best` leaves, in its order."""
        taken = self.score >= least
        if held:
            known = numbers(sorted(held))
            taken &= ~(_are_in(self.a, known) | _are_in(self.b, known))
        some = self._at(taken)
        some = some._at(_in_order(some.b, some.a, -some.score, some.apart, -(some.score / TIE).round()))
        return some._at(some._is_best())

    def in_company(self) -> Scores:
        """The same pairs, but what is connected, by however many pairs, follows on one another.

        Pairs that nothing connects have no say in each other's groups; a claim that is read for one serves for the next.
        """
        roots: dict[int, int] = {}
        for pair in self.pairs():
            roots[_root(roots, pair.a)] = _root(roots, pair.b)
        return self._at(_in_order(numbers(_root(roots, pair.a) for pair in self.pairs())))

    def pairs(self) -> Iterator[Pair]:
        """The pairs in order, read some at a time."""
        for first in range(0, len(self.a), ROWS):
            columns = (column[first : first + ROWS].tolist() for column in (self.score, self.apart, self.a, self.b))
            yield from map(Pair, *columns)

    def _at(self, places: Any) -> Scores:
        return Scores(*(column[places] for column in self))

    def _is_best(self) -> Any:
        """Of each pair, which are in order: does `cluster.best` leave it?"""
        room = first_of(1)
        one, other = self.a // room, self.b // room
        left = one == one
        together = _in_order(other, one)
        one, other = one[together], other[together]
        starts = ((one[1:] != one[:-1]) | (other[1:] != other[:-1])).nonzero()[0] + 1
        for start, end in pairwise([0, *starts.tolist(), len(one)]):
            if end - start > 1:
                places = together[start:end].tolist()
                pairs = [Pair(float(self.score[at]), float(self.apart[at]), int(self.a[at]), int(self.b[at])) for at in places]
                kept = set(best(pairs, document_of))
                left[places] = [pair in kept for pair in pairs]
        return left


def _root(roots: dict[int, int], number: int) -> int:
    """What stands for all that a claim is connected with."""
    while (above := roots.setdefault(number, number)) != number:
        roots[number] = roots[above]
        number = above
    return number


def _in_order(*columns: Any) -> Any:
    """The places of rows in the order of columns, the last of which counts first."""
    places = columns[0].argsort(kind="stable")
    for column in columns[1:]:
        places = places[column[places].argsort(kind="stable")]
    return places


def _are_in(column: Any, known: Any) -> Any:
    """Of each number: is it one of those, which are in order?"""
    return known[known.searchsorted(column) % len(known)] == column


class Kept:
    """The scores of pairs by their claims; one that is not known is asked for, and kept."""

    def __init__(self, scores: Scores, ask: Callable[[int, int], float]) -> None:
        """`scores`: in the order of the claims."""
        self._a, self._b = memoryview(scores.a), memoryview(scores.b)
        self._score, self._same = memoryview(scores.score), memoryview(scores.same)
        self._ask = ask
        self._new: dict[Places, float] = {}

    def score(self, key: Places) -> float:
        """The score of a pair."""
        found = self._found(key)
        if found is None:
            found = self._new[key] = self._ask(*key)
        return found

    def fits(self, a: int, b: int) -> bool:
        """Was the pair seen, and is its score enough?"""
        place = self._place((a, b) if a < b else (b, a))
        return place is not None and self._score[place] >= POSSIBLE

    def known(self, key: Places) -> float:
        """The same, if it is known; else below any."""
        found = self._found(key)
        return NEVER if found is None else found

    def same(self, key: Places) -> bool | None:
        """Do the two say the same, if it is known?"""
        place = self._place(key)
        return None if place is None else bool(self._same[place])

    def _found(self, key: Places) -> float | None:
        place = self._place(key)
        return self._new.get(key) if place is None else self._score[place]

    def _place(self, key: Places) -> int | None:
        start = bisect_left(self._a, key[0])
        end = bisect_right(self._a, key[0], start)
        found = bisect_left(self._b, key[1], start, end)
        return found if found < end and self._b[found] == key[1] else None


class Stored:
    """What was seen of the claims of one kind of a corpus in a store (`link.Sight`)."""

    def __init__(self, scores: Scores, equals: Scores, gates: Mapping[Places, str], pairing: Pairing) -> None:
        self._scores, self._equals, self._gates, self._pairing = scores, equals, gates, pairing
        self._kept, self._kept_equal = Kept(scores, pairing.score), Kept(equals, pairing.equal)
        self.fits, self.known, self.known_equal = self._kept.fits, self._kept.known, self._kept_equal.known

    def source(self, place: int) -> int:
        """The number of a claim's document."""
        return document_of(place)

    def score(self, a: int, b: int) -> float:
        """As in `Sight`."""
        key = (a, b) if a < b else (b, a)
        return NEVER if key in self._gates else self._kept.score(key)

    def equal(self, a: int, b: int) -> float:
        """As in `Sight`."""
        return self._kept_equal.score((a, b) if a < b else (b, a))

    def holds(self, group: Sequence[int]) -> bool:
        """As in `Sight`."""
        return all(self._says_the_same((group[0], other)) for other in group[1:])

    def pairs(self, least: float, held: Set[int]) -> Iterator[Pair]:
        """As in `Sight`."""
        return self._scores.best(least, held).in_company().pairs()

    def equal_pairs(self) -> Iterator[Pair]:
        """As in `Sight`."""
        return self._equals.best(ALIGNED, frozenset()).pairs()

    def gates(self) -> Iterable[tuple[Places, str]]:
        """As in `Sight`."""
        return self._gates.items()

    def _says_the_same(self, key: Places) -> bool:
        found = self._kept.same(key)
        return self._pairing.holds(*key) if found is None else found
