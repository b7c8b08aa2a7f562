"""A folder for the time of one run, for its owner alone: a new one of the system's, or one that was named."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from pathlib import Path

from audit.errors import AuditError

OURS, MARK, INSIDE = ".audit-store", "mark", "kept"
"""All that is in a named folder, hidden from who reads documents there; in it the file that says so, and what a run may remove."""
SAYS = b"A store of source-audit: what lies in the folder kept is removed by the next run.\n"
"""What stands in the mark: a file that has the name by chance does not say so."""


class Folder:
    """`inside` is where files can be put, until it is closed."""

    def __init__(self, named: Path | None) -> None:
        """A named folder must be new, empty, or left by an earlier run, ended as it may; raises AuditError for any other.

        What an earlier run left is removed; nothing else ever is.
        """
        self._lock: int | None = None
        try:
            if named is None:
                self.inside = Path(tempfile.mkdtemp(prefix="audit-"))
                return
            named.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock = _locked(named)
            self.inside = named / OURS / INSIDE
            _remove(self.inside)
            self.inside.mkdir(mode=0o700)
        except OSError as error:
            self._let_go()
            raise AuditError(f"{named or tempfile.gettempdir()}: cannot keep what is read: {error.strerror}") from error

    def close(self) -> None:
        """All that was put there is removed; a named folder stays, with the mark."""
        with contextlib.suppress(OSError):
            _remove(self.inside)
        self._let_go()

    def _let_go(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def _locked(folder: Path) -> int:
    """The mark of a folder that is ours, open, and locked where the system can do that: it is free again however a run ends."""
    if not _is_ours(folder):
        raise AuditError(f"{folder}: holds other things; for a store name a folder that is empty, or not there yet")
    ours = folder / OURS
    ours.mkdir(mode=0o700, exist_ok=True)
    handle = os.open(ours / MARK, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        _lock(handle, folder)
        os.write(handle, SAYS)
    except BaseException:
        os.close(handle)
        raise
    return handle


def _lock(handle: int, folder: Path) -> None:
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise AuditError(f"{folder}: another run that is not over yet has its store there") from error


def _is_ours(folder: Path) -> bool:
    """Is there nothing in it, but what a run left, ended as it may?"""
    held, ours = _names(folder), folder / OURS
    if not held:
        return True
    if held != {OURS} or ours.is_symlink() or not ours.is_dir():
        return False
    inside = _names(ours)
    return not inside or (inside <= {MARK, INSIDE} and _is_mark(ours / MARK))


def _names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


def _is_mark(path: Path) -> bool:
    """Was it written by us, whole or in part?"""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return SAYS.startswith(file.read(len(SAYS) + 1))


def _remove(folder: Path) -> None:
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)
