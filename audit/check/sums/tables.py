"""A column of a table and its row of totals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from audit.check.compare.shown import show_number
from audit.check.sums.passages import (
    PARTLY,
    TAKEN_OFF,
    TOTAL_WORDS,
    Sentence,
    Sum,
    addable,
    exactly,
    fits,
    miss,
    one_unit,
    total_of,
)
from audit.model import Figure
from audit.text.constants import TOTAL_ERROR_SHARE, TOTAL_FAR
from audit.text.units import currency_of

ALL = re.compile(r"\s*all\b(?!\s+others?\b)", re.I)  # "All ports"; for "All rooms" a price may be one of its own
SIGNED = re.compile(r"[-\N{MINUS SIGN}\N{EN DASH}(]\s*[$£€]?$")
YEAR = re.compile(r"\W*(?:(?:full|whole|all)[ -]?)?(?:year|FY)\b", re.I)
OF_YEAR = re.compile(
    r"\W*(?:Q[1-4]|H[12]|(?:first|second|third|fourth)\s+(?:quarter|half)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)",
    re.I,
)
PERIODS = (2, 4, 12)

Column = tuple[str, str]


class Cell(NamedTuple):
    """The head of a row, and the figure in one of its cells."""

    head: str
    figure: Figure

    @property
    def is_total(self) -> bool:
        """Does the head say that the row holds what the others make?"""
        return bool(TOTAL_WORDS.match(self.head) or (ALL.match(self.head) and currency_of(self.figure.unit) is None))


def column_total(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """Columns with one row headed "total", or the like, whose other cells do not add up to it."""
    columns: dict[Column, list[Cell]] = {}
    for sentence in sentences:
        for figure in sentence.figures:
            block = sentence.source.block_at(figure.start)
            if block.kind == "cell" and len(block.heads) > 1 and block.heads[0] and addable(figure) and figure.unit != "percent":
                columns.setdefault((block.section, block.heads[-1]), []).append(Cell(block.heads[0], figure))
    for cells in map(_of_year, columns.values()):
        if not any(_takes_off(sentences[0], cell) for cell in cells):
            for total, parts in _closed(cells):
                yield from _of_column(total, parts)


def _of_year(cells: Sequence[Cell]) -> Sequence[Cell]:
    """Below all quarters, halves or months, "Year" is their total."""
    *parts, last = cells
    whole = len(parts) in PERIODS and YEAR.match(last.head) and all(OF_YEAR.match(part.head) for part in parts)
    return [*parts, Cell("Total", last.figure)] if whole else cells


def _takes_off(sentence: Sentence, cell: Cell) -> bool:
    body = sentence.source.body
    return bool(TAKEN_OFF.search(cell.head) or SIGNED.search(body[max(0, cell.figure.start - 3) : cell.figure.start]))


def _closed(cells: Sequence[Cell]) -> Iterator[tuple[Figure, list[Figure]]]:
    """Each total with its parts: where there is one, all other rows; else the rows above, up to the total before."""
    totals = [cell for cell in cells if cell.is_total]
    if len(totals) == 1 and not any(PARTLY.match(cell.head) for cell in cells):
        yield totals[0].figure, [cell.figure for cell in cells if not cell.is_total]
        return
    partly: list[Figure] = []
    above: list[Figure] = []
    for cell in cells:
        if not (cell.is_total or PARTLY.match(cell.head)):
            above.append(cell.figure)
            continue
        if len(partly) < (2 if cell.is_total else 1):
            yield cell.figure, partly + above
        partly = [] if cell.is_total else [*partly, cell.figure]
        above = []


def _of_column(total: Figure, parts: Sequence[Figure]) -> Iterator[Sum]:
    if len(parts) < 2 or not one_unit([*parts, total]) or total_of(parts).low is None:
        return
    exact = exactly(parts)
    over = miss(total.nominal or 0, exact)
    if fits(total, parts):
        yield Sum(total, tuple(parts), f"the column adds up to {show_number(exact)}")
    elif over <= TOTAL_FAR:
        arithmetic = f"the column adds up to {show_number(exact)}, not {show_number(total.nominal or 0)}"
        yield Sum(total, tuple(parts), arithmetic, "error" if over > TOTAL_ERROR_SHARE else "warning", over)
