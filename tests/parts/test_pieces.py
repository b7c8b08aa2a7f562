"""What lies together in, pieces of work out, wherever they end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.align.looks import Places
from audit.align.parts import KINDS, document_of, first_of
from audit.parts import pieces
from audit.parts.pieces import Lot, to_look_at

Found = Mapping[str, list[Places]]
DOCUMENTS = 6
CLAIM = st.tuples(st.integers(0, DOCUMENTS - 1), st.integers(0, 3)).map(lambda at: first_of(at[0]) + at[1])
PAIR = st.tuples(CLAIM, CLAIM).filter(lambda pair: pair[0] < pair[1])
FOUND = st.fixed_dictionaries({kind: st.sets(PAIR, max_size=25).map(sorted) for kind in KINDS})
ORDER = st.permutations(range(DOCUMENTS))
drawn = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])


def cut_into(size: int, patch: pytest.MonkeyPatch) -> None:
    """So many pairs, and documents, make a piece."""
    patch.setattr(pieces, "MOST_PAIRS", size)
    patch.setattr(pieces, "MOST_RECORDS", size)


@drawn
@given(FOUND, FOUND, ORDER, st.sampled_from([1, 2, 7, 400]))
def test_pairs_are_looked_at_beside_all_that_matters_to_them(
    monkeypatch: pytest.MonkeyPatch, pairs: Found, alike: Found, order: list[int], size: int
) -> None:
    cut_into(size, monkeypatch)
    made = list(to_look_at(_lots(pairs, alike, order), lambda documents: _own(pairs, set(documents))))
    for kind in KINDS:
        across = [pair for one in made for pair in one.pairs[kind] if not _inside(pair)]
        inside = [pair for one in made for pair in one.pairs[kind] if _inside(pair) and document_of(pair[0]) in one.told]
        assert sorted(across + inside) == pairs[kind], "each pair is told once"
        assert sorted(pair for one in made for pair in one.alike[kind]) == alike[kind]
        for one in made:
            here = set(one.pairs[kind])
            assert len(here) == len(one.pairs[kind])
            between = {frozenset(map(document_of, pair)) for pair in here}
            assert here >= {pair for pair in pairs[kind] if frozenset(map(document_of, pair)) in between}
            needed = {document_of(number) for pair in (*here, *one.alike[kind]) for number in pair}
            assert needed <= set(one.documents)
            assert here >= {pair for pair in pairs[kind] if {*map(document_of, pair)} <= set(one.documents) and _inside(pair)}


def _lots(pairs: Found, alike: Found, order: list[int]) -> Iterator[Lot]:
    for document in sorted(range(DOCUMENTS), key=order.__getitem__):
        held = [
            {kind: [p for p in found[kind] if min(map(document_of, p), key=order.__getitem__) == document] for kind in KINDS}
            for found in (pairs, alike)
        ]
        yield Lot(document, *held)


def _own(pairs: Found, documents: set[int]) -> Found:
    return {kind: [pair for pair in found if _inside(pair) and document_of(pair[0]) in documents] for kind, found in pairs.items()}


def _inside(pair: tuple[int, int]) -> bool:
    return document_of(pair[0]) == document_of(pair[1])
