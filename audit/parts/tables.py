"""A database of DuckDB in a folder: what is joined with all else is joined in tables, out of core.

A statement joins two tables, and hardly does more: of three, the planner may join those first that have a word in common, all with
all; and under a limit of memory it refuses some that do several things at once, though each of these could be spilled.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any

from audit.errors import AuditError

MEMORY = "500MB"
"""What the tables may take of memory before they are put on disk."""
_TYPES = {int: "u8", float: "f8"}


class Tables:
    """A database of DuckDB in a folder."""

    def __init__(self, folder: Path) -> None:
        """Raises ImportError without DuckDB."""
        duckdb = duckdb_there()
        self._error = duckdb.Error
        self._tables = duckdb.connect(str(folder / "tables"))
        self.execute(f"set memory_limit = '{MEMORY}'")
        self.execute(f"set temp_directory = '{str(folder / 'spilled').replace(chr(39), chr(39) * 2)}'")
        self.execute("set preserve_insertion_order = false")
        # No other run reads this: nothing need be on the disk before the next statement.
        self.execute("pragma disable_checkpoint_on_shutdown")
        with contextlib.suppress(AuditError):
            self.execute("set fsync_mode = 'NONE'")  # older ones know no other than their own
        self.execute("set enable_external_access = false")  # no other file, no address

    def execute(self, statement: str, columns: Mapping[str, Any] | None = None) -> Any:
        """What DuckDB answers; `columns`: a table called `new`. Raises AuditError where it cannot go on: a full disk."""
        try:
            if columns is not None:
                self._tables.register("new", columns)
            return self._tables.execute(statement)
        except self._error as error:
            raise AuditError(f"the store cannot go on: {str(error).splitlines()[0]}") from error

    def columns(self, query: str, columns: Mapping[str, Any] | None = None) -> list[list[Any]]:
        """What a query answers, a list a column."""
        return [column.tolist() for column in self.execute(query, columns).fetchnumpy().values()]

    def spans(self, table: str, column: str, size: int) -> list[tuple[int, int]]:
        """(first, last) of numbers in a column, in order, that have about so many rows of a table together."""
        found: list[tuple[int, int]] = self.execute(
            f"select min({column}), max({column}) from "
            f"(select {column}, (sum(held) over (order by {column}) - held) // {size} as span from "
            f"(select {column}, count(*) as held from {table} group by {column})) group by span order by span"
        ).fetchall()
        return found

    def insert(self, name: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Put rows into a table; in each column numbers of one type, or words."""
        import numpy

        if rows:
            columns = [numpy.array(column, dtype=_TYPES.get(type(column[0]), object)) for column in zip(*rows, strict=True)]
            self.execute(f"insert into {name} select * from new", {f"c{place}": column for place, column in enumerate(columns)})

    def drop(self, *names: str) -> None:
        """These tables are not needed any more."""
        for name in names:
            self.execute(f"drop table {name}")

    def close(self) -> None:
        """Nothing is asked of it any more."""
        with contextlib.suppress(self._error):
            self._tables.close()


def numbers(some: Iterable[int]) -> Any:
    """Whole numbers as a column."""
    import numpy

    return numpy.fromiter(some, dtype=_TYPES[int])


def duckdb_there() -> Any:
    """The library, with what it needs; raises ImportError without."""
    try:
        import duckdb
        import numpy  # noqa: F401 (what goes into tables goes as its columns)
    except ImportError as error:
        raise ImportError("a store needs DuckDB: pip install 'source-audit[store]'") from error
    return duckdb


def hashed(text: str) -> int:
    """A number that stands for a text."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
