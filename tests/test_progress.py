"""Progress is one line on a terminal: what is being done, how far it is, and how long it will take."""

from __future__ import annotations

import sys

import pytest

from audit.progress import Progress


class Terminal:
    """Standard error as a terminal that remembers."""

    def __init__(self, is_one: bool = True) -> None:
        self.written: list[str] = []
        self._is_one = is_one

    def isatty(self) -> bool:
        return self._is_one

    def write(self, text: str) -> None:
        self.written.append(text)

    def flush(self) -> None:
        pass


def shown(monkeypatch: pytest.MonkeyPatch, calls: list[tuple[float, str, int, int]], is_one: bool = True) -> list[str]:
    terminal = Terminal(is_one)
    monkeypatch.setattr(sys, "stderr", terminal)
    now = [0.0]
    progress = Progress(lambda: now[0])
    for at, stage, done, total in calls:
        now[0] = at
        progress(stage, done, total)
    progress.clear()
    return [text.strip() for text in terminal.written]


def test_it_tells_what_is_done_and_how_long_it_will_take(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = [(0.0, "reading", 0, 2000), (10.0, "reading", 500, 2000), (20.0, "reading", 1000, 2000), (40.0, "comparing", 0, 1)]
    assert shown(monkeypatch, calls) == [
        "reading 0 of 2,000",
        "reading 500 of 2,000, about 30 s left",
        "reading 1,000 of 2,000, about 20 s left",
        "comparing …",
        "",
    ]


def test_long_work_is_told_in_minutes(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = [(0.0, "reading", 0, 100_000), (60.0, "reading", 10_000, 100_000)]
    assert shown(monkeypatch, calls)[1] == "reading 10,000 of 100,000, about 10 min left"


def test_it_is_not_told_more_often_than_an_eye_follows(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(shown(monkeypatch, [(0.001 * n, "reading", n, 1000) for n in range(1000)])) <= 12


def test_where_no_terminal_is_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, [(0.0, "reading", 0, 10)], is_one=False) == []
