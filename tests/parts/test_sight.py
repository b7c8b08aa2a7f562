"""What was seen of pairs: out of the tables comes what was put in, in the order in which groups are made of it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.align.cluster import Pair, best
from audit.align.looks import NEVER, Places
from audit.align.parts import KINDS, Score, Scored, document_of, first_of
from audit.parts import sight
from audit.parts.sight import Stored
from audit.parts.store import Store
from audit.text.constants import ALIGNED, POSSIBLE

DOCUMENTS = 5
CLAIM = st.tuples(st.integers(0, DOCUMENTS - 1), st.integers(0, 2)).map(lambda at: first_of(at[0]) + at[1])
PAIR = st.tuples(CLAIM, CLAIM).filter(lambda pair: pair[0] < pair[1])
SCORE = st.sampled_from([POSSIBLE - 1.5, POSSIBLE, ALIGNED - 0.1, ALIGNED, ALIGNED + 1.0, ALIGNED + 3.0, ALIGNED + 4.0])
REASON = st.sampled_from([None, (2.0, "no other value comes near", ()), (-2.0, "other values fit as well", ())])
SEEN = st.tuples(SCORE, st.sampled_from([0.0, 0.2, 1.0]), st.booleans(), REASON)
SCORED = st.builds(
    Scored,
    st.dictionaries(PAIR, SEEN, max_size=14).map(lambda found: [Score._make((*pair, *told)) for pair, told in found.items()]),
    st.dictionaries(PAIR, st.tuples(st.sampled_from(["base", "period"]), SCORE), max_size=4).map(
        lambda found: [(*pair, *told) for pair, told in found.items()]
    ),
    st.dictionaries(PAIR, SCORE, max_size=8).map(lambda found: [(*pair, score) for pair, score in found.items()]),
)
FOUND = st.fixed_dictionaries(dict.fromkeys(KINDS, SCORED))
drawn = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


class Later:
    """What is told of pairs that were not seen."""

    def __init__(self) -> None:
        self.asked: list[Places] = []

    def score(self, a: int, b: int) -> float:
        self.asked.append((a, b))
        return (a + b) % 7 - 3.0

    def equal(self, a: int, b: int) -> float:
        return (a + b) % 5 - 2.0

    def holds(self, a: int, b: int) -> bool:
        return (a + b) % 2 == 0


@contextmanager
def stored(found: Mapping[str, Scored], kind: str, later: Later) -> Iterator[Stored]:
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder))
        for name in KINDS:  # one after the other, as pieces come
            store.seen.add({each: found[each] if each == name else Scored([], [], []) for each in KINDS})
        yield store.seen.of(kind, later)
        store.close()


def company(pairs: Iterable[Pair]) -> dict[int, frozenset[int]]:
    """Of each claim, all that it is connected with."""
    found: dict[int, frozenset[int]] = {}
    for pair in pairs:
        all_of_them = found.get(pair.a, frozenset({pair.a})) | found.get(pair.b, frozenset({pair.b}))
        found.update(dict.fromkeys(all_of_them, all_of_them))
    return found


@drawn
@given(
    FOUND, st.sampled_from(KINDS), st.sets(CLAIM, max_size=4), st.sampled_from([POSSIBLE, ALIGNED]), st.sampled_from([1, 3, 500])
)
def test_pairs_come_as_they_do_in_memory(
    monkeypatch: pytest.MonkeyPatch, found: Mapping[str, Scored], kind: str, held: set[int], least: float, size: int
) -> None:
    monkeypatch.setattr(sight, "ROWS", size)
    scored = found[kind]
    free = [one for one in scored.scores if one.score >= least and held.isdisjoint((one.a, one.b))]
    with stored(found, kind, Later()) as seen:
        wanted = best((Pair(one.score, one.apart, one.a, one.b) for one in free), document_of)
        lots = [list(some) for _, some in groupby(seen.pairs(least, held), lambda pair: company(wanted)[pair.a])]
        assert sorted(lots) == sorted([pair for pair in wanted if pair.a in some] for some in set(company(wanted).values()))
        equal = [Pair(score, 0.0, a, b) for a, b, score in scored.equals if score >= ALIGNED]
        assert list(seen.equal_pairs()) == best(equal, document_of)
        gates = sorted(scored.gates, key=lambda gate: (-gate[3], gate[:2]))
        assert list(seen.gates()) == [((a, b), name) for a, b, name, _ in gates]


@drawn
@given(FOUND, st.sampled_from(KINDS), st.lists(PAIR, max_size=8))
def test_what_was_not_seen_is_looked_at_once(found: Mapping[str, Scored], kind: str, asked: list[Places]) -> None:
    scored, later = found[kind], Later()
    scores = {(one.a, one.b): one for one in scored.scores}
    equals = {(a, b): score for a, b, score in scored.equals}
    gates = {(a, b) for a, b, *_ in scored.gates}
    with stored(found, kind, later) as seen:
        for key in [*scores, *asked, *asked]:
            wanted = NEVER if key in gates else scores[key].score if key in scores else Later().score(*key)
            assert seen.score(*key) == seen.score(*reversed(key)) == wanted
            known = key in scores or key not in gates
            assert seen.fits(*key) == seen.fits(*reversed(key)) == (key in scores and scores[key].score >= POSSIBLE)
            assert seen.known(key) == (scores[key].score if key in scores else wanted if known else NEVER)
        assert sorted(later.asked) == sorted(set(asked) - scores.keys() - gates)
        for key in [*equals, *asked]:
            assert seen.equal(*key) == seen.known_equal(key) == equals.get(key, later.equal(*key))
            assert seen.holds(key) == (scores[key].same if key in scores else later.holds(*key))


@drawn
@given(
    st.lists(st.tuples(PAIR, SCORE), max_size=14, unique_by=lambda one: one[0]), st.sampled_from(KINDS), st.sets(st.integers(0, 5))
)
def test_what_a_document_says_twice_is_known_where_it_is_asked_for(
    seen: list[tuple[Places, float]], kind: str, documents: set[int]
) -> None:
    inside = [(pair, score) for pair, score in seen if document_of(pair[0]) == document_of(pair[1])]
    nothing = {each: Scored([], [], []) for each in KINDS}
    with tempfile.TemporaryDirectory() as folder, closing(Store(Path(folder))) as store:
        store.seen.add(nothing | {kind: Scored([Score(*pair, score, 0.0, True, None) for pair, score in inside], [], [])})
        store.seen.inside_is_seen()
        found = store.seen.repeats(documents)
    wanted = [pair for pair, score in sorted(inside) if score >= ALIGNED and document_of(pair[0]) in documents]
    assert found == {each: [] for each in KINDS} | {kind: wanted}


def test_a_group_says_the_same_where_each_says_what_the_first_does() -> None:
    later = Later()
    pairs = [Score(first_of(0), first_of(at), 7.0, 0.0, at < 3, None) for at in (1, 2, 3)]
    found = {"figure": Scored(pairs, [], []), "date": Scored([], [], [])}
    with stored(found, "figure", later) as seen:
        assert seen.holds([first_of(at) for at in range(3)])
        assert not seen.holds([first_of(at) for at in range(4)])
    assert not later.asked
