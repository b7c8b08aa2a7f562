"""Where a corpus lies that is more than memory holds: records as long files, what they are looked up by in DuckDB.

Whole records are asked for by their number, one here and one there: they lie in a file of their own. Keys are joined, all of them
with all: that is done in tables. Nothing that lies here is read by another run.
"""

from __future__ import annotations

import contextlib
import os
from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from audit.errors import AuditError
from audit.parts.candidates import Candidates
from audit.parts.folder import Folder
from audit.parts.found import Found
from audit.parts.seen import Seen
from audit.parts.tables import Tables, duckdb_there


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


class Store:
    """A folder with all that a run needs of its documents again; gone when it is closed."""

    def __init__(self, folder: Path | None) -> None:
        """In a new folder of the system's, or in the one that is named.

        Raises AuditError where it cannot be used, ImportError without DuckDB.
        """
        duckdb_there()
        self._folder = Folder(folder)
        inside = self._folder.inside
        self.entries = Spool(inside / "entries")
        self.records = Spool(inside / "records")
        self.judged = Spool(inside / "judged")
        self._tables = Tables(inside)
        self.candidates = Candidates(self._tables)
        self.seen = Seen(self._tables)
        self.found = Found(self._tables)

    def put_in_order(self, places: Iterable[int]) -> None:
        """The place of each document among those that are taken one after the other: what needs the same others is together."""
        self._tables.execute("create table orders (document ubigint, place ubigint)")
        self._tables.insert("orders", list(enumerate(places)))

    def close(self) -> None:
        """Everything is removed; of a folder that was named, what this run put into it."""
        self._tables.close()
        for spool in (self.entries, self.records, self.judged):
            spool.close()
        self._folder.close()
