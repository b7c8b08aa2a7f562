"""What was seen of pairs, as lots of claims that may come into one group."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.align.looks import Places
from audit.align.parts import KINDS, Scored, document_of, first_of
from audit.parts import seen
from audit.parts.found import HELD, Grouped
from audit.parts.seen import Bound, Roots, by_kind
from audit.parts.store import Store
from audit.text.constants import ALIGNED, POSSIBLE

DOCUMENTS = 5
CLAIM = st.tuples(st.integers(0, DOCUMENTS - 1), st.integers(0, 2)).map(lambda at: first_of(at[0]) + at[1])
PAIR = st.tuples(CLAIM, CLAIM).filter(lambda pair: pair[0] < pair[1])
SCORE = st.sampled_from([POSSIBLE - 1.5, POSSIBLE, ALIGNED - 0.1, ALIGNED, ALIGNED + 4.0])
REASON = st.sampled_from([None, (2.0, "no other value comes near", ()), (-2.0, "other values fit as well", ())])
SCORED = st.builds(
    Scored,
    st.dictionaries(PAIR, st.tuples(SCORE, REASON), max_size=8).map(lambda found: [(*pair, *told) for pair, told in found.items()]),
    st.dictionaries(PAIR, st.sampled_from(["base", "period"]), max_size=3).map(
        lambda found: [(*pair, gate, ALIGNED + 1.0) for pair, gate in found.items()]
    ),
    st.dictionaries(PAIR, SCORE, max_size=3).map(lambda found: [(*pair, score) for pair, score in found.items()]),
)
FOUND = st.fixed_dictionaries(dict.fromkeys(KINDS, SCORED))


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=20))
def test_the_least_of_what_was_joined_stands_for_it(joined: list[tuple[int, int]]) -> None:
    roots = Roots(13)
    for a, b in joined:
        roots.join(a, b)
    wanted = _together(joined, range(13))
    assert [roots.of(place) for place in range(13)] == [min(next(one for one in wanted if place in one)) for place in range(13)]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(FOUND, max_size=3), st.permutations(range(DOCUMENTS)), st.sets(CLAIM, max_size=4), st.sampled_from([1, 4, 500]))
def test_what_belongs_together_comes_in_one_lot(
    monkeypatch: pytest.MonkeyPatch, told: list[Mapping[str, Scored]], order: list[int], held: set[int], size: int
) -> None:
    monkeypatch.setattr(seen, "ROWS", size)
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder))
        for one in told:
            store.seen.add(one)
        store.put_in_order(order)
        strong = list(store.seen.strong())
        store.found.add({kind: Grouped([], [], held=sorted(held)) for kind in KINDS})
        store.found.put()
        weak = list(store.seen.weak(HELD))
        store.close()
    whole = by_kind(Bound(kind, frozenset(), one[kind]) for one in told for kind in KINDS)
    _hold(strong, whole, _aligned, order)
    free = {kind: [one for one in scored.scores if held.isdisjoint(one[:2])] for kind, scored in whole.items()}
    _hold(weak, {kind: Scored(scores, [], []) for kind, scores in free.items()}, _possible, order)


def _aligned(scored: Scored) -> list[Places]:
    """The pairs that may come into one group, or that a gate keeps apart."""
    found = [(a, b) for a, b, score, _ in scored.scores if score >= ALIGNED]
    found += ((a, b) for a, b, *_ in scored.gates)
    return found + [(a, b) for a, b, score in scored.equals if score >= ALIGNED]


def _possible(scored: Scored) -> list[Places]:
    return [(a, b) for a, b, score, _ in scored.scores if score >= POSSIBLE]


def _hold(lots: list[Bound], wanted: Mapping[str, Scored], binds: Callable[[Scored], Iterable[Places]], order: list[int]) -> None:
    """Are these the lots, in the order of their documents, each with all that was seen of its claims?"""
    places = [min(order[document] for document in lot.documents) for lot in lots]
    assert places == sorted(places)
    for kind, scored in wanted.items():
        joined = list(binds(scored))
        together = _together(joined, {number for pair in joined for number in pair})
        of_kind = [lot for lot in lots if lot.kind == kind]
        assert len(of_kind) == len(together)
        for lot in of_kind:
            claims = next(one for one in together if one.issuperset(_pairs(lot.scored)[0]))
            assert lot.documents == {document_of(number) for pair in _pairs(lot.scored) for number in pair}
            for mine, every in zip(_rows(lot.scored), _rows(scored), strict=True):
                assert sorted(mine, key=repr) == sorted((one for one in every if claims.issuperset(one[:2])), key=repr)


def _rows(scored: Scored) -> list[list[tuple[Any, ...]]]:
    return [list(rows) for rows in (scored.scores, scored.gates, scored.equals)]


def _pairs(scored: Scored) -> list[Places]:
    return [(a, b) for rows in _rows(scored) for a, b, *_ in rows]


def _together(joined: Iterable[tuple[int, int]], ones: Iterable[int]) -> list[set[int]]:
    found = [{one} for one in ones]
    for a, b in joined:
        touched = [group for group in found if group & {a, b}]
        found = [group for group in found if not group & {a, b}] + [set().union(*touched)]
    return found
