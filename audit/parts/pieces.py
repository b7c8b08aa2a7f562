"""What lies together in, pieces of work out: pairs with the documents that they need, claims with all that belong to them.

Documents go by number; `order` says which are taken one after the other: those that are of one time need the same others.
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
MOST_PAIRS, MOST_DOCUMENTS = 5_000, 400
"""Pairs, and documents, that make a piece."""
Found = Mapping[str, Sequence[Places]]
"""Pairs of each kind, in order."""
Bound = tuple[str, int]
"""A claim: its kind and its number."""


class Looking(NamedTuple):
    """Pairs to be looked at together, pairs that share a value, the documents they need, those whose own pairs are told."""

    pairs: dict[str, list[Places]]
    alike: dict[str, list[Places]]
    documents: list[int]
    told: frozenset[int]


def to_look_at(pairs: Found, alike: Found, order: Sequence[int]) -> Iterator[Looking]:
    """Pieces in which all pairs of two documents stand together, beside all pairs inside each of the two."""
    own = {kind: _by_document(filter(_is_inside, found), order) for kind, found in pairs.items()}
    across = {kind: _by_document((pair for pair in found if not _is_inside(pair)), order) for kind, found in pairs.items()}
    valued = {kind: _by_document(found, order) for kind, found in alike.items()}
    needs = _needs([*own.values(), *across.values(), *valued.values()])
    for told in _pieces(sorted(needs, key=order.__getitem__), needs):
        needed = sorted({document for one in told for document in needs[one][0]})
        taken = {kind: [pair for one in needed for pair in own[kind].get(one, ())] for kind in pairs}
        for kind in pairs:
            taken[kind] += [pair for one in told for pair in across[kind].get(one, ())]
        yield Looking(
            taken, {kind: [p for one in told for p in valued[kind].get(one, ())] for kind in alike}, needed, frozenset(told)
        )


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
    for roots in _pieces(sorted(lots, key=lambda root: (first[root], root)), needs):
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


def _needs(found: Iterable[Mapping[int, Sequence[Places]]]) -> dict[int, tuple[set[int], int]]:
    """By the document that stands for pairs: the documents that these need, and how many they are."""
    needs: dict[int, tuple[set[int], int]] = {}
    for by_document in found:
        for one, pairs in by_document.items():
            known, count = needs.get(one, (set(), 0))
            known |= {document_of(number) for pair in pairs for number in pair}
            needs[one] = known, count + len(pairs)
    return needs


def _pieces(ones: Iterable[T], needs: Mapping[T, tuple[set[int], int]]) -> Iterator[list[T]]:
    """The ones, in their order, so many at a time that their pairs and documents make a piece."""
    piece: list[T] = []
    needed: set[int] = set()
    held = 0
    for one in ones:
        documents, count = needs[one]
        if piece and (held + count > MOST_PAIRS or len(needed | documents) > MOST_DOCUMENTS):
            yield piece
            piece, needed, held = [], set(), 0
        piece.append(one)
        needed |= documents
        held += count
    if piece:
        yield piece


def _by_document(pairs: Iterable[Places], order: Sequence[int]) -> dict[int, list[Places]]:
    """The pairs by that one of their two documents which is taken first."""
    found: dict[int, list[Places]] = defaultdict(list)
    for pair in pairs:
        found[min(map(document_of, pair), key=order.__getitem__)].append(pair)
    return found


def _is_inside(pair: Places) -> bool:
    return document_of(pair[0]) == document_of(pair[1])
