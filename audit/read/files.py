"""Folders in, their files out; and the bytes of one file, read with care: nothing outside the folder, nothing without end."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from errno import ELOOP
from pathlib import Path
from typing import NamedTuple

from audit.model import Unread
from audit.read.decode import UnreadableError
from audit.text.constants import MAX_FILE_BYTES

SUFFIXES = (".txt", ".md", ".html", ".htm", ".docx", ".pdf")
TAKEN_APART = (".docx", ".pdf")
"""Those that a library takes apart: a file may be made so that this takes without end."""
MANIFEST = "sources.yaml"
CACHE = "CACHEDIR.TAG"
OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Found(NamedTuple):
    """A file of a folder: its path from that folder with forward slashes, and where it is."""

    path: str
    file: str


def walk(folder: Path) -> Iterator[Found | Unread]:
    """Every file below a folder, and what is passed over on the way; in no order. Links to folders are not followed."""
    waiting = [(folder, "")]
    while waiting:
        at, prefix = waiting.pop()
        try:
            entries = list(os.scandir(at))
        except OSError as error:
            yield Unread(prefix.rstrip("/") or ".", f"the folder cannot be read: {error.strerror}", True)
            continue
        if any(entry.name == CACHE for entry in entries):
            yield Unread(prefix.rstrip("/") or ".", "a cache holds no documents", False)
            continue
        for entry in entries:
            path = prefix + shown(entry.name)
            if entry.name.startswith("."):
                yield Unread(path, "hidden", False)
            elif not _is_folder(entry):
                yield Found(path, entry.path)
            elif entry.is_symlink():
                yield Unread(path, "a link to a folder is not followed", False)
            elif entry.name == "reports":
                yield Unread(path, "reports are no documents", False)
            else:
                waiting.append((Path(entry.path), path + "/"))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def shown(name: str) -> str:
    """A file's name as text; bytes that are no UTF-8 are written out."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def read_bytes(real: str, root: str) -> bytes:
    """The bytes of a regular file inside `root`, of at most 10 MiB; all links of `real` are resolved. Raises UnreadableError."""
    if not real.startswith(root.rstrip(os.sep) + os.sep):
        raise UnreadableError("a link that leads out of the corpus")
    try:
        return _read(real)
    except OSError as error:
        why = "a link that leads to itself" if error.errno == ELOOP else error.strerror
        raise UnreadableError(f"cannot be read: {why}") from None


def _read(file: str) -> bytes:
    handle = os.open(file, OPEN_FLAGS)
    with os.fdopen(handle, "rb") as opened:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError("not a regular file")
        data = opened.read(MAX_FILE_BYTES + 1) if status.st_size <= MAX_FILE_BYTES else b""
        if status.st_size > MAX_FILE_BYTES or len(data) > MAX_FILE_BYTES:
            raise too_large()
        return data


def too_large() -> UnreadableError:
    """What is told of a file that is beyond the budget."""
    return UnreadableError(f"larger than {MAX_FILE_BYTES // 1024 // 1024} MiB; split it")
