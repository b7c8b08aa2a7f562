"""A column of a table and its row of totals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from audit.check.compare.shown import show_number
from audit.check.sums.passages import Sentence, Sum, addable, exactly, miss, total_of
from audit.model import Figure
from audit.text.constants import TOTAL_ERROR_SHARE, TOTAL_FAR

TOTAL = re.compile(r"^\s*(?:grand\s+)?(?:total|sum|all)\b(?!\s+others?\b)", re.I)

Column = tuple[str, str]


def column_total(sentences: Sequence[Sentence]) -> Iterator[Sum]:
    """Columns with one row headed "total" whose other cells do not add up to it."""
    columns: dict[Column, list[tuple[str, Figure]]] = {}
    for sentence in sentences:
        for figure in sentence.figures:
            block = sentence.source.block_at(figure.start)
            if block.kind == "cell" and len(block.heads) > 1 and addable(figure) and figure.unit != "percent":
                columns.setdefault((block.section, block.heads[-1]), []).append((block.heads[0], figure))
    for rows in columns.values():
        yield from _of_column(rows)


def _of_column(rows: Sequence[tuple[str, Figure]]) -> Iterator[Sum]:
    totals = [figure for head, figure in rows if TOTAL.match(head)]
    parts = [figure for head, figure in rows if not TOTAL.match(head)]
    if len(totals) != 1 or len(parts) < 2 or len({part.unit for part in [*parts, *totals]}) > 1:
        return
    total, computed = totals[0], total_of(parts)
    exact = exactly(parts)
    over = miss(total.nominal or 0, exact)
    if total.hard.meets(computed):
        yield Sum(total, tuple(parts), f"the column adds up to {show_number(exact)}")
    elif over <= TOTAL_FAR:
        arithmetic = f"the column adds up to {show_number(exact)}, not {show_number(total.nominal or 0)}"
        yield Sum(total, tuple(parts), arithmetic, "error" if over > TOTAL_ERROR_SHARE else "warning", over)
