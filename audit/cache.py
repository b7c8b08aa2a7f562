"""Bytes under a key, kept in a folder from one run to the next, for their owner alone.

An entry is written beside its place and put there in one step, with a checksum in front: one that was cut, or changed, is none.
"""

from __future__ import annotations

import contextlib
import os
import platform
from hashlib import blake2b
from pathlib import Path

from audit.errors import AuditError
from audit.read import Document
from audit.stamp import stamp
from audit.text.words import STEMMER

TAG = "CACHEDIR.TAG"
HEAD = "Signature: 8a477f597d28d172789f06886806bc55\n"
"""What a folder that may be thrown away holds (https://bford.info/cachedir/)."""
CODE = ("model.py", "serial.py", "intake.py", "entries.py", "read", "extract", "text")
"""What has a part in how a document is read."""
CHECK = 32
"""Bytes of the checksum in front of an entry."""


class Cache:
    """A folder of entries: what was made of a document, by its bytes, its place, what the manifest says of it, and the program."""

    def __init__(self, folder: Path) -> None:
        """Raises AuditError for a folder that cannot be used, or that holds other things."""
        self._folder = folder
        try:
            _prepare(folder)
        except OSError as error:
            raise AuditError(f"{folder}: cannot keep what was read: {error.strerror or error}") from error
        self._stamp = stamp(CODE, platform.python_implementation(), platform.python_version(), STEMMER)

    def key(self, document: Document, data: bytes) -> str:
        """The name of an entry: equal only where all is equal that has a part in it."""
        told = repr((document.path, sorted(document.fields.items())))
        digest = blake2b(self._stamp, digest_size=20)
        digest.update(told.encode("utf-8", "surrogatepass") + b"\0" + data)
        return digest.hexdigest()

    def holds(self, key: str) -> bool:
        """Is there such an entry, whole or not?"""
        return self._file(key).exists()

    def get(self, key: str) -> bytes | None:
        """The entry; None where there is none that is whole."""
        try:
            content = self._file(key).read_bytes()
        except OSError:
            return None
        check, entry = content[:CHECK], content[CHECK:]
        return entry if check == _checksum(key, entry) else None

    def put(self, key: str, entry: bytes) -> None:
        """Keep an entry, where the disk takes it: what cannot be kept is read again the next time."""
        file = self._file(key)
        part = file.with_name(f"{file.name}.{os.getpid()}")
        with contextlib.suppress(OSError):
            try:
                _write(part, _checksum(key, entry) + entry)
                part.replace(file)
            except OSError:
                part.unlink(missing_ok=True)

    def _file(self, key: str) -> Path:
        return self._folder / key[:2] / key[2:]


def _checksum(key: str, entry: bytes) -> bytes:
    return blake2b(entry, digest_size=CHECK, key=key.encode()).digest()


def _write(file: Path, content: bytes) -> None:
    """A new file that nobody else may read, in a folder that nobody else may open."""
    file.parent.mkdir(mode=0o700, exist_ok=True)
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as out:
        out.write(content)


def _prepare(folder: Path) -> None:
    """Make the folder, or see that it is ours: what is written here nobody else may read."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    names = {path.name for path in folder.iterdir()}
    if names and TAG not in names:
        raise AuditError(f"{folder}: holds other things; for a cache name a folder that is empty, or not there yet")
    folder.chmod(0o700)
    for name, text in ((TAG, HEAD), (".gitignore", "*\n")):
        if name not in names:
            _write(folder / name, text.encode())
