"""Processes work through items; one that ends takes nothing with it but the item over which it ended."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest

from audit.crew import Bundle, Crew, EndedError

ITEMS = ["one", "two", "wrong", "three", "end", "four", "five"]


def shout(item: str) -> bytes:
    """The work: one item goes wrong, another ends the process."""
    if item == "wrong":
        raise ValueError(item)
    if item == "end":
        os._exit(9)
    return item.upper().encode()


@contextmanager
def crew(items: Sequence[str], bundles: Sequence[Bundle], count: int) -> Iterator[Crew]:
    made = Crew(shout, items, bundles, count)
    try:
        yield made
    finally:
        made.close()


@pytest.mark.parametrize("count", [1, 3])
def test_what_ends_a_process_is_told_of_that_item_alone(count: int) -> None:
    with crew(ITEMS, [[0, 1], [2, 3, 4, 5], [6]], count) as made:
        assert made.made(0) == b"ONE"
        assert made.made(1) == b"TWO"
        assert made.made(2) is None
        assert made.made(3) == b"THREE"
        with pytest.raises(EndedError):
            made.made(4)
        assert made.made(5) == b"FOUR"
        assert made.made(6) == b"FIVE"


def test_an_item_may_be_asked_for_in_any_order_and_is_given_once() -> None:
    with crew(["one", "two"], [[0], [1]], 2) as made:
        assert (made.made(1), made.made(0), made.made(0)) == (b"TWO", b"ONE", None)


def test_processes_that_nobody_waits_for_are_ended() -> None:
    with crew(["one"] * 50, [[number] for number in range(50)], 2) as made:
        assert made.made(0) == b"ONE"
    assert all(process.exitcode is not None for process in made._processes)


def test_where_no_process_can_be_started_nothing_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("Cannot allocate memory")

    monkeypatch.setattr("multiprocessing.process.BaseProcess.start", fail)
    with crew(["one"], [[0]], 2) as made:
        assert made.made(0) is None
