"""Where a corpus lies that is more than memory holds: records as long files, what they are looked up by in DuckDB.

Whole records are asked for by their number, one here and one there: they lie in a file of their own. Keys are joined, all of them
with all: that is done in tables. Nothing that lies here is read by another run.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from audit.parts.candidates import Candidates
from audit.parts.folder import Folder
from audit.parts.found import Found
from audit.parts.seen import Seen
from audit.parts.spool import Spool
from audit.parts.tables import Tables, duckdb_there


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
        self._links = Spool(inside / "links")
        self._tables = Tables(inside)
        self.candidates = Candidates(self._tables)
        self.seen = Seen(self._tables)
        self.found = Found(self._tables, self._links)

    def put_in_order(self, places: Iterable[int]) -> None:
        """The place of each document among those that are taken one after the other: what needs the same others is together."""
        self._tables.execute("create table orders (document ubigint, place ubigint)")
        self._tables.insert("orders", list(enumerate(places)))

    def close(self) -> None:
        """Everything is removed; of a folder that was named, what this run put into it."""
        self._tables.close()
        for spool in (self.entries, self.records, self.judged, self._links):
            spool.close()
        self._folder.close()
