"""The words of a block in, `(start, end)` of its sentences out."""

from __future__ import annotations

import re
from collections.abc import Iterator

ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof gov sen rep gen col lt sgt capt st no jan feb mar apr jun jul aug sept sep oct nov dec
    vs etc inc corp co ltd jr sr
    """.split()
)
CANDIDATE = re.compile(r"""[.!?…]["'”’)\]]*\s+(?=["'“‘(\[]*[A-Z0-9])""")  # "… there.” The"
LAST_WORD = re.compile(r"[A-Za-z]+(?:\.[A-Za-z]+)*$")


def split_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """`(start, end)` of each sentence in `text[start:end]`, without the blanks around it."""
    at = start
    for found in CANDIDATE.finditer(text, start, end):
        if _ends(text, at, found.start()):
            yield from _trimmed(text, at, found.end())
            at = found.end()
    yield from _trimmed(text, at, end)


def _ends(text: str, start: int, stop: int) -> bool:
    """Does the mark at `stop` end a sentence?"""
    if text[stop] != ".":
        return True
    word = LAST_WORD.search(text, max(start, stop - 20), stop)
    if word is None:
        return True
    return "." not in word[0] and len(word[0]) > 1 and word[0].lower() not in ABBREVIATIONS


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
