"""However documents are read, the same comes out: by one process or several, kept or not, after a damage or a sudden end."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from conftest import Command

from audit import apart
from audit import entries as room
from audit.cache import TAG
from audit.entries import Asked, entry_made
from audit.intake import BUNDLE, Intake
from audit.model import Claim, Corpus
from audit.pipeline import held
from audit.read import Document

Lay = Callable[[Mapping[str, str]], Path]
Read = tuple[Corpus, list[Claim]]

TOWNS = ("Oldmere", "Skarholm", "Velden", "Tarn Bay", "Quillfoss")
STORY = """\
date 2024-05-{day:02}

The flood in {town} destroyed {homes:,} homes on {day} May, the prefect's office said.

“We will keep the halls of {town} open until every family has a roof,” said Mara Lindqvist, who leads the {number}th council.

About {people:,} people left, {share}% of them on foot.
"""


WORDS = "crews worked along roads while rain fell over fields and barns near orchards by lanes with mills or woods".split()


def stories(count: int, length: int = 0) -> dict[str, str]:
    """So many little reports on a few towns, with so many words beside."""
    return {f"{number:04}.txt": story(number) + chatter(number, length) for number in range(count)}


def story(number: int) -> str:
    day, homes = 1 + number % 28, 100 + number % 7
    return STORY.format(town=TOWNS[number % 5], number=number, day=day, homes=homes, people=4000 + number, share=number % 90)


def chatter(number: int, length: int) -> str:
    return "".join(f"{WORDS[(place * place + number * place) % len(WORDS)]} " for place in range(length))


MANY = stories(12, BUNDLE // 20)
"""Enough for two processes."""


def read(folder: Path, jobs: int | None = 1, cache: Path | None = None) -> Read:
    return held(Intake(jobs, cache).read([folder], (), lambda stage, done, total: None))


def kept_files(cache: Path) -> list[Path]:
    return sorted(path for path in cache.rglob("*") if path.is_file() and path.name not in (TAG, ".gitignore"))


@pytest.mark.parametrize("jobs", [2, 8, None])
def test_several_processes_read_the_same(corpus: Lay, jobs: int | None) -> None:
    folder = corpus({**MANY, "a.md": "# Head\n\nIn May 12 people came.", "b.html": "<p>In May 13 people came.", "c.txt": " "})
    (folder / "d.txt").write_bytes(b"caf\xe9")
    (folder / "e.txt").symlink_to(folder / "a.md")
    assert read(folder, jobs) == read(folder)


def test_what_is_kept_is_the_same(corpus: Lay, tmp_path: Path) -> None:
    folder, cache = (
        corpus({**MANY, "c.txt": " ", "d.txt": "Le maire de la ville a dit que la route est ouverte."}),
        tmp_path / "kept",
    )
    anew = read(folder)
    assert read(folder, cache=cache) == anew
    assert len(kept_files(cache)) == len(MANY) + 2
    assert repr(read(folder, cache=cache)) == repr(anew)
    assert read(folder, 2, cache) == anew


def test_what_is_kept_is_not_read_again(corpus: Lay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, cache = corpus(stories(3)), tmp_path / "kept"
    anew = read(folder, cache=cache)

    def fail(document: Document, data: bytes, read: object) -> Any:
        raise AssertionError(f"{document.path} is read again")

    monkeypatch.setattr(room, "take_in", fail)
    assert read(folder, cache=cache) == anew
    (folder / "0001.txt").write_text("Another text.", encoding="utf-8")
    with pytest.raises(AssertionError, match=r"0001\.txt is read again"):
        read(folder, cache=cache)


def test_a_damaged_entry_is_read_anew(corpus: Lay, tmp_path: Path) -> None:
    folder, cache = corpus(stories(9)), tmp_path / "kept"
    anew = read(folder, cache=cache)
    for number, path in enumerate(kept_files(cache)):
        content = path.read_bytes()
        path.write_bytes((content[: len(content) // 2], b"", content[::-1])[number % 3])
    assert read(folder, cache=cache) == anew
    assert read(folder, cache=cache) == anew


def test_an_entry_that_is_whole_and_makes_no_sense_is_read_anew(
    corpus: Lay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, cache = corpus(stories(2)), tmp_path / "kept"
    monkeypatch.setattr(room, "entry_of", lambda taken: b'["", [], {"path": 3}, {}]')
    read(folder, cache=cache)
    monkeypatch.undo()
    assert read(folder, cache=cache) == read(folder)


def test_a_cache_in_the_corpus_is_no_part_of_it(corpus: Lay) -> None:
    folder = corpus(stories(2))
    first = read(folder, cache=folder / "kept")
    assert read(folder, cache=folder / "kept") == first
    assert [(each.path, each.why) for each in first[0].unread] == [("kept", "a cache holds no documents")]


def end_at_the_third(_: None, asked: Asked) -> bytes | None:
    if asked[0].path == "0003.txt":
        os._exit(9)
    return entry_made(_, asked)


def test_a_document_over_which_a_process_ends_is_told_as_unread(corpus: Lay, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = corpus(MANY)
    monkeypatch.setattr(room, "entry_made", end_at_the_third)
    made, claims = read(folder, 2)
    assert [(each.path, each.why, each.fault) for each in made.unread] == [("0003.txt", apart.ENDED, True)]
    assert len(made.sources) == len(MANY) - 1
    (folder / "0003.txt").unlink()
    assert claims == read(folder)[1]


def test_a_document_with_too_many_claims_is_told_as_unread(corpus: Lay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("audit.extract.fields.MAX_CLAIMS", 500)
    folder = corpus({**stories(3), "0001.txt": "5 boats sank. " * 501, "a.txt": "5 boats sank. " * 500})
    made, claims = read(folder)
    assert [(each.path, each.why, each.fault) for each in made.unread] == [
        ("0001.txt", "holds more than 100,000 figures, dates, quotations and names; split it", True)
    ]
    (folder / "0001.txt").unlink()
    assert claims == read(folder)[1]


# ---------------------------------------------------------------- the command


def test_the_bytes_of_a_report_do_not_tell_how_it_came_about(audit: Command, corpus: Lay, tmp_path: Path) -> None:
    corpus(MANY)
    anew = audit("run", "corpus", "--format", "json", "--jobs", "1")
    assert anew.returncode == 1
    for words in (["--jobs", "2"], ["--jobs", "8"], ["--cache-dir", "kept"], ["--cache-dir", "kept"]):
        assert audit("run", "corpus", "--format", "json", *words).stdout == anew.stdout
    (tmp_path / "audit.toml").write_text('cache_dir = "other"\n', encoding="utf-8")
    assert audit("run", "corpus", "--format", "json").stdout == anew.stdout
    assert len(kept_files(tmp_path / "other")) == len(MANY)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
@pytest.mark.parametrize("words", [[], ["--jobs", "2"]], ids=["one process", "two"])
def test_after_a_sudden_end_the_next_run_is_as_if_nothing_was(
    audit: Command, corpus: Lay, tmp_path: Path, words: list[str]
) -> None:
    corpus(MANY)
    anew = audit("run", "corpus", "--format", "json", "--jobs", "1").stdout
    chance = random.Random(7)
    command = [sys.executable, "-m", "audit", "run", "corpus", "--format", "json=killed.json", "--cache-dir", "kept", *words]
    for _ in range(2):
        with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL) as run:
            time.sleep(chance.uniform(0.2, 1.0))
            run.kill()
        assert audit("run", "corpus", "--format", "json", "--cache-dir", "kept", *words).stdout == anew
        for path in kept_files(tmp_path / "kept")[::2]:
            path.unlink()


@pytest.mark.parametrize("words", [["--jobs", "0"], ["--jobs", "-1"], ["--jobs", "many"], ["--jobs", "1000"]], ids=" ".join)
def test_what_is_no_number_of_processes_ends_with_2(audit: Command, corpus: Lay, words: list[str]) -> None:
    done = audit("run", corpus(stories(1)), *words)
    assert done.returncode == 2
    assert "is no number of processes; write 1 to 64, or auto" in done.stderr
