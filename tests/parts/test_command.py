"""`--store`, `store` in the configuration, and what a run does without either."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from conftest import Command

from audit import pipeline
from audit.cli import run
from audit.parts.folder import INSIDE, OURS

FILES = {
    "a.txt": "The ferry to Skarholm carried 4,200 passengers in May 2023.",
    "b.txt": "In May 2023 the ferry to Skarholm carried 4,900 passengers.",
}
Corpus = Callable[[Mapping[str, str]], Path]


def names(folder: Path) -> list[str]:
    """Of all that lies in a folder."""
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def memory(audit: Command, corpus: Corpus) -> str:
    return audit("run", corpus(FILES), "--format", "json").stdout


def test_a_store_gives_the_same_report_and_is_empty_afterwards(audit: Command, corpus: Corpus, memory: str, tmp_path: Path) -> None:
    for _ in range(2):
        told = audit("run", corpus(FILES), "--store", "store", "--format", "json")
        assert (told.stdout, told.stderr, told.returncode) == (memory, "", 1)
        assert names(tmp_path / "store") == [OURS]
    assert names(tmp_path) == ["corpus", "store"]


def test_a_store_inside_the_corpus_is_no_document(audit: Command, corpus: Corpus, memory: str) -> None:
    folder = corpus(FILES)
    told = [audit("run", folder, "--store", folder / "store", "--format", "json").stdout for _ in range(2)][-1]
    assert {**json.loads(told), "coverage": {}} == {**json.loads(memory), "coverage": {}}
    assert json.loads(told)["coverage"]["passed_over"] == [{"path": f"store/{OURS}", "why": "hidden"}]


def test_the_configuration_names_a_store(audit: Command, corpus: Corpus, memory: str, tmp_path: Path) -> None:
    folder = corpus(FILES)
    (tmp_path / "audit.toml").write_text('store = "kept"\n', encoding="utf-8")
    told = audit("run", folder, "--format", "json")
    assert (told.stdout, told.stderr) == (memory, "")
    assert names(tmp_path / "kept") == [OURS]


def test_a_baseline_is_written_by_way_of_the_store(audit: Command, corpus: Corpus) -> None:
    folder = corpus({**FILES, "audit.toml": 'store = "kept"\n'})
    assert audit("baseline", "write", folder).returncode == 0
    assert (folder / "kept" / OURS).exists()
    assert audit("run", folder).returncode == 0


@pytest.mark.parametrize("others", [["--each"], ["--format", "html"], ["--format", "html=page.html"]])
def test_what_no_store_can_serve_is_an_error(others: list[str], audit: Command, corpus: Corpus, tmp_path: Path) -> None:
    told = audit("run", corpus(FILES), "--store", "store", *others)
    assert told.returncode == 2
    assert told.stderr.startswith(f"audit: --store and {' '.join(others).removesuffix('=page.html')} cannot go together: ")
    assert not (tmp_path / "store").exists()


def test_of_a_store_in_the_configuration_that_is_told(audit: Command, corpus: Corpus, tmp_path: Path) -> None:
    folder = corpus({**FILES, "audit.toml": 'store = "kept"\n'})
    told = audit("run", folder, "--format", "html=page.html")
    assert "kept: no store is used with --format html: " in told.stderr
    assert (tmp_path / "page.html").exists()
    assert not (folder / "kept").exists()


def test_a_folder_of_others_is_left_alone(audit: Command, corpus: Corpus) -> None:
    folder = corpus(FILES)
    told = audit("run", folder, "--store", folder)
    assert told.returncode == 2
    assert "corpus: holds other things; for a store name a folder that is empty, or not there yet" in told.stderr
    assert names(folder) == sorted(FILES)


def test_without_duckdb_a_store_that_is_named_is_an_error(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    monkeypatch.chdir(tmp_path)
    assert run(["run", str(corpus(FILES)), "--store", "store"]) == 2
    assert "pip install 'source-audit[store]'" in capsys.readouterr().err
    assert not (tmp_path / "store").exists()


@pytest.mark.parametrize("there", [True, False])
def test_a_large_corpus_is_put_into_a_store_where_there_can_be_one(
    there: bool, corpus: Corpus, memory: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(pipeline, "HELD_IN_MEMORY", 10)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    if not there:
        monkeypatch.setitem(sys.modules, "duckdb", None)
    run(["run", str(corpus(FILES)), "--format", "json"])
    told = capsys.readouterr()
    assert told.out == memory
    in_memory = "audit: 0 MB are held in memory: a store needs DuckDB: pip install 'source-audit[store]'\n"
    assert told.err == ("" if there else in_memory)
    assert names(tmp_path) == ["corpus"]


def test_the_folder_of_a_run_that_was_killed_serves_the_next(audit: Command, corpus: Corpus, memory: str, tmp_path: Path) -> None:
    folder = corpus(FILES)
    script = (
        "import os, signal, sys\n"
        "from audit.parts.candidates import Candidates\n"
        "Candidates.join = lambda self: os.kill(os.getpid(), signal.SIGKILL)\n"
        "from audit.cli import run\n"
        "run(sys.argv[1:])\n"
    )
    command = [sys.executable, "-c", script, "run", str(folder), "--store", "store"]
    assert subprocess.run(command, cwd=tmp_path, timeout=120).returncode == -signal.SIGKILL
    assert "tables" in names(tmp_path / "store" / OURS / INSIDE)
    told = audit("run", folder, "--store", "store", "--format", "json")
    assert (told.stdout, told.stderr) == (memory, "")
    assert names(tmp_path / "store") == [OURS]
