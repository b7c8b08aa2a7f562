"""Where a corpus lies that is more than memory holds: what was read as one long file, what it is looked up by in DuckDB.

Whole records are asked for by their number, one here and one there: they lie in a file of their own. Keys are joined, all of them
with all: that is done in tables, out of core. Nothing that lies here is read by another run.
"""

from __future__ import annotations

import contextlib
import os
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any, BinaryIO

from audit.align.block import MOST_CLAIMS, Key, too_common
from audit.align.looks import Places
from audit.align.parts import Row, document_of, first_of
from audit.errors import AuditError
from audit.parts.folder import Folder

MEMORY = "1GB"
"""What the tables may take of memory before they are put on disk."""


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


class Table:
    """By what the claims of one kind are looked up, and the pairs that come of it."""

    def __init__(self, tables: Tables, name: str) -> None:
        self._tables = tables
        self._name = name
        tables.execute(f"create table {name}_keys (key ubigint, tail ubigint, number ubigint)")
        tables.execute(f"create table {name}_words (number ubigint, word ubigint)")

    def add(self, rows: Iterable[tuple[int, Sequence[Key], Sequence[str]]], texts: dict[int, str]) -> None:
        """Claims with their keys, and the words that part large blocks; `texts` takes what keys and words stand for."""
        keys: list[tuple[int, int, int]] = []
        words: list[tuple[int, int]] = []
        for number, held, parting in rows:
            keys += ((_hashed("\0".join(key), texts), _hashed(key[-1], texts), number) for key in held)
            words += ((number, _hashed(word, texts)) for word in parting)
        _insert(self._tables, f"{self._name}_keys", keys)
        _insert(self._tables, f"{self._name}_words", words)

    def join(self) -> list[str]:
        """Make the pairs of claims that share a key; what is told of keys that too many claims share."""
        run, name, most = self._tables.execute, self._name, MOST_CLAIMS
        run(f"create table {name}_counts as select key, count(*) as held from {name}_keys group by key having held > 1")
        run(
            f"create table {name}_parts as select k.key, w.word, k.number from {name}_keys k join {name}_counts c using (key) "
            f"join {name}_words w on w.number = k.number and w.word <> k.tail where c.held > {most}"
        )
        run(
            f"create table {name}_blocks as select k.key, 0::ubigint as word, k.number from {name}_keys k "
            f"join {name}_counts c using (key) where c.held <= {most} union all select key, word, number "
            f"from (select *, row_number() over (partition by key, word order by number) as place from {name}_parts) "
            f"where place <= {most}"
        )
        run(
            f"create table {name}_pairs as select distinct a.number as a, b.number as b from {name}_blocks a "
            f"join {name}_blocks b on a.key = b.key and a.word = b.word and a.number < b.number order by a, b"
        )
        capped = run(
            f"select k.text, w.text, count(*) from {name}_parts p join texts k on k.hash = p.key join texts w on w.hash = p.word "
            f"group by all having count(*) > {most}"
        ).fetchall()
        for table in ("keys", "words", "counts", "parts", "blocks"):
            run(f"drop table {name}_{table}")
        told = sorted((tuple(key.split("\0")), word, count) for key, word, count in capped)
        return [too_common(key, word, count) for key, word, count in told]

    def pairs(self, size: int) -> Iterator[list[Places]]:
        """The pairs in order, about so many at a time; those of one document's claims with later ones are never parted."""
        counts = self._tables.execute(
            f"select a // {first_of(1)} as document, count(*) from {self._name}_pairs group by document order by document"
        ).fetchall()
        for first, last in _spans(counts, size):
            found = self._tables.execute(
                f"select a, b from {self._name}_pairs where a between {first_of(first)} and {first_of(last + 1) - 1} order by a, b"
            ).fetchnumpy()
            yield list(zip(found["a"].tolist(), found["b"].tolist(), strict=True))


class Store:
    """A folder with all that a run needs of its documents again; gone when it is closed."""

    def __init__(self, folder: Path | None) -> None:
        """In a new folder of the system's, or in the one that is named.

        Raises AuditError where it cannot be used, ImportError without DuckDB.
        """
        duckdb = _duckdb()
        self._folder = Folder(folder)
        inside = self._folder.inside
        self.entries = Spool(inside / "entries")
        self.cards = {kind: Spool(inside / f"cards-{kind}") for kind in ("figure", "date")}
        self.tables = Tables(duckdb, inside)
        self.tables.execute("create table texts (hash ubigint, text varchar)")
        self.subjects = {kind: Table(self.tables, kind) for kind in self.cards}
        self.values = {kind: Table(self.tables, f"{kind}_value") for kind in self.cards}

    def add_rows(self, kind: str, rows: Sequence[Row]) -> None:
        """By what claims are looked up."""
        texts: dict[int, str] = {}
        self.subjects[kind].add(((row.number, row.keys, row.words) for row in rows), texts)
        self.values[kind].add(((row.number, row.values, row.words) for row in rows), texts)
        _insert(self.tables, "texts", list(texts.items()))

    def join(self) -> dict[str, list[str]]:
        """Make all pairs; what is told of each kind's keys that too many claims share."""
        self.tables.execute("create table once as select hash, any_value(text) as text from texts group by hash")
        self.tables.execute("drop table texts")
        self.tables.execute("alter table once rename to texts")
        for table in self.values.values():
            table.join()
        return {kind: table.join() for kind, table in self.subjects.items()}

    def close(self) -> None:
        """Everything is removed; of a folder that was named, what this run put into it."""
        self.tables.close()
        for spool in (self.entries, *self.cards.values()):
            spool.close()
        self._folder.close()


class Tables:
    """A database of DuckDB in a folder."""

    def __init__(self, duckdb: Any, folder: Path) -> None:
        self._error = duckdb.Error
        self._tables = duckdb.connect(str(folder / "tables"))
        self.execute(f"set memory_limit = '{MEMORY}'")
        self.execute(f"set temp_directory = '{str(folder / 'spilled').replace(chr(39), chr(39) * 2)}'")
        self.execute("set preserve_insertion_order = false")
        self.execute("set enable_external_access = false")  # no other file, no address

    def execute(self, statement: str, columns: Mapping[str, Any] | None = None) -> Any:
        """What DuckDB answers; `columns`: a table called `new`. Raises AuditError where it cannot go on: a full disk."""
        try:
            if columns is not None:
                self._tables.register("new", columns)
            return self._tables.execute(statement)
        except self._error as error:
            raise AuditError(f"the store cannot go on: {str(error).splitlines()[0]}") from error

    def close(self) -> None:
        """Nothing is asked of it any more."""
        with contextlib.suppress(self._error):
            self._tables.close()


def _duckdb() -> Any:
    try:
        import duckdb
        import numpy  # noqa: F401 (what goes into tables goes as its columns)
    except ImportError as error:
        raise ImportError("a store needs DuckDB: pip install 'source-audit[store]'") from error
    return duckdb


def _hashed(text: str, texts: dict[int, str]) -> int:
    """A number that stands for a text."""
    found = int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
    texts[found] = text.encode("utf-8", "replace").decode()
    return found


def _insert(tables: Tables, name: str, rows: Sequence[tuple[Any, ...]]) -> None:
    import numpy

    if rows:
        columns = [numpy.array(column, dtype="u8" if type(column[0]) is int else object) for column in zip(*rows, strict=True)]
        new = {f"c{place}": column for place, column in enumerate(columns)}
        tables.execute(f"insert into {name} select * from new", new)


def _spans(counts: Iterable[tuple[int, int]], size: int) -> Iterator[tuple[int, int]]:
    """(first, last) of documents that follow each other and have about so many pairs together."""
    first, last, held = -1, -1, 0
    for document, count in counts:
        if first >= 0 and held + count > size:
            yield first, last
            first, held = -1, 0
        first = document if first < 0 else first
        last, held = document, held + count
    if first >= 0:
        yield first, last


def documents_in(pairs: Iterable[Places]) -> set[int]:
    """The numbers of the documents whose claims stand in some pairs."""
    return {document_of(number) for pair in pairs for number in pair}
