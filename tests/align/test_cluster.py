"""Scored pairs to groups: one partner in each other document, and every member agrees."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from audit.align.cluster import Pair, Score, Scoring, best, join
from audit.align.cluster import cluster as joined

SCORES = {(0, 1): 9.0, (0, 2): 8.0, (1, 2): 7.0, (2, 3): 7.0, (0, 3): -4.0, (1, 3): -4.0}


def score(a: int, b: int) -> float:
    return SCORES.get((min(a, b), max(a, b)), 0.0)


def cluster(pairs: Iterable[Pair], document: Callable[[int], str], score: Score, *rest: Any) -> list[list[int]]:
    return joined(best(pairs, document), Scoring(document, score), *rest)


def pairs(*places: tuple[int, int]) -> list[Pair]:
    return [Pair(score(a, b), 0.5, a, b) for a, b in places]


def test_a_chain_that_members_refuse_is_not_closed() -> None:
    assert cluster(pairs((0, 1), (1, 2), (2, 3)), "abcd".__getitem__, score, 6) == [[0, 1, 2]]


def test_a_claim_takes_its_best_partner_of_another_document() -> None:
    """Places 1 and 2 stand in one document: place 0 takes the better one, and the other stays alone."""
    assert cluster(pairs((0, 1), (0, 2)), "abb".__getitem__, score, 9) == [[0, 1]]


def test_two_claims_of_one_document_join_where_they_score_enough_with_each_other() -> None:
    assert cluster(pairs((0, 1), (1, 2)), "abb".__getitem__, score, 6) == [[0, 1, 2]]


def test_the_nearer_value_breaks_a_tie_and_nothing_more() -> None:
    near, far = Pair(8.0, 0.1, 0, 2), Pair(8.2, 0.9, 0, 1)
    assert cluster([far, near], "abb".__getitem__, lambda a, b: 0.0, 6) == [[0, 2]]
    stronger = Pair(14.0, 0.9, 0, 1)
    assert cluster([stronger, near], "abb".__getitem__, lambda a, b: 0.0, 6) == [[0, 1]]


def test_the_order_of_pairs_changes_nothing() -> None:
    found = pairs((0, 1), (0, 2), (1, 2), (2, 3))
    assert cluster(found[::-1], "abcd".__getitem__, score, 6) == cluster(found, "abcd".__getitem__, score, 6)


def test_same_words_join_freely_and_an_echo_joins_few() -> None:
    binds: Callable[[int, int], bool] = lambda a, b: (a, b) != (7, 8)  # noqa: E731
    same = [Pair(10.0, 0.0, at, at + 1) for at in range(7)]
    assert join([*same, Pair(6.0, 0.0, 7, 8)], binds) == [list(range(8))]
    assert join([Pair(10.0, 0.0, 6, 7), Pair(6.0, 0.0, 7, 8)], binds) == [[6, 7, 8]]


def test_groups_that_stand_take_in_others_and_join_where_all_agree() -> None:
    assert cluster(pairs((1, 2)), "abcd".__getitem__, score, 6, [[0, 1]]) == [[0, 1, 2]]
    assert cluster(pairs((2, 3)), "abcd".__getitem__, score, 6, [[0, 2], [1, 3]]) == [[0, 2], [1, 3]]
    assert cluster([], "abcd".__getitem__, score, 6, [[0, 2]]) == [[0, 2]]


def test_groups_that_hardly_met_stay_apart_and_nobody_is_asked() -> None:
    asked = []

    def ask(a: int, b: int) -> float:
        asked.append((a, b))
        return 1.0

    met = {(0, 1), (2, 3), (1, 2), (0, 2)}
    some = [Pair(9.0, 0.0, 0, 1), Pair(9.0, 0.0, 2, 3), Pair(7.0, 0.0, 1, 2)]
    by = Scoring("abcd".__getitem__, ask, lambda a, b: (min(a, b), max(a, b)) in met)
    assert joined(some, by, 6) == [[0, 1], [2, 3]]
    assert sorted(asked) == [(0, 1), (2, 3)]
    met.add((1, 3))  # three of four
    assert joined(some, by, 6) == [[0, 1, 2, 3]]
    assert (0, 3) in asked


def test_crowds_whose_members_did_not_all_meet_are_asked() -> None:
    many = 20
    by = Scoring(lambda place: place, lambda a, b: 1.0, lambda a, b: abs(a - b) == 1)
    chain = [Pair(9.0, 0.0, at, at + 1) for at in range(2 * many)]
    assert joined(chain, by, 6, [range(many)]) == [list(range(2 * many + 1))]


@pytest.mark.parametrize(("third", "groups"), [(1.0, [[0, 1, 2]]), (-1.0, [[0, 1]])])
def test_of_three_one_pair_need_not_have_met(third: float, groups: list[list[int]]) -> None:
    met = {(0, 1): 9.0, (1, 2): 7.0}
    by = Scoring("abc".__getitem__, lambda a, b: met.get((a, b), third), lambda a, b: (min(a, b), max(a, b)) in met)
    assert joined([Pair(score, 0.0, *places) for places, score in met.items()], by, 6) == groups
