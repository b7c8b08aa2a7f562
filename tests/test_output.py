"""A file is written whole, or the old one stays as it was and nothing is left behind."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from audit import output
from audit.errors import AuditError


def test_a_file_is_written_and_replaced_with_its_mode_kept(tmp_path: Path) -> None:
    path = tmp_path / "new" / "report.md"
    output.write_whole(path, "one\n")
    path.chmod(0o600)
    output.write_whole(path, "two ✓\n")
    assert path.read_text(encoding="utf-8") == "two ✓\n"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["report.md"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    path = tmp_path / "report.md"
    path.write_text("old", encoding="utf-8")

    def fail(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os if step == "fsync" else Path, step, fail)
    with pytest.raises(AuditError, match=r"report\.md: cannot be written: No space left"):
        output.write_whole(path, "new")
    monkeypatch.undo()
    assert path.read_text(encoding="utf-8") == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["report.md"]


def test_a_lone_surrogate_does_not_stop_a_report(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    output.write_whole(path, "a\ud800b")
    assert path.read_text(encoding="utf-8") == "a\\ud800b"


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "report"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    output.write_whole(pipe, "one\n")
    assert os.read(reader, 100) == b"one\n"
    os.close(reader)
    assert pipe.is_fifo()
