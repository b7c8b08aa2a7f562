"""What a format hands on: a text, the same text with its marks blanked, its blocks, and what it says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from audit.model import Block
from audit.read.captions import under_captions
from audit.text.constants import MAX_HEAD, MAX_PARAGRAPH
from audit.text.measured import measure_of, only_measures, takes_measure

LINE_END = re.compile(r"\r\n|\r|\n")
NOT_NEW_LINE = re.compile(r"[^\r\n]")
CLOSED = re.compile(r"[.!?…:;,][\"'”’»)\]]*\s*$")
FULL_STOP = re.compile(r"[.…][\"'”’»)\]]*\s*$")
HEADLINE_WORDS = 20


class Stated(NamedTuple):
    """One thing that a document says of itself: its date, publisher or title, and where it says so."""

    field: str  # published | publisher | title
    where: str  # front matter | first line | page
    value: str
    line: int = 1


class Layout(NamedTuple):
    """A document taken apart; the fields are those of Source. `file` is the text of the file itself where `text` is not it.

    `lines`: where its lines start, if not at every line end; `left_out`: what was not read of it, for the ledger.
    """

    text: str
    body: str
    blocks: tuple[Block, ...]
    stated: tuple[Stated, ...] = ()
    origin: tuple[tuple[int, int], ...] = ()
    file: str | None = None
    lines: tuple[int, ...] = ()
    pages: tuple[int, ...] = ()
    left_out: tuple[str, ...] = ()


@lru_cache(maxsize=1)  # asked for by who takes a text apart and by who makes a source of it
def line_starts(text: str) -> tuple[int, ...]:
    """The offset at which each line starts; lines end at \\n, \\r\\n and \\r alone."""
    if "\r" in text:
        return (0, *(found.end() for found in LINE_END.finditer(text)))
    return tuple(accumulate((len(line) + 1 for line in text.split("\n")[:-1]), initial=0))


def lines_of(text: str) -> list[tuple[int, int]]:
    """`(start, end)` of each line, without its end mark."""
    if "\r" not in text:
        return [(start, stop - 1) for start, stop in pairwise((*line_starts(text), len(text) + 1))]
    ends = [found.span() for found in LINE_END.finditer(text)]
    return list(zip((0, *(stop for _, stop in ends)), (*(start for start, _ in ends), len(text)), strict=True))


@dataclass(slots=True)
class Blanker:
    """Collects the stretches of a text that are no words, and blanks them all at once."""

    text: str
    _stretches: list[tuple[int, int]] = field(default_factory=list)

    def blank(self, start: int, end: int) -> None:
        """Blank `[start, end)`."""
        if start < end:
            self._stretches.append((start, end))

    def body(self) -> str:
        """The text with spaces for what was blanked; line ends stay."""
        parts, at = [], 0
        for start, end in sorted(self._stretches):
            if end > at:
                start = max(start, at)
                parts += [self.text[at:start], NOT_NEW_LINE.sub(" ", self.text[start:end])]
                at = end
        parts.append(self.text[at:])
        return "".join(parts)


def trimmed(body: str, start: int, end: int) -> tuple[int, int]:
    """`[start, end)` without the blanks at its ends."""
    while start < end and body[start].isspace():
        start += 1
    while start < end and body[end - 1].isspace():
        end -= 1
    return start, end


def head(words: str) -> str:
    """The words of a head as each cell under it, or beside it, carries them: cut at a blank where they are too many."""
    return words if len(words) <= MAX_HEAD else words[:MAX_HEAD].rsplit(" ", 1)[0]


def under_corner(heads: Sequence[str], corner: str) -> list[str]:
    """The column heads with what the corner of the table measures all of it in; one that names its own measure keeps it."""
    if not only_measures(corner):
        return list(heads)
    return [head(f"{each} ({corner})") if number and each and takes_measure(each) else each for number, each in enumerate(heads)]


_MEASURES = frozenset("unit units type".split())
_SPELLED = {"s": "seconds", "sec": "seconds", "min": "minutes"}
"""What a symbol is that elsewhere might be something else."""


def measured_row(first: str, row: Iterable[tuple[str, str]]) -> str:
    """The head of a row with what its other cells are measured in, where one of them says it under "Unit" or "Type".

    `row`: the column head and the words of each cell.
    """
    told = (_SPELLED.get(words, words) for column, words in row if column.lower() in _MEASURES)
    measure = next((words for words in told if words and measure_of(f"({words})")), None)
    return head(f"{first} ({measure})") if measure and takes_measure(first) else first


def finished(body: str, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Blocks as Source wants them: trimmed, none empty, none longer than a paragraph may be, each with its section."""
    section, done = "", []
    for block in blocks:
        start, end = block.start, block.end
        if start == end or body[start].isspace() or body[end - 1].isspace():
            start, end = trimmed(body, start, end)
        if start == end:
            continue
        if block.kind == "heading":
            section = " ".join(body[start:end].split())[:200]
        if section == block.section and start == block.start and end == block.end and end - start <= MAX_PARAGRAPH:
            done.append(block)
            continue
        for from_, to in _bounded(body, start, end):
            done.append(Block(from_, to, block.kind, block.position, block.level, section, block.heads))
    return tuple(under_captions(body, done))


def _bounded(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cuts a paragraph that is too long, at a blank where there is one."""
    while end - start > MAX_PARAGRAPH:
        cut = body.rfind(" ", start + MAX_PARAGRAPH // 2, start + MAX_PARAGRAPH) + 1 or start + MAX_PARAGRAPH
        yield trimmed(body, start, cut)
        start = trimmed(body, cut, end)[0]
    if start < end:
        yield start, end
