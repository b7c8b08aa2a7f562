"""What lies together in, pieces of work out, wherever they end."""

from __future__ import annotations

from collections.abc import Mapping

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
drawn = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])


def cut_into(size: int, patch: pytest.MonkeyPatch) -> None:
    """So many pairs, and documents, make a piece."""
    patch.setattr(pieces, "MOST_PAIRS", size)
    patch.setattr(pieces, "MOST_RECORDS", size)


@drawn
@given(st.lists(st.tuples(FOUND, FOUND), max_size=8), st.sampled_from([1, 2, 7, 400]))
def test_what_stands_in_a_lot_is_looked_at_together(
    monkeypatch: pytest.MonkeyPatch, held: list[tuple[Found, Found]], size: int
) -> None:
    cut_into(size, monkeypatch)
    lots = [Lot({kind: some for kind, some in pairs.items() if some}, dict(alike)) for pairs, alike in held]
    made = list(to_look_at(lots))
    for kind in KINDS:
        assert [pair for one in made for pair in one.pairs[kind]] == [pair for lot in lots for pair in lot.pairs.get(kind, ())]
        assert [pair for one in made for pair in one.alike[kind]] == [pair for lot in lots for pair in lot.alike[kind]]
        begins = [sum(len(one.pairs[kind]) for one in made[:place]) for place in range(len(made) + 1)]
        ends = [sum(len(lot.pairs.get(kind, ())) for lot in lots[:place]) for place in range(len(lots) + 1)]
        assert set(begins) <= set(ends)
    for one in made:
        numbers = [number for found in (one.pairs, one.alike) for kind in KINDS for pair in found[kind] for number in pair]
        assert one.documents == sorted(set(map(document_of, numbers)))
