"""A row of a table and its last cell, under a head that says "total": where most rows add up to it, all must."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from audit.check.compare.shown import show_number
from audit.check.sums.passages import TAKEN_OFF, TOTAL_WORDS, Sentence, Sum, addable, addition, exactly, fits, miss
from audit.model import Figure, Source
from audit.text.constants import TOTAL_ERROR_SHARE, TOTAL_FAR

CAST = re.compile(r"\s*(?:(?:all\s+)?votes\s+cast|all)\b", re.I)
FEWEST_ROWS = 2
"""So many rows that come out show that the column is the sum of those before it."""
MOST_COLUMNS = 12


class Row(NamedTuple):
    """The columns of a row that hold one figure each, by their heads, in order."""

    table: int
    head: str
    cells: dict[str, Figure]


def row_total(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """Rows whose cells do not add up to the last one, in a table where those of most rows do."""
    tables: dict[tuple[int, tuple[str, ...]], list[Row]] = {}
    for row in _rows(sentences):
        if 2 < len(row.cells) <= MOST_COLUMNS:
            tables.setdefault((row.table, tuple(row.cells)), []).append(row)
    for (_, heads), rows in tables.items():
        named = TOTAL_WORDS.match(heads[-1]) or CAST.match(heads[-1])
        if named and len(rows) > FEWEST_ROWS and not any(TAKEN_OFF.search(head) for head in heads):
            yield from _across(rows)


def _across(rows: Sequence[Row]) -> Iterator[Sum]:
    """From the column on from which most rows add up: the first may number the rows."""
    lines = [list(row.cells.values()) for row in rows]
    lines = [line for line in lines if len({figure.unit for figure in line}) == 1 and all(figure.nominal for figure in line)]
    by_start = [[line for line in lines if fits(line[-1], line[start:-1])] for start in range(len(rows[0].cells) - 2)]
    start = max(range(len(by_start)), key=lambda at: len(by_start[at]))
    made = by_start[start]
    off = [line for line in lines if line not in made]
    if len(made) < max(FEWEST_ROWS, 2 * len(off)):
        return
    for line in off:
        parts, total = line[start:-1], line[-1]
        over = miss(total.nominal or 0, exactly(parts))
        if over <= TOTAL_FAR:
            arithmetic = addition(parts, "", total.nominal or 0)
            yield Sum(total, tuple(parts), arithmetic, "error" if over > TOTAL_ERROR_SHARE else "warning", over)
    for line in made:
        yield Sum(line[-1], tuple(line[start:-1]), f"the row adds up to {show_number(exactly(line[start:-1]))}")


def _rows(sentences: Sequence[Sentence]) -> Iterator[Row]:
    """The rows of the tables; a row with two figures in a cell is left out."""
    row: Row | None = None
    last = table = 0
    for sentence in sentences:
        source = sentence.source
        for figure in sentence.figures:
            index = source.block_index(figure.start)
            block = source.blocks[max(0, index)]
            if block.kind != "cell" or len(block.heads) < 2 or not block.heads[0]:
                continue
            if row and index == last:
                row.cells.clear()
                continue
            if row is None or block.heads[0] != row.head or block.heads[-1] in row.cells or not _same_table(source, last, index):
                if row:
                    yield row
                table += 0 if row and _same_table(source, last, index) else 1
                row = Row(table, block.heads[0], {})
            if addable(figure) and figure.unit != "percent" and figure.hedge == "none":
                row.cells[block.heads[-1]] = figure
            last = index
    if row:
        yield row


def _same_table(source: Source, last: int, index: int) -> bool:
    """Is there nothing but cells below heads between the two?"""
    return all(block.kind == "cell" and block.heads for block in source.blocks[last + 1 : index])
