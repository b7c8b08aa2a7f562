"""Whatever change to the disk fails: old files stay whole, nothing half-written is left, and the exit code says that it failed."""

from __future__ import annotations

import errno
import json
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

import pytest

DRIVER = Path(__file__).parent / "disk_faults.py"
TEXTS = {
    "a.txt": "date 2023-10-05\n\nThe storm at Skarholm sank 48 boats on Monday, the harbour master said.\n",
    "b.txt": "date 2023-10-05\n\nThe harbour master said the storm at Skarholm sank 84 boats on Monday.\n",
}
COMMANDS = {
    "a report in four formats": (
        "run",
        "corpus",
        "--fail-on",
        "never",
        *(word for name in ("markdown", "json", "sarif", "junit") for word in ("--format", f"{name}=out/r.{name}")),
    ),
    "a baseline": ("baseline", "write", "corpus"),
    "a decision": ("accept", "{id}", "corpus", "--reason", "two lists"),
    "a manifest": ("sources", "corpus", "--write"),
    "claims as columns": ("claims", "corpus", "--format", "parquet=out/claims.parquet"),
}
FAULTS = [
    ("a report in four formats", errno.ENOSPC),
    ("a baseline", errno.EIO),
    ("a decision", errno.EACCES),
    ("a manifest", errno.ENOSPC),
    ("claims as columns", errno.ENOSPC),
]
DONE = 99

Lay = Callable[[Mapping[str, str]], Path]


def called(folder: Path, fails: int, error: int, command: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    """The command, with the `fails`-th change to the disk failing."""
    words = [sys.executable, str(DRIVER), str(fails), str(error), *command]
    return subprocess.run(words, cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below the folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def command_of(name: str, folder: Path) -> tuple[str, ...]:
    """The command, with the id of the only finding where it wants one."""
    if "{id}" not in COMMANDS[name]:
        return COMMANDS[name]
    shown = called(folder, 10_000, errno.EIO, ("run", "corpus", "--format", "json"))
    (finding,) = json.loads(shown.stdout)["findings"]
    return tuple(word.replace("{id}", finding["id"]) for word in COMMANDS[name])


@pytest.mark.parametrize(("name", "error"), FAULTS, ids=[name for name, _ in FAULTS])
def test_every_single_change_to_the_disk_may_fail(name: str, error: int, corpus: Lay, tmp_path: Path) -> None:
    corpus(TEXTS)
    command = command_of(name, tmp_path)
    before = files_of(tmp_path)
    harmless = []
    for fails in count(1):
        done = called(tmp_path, fails, error, command)
        after = files_of(tmp_path)
        if done.returncode == DONE:
            break
        assert {path: after.get(path) for path in before} == before, "a file that was there is no longer what it was"
        if done.returncode == 2:
            assert done.stderr.startswith("audit: ")
            assert "Traceback" not in done.stderr
            assert any(word in done.stderr for word in ("out/r.", "out/claims.", ".audit", "sources.yaml")), "no file is named"
            assert not [path for path in after.keys() - before.keys() if Path(path).name.startswith(".")], (
                "something is left behind"
            )
        else:
            harmless.append(after)
        for path in after.keys() - before.keys():
            (tmp_path / path).unlink()
    assert fails > 2, "nothing was tried"
    assert [files for files in harmless if files != after] == [], "what failed and was not told changed the outcome"


@pytest.mark.parametrize("room", [0, 1, 100, 1000])
def test_a_disk_that_fills_up_inside_a_report_leaves_the_old_one(room: int, corpus: Lay, tmp_path: Path) -> None:
    corpus(TEXTS)
    old = tmp_path / "r.json"
    old.write_text("old", encoding="utf-8")

    def little_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    command = [sys.executable, "-B", "-m", "audit", "run", "corpus", "--format", "json=r.json"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, preexec_fn=little_room, timeout=120, check=False)
    assert done.returncode == 2
    assert "r.json: cannot be written" in done.stderr
    assert files_of(tmp_path).keys() == {"corpus/a.txt", "corpus/b.txt", "r.json"}
    assert old.read_text(encoding="utf-8") == "old"


def test_a_reader_that_hangs_up_is_told_nothing(corpus: Lay, tmp_path: Path) -> None:
    corpus({**TEXTS, **{f"{number}.txt": TEXTS["a.txt"] for number in range(200)}})
    command = f"{sys.executable} -m audit claims corpus | head -n 1"
    done = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


def test_a_run_opens_no_socket_starts_no_process_and_writes_nowhere_else(tmp_path: Path) -> None:
    seeds = Path(__file__).parents[1] / "seeds"
    done = called(
        tmp_path, 0, 0, ("run", str(seeds), "--jobs", "1", "--format", "markdown=out/r.md", "--format", "json=out/r.json")
    )
    assert done.returncode in (0, 1)
    events = [event.split(" ", 1)[1].strip("'") for event in done.stderr.splitlines()]
    places = [place for place in events if not place.isdigit()]  # what is opened by its handle was opened before
    assert len(places) > 4
    assert [place for place in places if not place.removeprefix(f"{tmp_path}/").startswith("out")] == []
