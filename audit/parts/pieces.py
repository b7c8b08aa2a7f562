"""What lies together in, pieces of work out: pairs with the documents that they need, claims with all that belong to them.

Documents go by number; `order` says which are taken one after the other, so that those that need the same others stand together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple, TypeVar

from audit.align.link import Numbers
from audit.align.looks import Places
from audit.align.parts import KINDS, Scored, document_of

T = TypeVar("T", bound=Hashable)
Item = TypeVar("Item")
MOST_PAIRS, MOST_RECORDS = 60_000, 3_000
"""Pairs, and documents that they need, that make a piece."""
MOST_DOCUMENTS = 400
"""Documents that are judged in one piece."""
Needs = tuple[set[int], int]
"""The documents that some pairs need, and how many pairs they are."""
Bound = tuple[str, int]
"""A claim: its kind and its number."""


class Lot(NamedTuple):
    """Pairs of which one claim at least is a document's: those that share a subject, those that share a value; by kind."""

    document: int
    pairs: dict[str, list[Places]]
    alike: dict[str, list[Places]]

    def needs(self) -> Needs:
        """What it takes to look at them."""
        found = [pairs for kinds in (self.pairs, self.alike) for pairs in kinds.values()]
        return {document_of(number) for pairs in found for pair in pairs for number in pair}, sum(map(len, found))


class Looking(NamedTuple):
    """Pairs to be looked at together, pairs that share a value, the documents they need, those whose own pairs are told."""

    pairs: dict[str, list[Places]]
    alike: dict[str, list[Places]]
    documents: list[int]
    told: frozenset[int]


def to_look_at(lots: Iterable[Lot], own: Mapping[str, Mapping[int, Sequence[Places]]]) -> Iterator[Looking]:
    """Pieces in which all pairs of two documents stand together, beside all pairs inside each of the two.

    `lots` hold each pair once, all of two documents in one, those inside a document in its own; `own`: these by kind and document.
    """
    for piece in _pieces(lots, Lot.needs):
        told = frozenset(lot.document for lot in piece)
        needed = sorted({document for lot in piece for document in lot.needs()[0]})
        taken = {kind: [pair for lot in piece for pair in lot.pairs.get(kind, ())] for kind in KINDS}
        for kind in KINDS:
            taken[kind] += [pair for one in needed if one not in told for pair in own[kind].get(one, ())]
        yield Looking(taken, {kind: [pair for lot in piece for pair in lot.alike.get(kind, ())] for kind in KINDS}, needed, told)


class Grouping(NamedTuple):
    """Documents, and what was seen of the pairs of those of their claims that may come into one group."""

    documents: list[int]
    scored: dict[str, Scored]


def to_group(seen: Mapping[str, Scored], binds: Callable[[Scored], Iterable[Places]], order: Sequence[int]) -> Iterator[Grouping]:
    """Pieces that hold all claims that belong together by the pairs that bind, each such lot once."""
    claims: Together[Bound] = Together()
    for kind, scored in seen.items():
        for a, b in binds(scored):
            claims.join((kind, a), (kind, b))
    lots = claims.groups()
    parts = _by_root(seen, claims)
    documents = {root: {document_of(number) for _, number in members} for root, members in lots.items()}
    first = {root: min(map(order.__getitem__, needed)) for root, needed in documents.items()}
    needs = {root: (documents[root], parts[root].size) for root in lots}
    for roots in _pieces(sorted(lots, key=lambda root: (first[root], root)), needs.__getitem__):
        own = {kind: Scored([], [], []) for kind in KINDS}
        for root in roots:
            own[root[0]].add(parts[root])
        yield Grouping(sorted({document for root in roots for document in documents[root]}), own)


class Judging(NamedTuple):
    """The documents of a piece, those that are its own, and the groups that claims of these are in."""

    documents: list[int]
    home: frozenset[int]
    grouped: dict[str, Numbers]


def to_judge(grouped: Mapping[str, Numbers], order: Sequence[int]) -> Iterator[Judging]:
    """Pieces that hold each document as their own once, and whole every group in which one of its claims is."""
    touching = {kind: _touching(numbers) for kind, numbers in grouped.items()}
    for home in bundled(sorted(range(len(order)), key=order.__getitem__), MOST_DOCUMENTS):
        own = {kind: _of(numbers, touching[kind], home) for kind, numbers in grouped.items()}
        needed = {document_of(number) for numbers in own.values() for number in _numbers(numbers)}
        yield Judging(sorted(needed.union(home)), frozenset(home), own)


class Touched(NamedTuple):
    """Of what was grouped, what touches a document: places of groups and of possible groups, pairs with links, claims stopped."""

    groups: set[int]
    possible: set[int]
    pairs: set[Places]
    stopped: set[int]


def _touching(numbers: Numbers) -> dict[int, Touched]:
    found: dict[int, Touched] = defaultdict(lambda: Touched(set(), set(), set(), set()))
    for place, group in enumerate(numbers.groups):
        for number in group:
            found[document_of(number)].groups.add(place)
    for place, group in enumerate(numbers.possible):
        for number in group:
            found[document_of(number)].possible.add(place)
    for pair in numbers.links:
        for number in pair:
            found[document_of(number)].pairs.add(pair)
    for number in numbers.stopped:
        found[document_of(number)].stopped.add(number)
    return dict(found)


def _of(numbers: Numbers, touching: Mapping[int, Touched], home: Sequence[int]) -> Numbers:
    """Of what was grouped, what touches some documents; with each group the links of all its members."""
    here = [touching[document] for document in home if document in touching]
    groups = [numbers.groups[place] for place in sorted({place for each in here for place in each.groups})]
    possible = [numbers.possible[place] for place in sorted({place for each in here for place in each.possible})]
    members = {number for group in (*groups, *possible) for number in group}
    pairs = {pair for each in here for pair in each.pairs}
    pairs |= {pair for number in members for pair in touching[document_of(number)].pairs if members.issuperset(pair)}
    links = {pair: numbers.links[pair] for pair in sorted(pairs)}
    apart = {pair: link for pair, link in links.items() if pair in numbers.apart}
    return Numbers(groups, possible, apart, links, {number for each in here for number in each.stopped})


def _numbers(numbers: Numbers) -> Iterator[int]:
    for found in (*numbers.groups, *numbers.possible, *numbers.links):
        yield from found


def bundled(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items, so many at a time."""
    rest = iter(items)
    while some := list(islice(rest, size)):
        yield some


class Together(dict[T, T]):
    """What was joined, by what stands for all that it is joined with."""

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
        self[second] = first

    def groups(self) -> dict[T, list[T]]:
        """All that belong together, by the one that stands for them."""
        found: dict[T, list[T]] = defaultdict(list)
        for one in list(self):
            found[self.root(one)].append(one)
        return found


def _by_root(seen: Mapping[str, Scored], claims: Together[Bound]) -> dict[Bound, Scored]:
    """What was seen, by what its claims belong to; of claims that belong to different lots nothing is ever asked."""
    parts: dict[Bound, Scored] = defaultdict(lambda: Scored([], [], []))
    for kind, scored in seen.items():

        def lot(a: int, b: int, kind: str = kind) -> Scored | None:
            root = claims.root((kind, a))
            return parts[root] if root in claims and root == claims.root((kind, b)) else None

        for score in scored.scores:
            if (found := lot(*score[:2])) is not None:
                found.scores.append(score)
        for gate in scored.gates:
            if (found := lot(*gate[:2])) is not None:
                found.gates.append(gate)
        for equal in scored.equals:
            if (found := lot(*equal[:2])) is not None:
                found.equals.append(equal)
    return parts


def _pieces(ones: Iterable[Item], needs: Callable[[Item], Needs]) -> Iterator[list[Item]]:
    """The ones, in their order, so many at a time that their pairs and documents make a piece."""
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
