"""Sources in, reprint families out: near-copies of one text share a name."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from math import ceil
from zlib import crc32

from audit.model import Source
from audit.text.words import WORD

# Shingles of this many words; two texts are one family where the shorter one's shingles are held by the other to this share.
_WORDS = 5
_OVERLAP = 0.8
# A shingle in more texts than this is boilerplate, and would make the index quadratic.
_MOST_TEXTS = 200
# Of a text that is reprinted very often, each copy is held against so many.
_FIRST = 3
# The shingles kept of one text: those with the smallest checksums, the same ones in every text that holds them.
_KEPT = 400
# How many remainders there are for each shingle, so that few meet by chance.
_ROOM = 4
# Two texts that share fewer shingles than this are no family, however short they are.
_LEAST = 8


Shingles = Sequence[int]
"""The checksums of some runs of words of a text, sorted."""


def families(sources: Sequence[Source]) -> dict[str, str]:
    """The family of each path: the first path, in order, of its near-copies (its own path where it has none)."""
    return kin({source.path: shingles_of(source.body) for source in sources})


def kin(shingles: dict[str, Shingles]) -> dict[str, str]:
    """The same, of texts of which no more is known than their shingles."""
    roots = {path: path for path in shingles}
    for a, b in _pairs(shingles):
        _join(roots, a, b)
    return {path: _root(roots, path) for path in sorted(roots)}


def shingles_of(text: str) -> Shingles:
    """Those of its shingles that stand for a text."""
    words = WORD.findall(text.lower())
    found = {crc32(" ".join(words[start : start + _WORDS]).encode("utf-8", "replace")) for start in range(len(words) - _WORDS + 1)}
    return array("I", sorted(found)[:_KEPT])


def _pairs(shingles: dict[str, Shingles]) -> list[tuple[str, str]]:
    """The pairs of texts whose kept shingles overlap enough, in order."""
    shared = _several(shingles.values())
    held = {path: mine for path, mine in shingles.items() if _may_be_held(mine, shared)}
    wanted = {shingle for mine in held.values() for shingle in mine}
    holders: dict[int, list[str]] = defaultdict(list)
    for path in sorted(shingles):
        for shingle in shingles[path]:
            if shingle in wanted:
                holders[shingle].append(path)
    near = {tuple(sorted((path, other))) for path in held for other in _near(path, shingles, holders)}
    return [(a, b) for a, b in sorted(near) if _are_copies(a, b, shingles, holders)]


def _may_be_held(mine: Shingles, shared: bytearray) -> bool:
    """Do other texts hold enough of a text's shingles, so that one that is no shorter may be its copy?"""
    several = sum([shared[shingle % len(shared)] > 1 for shingle in mine])
    return several >= _needed(len(mine) if _is_whole(mine) else 0)


def _several(shingles: Collection[Shingles]) -> bytearray:
    """By the remainder of a shingle: 2 where several texts hold it, or another one of that remainder. Most are held once."""
    counts = bytearray(1 + _ROOM * sum(map(len, shingles)))
    for some in shingles:
        for shingle in some:
            at = shingle % len(counts)
            if counts[at] < 2:
                counts[at] += 1
    return counts


def _near(path: str, shingles: dict[str, Shingles], holders: Mapping[int, Sequence[str]]) -> list[str]:
    """The texts that may be copies of one that is no longer than they are, or longer than what was kept of it.

    Of so many shingles that must be shared, one at least is among the rarest, when all but one fewer than those are left out. Of a
    long text a copy may lie anywhere.
    """
    mine = shingles[path]
    needed = _needed(len(mine) if _is_whole(mine) else 0)
    rarest = mine
    if _is_whole(mine):
        rarest = sorted(mine, key=lambda shingle: len(holders[shingle]))[: max(0, len(mine) - needed + 1)]
    shared: Counter[str] = Counter()
    for shingle in rarest:
        paths = holders[shingle]
        shared.update(paths if _is_told(path, paths) else paths[:_FIRST])
    least = needed - (len(mine) - len(rarest))
    return [other for other, count in shared.items() if other != path and count >= least]


def _are_copies(a: str, b: str, shingles: dict[str, Shingles], holders: Mapping[int, Sequence[str]]) -> bool:
    """Do the kept shingles of a text and a later one overlap enough?"""
    mine, other = shingles[a], shingles[b]
    shared = set(mine).intersection(other)
    return sum(_is_told(a, holders[shingle]) for shingle in shared) >= _needed(_comparable(mine, other))


def _is_told(path: str, paths: Sequence[str]) -> bool:
    """Is a shingle of a text held against all that hold it? Of one that is reprinted very often, only in the first ones."""
    return len(paths) <= _MOST_TEXTS or path in paths[:_FIRST]


def _is_whole(mine: Shingles) -> bool:
    """Were all shingles of a text kept?"""
    return len(mine) < _KEPT


def _needed(comparable: int) -> int:
    """How many shingles two texts must share of so many; however short they are, some."""
    return ceil(_OVERLAP * max(_LEAST, comparable))


def _comparable(a: Shingles, b: Shingles) -> int:
    """How many shingles of the shorter text could be shared: those within reach of what was kept of both."""
    reach = min(some[-1] if len(some) == _KEPT else 2**32 for some in (a, b))
    return min(bisect_right(some, reach) for some in (a, b))


def _root(roots: dict[str, str], path: str) -> str:
    while roots[path] != path:
        path = roots[path]
    return path


def _join(roots: dict[str, str], a: str, b: str) -> None:
    first, second = sorted((_root(roots, a), _root(roots, b)))
    roots[second] = first
