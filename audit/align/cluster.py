"""Scored pairs in, groups out: the best partner in each other document, then greedy joining that every member agrees to."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import islice
from typing import NamedTuple

# A claim that would join a large group is held against this many of its members.
_ASKED = 16
# Two groups, neither of which is large, become one only where of so many of their pairs no more than one may speak against it,
# or of those of a pair and a third one.
_KNOWN = 3
# Scores that differ by less than about this are a tie, which the nearness of the values breaks.
TIE = 2.0
# Echoes join no group of more places than this, so that formulas do not chain.
_FEW = 6


class Pair(NamedTuple):
    """Two places, their score, and what orders pairs of one score: how far the values lie apart."""

    score: float
    apart: float
    a: int
    b: int


Score = Callable[[int, int], float]
Document = Callable[[int], Hashable]


class Scoring(NamedTuple):
    """What groups are made by: each place's document, the score of two places, and whether that is known to be 0 or more.

    A score that nobody looked for costs reading two claims, and is below 0 far more often than not: it is asked last.
    """

    document: Document
    score: Score
    known: Callable[[int, int], bool] = lambda a, b: True


def cluster(pairs: Iterable[Pair], by: Scoring, own: float, start: Sequence[Sequence[int]] = ()) -> list[list[int]]:
    """Groups of two places or more, each place in at most one; of `best` pairs.

    The score of any two members must be 0 or more, of two of one document `own` or more.
    """
    return _merge(pairs, lambda first, second, pair: _are_known(first, second, by) and _agree(first, second, by, own), start)


def join(pairs: Iterable[Pair], binds: Callable[[int, int], bool]) -> list[list[int]]:
    """Groups of two places or more: a pair that binds joins whatever its two groups hold, another one a lone place to few."""
    return _merge(sorted(pairs, key=order), lambda first, second, pair: binds(pair.a, pair.b) or _is_small(first, second))


def _is_small(first: Sequence[int], second: Sequence[int]) -> bool:
    return min(len(first), len(second)) == 1 and len(first) + len(second) <= _FEW


def order(pair: Pair) -> tuple[float, ...]:
    """By what pairs go one before the other."""
    return -round(pair.score / TIE), pair.apart, -pair.score, pair.a, pair.b


def _merge(
    pairs: Iterable[Pair], allow: Callable[[list[int], list[int], Pair], bool], start: Sequence[Sequence[int]] = ()
) -> list[list[int]]:
    """Join the groups of each pair in turn, where it is allowed; the smaller into the larger."""
    homes: dict[int, list[int]] = {}
    for group in start:
        members = list(group)
        homes.update((place, members) for place in members)
    for pair in pairs:
        first, second = homes.setdefault(pair.a, [pair.a]), homes.setdefault(pair.b, [pair.b])
        if first is second or not allow(first, second, pair):
            continue
        large, small = (first, second) if len(first) >= len(second) else (second, first)
        large.extend(small)
        homes.update((place, large) for place in small)
    groups = {id(members): members for members in homes.values() if len(members) > 1}
    return sorted(map(sorted, groups.values()))


def best(pairs: Iterable[Pair], document: Document) -> list[Pair]:
    """Of two documents' pairs, each claim's best one alone, in order; pairs inside one document stay."""
    taken: set[tuple[int, Hashable]] = set()
    kept = []
    for pair in sorted(pairs, key=order):
        left, right = (pair.a, document(pair.b)), (pair.b, document(pair.a))
        if document(pair.a) != document(pair.b):
            if left in taken or right in taken:
                continue
            taken |= {left, right}
        kept.append(pair)
    return kept


def _are_known(first: Sequence[int], second: Sequence[int], by: Scoring) -> bool:
    """Is enough known of the pairs of two groups? The members of a crowd did not all meet."""
    if max(len(first), len(second)) > _ASKED:
        return True
    unknown = (1 for a in first for b in second if not by.known(a, b))
    most = max(1, len(first) * len(second) // _KNOWN)
    return next(islice(unknown, most, None), None) is None


def _agree(first: Sequence[int], second: Sequence[int], by: Scoring, own: float) -> bool:
    """Does every member of the one group score enough with every member of the other?"""
    return all(by.score(a, b) >= (own if by.document(a) == by.document(b) else 0) for a in _asked(first) for b in _asked(second))


def _asked(members: Sequence[int]) -> Sequence[int]:
    """All members, or as many as are asked, evenly spread."""
    if len(members) <= _ASKED:
        return members
    step = (len(members) - 1) / (_ASKED - 1)
    return [members[round(index * step)] for index in range(_ASKED)]
