"""Groups of claims and what is told of their pairs, as pieces that are judged alone."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.align.link import outside
from audit.align.parts import KINDS, document_of, first_of
from audit.parts import found
from audit.parts.found import Grouped, Judging, Touched
from audit.parts.store import Store

DOCUMENTS = 5
CLAIMS = [first_of(document) + place for document in range(DOCUMENTS) for place in range(3)]
CLAIM = st.sampled_from(CLAIMS)
GROUPS = st.lists(st.sets(CLAIM, min_size=2, max_size=4), max_size=3).map(lambda groups: [sorted(group) for group in groups])
PAIR = st.tuples(CLAIM, CLAIM).filter(lambda pair: pair[0] < pair[1])
LINKS = st.dictionaries(PAIR, st.tuples(st.integers(0, 1), st.sampled_from(["one", "other"])), max_size=5)


@st.composite
def disjoint(draw: st.DrawFn) -> list[list[int]]:
    """Groups of which no two hold the same claim."""
    claims = draw(st.permutations(CLAIMS))
    return [sorted(claims[first : first + 3]) for first in range(0, draw(st.integers(0, 12)), 3)]


STRONG = st.tuples(GROUPS, LINKS, disjoint()).map(lambda one: Grouped(one[0], [(*p, *told) for p, told in one[1].items()], one[2]))
WEAK = st.tuples(GROUPS, LINKS).map(lambda one: Grouped(one[0], [(*pair, 0, "weak") for pair in one[1]]))
STOPPED = st.sets(CLAIM, max_size=3).map(sorted)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.fixed_dictionaries(dict.fromkeys(KINDS, STRONG)),
    st.fixed_dictionaries(dict.fromkeys(KINDS, WEAK)),
    STOPPED,
    st.permutations(range(DOCUMENTS)),
    st.sampled_from([1, 2, 400]),
)
def test_each_document_is_judged_once_with_all_that_touches_it(
    monkeypatch: pytest.MonkeyPatch,
    strong: Mapping[str, Grouped],
    weak: Mapping[str, Grouped],
    stopped: list[int],
    order: list[int],
    size: int,
) -> None:
    monkeypatch.setattr(found, "MOST_DOCUMENTS", size)
    strong = {kind: one._replace(stopped=stopped) for kind, one in strong.items()}
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder))
        store.put_in_order(order)
        store.found.add(strong)
        store.found.add_possible(weak)
        made = list(store.found.pieces())
        store.close()
    assert [len(piece.home) for piece in made[:-1]] == [size] * (len(made) - 1)
    assert [order[document] for piece in made for document in sorted(piece.home, key=order.__getitem__)] == list(range(DOCUMENTS))
    for piece in made:
        needed = [_held(piece, piece.touched[kind], strong[kind], weak[kind]) for kind in KINDS]
        assert piece.documents == sorted(piece.home.union(*needed))


def _held(piece: Judging, touched: Touched, strong: Grouped, weak: Grouped) -> set[int]:
    """The documents that a piece needs; is all there that touches its own, and nothing else?"""

    def is_here(*numbers: int) -> bool:
        return any(document_of(number) in piece.home for number in numbers)

    assert sorted(touched.groups) == sorted(list(group) for group in strong.groups if is_here(*group))
    shown = outside(strong.agreed, [list(group) for group in weak.groups])
    assert sorted(touched.possible) == sorted(group for group in shown if is_here(*group))
    members = {number for group in (*touched.groups, *touched.possible) for number in group}
    told = {(a, b): (apart, words) for a, b, apart, words in (*weak.links, *strong.links)}
    wanted = {pair: told[pair] for pair in told if is_here(*pair) or members.issuperset(pair)}
    assert {(a, b): (apart, words) for a, b, apart, words in touched.links} == wanted
    assert len(touched.links) == len(wanted)
    assert sorted(touched.stopped) == [number for number in strong.stopped if is_here(number)]
    return {document_of(number) for number in members.union(*wanted)}
