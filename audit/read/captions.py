"""The line over a table in, its cells' heads with what it measures all of them in out: "Fees per term, in pounds", "(€m)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from audit.model import Block
from audit.text.frequencies import COMMON, VERY_COMMON
from audit.text.measured import measure_of, takes_measure, told_measure

_LONGEST = 160
_SIGNED = re.compile(r"[$£€¥₹%]|\b[A-Z]{3}\s?[0-9]|[0-9]\s?[A-Z]{3}\b")
_COMMON_WORDS = frozenset((VERY_COMMON + COMMON).split())
_MONEY = re.compile(
    r"\b(?:fee|price|cost|toll|sale|revenue|turnover|budget|pay|salar|wage|spend|income|tax|fare|rent|bill|charge|debt|profit|loss"
    r"|tariff|asset|grant|fund|earning|expense|deposit|dividend|export|import)",
    re.IGNORECASE,
)


def under_captions(body: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks in order; a table whose own cells have signs, and a head that counts things, keep what they say."""
    over: Block | None = None
    for is_cell, run in groupby(blocks, lambda block: block.kind == "cell"):
        cells = list(run)
        if not is_cell:
            over = cells[-1]
            yield from cells
            continue
        measure = _told(body, over, cells) if over is not None else None
        for cell in cells:
            yield cell if measure is None else _measured(cell, measure)


def _told(body: str, over: Block, cells: Sequence[Block]) -> str | None:
    if over.end - over.start > _LONGEST or not any(cell.heads for cell in cells):
        return None
    words = body[over.start : over.end]
    measure = told_measure(words, bool(_MONEY.search(words)))
    return None if measure is None or any(_SIGNED.search(body, cell.start, cell.end) for cell in cells) else measure


def _measured(cell: Block, measure: str) -> Block:
    """The cell with the measure behind the head of its column."""
    if len(cell.heads) < 2 or not cell.heads[-1]:
        return cell
    row, column = cell.heads[0], cell.heads[-1]
    if measure_of(row) or measure_of(column) or not (takes_measure(row) and takes_measure(column)):
        return cell
    if _counts(column) or (_counts(row) and row.rsplit(" ", 1)[-1].lower() in _COMMON_WORDS):
        return cell  # "Pupils", where "Nordics" is a place
    return replace(cell, heads=(*cell.heads[:-1], f"{column} ({measure})"))


def _counts(head: str) -> bool:
    """Does a plural end the head that is no sum of money: "Pupils"?"""
    return head.endswith("s") and not head.endswith("ss") and not _MONEY.search(head)
