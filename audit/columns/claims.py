"""Claims and their sources in, the table of claims out: a row a claim, a few thousand at a time.

The table holds the documents too, each as a record of `serial.py` beside its first claim, so that a run can start from it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import IO, Any

from audit import __version__
from audit.columns.fields import KINDS, flat, slots
from audit.columns.parquet import ROWS, Writer, whole
from audit.columns.schema import CLAIMS, DOCUMENTS, MOST_DOCUMENT, VERSION
from audit.errors import AuditError
from audit.model import Claim, Figure, Interval, Number, Source
from audit.report.decimals import ends
from audit.serial import source_record

GROUP_BYTES = 16 * 1024 * 1024
"""Characters of documents from which on a row group is written, however few its rows are."""


class ClaimsTable:
    """The table of claims of one corpus, to be fed in order of the sources, and closed with what is known at the end."""

    def __init__(self, out: IO[bytes]) -> None:
        """Raises AuditError where the library is missing."""
        self._writer = Writer(out, CLAIMS)
        self._rows: list[tuple[Source, Claim]] = []
        self._begin: list[list[str] | None] = []
        self._waiting: list[str] = []
        self._size = 0
        self._counts = {"documents_read": 0, "claims": 0}

    def add(self, source: Source, claims: Sequence[Claim]) -> None:
        """One more source, with its claims in order."""
        self._waiting.append(source_text(source))
        self._size += len(source.text)
        self._counts["documents_read"] += 1
        self._counts["claims"] += len(claims)
        if claims:
            self._begin += [self._waiting, *[None] * (len(claims) - 1)]
            self._rows += [(source, claim) for claim in claims]
            self._waiting = []
        while len(self._rows) >= ROWS or (self._rows and self._size > GROUP_BYTES):
            self._flush()

    def close(self, note: Mapping[str, Any]) -> None:
        """Write what is left; `note` tells what else a run would have known of the corpus."""
        while self._rows:
            self._flush()
        known = {"table": "claims", "columns": VERSION, "version": __version__, **self._counts}
        self._writer.close({**known, **note, DOCUMENTS: self._waiting})

    def _flush(self) -> None:
        rows, begin = self._rows[:ROWS], self._begin[:ROWS]
        self._rows, self._begin, self._size = self._rows[ROWS:], self._begin[ROWS:], 0
        self._writer.write({**_values(rows), DOCUMENTS: begin})


def source_text(source: Source) -> str:
    """The source as a record. Raises AuditError for one that is larger than a run would take."""
    record = source_record(source)
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    if whole(text) != text:
        text = json.dumps(record, separators=(",", ":"))
    if len(text) > MOST_DOCUMENT:
        raise AuditError(f"{source.path}: is too long for a file of claims; split it, or name it under ignore: in sources.yaml")
    return text


def _values(rows: Sequence[tuple[Source, Claim]]) -> dict[str, Sequence[Any]]:
    """The columns of some claims."""
    table: dict[str, list[Any]] = {column.name: [None] * len(rows) for column in CLAIMS}
    table["kind"] = [claim.kind for _, claim in rows]
    table["line"], table["column"] = map(list, zip(*(source.locate(claim.start) for source, claim in rows), strict=True))
    table["page"] = [source.page(claim.start) for source, claim in rows]
    for name, told in OF_DOCUMENT.items():
        table[name] = [told(source) for source, _ in rows]
    for kind in KINDS:
        places = [place for place, (_, claim) in enumerate(rows) if claim.kind == kind]
        _lay(table, places, _columns(kind, [rows[place][1] for place in places]))
    return dict(table)


def _lay(table: Mapping[str, list[Any]], places: Sequence[int], columns: Iterable[tuple[str, Sequence[Any]]]) -> None:
    """Put the values of some columns to the rows that they are of."""
    for name, values in columns:
        column = table[name]
        for place, value in zip(places, values, strict=True):
            column[place] = value


def _columns(kind: str, claims: Sequence[Any]) -> Iterable[tuple[str, Sequence[Any]]]:
    for slot in slots(kind):
        values = flat(slot, [getattr(claim, slot.name) for claim in claims])
        yield from ((name, column) for (name, _), column in zip(slot.columns, values, strict=True))
    if kind == Figure.kind:
        for name, told in OF_FIGURE.items():
            yield name, [told(claim) for claim in claims]


# ---------------------------------------------------------------- what is reckoned from a claim and its document


@lru_cache(maxsize=4096)
def _ends(range: Interval) -> tuple[str | None, str | None]:
    return ends(range)


@lru_cache(maxsize=4096)
def _double(value: Number | None) -> float | None:
    """The nearest double; infinity where there is none."""
    if value is None:
        return None
    try:
        return float(value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


OF_FIGURE: dict[str, Callable[[Figure], Any]] = {
    "low": lambda figure: _ends(figure.written)[0],
    "high": lambda figure: _ends(figure.written)[1],
    "low_open": lambda figure: figure.written.low_open,
    "high_open": lambda figure: figure.written.high_open,
    "soft_low": lambda figure: _ends(figure.soft)[0],
    "soft_high": lambda figure: _ends(figure.soft)[1],
    "low_double": lambda figure: _double(figure.written.low),
    "high_double": lambda figure: _double(figure.written.high),
    "soft_low_double": lambda figure: _double(figure.soft.low),
    "soft_high_double": lambda figure: _double(figure.soft.high),
    "hard_low_double": lambda figure: _double(figure.hard.low),
    "hard_high_double": lambda figure: _double(figure.hard.high),
    "nominal_double": lambda figure: _double(figure.nominal),
}
OF_DOCUMENT: dict[str, Callable[[Source], Any]] = {
    "publisher": lambda source: source.publisher,
    "published": lambda source: str(source.published) if source.published else None,
    "published_earliest": lambda source: source.published.earliest if source.published else None,
    "published_latest": lambda source: source.published.latest if source.published else None,
}
