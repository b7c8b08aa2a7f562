"""The lines of a plain text in, its pieces out: hard-wrapped lines are put together, list items and lone lines kept apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from audit.read.layout import CLOSED, lines_of, trimmed

WIDEST_WRAP = 140
BULLETS = "•·▪‣◦●○■►*"
ITEM = re.compile(  # "- They said", "• The fire", "3) Grounded"
    rf"(?P<mark>[{BULLETS}]\s*|[-–]\s+|\(?[0-9]{{1,3}}[.)]\s+|\(?[a-z]\)\s+)(?=\S)"
)
FIRST_WORD = re.compile(r"\S{1,60}")


class Line(NamedTuple):
    """A line without the blanks at its ends, and where the line itself starts."""

    start: int
    end: int
    margin: int

    @property
    def width(self) -> int:
        """How far it reaches from the left margin."""
        return self.end - self.margin


@dataclass(slots=True)
class Piece:
    """Lines that belong together. `mark` is the offset of a list mark before it; -1 where there is none."""

    start: int
    end: int
    chunk: int
    mark: int = -1


def chunks_of(body: str) -> list[list[Line]]:
    """The lines between blank lines, group by group."""
    chunks: list[list[Line]] = [[]]
    for margin, stop in lines_of(body):
        start, end = trimmed(body, margin, stop) if margin < stop else (stop, stop)
        if start < end:
            chunks[-1].append(Line(start, end, margin))
        elif chunks[-1]:
            chunks.append([])
    return [chunk for chunk in chunks if chunk]


class Wrapping(NamedTuple):
    """How the lines of a text are wrapped: at `width`, 0 where they are not."""

    body: str
    width: int

    @classmethod
    def of(cls, body: str, chunks: Sequence[Sequence[Line]]) -> Wrapping:
        """The wrapping that a text shows.

        A line without closing mark before a line in lower case was surely wrapped; the widest of those tells the width.
        """
        plain = cls(body, 0)
        sure = sorted(
            above.width
            for chunk in chunks
            if len(chunk) > 1
            for above, below in pairwise(chunk)
            if above.width <= WIDEST_WRAP and body[below.start].islower() and not plain._is_closed(above)
        )
        median = sure[len(sure) // 2] if sure else 0
        return cls(body, max((width for width in sure if width <= 1.3 * median), default=0))

    def pieces(self, chunk: Sequence[Line], number: int) -> Iterator[Piece]:
        """The pieces of one chunk of lines."""
        piece: Piece | None = None
        above: Line | None = None
        for line in chunk:
            mark = ITEM.match(self.body, line.start, line.end)
            if piece and above and self._goes_on(above, line, marked=bool(mark), in_item=piece.mark >= 0):
                piece.end = line.end
            else:
                if piece:
                    yield piece
                piece = Piece(mark.end(), line.end, number, line.start) if mark else Piece(line.start, line.end, number)
            above = line
        if piece:
            yield piece

    def _goes_on(self, above: Line, line: Line, *, marked: bool, in_item: bool) -> bool:
        """Does the line go on with the piece of the line above?"""
        closed = self._is_closed(above)
        if marked:
            return not (closed or in_item or self.body[line.start] in BULLETS) and self._is_full(above, line)
        if not closed and (self.body[line.start].islower() or (in_item and line.start - line.margin >= 2)):
            return True
        return self._is_full(above, line)

    def _is_full(self, above: Line, line: Line) -> bool:
        """Would the first word below have gone over the width?"""
        word = FIRST_WORD.match(self.body, line.start, line.end)
        room = self.width - above.width
        return bool(self.width) and room >= -2 and word is not None and len(word[0]) + 1 > room - 2

    def _is_closed(self, line: Line) -> bool:
        found = CLOSED.search(self.body, max(line.start, line.end - 4), line.end)
        return found is not None and self.body[found.start()] not in ";,"
