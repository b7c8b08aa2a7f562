"""What lies together in, pieces of work out: pairs with the documents that they need, claims with all that belong to them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from audit.align.looks import Places
from audit.align.parts import KINDS, Scored, document_of, first_of
from audit.parts.store import documents_in

T = TypeVar("T", bound=Hashable)
MOST_PAIRS, MOST_DOCUMENTS = 5_000, 400
"""Pairs, and documents, that make a piece."""
Found = Mapping[str, Sequence[Places]]
"""Pairs of each kind, in order."""


class Looking(NamedTuple):
    """Pairs that are to be looked at together, pairs that share a value, the documents they need; `told` as in `scored`."""

    pairs: dict[str, list[Places]]
    alike: dict[str, list[Places]]
    documents: list[int]
    told: range


def to_look_at(pairs: Found, alike: Found) -> Iterator[Looking]:
    """Pieces in which all pairs of two documents stand together, beside all pairs inside each of the two."""
    own = {kind: _inside(found) for kind, found in pairs.items()}
    for told in _ranges(pairs, alike):
        across = {kind: [pair for pair in _between(found, told) if not _is_inside(pair)] for kind, found in pairs.items()}
        valued = {kind: _between(found, told) for kind, found in alike.items()}
        needed = documents_in(pair for found in (*across.values(), *valued.values()) for pair in found)
        needed |= {document for document in told if any(document in inside for inside in own.values())}
        beside = {kind: [pair for document in sorted(needed) for pair in own[kind].get(document, ())] for kind in pairs}
        yield Looking({kind: beside[kind] + across[kind] for kind in pairs}, valued, sorted(needed), told)


class Judging(NamedTuple):
    """The documents of a piece, those that are its own, and what was seen of the pairs of claims that belong to them."""

    documents: list[int]
    home: frozenset[int]
    scored: dict[str, Scored]


def to_judge(count: int, seen: Mapping[str, Scored]) -> Iterator[Judging]:
    """Pieces that hold each of `count` documents as their own once, and every claim that belongs to one of theirs."""
    claims: Together[tuple[str, int]] = Together()
    documents: Together[int] = Together()
    for kind, scored in seen.items():
        for a, b in scored.pairs():
            claims.join((kind, a), (kind, b))
            documents.join(document_of(a), document_of(b))
    bound = claims.groups()
    touching: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for root, members in bound.items():
        for document in {document_of(number) for _, number in members}:
            touching[document].append(root)
    parts = _by_root(seen, claims)
    ordered = sorted(range(count), key=lambda document: (documents.root(document), document))
    for start in range(0, count, MOST_DOCUMENTS):
        home = ordered[start : start + MOST_DOCUMENTS]
        roots = sorted({root for document in home for root in touching.get(document, ())})
        needed = {document_of(number) for root in roots for _, number in bound[root]}
        own = {kind: Scored([], [], []) for kind in KINDS}
        for root in roots:
            own[root[0]].add(parts[root])
        yield Judging(sorted(needed.union(home)), frozenset(home), own)


class Together(dict[T, T]):
    """What was joined, and the least of what each belongs to."""

    def root(self, one: T) -> T:
        """The one that stands for all it is joined with."""
        root = one
        while (above := self.get(root, root)) != root:
            root = above
        while one != root:
            self[one], one = root, self[one]
        return root

    def join(self, a: T, b: T) -> None:
        """From here on the two belong together."""
        first, second = self.root(a), self.root(b)
        self[first] = first
        if first != second:
            self[second] = first

    def groups(self) -> dict[T, list[T]]:
        """All that belong together, by the one that stands for them."""
        found: dict[T, list[T]] = defaultdict(list)
        for one in list(self):
            found[self.root(one)].append(one)
        return found


def _by_root(seen: Mapping[str, Scored], claims: Together[tuple[str, int]]) -> dict[tuple[str, int], Scored]:
    """What was seen, by what its claims belong to; of claims that belong to different ones nothing is ever asked."""
    parts: dict[tuple[str, int], Scored] = defaultdict(lambda: Scored([], [], []))
    for kind, scored in seen.items():

        def root(a: int, b: int, kind: str = kind) -> tuple[str, int] | None:
            found = claims.root((kind, a))
            return found if found == claims.root((kind, b)) else None

        for score in scored.scores:
            if home := root(*score[:2]):
                parts[home].scores.append(score)
        for gate in scored.gates:
            if home := root(*gate[:2]):
                parts[home].gates.append(gate)
        for equal in scored.equals:
            if home := root(*equal[:2]):
                parts[home].equals.append(equal)
    return parts


def _ranges(pairs: Found, alike: Found) -> Iterator[range]:
    """Documents that follow each other, whose claims' pairs with later ones make a piece."""
    counts: dict[int, set[int]] = defaultdict(set)
    sizes: dict[int, int] = defaultdict(int)
    for found in (*pairs.values(), *alike.values()):
        for a, b in found:
            counts[document_of(a)].add(document_of(b))
            sizes[document_of(a)] += 1
    first, needed, held = -1, set[int](), 0
    last = -1
    for document in sorted(counts):
        if first >= 0 and (held + sizes[document] > MOST_PAIRS or len(needed | counts[document]) > MOST_DOCUMENTS):
            yield range(first, last + 1)
            first, needed, held = -1, set(), 0
        first = document if first < 0 else first
        last = document
        needed |= counts[document]
        held += sizes[document]
    if first >= 0:
        yield range(first, last + 1)


def _between(found: Sequence[Places], told: range) -> list[Places]:
    """The pairs whose first claim stands in one of the documents."""
    start, end = (bisect_left(found, (first_of(document), 0)) for document in (told.start, told.stop))
    return list(found[start:end])


def _is_inside(pair: Places) -> bool:
    return document_of(pair[0]) == document_of(pair[1])


def _inside(found: Iterable[Places]) -> dict[int, list[Places]]:
    """The pairs inside each document."""
    inside: dict[int, list[Places]] = defaultdict(list)
    for pair in filter(_is_inside, found):
        inside[document_of(pair[0])].append(pair)
    return inside
