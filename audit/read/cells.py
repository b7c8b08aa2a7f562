"""The rows of a table of a page in, its cells with their heads out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from audit.model import Block
from audit.read.layout import head, measured_row, under_corner

LONGEST_CELL = 300
WIDEST = 200


@dataclass(slots=True)
class Cell:
    """A cell: the indices of its blocks, the columns it covers, and whether it is a head."""

    column: int
    width: int
    is_head: bool
    blocks: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """Gathers rows while a page is read. `below` holds, for each column, how many rows a cell from above still covers."""

    rows: list[list[Cell]] = field(default_factory=list)
    below: dict[int, int] = field(default_factory=dict)
    open: bool = False

    def begin_row(self) -> None:
        """A row begins."""
        self.rows.append([])
        self.below = {column: rows - 1 for column, rows in self.below.items() if rows > 1}
        self.open = False

    def begin_cell(self, is_head: bool, columns: str, rows: str) -> None:
        """A cell begins; `columns` and `rows` are its spans as written."""
        if not self.rows:
            self.begin_row()
        row = self.rows[-1]
        column = row[-1].column + row[-1].width if row else 0
        while self.below.get(column):
            column += 1
        width, height = (_span(columns), _span(rows)) if column < WIDEST else (1, 1)
        row.append(Cell(column, width, is_head))
        if height > 1:
            self.below.update({column + offset: height for offset in range(width)})
        self.open = True

    def end_cell(self) -> None:
        """The cell ends."""
        self.open = False

    def take(self, index: int) -> None:
        """A block ended inside the open cell."""
        if self.open:
            self.rows[-1][-1].blocks.append(index)

    def settled(self, text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, Block]]:
        """Each block of a cell with its heads; where the table only arranges the page, a paragraph."""
        if self._arranges(blocks):
            yield from (
                (index, replace(blocks[index], kind="paragraph")) for row in self.rows for cell in row for index in cell.blocks
            )
            return
        heads: dict[int, str] = {}
        in_heads, spanning = True, ""
        for row in self.rows:
            was_in_heads = in_heads
            in_heads = in_heads and bool(row) and all(cell.is_head or not cell.blocks for cell in row)
            if in_heads:
                _add_heads(heads, row, text, blocks)
                continue
            if was_in_heads and 0 in heads:
                heads = dict(zip(heads, under_corner(list(heads.values()), heads[0]), strict=True))
            own = _words(text, blocks, row[0]) if row else ""
            if spans := bool(row) and row[0].column > 0:  # the row's head spans several rows, and began in one above
                own = f"{spanning} {own}" if own.isalpha() else spanning
            else:
                spanning = own
            first = measured_row(head(own), [(heads.get(cell.column, ""), _words(text, blocks, cell)) for cell in row])
            for number, cell in enumerate(row):
                pair = (first if number or spans else "", heads.get(cell.column, ""))
                yield from ((index, replace(blocks[index], heads=pair)) for index in cell.blocks)

    def _arranges(self, blocks: Sequence[Block]) -> bool:
        """Is this a table of one column, or one that holds long stretches of prose?"""
        if max((len(row) for row in self.rows), default=0) < 2:
            return True
        lengths = [sum(blocks[index].end - blocks[index].start for index in cell.blocks) for row in self.rows for cell in row]
        return max(lengths) > LONGEST_CELL


def _add_heads(heads: dict[int, str], row: Sequence[Cell], text: str, blocks: Sequence[Block]) -> None:
    """Adds the words of a row of heads to the columns under them."""
    for cell in row:
        words = _words(text, blocks, cell)
        for column in range(cell.column, cell.column + cell.width):
            heads[column] = head(f"{heads[column]} {words}" if heads.get(column) else words)


def _words(text: str, blocks: Sequence[Block], cell: Cell) -> str:
    return " ".join(" ".join(text[blocks[index].start : blocks[index].end].split()) for index in cell.blocks)


def _span(written: str) -> int:
    return min(max(int(written), 1), WIDEST) if written.isdecimal() and len(written) < 6 else 1
