"""What lies together in, pieces of work out: pairs with the documents that they need. Documents go by number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set
from itertools import islice
from typing import NamedTuple, TypeVar

from audit.align.looks import Places
from audit.align.parts import KINDS, document_of

Item = TypeVar("Item")
MOST_PAIRS, MOST_RECORDS = 30_000, 1_000
"""Pairs, and documents that they need, that make a piece."""
Needs = tuple[Set[int], int]
"""The documents that some pairs need, and how many pairs they are."""


class Lot(NamedTuple):
    """Pairs that are looked at together: those that share a subject, those that share a value; by kind."""

    pairs: dict[str, list[Places]]
    alike: dict[str, list[Places]]

    def needs(self) -> Needs:
        """What it takes to look at them."""
        found = [pairs for kinds in self for pairs in kinds.values()]
        return {document_of(number) for pairs in found for pair in pairs for number in pair}, sum(map(len, found))


class Looking(NamedTuple):
    """Pairs to be looked at together, pairs that share a value, and the documents that they need."""

    pairs: dict[str, list[Places]]
    alike: dict[str, list[Places]]
    documents: list[int]


def to_look_at(lots: Iterable[Lot]) -> Iterator[Looking]:
    """Pieces in which what stands in one lot, as all pairs of two documents do, stands together."""
    for piece in in_pieces(lots, Lot.needs):
        pairs, alike = ({kind: [pair for lot in piece for pair in lot[sort].get(kind, ())] for kind in KINDS} for sort in range(2))
        yield Looking(pairs, alike, sorted({document for lot in piece for document in lot.needs()[0]}))


def bundled(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items, so many at a time."""
    rest = iter(items)
    while some := list(islice(rest, size)):
        yield some


def in_pieces(ones: Iterable[Item], needs: Callable[[Item], Needs]) -> Iterator[list[Item]]:
    """The ones, in their order, so many at a time that the pairs and documents that each needs make a piece."""
    piece: list[Item] = []
    needed: set[int] = set()
    held = 0
    for one in ones:
        documents, count = needs(one)
        if piece and (held + count > MOST_PAIRS or len(needed | documents) > MOST_RECORDS):
            yield piece
            piece, needed, held = [], set(), 0
        piece.append(one)
        needed |= documents
        held += count
    if piece:
        yield piece
