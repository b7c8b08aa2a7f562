"""A sentence as words and signs with their places: what every reader of figures walks over."""

from __future__ import annotations

import re

from audit.model import Source
from audit.text.numbers import VULGAR

TOKEN = re.compile(
    rf"""
      (?:https?://|www\.)\S+                              # an address of the web is one token
    | [0-9]{{1,3}}(?:[\u00a0\u2009\u202f][0-9]{{3}})+(?![0-9])  # 10 000, with hard spaces
    | [0-9０-９]+(?:[.,][0-9０-９]+)*                      # 1,200  3.5  192.168.0.1
    | [{"".join(VULGAR)}]
    | (?:[^\W\d_]\.){{2,}}                                # U.S.  a.m.
    | [^\W\d_]+(?:['’][^\W\d_]+)?                         # state's
    | \S
    """,
    re.VERBOSE,
)
HYPHENS = frozenset("-‐‑")
DASHES = frozenset("-‐‑–—−")
CLAUSE_ENDS = frozenset(";:—")


class Line:
    """The tokens of one sentence. `words` are lower-case and every hyphen in them is "-"; `raw` is as written."""

    __slots__ = ("body", "end", "headline", "locale", "masked", "raw", "start", "starts", "words")

    def __init__(self, source: Source, start: int, end: int) -> None:
        self.body = source.body
        self.start, self.end = start, end
        self.locale = source.locale
        self.headline = False
        tokens = list(TOKEN.finditer(source.body, start, end))
        self.raw = [token.group() for token in tokens]
        self.starts = [token.start() for token in tokens]
        self.words = ["-" if word in HYPHENS else word.replace("’", "'") for word in (word.lower() for word in self.raw)]
        self.masked: set[int] = set()
        """Indexes of tokens that belong to a date."""

    def __len__(self) -> int:
        return len(self.raw)

    def word(self, index: int) -> str:
        """The lower-case token, "" beyond either end."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def written(self, index: int) -> str:
        """The token as written, "" beyond either end."""
        return self.raw[index] if 0 <= index < len(self.raw) else ""

    def stop(self, index: int) -> int:
        """The offset after the token."""
        return self.starts[index] + len(self.raw[index])

    def glued(self, index: int) -> bool:
        """Does the token follow the one before it without a blank?"""
        return 0 < index < len(self.raw) and self.stop(index - 1) == self.starts[index]

    def is_number(self, index: int) -> bool:
        """Is the token written in digits?"""
        word = self.word(index)
        return word[:1].isdecimal()

    def is_capital(self, index: int) -> bool:
        """Does the token begin with a capital letter?"""
        return self.written(index)[:1].isupper()

    def is_word(self, index: int) -> bool:
        """Is the token a word (letters first)?"""
        return self.written(index)[:1].isalpha()
