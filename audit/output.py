"""Files are written whole or not at all: a report that could not be finished leaves the old one as it was."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from audit.errors import AuditError


def write_whole(path: Path, text: str) -> None:
    """Write UTF-8 text beside `path` and put it in its place in one step; raises AuditError that names the file."""
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as out:
            out.write(text.encode("utf-8", "backslashreplace"))
            out.flush()
            os.fsync(out.fileno())
        temporary.chmod(_mode(path))
        temporary.replace(path)
        temporary = None
        _sync_folder(path.parent)
    except OSError as error:
        raise AuditError(f"{path}: cannot be written: {error.strerror or error}") from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        return 0o644


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power loss, where the system allows it."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
