"""Processes work through items; one that ends takes nothing with it but the item over which it ended."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from clusters import shout

from audit.engines import Answer, Ended
from audit.engines.processes import AHEAD, Processes

ITEMS = ["one", "two", "three", "end", "four", "five"]


def told(_: None, item: int) -> tuple[int, int]:
    return item, os.getpid()


def answered(answers: Iterator[Answer | Ended]) -> list[Answer]:
    """The answers, of which none is missing."""
    return [answer for answer in answers if not isinstance(answer, Ended)]


@contextmanager
def processes(count: int) -> Iterator[Processes]:
    made = Processes(count)
    try:
        yield made
    finally:
        made.close()


@pytest.mark.parametrize("count", [1, 3])
def test_what_ends_a_process_is_told_of_that_item_alone(count: int) -> None:
    with processes(count) as made:
        answers = made.each(shout, "!", [ITEMS[:2], [], ITEMS[2:5], ITEMS[5:]])
        assert list(answers) == ["ONE!", "TWO!", "THREE!", Ended(), "FOUR!", "FIVE!"]


def test_a_call_has_its_own_work_and_the_processes_stay() -> None:
    with processes(2) as made:
        first = answered(made.each(told, None, [[1], [2], [3], [4]]))
        assert list(made.each(shout, "?", [["one"], ["two"]])) == ["ONE?", "TWO?"]
        again = answered(made.each(told, None, [[1], [2], [3], [4]]))
        assert [item for item, _ in first] == [1, 2, 3, 4]
        assert {process for _, process in again} <= {process for _, process in first}


def test_at_rest_no_process_waits_and_work_goes_on_in_new_ones() -> None:
    with processes(2) as made:
        first = {process for _, process in answered(made.each(told, None, [[1], [2], [3], [4]]))}
        made.rest()
        assert not multiprocessing.active_children()
        again = answered(made.each(told, None, [[1], [2], [3], [4]]))
        assert [item for item, _ in again] == [1, 2, 3, 4]
        assert first.isdisjoint(process for _, process in again)


def test_what_work_raises_is_raised_when_its_turn_comes() -> None:
    with processes(2) as made:
        answers = made.each(shout, "!", [["one", "two", "wrong"], ["three"]])
        assert [next(answers), next(answers)] == ["ONE!", "TWO!"]
        with pytest.raises(ValueError, match="wrong"):
            next(answers)


def test_bundles_are_asked_for_as_they_are_needed() -> None:
    asked = []

    def bundles() -> Iterator[list[int]]:
        for number in range(1000):
            asked.append(number)
            yield [number]

    with processes(2) as made:
        for place, answer in enumerate(made.each(told, None, bundles())):
            assert not isinstance(answer, Ended)
            assert answer[0] == place
            assert len(asked) <= place + 2 * AHEAD + 1
    assert place == 999


def test_a_call_that_nobody_listens_to_any_more_leaves_nothing_behind() -> None:
    with processes(2) as made:
        answers = made.each(told, None, [[number] for number in range(50)])
        assert next(answers)[0] == 0  # type: ignore[index]
        answers.close()
        assert list(made.each(shout, "!", [["one"], ["two"]])) == ["ONE!", "TWO!"]


def test_where_no_process_can_be_started_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("Cannot allocate memory")

    monkeypatch.setattr("multiprocessing.process.BaseProcess.start", fail)
    with processes(2) as made:
        assert list(made.each(told, None, [[1, 2], [3]])) == [(number, os.getpid()) for number in (1, 2, 3)]
