"""Stretches of a page in, one running text out: blanks folded, entities decoded, and the way back to the file kept."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

PIECE = re.compile(
    r"""
    (?P<blank>[ \t\r\n\f]+)
    | (?P<entity>&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?)
    | (?P<words>&?[^ \t\r\n\f&]+(?>(?:[ ][^ \t\r\n\f&]+)*)|&)
    """,
    re.VERBOSE,
)
NEW_BLOCK = "\n\n"


@dataclass(slots=True)
class Flow:
    """The text made so far. A block is open from its first word to the next break.

    `gap` is what goes before the next block; `linked` counts the characters of the open block that stand inside a link.
    """

    file: str
    parts: list[str] = field(default_factory=list)
    length: int = 0
    origin: list[tuple[int, int]] = field(default_factory=list)
    gap: str = ""
    start: int = -1
    linked: int = 0
    in_link: bool = False
    keeps_blanks: bool = False
    script: dict[int, int] | None = None
    _blank: tuple[str, int] | None = None

    def words(self, start: int, end: int) -> None:
        """Adds `[start, end)` of the file."""
        for piece in PIECE.finditer(self.file, start, end):
            if piece.lastgroup == "blank":
                self._blank = self._blank or (piece[0] if self.keeps_blanks else " ", piece.start())
            elif piece.lastgroup == "words":
                self._add(piece[0], piece.start())
            else:
                self._entity(piece)

    def line_break(self, at: int) -> bool:
        """Starts a new line; True where the line above is empty already, so that the block should end."""
        if self._blank and self._blank[0] == "\n":
            return True
        self._blank = ("\n", at)
        return False

    def end_block(self) -> tuple[int, int, bool] | None:
        """Closes the open block: `(start, end, all of it a link)`, or None where there was none."""
        self._blank = None
        if self.start < 0:
            return None
        block = (self.start, self.length, self.linked >= self.length - self.start - 2)
        self.start, self.linked, self.gap = -1, 0, NEW_BLOCK
        return block

    def _entity(self, piece: re.Match[str]) -> None:
        decoded = unescape(piece[0])
        if decoded.strip(" \t\r\n\f"):
            self._add(decoded, piece.start())
        else:
            self._blank = self._blank or (" ", piece.start())

    def _add(self, words: str, at: int) -> None:
        if self.start < 0:
            self._put(self.gap, at)
            self.start = self.length
        elif self._blank:
            self._put(*self._blank)
        self._blank = None
        self._put(words.translate(self.script) if self.script else words, at)

    def _put(self, words: str, at: int) -> None:
        if not words:
            return
        if not self.origin or self.origin[-1][1] - self.origin[-1][0] != at - self.length:
            self.origin.append((self.length, at))
        self.parts.append(words)
        self.length += len(words)
        if self.in_link:
            self.linked += len(words)
