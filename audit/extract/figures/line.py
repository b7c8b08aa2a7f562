"""A sentence as words and signs with their places: what every reader of figures walks over."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from audit.model import Source
from audit.text.cut import cut, cutter
from audit.text.numbers import VULGAR

TOKEN = cutter(
    rf"""
      [A-Za-z][a-z]*+(?=[ ,])                             # a plain word: the rule, so it comes first
    | (?:https?://|www\.)\S+                              # an address of the web is one token
    | [0-9]{{1,3}}(?:[\u00a0\u2009\u202f][0-9]{{3}}){{1,99}}(?![0-9])  # 10 000, with hard spaces
    | [0-9０-９]++(?>(?:[.,][0-9０-９]++)*)                # 1,200  3.5  192.168.0.1
    | [{"".join(VULGAR)}]
    | (?>(?:[^\W\d_]\.){{2,}})                            # U.S.  a.m.
    | [^\W\d_]+(?:['’][^\W\d_]+)?                         # state's
    | \S
    """
)
DASHES = frozenset("-‐‑–—−")


PAD = ("",) * 16
"""Stands behind the last token, so that a look past either end finds an empty word."""

NEAR = 12
"""So many tokens before it, what a phrase says again is told."""


class Line:
    """The tokens of one sentence. `words` are lower-case and every hyphen in them is "-"; `raw` is as written."""

    __slots__ = (
        "body",
        "end",
        "headline",
        "heads",
        "kind",
        "locale",
        "masked",
        "raw",
        "size",
        "start",
        "starts",
        "word",
        "words",
        "written",
    )

    def __init__(self, source: Source, start: int, end: int) -> None:
        self.body = source.body
        self.start, self.end = start, end
        self.locale = source.locale
        block = source.block_at(start)
        self.headline, self.heads, self.kind = block.position == "headline", block.heads, block.kind
        self.raw, self.starts = cut(TOKEN, source.body, start, end)
        self.size = len(self.raw)
        self.words = [token.lower() for token in self.raw]
        if not source.body.isascii():
            self._make_plain(source.body[start:end])
        self.words += PAD
        self.raw += PAD
        self.word: Callable[[int], str] = self.words.__getitem__
        """The lower-case token, "" beyond either end."""
        self.written: Callable[[int], str] = self.raw.__getitem__
        """The token as written, "" beyond either end."""
        self.masked: set[int] = set()
        """Indexes of tokens that belong to a date."""

    def _make_plain(self, text: str) -> None:
        """One apostrophe and one hyphen for all their kinds."""
        for sign, plain in _PLAIN.items():
            if sign in text:
                self.words = [word.replace(sign, plain) for word in self.words]

    def index_at(self, offset: int) -> int:
        """The token that holds the offset; the point before it if they spell a number (".05")."""
        index = bisect_right(self.starts, offset) - 1
        if self.word(index - 1) == "." and self.glued(index) and not self.glued(index - 1):
            return index - 1
        return index

    def stop(self, index: int) -> int:
        """The offset after the token."""
        return self.starts[index] + len(self.raw[index])

    def glued(self, index: int) -> bool:
        """Does the token follow the one before it without a blank?"""
        return 0 < index < self.size and self.starts[index - 1] + len(self.raw[index - 1]) == self.starts[index]

    def is_number(self, index: int) -> bool:
        """Is the token written in digits?"""
        return self.words[index][:1].isdecimal()

    def is_said_again(self, left: int, right: int) -> bool:
        """Does the phrase `[left, right)` say another way what a number before it says: "150, or a quarter, …"?"""
        opened = self.word(left - 1) == "or" and self.word(left - 2) in (",", "(", "\N{EN DASH}", "\N{EM DASH}")
        return opened and not self.is_word(right) and any(map(self.is_number, range(max(0, left - NEAR), left)))

    def is_capital(self, index: int) -> bool:
        """Does the token begin with a capital letter?"""
        return self.raw[index][:1].isupper()

    def is_word(self, index: int) -> bool:
        """Is the token a word (letters first)?"""
        return self.raw[index][:1].isalpha()


_PLAIN = {"’": "'", "‐": "-", "‑": "-"}
