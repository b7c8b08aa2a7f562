"""Documents that hold more claims than memory is given to: told as unread, and all that is text is read on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from builders import source

from audit import room
from audit.pipeline import Request, audit_files
from audit.room import WHY, Room
from audit.text.constants import CLAIM_LETTERS

Lay = Callable[[Mapping[str, str]], Path]
CORE = Path(__file__).parents[1] / "rules" / "core"
TABLE = "| 5 | 6 | 7 | 8 |\n|---|---|---|---|\n" + "| 41 | 52 | 63 | 74 |\n" * 40


def test_a_document_of_text_always_has_room() -> None:
    left = Room()
    assert all(left.holds(source("x" * CLAIM_LETTERS, path=f"{number}.txt"), 1) for number in range(1000))
    assert not left.unread


def test_what_stands_closer_takes_room_till_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MAX_DENSE", 10)
    left = Room()
    dense = [left.holds(source("x", path=f"{number}.txt"), 4) for number in range(5)]
    assert dense == [True, True, False, False, False]
    assert [one.path for one in left.unread] == ["2.txt", "3.txt", "4.txt"]
    assert all(one.fault for one in left.unread)
    assert left.holds(source("x" * 100, path="5.txt"), 1)


def test_a_long_text_makes_room_for_a_table_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MAX_DENSE", 0)
    left = Room()
    assert not left.holds(source("x", path="a.txt"), 1)
    assert left.holds(source("x" * 10 * CLAIM_LETTERS, path="b.txt"), 1)
    assert left.holds(source("x", path="c.txt"), 8)
    assert not left.holds(source("x", path="d.txt"), 8)


def test_a_run_tells_what_it_had_no_room_for_and_reads_the_rest(corpus: Lay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MAX_DENSE", 0)
    folder = corpus(
        {"a.md": TABLE, "b.txt": "The storm sank 5 boats on Monday, the harbour master said. " + "It was long ago. " * 20}
    )
    report = audit_files(Request((folder,), (CORE,)))
    assert [source.path for source in report.corpora[0].sources] == ["b.txt"]
    assert [(one.path, one.why, one.fault) for one in report.corpora[0].unread] == [("a.md", WHY, True)]
    assert report.incomplete
    assert report.coverage.claims == 2
