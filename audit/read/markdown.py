"""Markdown in, its layout out: marks, code, URLs, comments and front matter are blanked; headings, lists, tables are blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from audit.model import Block, BlockKind
from audit.read.columns import below, cells_of
from audit.read.furniture import is_furniture
from audit.read.inline import blank_inline, plain
from audit.read.layout import LINE_END, Blanker, Layout, finished, head, lines_of, measured_row, trimmed, under_corner
from audit.read.matter import front_matter
from audit.read.opening import first_line, settle
from audit.read.wrapped import Line

COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
FENCE = re.compile(r" {0,3}(?P<fence>`{3,}|~{3,})")
ATX = re.compile(r" {0,3}(?P<marks>#{1,6})(?:[ \t]+|$)")
ATX_END = re.compile(r"[ \t]+#+[ \t]*$")
SETEXT = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*")
RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
QUOTED = re.compile(r"(?: {0,3}> ?){1,20}")
ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<mark>(?:[-*+]|[0-9]{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$))")
DELIMITER = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
DEFINITION = re.compile(r" {0,3}\[(?!\^)[^\]\r\n]{1,200}\]:[ \t]*\S")
BAR = re.compile(r"(?<!\\)\|")
ALIGNED = re.compile(r"(?<=[^\s.!?])(?: {2,}|\t)(?=\S)")
DESCRIPTION = re.compile(r" {0,3}:[ \t]+(?=\S)")
INDENTED = re.compile(r"(?: {4}|\t)")


def read_markdown(text: str) -> Layout:
    """A Markdown text taken apart; `body` has the length of `text`."""
    blanker = Blanker(text)
    end, stated = front_matter(text)
    blanker.blank(0, end)
    stated += first_line(text, blanker, end)
    for found in COMMENT.finditer(text, end):
        blanker.blank(found.start(), found.end())
    reader = _Reader(blanker.body(), blanker)
    blocks = reader.read()
    body = _with_words_alone(blanker.body(), blocks)
    named = [replace(block, kind="furniture") if _is_furniture(body, block) else block for block in blocks]
    settled, masthead = settle(body, finished(body, named))
    return Layout(text, body, finished(body, settled), tuple(stated) + masthead)


def _with_words_alone(body: str, blocks: list[Block]) -> str:
    """The body with the marks inside its blocks blanked."""
    parts, at = [], 0
    for block in blocks:
        parts += [body[at : block.start], blank_inline(body[block.start : block.end])]
        at = block.end
    return "".join(parts) + body[at:]


def _is_furniture(body: str, block: Block) -> bool:
    return block.kind == "paragraph" and block.end - block.start <= 400 and is_furniture(body[block.start : block.end].strip())


@dataclass(slots=True)
class _Reader:
    """Walks over the lines; `paragraph` is the block that a next line may go on with."""

    text: str
    blanker: Blanker
    blocks: list[Block] = field(default_factory=list)
    open_kind: BlockKind | Literal[""] = ""
    open_start: int = 0
    open_end: int = 0
    in_list: bool = False
    heads: tuple[str, ...] = ()
    """Those of the block that is open."""
    term: tuple[str, ...] = ()
    """Those of what describes the last term."""
    items: list[tuple[int, int]] = field(default_factory=list)
    """The items that may have others below them: how far each is indented, and its number among the blocks."""

    def read(self) -> list[Block]:
        lines = lines_of(self.text)
        index = 0
        while index < len(lines):
            index = self._take(lines, index)
        self._close()
        return self.blocks

    def _take(self, lines: list[tuple[int, int]], index: int) -> int:
        """Reads the line at `index`; returns the index of the next line to read."""
        start, end = lines[index]
        quoted = QUOTED.match(self.text, start, end)
        if quoted:
            self.blanker.blank(start, quoted.end())
            start = quoted.end()
        if not self.text[start:end].strip():
            self._close()
            return index + 1
        if fence := FENCE.match(self.text, start, end):
            return self._code(lines, index, fence)
        if self._is_table(lines, index, start):
            return self._table(lines, index)
        self._line(start, end)
        return index + 1

    def _code(self, lines: list[tuple[int, int]], index: int, fence: re.Match[str]) -> int:
        """Blanks fenced code up to its closing fence, else to the end."""
        self._close()
        closing = re.compile(rf"[ >\t]*{re.escape(fence['fence'][0])}{{{len(fence['fence'])},}}[ \t]*")
        last = index + 1
        while last < len(lines) and not closing.fullmatch(self.text, *lines[last]):
            last += 1
        last = min(last, len(lines) - 1)
        self.blanker.blank(lines[index][0], lines[last][1])
        return last + 1

    def _line(self, start: int, end: int) -> None:
        """Reads a line of words: a heading, a list item, or a line of a paragraph."""
        if heading := ATX.match(self.text, start, end):
            self._heading(start, end, heading)
        elif self.open_kind == "paragraph" and SETEXT.fullmatch(self.text, start, end):
            self.blanker.blank(start, end)
            level = 1 if "=" in self.text[start:end] else 2
            self.blocks.append(Block(self.open_start, self.open_end, "heading", level=level))
            self.open_kind = ""
        elif RULE.fullmatch(self.text, start, end) or DEFINITION.match(self.text, start, end):
            self._close()
            self.blanker.blank(start, end)
        elif item := ITEM.match(self.text, start, end):
            self._item(end, item)
        elif described := DESCRIPTION.match(self.text, start, end):
            self._described(end, described)
        elif not self.open_kind and not self.in_list and INDENTED.match(self.text, start, end):
            self.blanker.blank(start, end)
        else:
            self._words(start, end)

    def _heading(self, start: int, end: int, heading: re.Match[str]) -> None:
        self._close()
        self.in_list = False
        closing = ATX_END.search(self.text, heading.end(), end)
        stop = closing.start() if closing else end
        self.blanker.blank(start, heading.end())
        self.blanker.blank(stop, end)
        self.blocks.append(Block(heading.end(), stop, "heading", level=len(heading["marks"])))

    def _item(self, end: int, item: re.Match[str]) -> None:
        if self.open_kind == "paragraph" and item["mark"][0].isdigit() and item["mark"].strip() not in ("1.", "1)"):
            self._words(item.start(), end)  # "… in the year\n1998. It was": only a list that starts at one breaks a paragraph
            return
        self._close()
        self.blanker.blank(item.start("mark"), item.end())
        indent = len(item["indent"].expandtabs(4))
        while self.items and (not self.in_list or self.items[-1][0] >= indent):
            self.items.pop()
        if self.items:
            above = self.blocks[self.items[-1][1]]
            self.heads = (plain(self.text[above.start : above.end]), "")
        self.items.append((indent, len(self.blocks)))
        self.in_list = True
        self.open_kind, self.open_start, self.open_end = "item", item.end(), end

    def _described(self, end: int, mark: re.Match[str]) -> None:
        """Reads a line that describes the term before it: ": How long it is kept"."""
        if self.open_kind == "paragraph" and not LINE_END.search(self.text, self.open_start, self.open_end):
            term: tuple[str, ...] = (head(plain(self.text[self.open_start : self.open_end]).rstrip(":")), "")
        elif self.open_kind in ("", "cell") and self.term:
            term = self.term
        else:
            self._words(mark.start(), end)
            return
        self._close()
        self.blanker.blank(mark.start(), mark.end())
        self.term = self.heads = term
        self.open_kind, self.open_start, self.open_end = "cell", mark.end(), end

    def _words(self, start: int, end: int) -> None:
        if not self.open_kind:
            if not self.text[start].isspace():
                self.in_list = False
            self.open_kind, self.open_start = "item" if self.in_list else "paragraph", start
        self.open_end = end

    def _close(self) -> None:
        if self.open_kind and self.open_start < self.open_end:
            if self.open_kind != "cell":
                self.term = ()
            self.blocks += self._closed(self.open_kind)
        self.open_kind, self.heads = "", ()

    def _closed(self, kind: BlockKind) -> list[Block]:
        """The block that was open; the cells of one that is a table of aligned columns, or a label and its value below an item."""
        start, end = self.open_start, self.open_end
        if kind == "paragraph" and ALIGNED.search(self.text, start, end):
            lines = [Line(*trimmed(self.text, start, stop), start) for start, stop in self._lines(start, end)]
            if cells := cells_of(self.text, lines):
                return cells
        if kind == "item" and self.heads:
            return below(self.text, Block(start, end, kind), self.heads[0])
        return [Block(start, end, kind, heads=self.heads)]

    def _lines(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for found in LINE_END.finditer(self.text, start, end):
            yield start, found.start()
            start = found.end()
        yield start, end

    def _is_table(self, lines: list[tuple[int, int]], index: int, start: int) -> bool:
        if index + 1 >= len(lines) or not BAR.search(self.text, start, lines[index][1]):
            return False
        below = lines[index + 1]
        quoted = QUOTED.match(self.text, *below)
        from_ = quoted.end() if quoted else below[0]
        return "-" in self.text[from_ : below[1]] and DELIMITER.fullmatch(self.text, from_, below[1]) is not None

    def _table(self, lines: list[tuple[int, int]], index: int) -> int:
        """Reads a table: its heads, and a cell for each field under them."""
        self._close()
        fields = self._fields(*lines[index])
        heads = [head(plain(self.text[start:end])) for start, end in fields]
        heads = under_corner(heads, heads[0] if heads else "")
        self.blocks += [Block(start, end, "cell") for start, end in fields]
        self.blanker.blank(*lines[index + 1])
        last = index + 2
        while last < len(lines) and self.text[slice(*lines[last])].strip() and BAR.search(self.text, *lines[last]):
            self.blocks += self._row(lines[last], heads)
            last += 1
        return last

    def _row(self, line: tuple[int, int], heads: list[str]) -> Iterator[Block]:
        fields = self._fields(*line)
        words = [plain(self.text[start:end]) for start, end in fields]
        first = measured_row(head(words[0]), zip(heads, words, strict=False)) if fields else ""
        for index, (start, end) in enumerate(fields):
            yield Block(start, end, "cell", heads=(first if index else "", heads[index] if index < len(heads) else ""))

    def _fields(self, start: int, end: int) -> list[tuple[int, int]]:
        """`(start, end)` of the fields of a row; bars are blanked."""
        quoted = QUOTED.match(self.text, start, end)
        at = quoted.end() if quoted else start
        self.blanker.blank(start, at)
        fields: list[tuple[int, int]] = []
        for bar in BAR.finditer(self.text, at, end):
            self.blanker.blank(bar.start(), bar.end())
            fields.append((at, bar.start()))
            at = bar.end()
        fields.append((at, end))
        outer = slice(0 if self._has_words(fields[0]) else 1, len(fields) if self._has_words(fields[-1]) else len(fields) - 1)
        return fields[outer]

    def _has_words(self, place: tuple[int, int]) -> bool:
        return bool(self.text[slice(*place)].strip())
