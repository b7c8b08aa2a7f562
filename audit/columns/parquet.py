"""Columns of plain values in, a Parquet file out, and back: the only door to pyarrow.

The same columns give the same bytes, where the same pyarrow writes them. A file is read a row group at a time, and only where it
says of itself what we would have written: its columns, their types, and sizes that are bounded.
"""

from __future__ import annotations

import json
import stat
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import IO, Any, NamedTuple

from audit.errors import AuditError

MISSING = "Parquet files need one more package: pip install 'source-audit[parquet]'"
KEY = "source-audit"
"""Where the note stands among the file's own words."""
CHECK = "source-audit-check"
ROWS = 10_000
"""Rows of a row group, at most."""
MOST_BYTES = 256 * 1024 * 1024
"""Bytes of a row group, unpacked, at most."""
MOST_GROUPS = 100_000
EPOCH = date(1970, 1, 1).toordinal()


class Column(NamedTuple):
    """A column: its name, the type of its values (a key of `_types`), and whether many of them are the same."""

    name: str
    type: str
    repeats: bool = True


Values = Mapping[str, Sequence[Any]]
"""Plain values by the name of the column: words, numbers, days, lists of them; None is no value."""


class Writer:
    """Writes row groups to an open file; the note comes last, when all is known."""

    def __init__(self, out: IO[bytes], columns: Sequence[Column]) -> None:
        """Raises AuditError where pyarrow is not installed."""
        arrow, parquet = library()
        types = _types(arrow)
        self._arrow = arrow
        self._schema = arrow.schema([(column.name, types[column.type]) for column in columns])
        self._file = parquet.ParquetWriter(
            out,
            self._schema,
            compression="zstd",
            use_dictionary=[_leaf(column) for column in columns if column.repeats],
            store_schema=False,
            write_page_checksum=True,
        )

    def write(self, values: Values) -> None:
        """One row group of at most `ROWS` rows."""
        arrays = [self._array(values[field.name], field.type) for field in self._schema]
        self._file.write_table(self._arrow.Table.from_arrays(arrays, schema=self._schema), row_group_size=ROWS)

    def _array(self, values: Sequence[Any], type: Any) -> Any:
        try:
            return self._arrow.array(values, type)
        except UnicodeEncodeError:  # half a sign, which UTF-8 cannot write
            return self._arrow.array([_whole(value) for value in values], type)

    def close(self, note: Mapping[str, Any]) -> None:
        """End the file with a note of what is in it."""
        self._file.add_key_value_metadata(noted(note))
        self._file.close()


class File:
    """A file that `Writer` wrote, to be walked over a row group at a time.

    `note` is what it says of itself; `has_the_columns`: they are those that were expected, in name and type and order.
    """

    def __init__(self, path: Path, columns: Sequence[Column], wanted: Collection[str]) -> None:
        """Raises AuditError that names the file, where there is none, or it is cut or no Parquet file."""
        arrow, self._parquet = library()
        self._path = path
        self._words = [_leaf(column) for column in columns if "string" in column.type]  # read so, equal words take no more room
        self._wanted = [column.name for column in columns if column.name in wanted]
        self._faults = (arrow.ArrowException, OSError, ValueError, TypeError, LookupError, OverflowError, MemoryError)
        types = _types(arrow)
        expected = [(column.name, str(types[column.type])) for column in columns]
        with self._told():
            if not stat.S_ISREG(path.stat().st_mode):
                raise AuditError(f"{path}: not a regular file")
            with self._parquet.ParquetFile(path) as opened:
                self._data = opened.metadata
                self.note = _note(self._data)
                self.has_the_columns = [(field.name, _plain_type(str(field.type))) for field in opened.schema_arrow] == expected

    def groups(self) -> Iterator[dict[str, list[Any]]]:
        """The values of each row group. Raises AuditError as above."""
        with self._told():
            file = self._parquet.ParquetFile(
                self._path, metadata=self._data, read_dictionary=self._words, page_checksum_verification=True, pre_buffer=False
            )
        with file:
            for number in range(self._data.num_row_groups):
                with self._told():
                    _bound(self._data.row_group(number))
                    table = file.read_row_group(number, self._wanted, use_threads=False)
                    read = {name: _values(table.column(name)) for name in table.column_names}
                yield read

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except self._faults as error:
            why = getattr(error, "strerror", None) or "is cut or damaged, or no Parquet file"
            raise AuditError(f"{self._path}: {why}") from error


def whole(word: str | None) -> str | None:
    """The word with a question mark for each half of a sign in it."""
    return word and word.encode("utf-8", "replace").decode("utf-8")


def _whole(value: Any) -> Any:
    return [whole(word) for word in value] if isinstance(value, list | tuple) else whole(value)


def library() -> tuple[ModuleType, ModuleType]:
    """Pyarrow and its Parquet part; raises AuditError where they are not installed."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise AuditError(MISSING) from error
    return pyarrow, parquet


def _types(arrow: ModuleType) -> dict[str, Any]:
    plain = {
        "string": arrow.string(),
        "int32": arrow.int32(),
        "double": arrow.float64(),
        "bool": arrow.bool_(),
        "date": arrow.date32(),
    }
    return plain | {f"list<{name}>": arrow.list_(type) for name, type in plain.items()}


def _leaf(column: Column) -> str:
    """What the format calls the values of a column."""
    return f"{column.name}.list.element" if column.type.startswith("list<") else column.name


def _plain_type(shown: str) -> str:
    """A type as it was before its words were told apart, and lists named what is in them."""
    return shown.replace("dictionary<values=string, indices=int32, ordered=0>", "string").replace("<element: ", "<item: ")


def noted(note: Mapping[str, Any]) -> dict[str, str]:
    """A note as it stands in a file, with its checksum: that of the format is of the columns alone."""
    words = json.dumps(note, separators=(",", ":"))
    return {KEY: words, CHECK: _checksum(words.encode())}


def _checksum(words: bytes) -> str:
    return blake2b(words, digest_size=16).hexdigest()


def _note(data: Any) -> dict[str, Any]:
    """What the file says of itself; empty where it says nothing. Raises ValueError where that is damaged."""
    if data.num_row_groups > MOST_GROUPS:
        raise ValueError
    told = data.metadata or {}
    words = told.get(KEY.encode())
    if words is None:
        return {}
    if told.get(CHECK.encode()) != _checksum(words).encode():
        raise ValueError
    try:
        note = json.loads(words)
    except RecursionError as error:
        raise ValueError from error
    return note if isinstance(note, dict) else {}


def _bound(group: Any) -> None:
    """Raises ValueError for a row group that is larger than any we write.

    Its columns are not asked one by one: on a damaged file that question ends the process.
    """
    if group.num_rows > ROWS or group.total_byte_size > MOST_BYTES:
        raise ValueError


def _values(column: Any) -> list[Any]:
    """The values of all pieces of a column."""
    return [value for chunk in column.chunks for value in _plain(chunk)]


def _plain(array: Any) -> list[Any]:
    """The values; equal words are one word, however often they are there."""
    shown = str(array.type)
    if shown.startswith("list<"):
        inner, ends = _plain(array.values), array.offsets.to_pylist()
        lists = [inner[start:end] for start, end in pairwise(ends)]
        return [each if there else None for each, there in zip(lists, array.is_valid().to_pylist(), strict=True)]
    if shown.startswith("dictionary<"):
        words = array.dictionary.to_pylist()
        return [None if index is None else words[index] for index in array.indices.to_pylist()]
    if shown.startswith("date32"):
        return [None if days is None else _day(days) for days in array.view("int32").to_pylist()]
    return list(array.to_pylist())


@lru_cache(maxsize=4096)
def _day(days: int) -> date:
    """The day so many days after the beginning of 1970; raises ValueError or OverflowError for one that no calendar has."""
    return date.fromordinal(days + EPOCH)
