"""Groups of claims and what is told of their pairs, as pieces that are judged alone."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.align.link import Together
from audit.align.looks import Places
from audit.align.parts import KINDS, Score, Scored, document_of, first_of
from audit.parts import found
from audit.parts.found import ABOUT, ALIKE, APART, BORNE, Judging, Told, Touched, documents_of
from audit.parts.store import Store

DOCUMENTS = 5
CLAIMS = [first_of(document) + place for document in range(DOCUMENTS) for place in range(3)]
CLAIM = st.sampled_from(CLAIMS)
GROUPS = st.lists(st.sets(CLAIM, min_size=2, max_size=4), max_size=3).map(lambda groups: [sorted(group) for group in groups])
PAIR = st.tuples(CLAIM, CLAIM).filter(lambda pair: pair[0] < pair[1])
PAIRS = st.lists(PAIR, max_size=5, unique=True)
LINKS = st.dictionaries(PAIR, st.tuples(st.integers(0, 1), st.sampled_from([b"one", b"other"])), max_size=8).map(
    lambda found: [(*pair, *told) for pair, told in found.items()]
)
RIVAL = (2.0, "no other value comes near", ())
TOGETHER = st.builds(Together, GROUPS, GROUPS, PAIRS, PAIRS, PAIRS, PAIRS, st.sets(CLAIM, max_size=3))
ORDER = st.permutations(range(DOCUMENTS))
drawn = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


def of_kinds(each: st.SearchStrategy) -> st.SearchStrategy:
    return st.fixed_dictionaries(dict.fromkeys(KINDS, each))


@contextmanager
def store_in_order(order: list[int]) -> Iterator[Store]:
    """A store whose documents have their places."""
    with tempfile.TemporaryDirectory() as folder, closing(Store(Path(folder))) as store:
        store.put_in_order(order)
        yield store


class Nobody:
    """Is never asked."""

    def score(self, a: int, b: int) -> NoReturn:
        raise AssertionError

    equal = holds = score


@drawn
@given(of_kinds(TOGETHER), of_kinds(PAIRS), ORDER, st.sampled_from([1, 3, 500]))
def test_each_pair_is_told_of_once_beside_those_of_its_document(
    monkeypatch: pytest.MonkeyPatch, groups: Mapping[str, Together], rivals: Mapping[str, list[Places]], order: list[int], size: int
) -> None:
    monkeypatch.setattr(found, "ROWS", size)
    with store_in_order(order) as store:
        store.seen.add({kind: Scored([Score(*pair, 7.0, 0.0, True, RIVAL) for pair in rivals[kind]], [], []) for kind in KINDS})
        for kind in KINDS:
            store.seen.of(kind, Nobody())
            store.found.add(kind, groups[kind])
        made = list(store.found.wanted(store.seen.told))
    assert [order[document_of(some[0].a)] for some in made] == sorted({order[document_of(one.a)] for some in made for one in some})
    assert all(len({document_of(one.a) for one in some}) == 1 for some in made)
    assert all(documents_of(some) == {document_of(number) for one in some for number in (one.a, one.b)} for some in made)
    told = {(one.kind, one.a, one.b): (one.why, one.rival) for some in made for one in some}
    assert len(told) == sum(map(len, made))
    wanted = {}
    for kind in KINDS:
        put = groups[kind]
        for why, pairs in ((ABOUT, put.about), (BORNE, put.borne), (ALIKE, put.alike), (APART, put.apart)):
            wanted.update({(kind, *pair): (why, RIVAL if pair in rivals[kind] else None) for pair in pairs})
    assert told == wanted


@drawn
@given(of_kinds(TOGETHER), of_kinds(LINKS), ORDER, st.sampled_from([1, 2, 400]))
def test_each_document_is_judged_once_with_all_that_touches_it(
    monkeypatch: pytest.MonkeyPatch, groups: Mapping[str, Together], links: Mapping[str, list[Told]], order: list[int], size: int
) -> None:
    monkeypatch.setattr(found, "MOST_DOCUMENTS", size)
    with store_in_order(order) as store:
        for kind in KINDS:
            store.found.add(kind, groups[kind])
        store.found.add_links(links)
        made = list(store.found.pieces())
    assert [len(piece.home) for piece in made[:-1]] == [size] * (len(made) - 1)
    assert [order[document] for piece in made for document in sorted(piece.home, key=order.__getitem__)] == list(range(DOCUMENTS))
    for piece in made:
        needed = [_held(piece, piece.touched[kind], groups[kind], links[kind]) for kind in KINDS]
        assert piece.documents == sorted(piece.home.union(*needed))


def _held(piece: Judging, touched: Touched, groups: Together, links: list[Told]) -> set[int]:
    """The documents that a piece needs; is all there that touches its own, and nothing else?"""

    def is_here(*numbers: int) -> bool:
        return any(document_of(number) in piece.home for number in numbers)

    assert sorted(touched.groups) == sorted(group for group in groups.groups if is_here(*group))
    assert sorted(touched.possible) == sorted(group for group in groups.possible if is_here(*group))
    members = {number for group in (*touched.groups, *touched.possible) for number in group}
    wanted = sorted(told for told in links if is_here(*told[:2]) or members.issuperset(told[:2]))
    assert sorted(touched.links) == wanted
    assert sorted(touched.stopped) == sorted(number for number in groups.stopped if is_here(number))
    return {document_of(number) for number in members.union(*(told[:2] for told in wanted))}
