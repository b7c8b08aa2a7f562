"""Records of claims are the same by however many processes, whatever stands among the documents, whatever ends a process."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import pytest
from conftest import Command

from audit import apart, lines
from audit.engines.processes import Processes
from audit.errors import BeyondError
from audit.extract import KINDS
from audit.intake import BUNDLE, processes_for, stream_sources
from audit.lines import Batch, Lines, Made, records_made
from audit.model import Unread

Lay = Callable[[Mapping[str, str]], Path]
TOWNS = ("Oldmere", "Skarholm", "Velden", "Tarn Bay", "Quillfoss")
STORY = """\
The flood in {town} destroyed {homes:,} homes on 3 May 2024, the prefect's office said.

“We will keep the halls of {town} open until every family has a roof,” said Mara Lindqvist, who leads the {homes}th council.
"""
STORIES = {f"{number:04}.txt": STORY.format(town=TOWNS[number % 5], homes=100 + number) * 40 for number in range(12)}
"""Enough for two processes."""
AMONG = {"a.md": "# Head\n\nIn May 12 people came.", "c.txt": " ", "d.txt": "Le maire de la ville a dit que la route est ouverte."}


def listed(folder: Path, *kinds: str) -> tuple[str, tuple[Unread, ...]]:
    """The records that two processes make, and what was not read."""
    reading = stream_sources([folder])
    with closing(Processes(2)) as engine:
        made = "\n".join(Lines(reading, frozenset(kinds or KINDS), engine))
    return made, reading.unread


@pytest.mark.parametrize("words", [[], ["--kind", "figure"], ["--kind", "name", "--kind", "date"]], ids=" ".join)
def test_several_processes_list_the_same(audit: Command, corpus: Lay, words: list[str]) -> None:
    folder = corpus({**STORIES, **AMONG})
    (folder / "b.txt").write_bytes(b"caf\xe9")
    (folder / "e.txt").symlink_to(folder / "a.md")
    alone = audit("claims", folder, "--jobs", "1", *words)
    assert alone.stdout.count("\n") > 200
    assert "b.txt: not UTF-8 text" in alone.stderr
    several = audit("claims", folder, "--jobs", "2", *words)
    assert (several.stdout, several.stderr, several.returncode) == (alone.stdout, alone.stderr, alone.returncode)


def test_one_process_reads_what_is_not_worth_several(corpus: Lay) -> None:
    assert processes_for(None, lambda: 10 * BUNDLE) is None
    assert processes_for(2, lambda: BUNDLE) is None
    engine = processes_for(8, lambda: 3 * BUNDLE)
    assert isinstance(engine, Processes)
    assert engine.most == 3


def end_at_the_third(kinds: frozenset[str], batch: Batch) -> list[Made]:
    if any(document.path == "0003.txt" for document in batch):
        os._exit(9)
    return records_made(kinds, batch)


def test_a_document_over_which_a_process_ends_is_told_alone(corpus: Lay, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = corpus(STORIES)
    monkeypatch.setattr(lines, "records_made", end_at_the_third)
    made, unread = listed(folder)
    assert unread == (Unread("0003.txt", apart.ENDED, True),)
    (folder / "0003.txt").unlink()
    assert made == listed(folder)[0]


def test_a_document_with_too_many_claims_is_told_when_its_turn_comes(corpus: Lay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "TOGETHER", 1)
    folder = corpus({"a.txt": "5 boats sank.", "b.txt": "5 boats sank. " * 100_001})
    reading = stream_sources([folder])
    with closing(Processes(2)) as engine:
        made = iter(Lines(reading, frozenset(("figure",)), engine))
        assert '"source": "a.txt"' in next(made)
        with pytest.raises(BeyondError, match=r"b\.txt: holds more than 100,000 figures"):
            next(made)


def test_a_document_of_an_office_is_told_in_its_place(corpus: Lay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "TOGETHER", 1)
    folder = corpus({"a.txt": "5 boats sank.", "b.docx": "no document", "c.txt": "6 boats sank."})
    made, unread = listed(folder)
    assert [record.partition('"source": ')[2][:7] for record in made.splitlines()] == ['"a.txt"', '"c.txt"']
    assert [each.path for each in unread] == ["b.docx"]
