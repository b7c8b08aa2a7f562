"""Records in, the same out by number: a file for the time of one run."""

from __future__ import annotations

import contextlib
import os
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from audit.errors import AuditError


class Spool:
    """Records in a file, one after the other, by number."""

    def __init__(self, file: Path) -> None:
        self._ends = array("Q", [0])
        self._out: BinaryIO = file.open("wb", buffering=1 << 20)
        self._handle = os.open(file, os.O_RDONLY)

    def __len__(self) -> int:
        return len(self._ends) - 1

    def add(self, record: bytes) -> int:
        """The number of a new record."""
        with _told():
            self._out.write(record)
        self._ends.append(self._ends[-1] + len(record))
        return len(self._ends) - 2

    def get(self, number: int) -> bytes:
        """The record with a number."""
        start, end = self._ends[number], self._ends[number + 1]
        found = os.pread(self._handle, end - start, start)
        if len(found) < end - start:
            with _told():
                self._out.flush()
            found = os.pread(self._handle, end - start, start)
        return found

    def close(self) -> None:
        """No record is asked for any more."""
        with contextlib.suppress(OSError):
            self._out.close()
        os.close(self._handle)


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """A disk that takes no more is told as what it is."""
    try:
        yield
    except OSError as error:
        raise AuditError(f"the store cannot go on: {error.strerror}") from error
