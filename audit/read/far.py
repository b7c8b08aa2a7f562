"""Documents by URL: a folder or a file of any store that fsspec opens (`s3://…`, `gs://…`, `memory://…`). Its one door.

Only a URL that the user named is opened: what a store gives as the name of a file is looked for below that URL, and is never taken
for one. On its way here a URL travels as a `Path`, for that is what all else names corpora by; it has one slash less then.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from audit.errors import AuditError
from audit.model import Unread
from audit.read.decode import UnreadableError
from audit.read.files import CACHE, Found, shown, too_large
from audit.text.constants import MAX_FILE_BYTES

URL = re.compile(r"(?P<protocol>[a-z][a-z0-9+.-]+):/+(?P<rest>.*)", re.DOTALL)
WHY = 200
"""Characters that are shown of what a library says."""


def url_of(path: Path) -> str | None:
    """The URL that a path stands for; None for a path on the disk, as one is that exists."""
    found = URL.fullmatch(path.as_posix())
    if found is None or path.exists():
        return None
    return f"{found['protocol']}://{found['rest']}"


def is_far_folder(url: str) -> bool:
    """Is it a folder? Raises AuditError where it is no file either, or cannot be reached."""
    store, path = _opened(url)
    try:
        if store.isdir(path):
            return True
        if store.isfile(path):
            return False
    except Exception as error:  # whatever the library for a store stumbles over
        raise AuditError(f"{url}: cannot be reached: {_short(error)}") from error
    raise AuditError(f"{url}: there is no such file or folder")


class FarFolder:
    """A folder of a store. `path` is what names of documents are relative to, `root` what files have to be below."""

    def __init__(self, url: str) -> None:
        self.root = url.rstrip("/")
        self.path = Path(self.root)
        self._store, self._base = _opened(self.root)

    def walk(self) -> Iterator[Found | Unread]:
        """Every file below the folder, and what is passed over on the way, as on the disk; in order of the names."""
        names = self._names()
        caches = {posixpath.dirname(name) for name in names if posixpath.basename(name) == CACHE}
        told = set()
        for name in names:
            unread = _passed_over(name, caches)
            if unread is None:
                yield Found(shown(name), f"{self.root}/{name}")
            elif unread not in told:
                told.add(unread)
                yield unread

    def real(self, file: str) -> str:
        """Where a file is: stores have no links."""
        return file

    def root_of(self, file: str) -> str:
        """The folder that a file lies in."""
        return file.rpartition("/")[0]

    def holds(self, name: str) -> bool:
        """Is there a file of that name?"""
        try:
            return bool(self._store.isfile(f"{self._base}/{name}"))
        except Exception as error:  # whatever the library for a store stumbles over
            raise AuditError(f"{self.root}: cannot be reached: {_short(error)}") from error

    def read(self, name: str) -> bytes:
        """The bytes of one of its files; raises UnreadableError."""
        return far_bytes(f"{self.root}/{name}", self.root)

    def _names(self) -> list[str]:
        """The files below the folder, by their names from it. Raises AuditError."""
        try:
            found = self._store.find(self._base, detail=True)
        except Exception as error:  # whatever the library for a store stumbles over
            raise AuditError(f"{self.root}: cannot be read: {_short(error)}") from error
        head = self._base.rstrip("/") + "/"
        files = (file for file, about in found.items() if about["type"] == "file" and file.startswith(head))
        return sorted(file[len(head) :] for file in files)


def far_bytes(file: str, root: str) -> bytes:
    """The bytes of a file below `root`, of at most 10 MiB. Raises UnreadableError."""
    try:
        store, base = _opened(root)
        with store.open(f"{base.rstrip('/')}/{file[len(root) + 1 :]}", "rb") as opened:
            data: bytes = opened.read(MAX_FILE_BYTES + 1)
    except Exception as error:  # whatever the library for a store stumbles over
        raise UnreadableError(f"cannot be read: {_short(error)}") from error
    if len(data) > MAX_FILE_BYTES:
        raise too_large()
    return data


def _passed_over(name: str, caches: set[str]) -> Unread | None:
    """What of a file's path is passed over, the folder nearest to the top first; None where nothing is."""
    folder = ""
    *above, _ = parts = name.split("/")
    for depth, part in enumerate(parts):
        if folder in caches:
            return Unread(shown(folder) or ".", "a cache holds no documents", False)
        folder = posixpath.join(folder, part)
        if part.startswith("."):
            return Unread(shown(folder), "hidden", False)
        if part == "reports" and depth < len(above):
            return Unread(shown(folder), "reports are no documents", False)
    return None


def _opened(url: str) -> tuple[Any, str]:
    """The store behind a URL, and the path in it. Raises AuditError where there is no way to open such a one."""
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise AuditError(f"{url}: a library for URLs is missing; pip install 'source-audit[urls]'") from error
    if "::" in url:
        raise AuditError(f"{url}: a chain of URLs cannot be read; name one")
    try:
        store, path = url_to_fs(url)
    except Exception as error:  # whatever the library for a store stumbles over
        raise AuditError(f"{url}: cannot be opened: {_short(error)}") from error
    return store, path


def _short(error: Exception) -> str:
    """What an error says, on one line."""
    return " ".join(str(error).split())[:WHY] or type(error).__name__
