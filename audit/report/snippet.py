"""A claim and its source in, its passage out: the sentence around it, cut to size, with the words that count marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from audit.model import Claim, Source

LIMIT = 400
"""Characters of a source that one passage shows at most."""

Span = tuple[int, int]
AROUND = 260
"""Characters that are shown at most of what stands before a sentence in its paragraph, and after it."""

EMPHASIS = "*_~"
NOTHING = "\0"
"""Stands in a window for a character that is not shown; no document holds it."""


class Piece(NamedTuple):
    """Some words of a passage, marked or not."""

    text: str
    marked: bool = False


class Window(NamedTuple):
    """The sentence that a claim stands in, widened to hold the whole claim; `start` is its offset in the source's text."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Offset of its end."""
        return self.start + len(self.text)


def window(claim: Claim, source: Source) -> Window:
    """The claim's sentence, or as much of the text as the claim itself covers, whichever is longer."""
    start, end = claim.context_start, claim.context_start + len(claim.context)
    if source.text[start:end] != claim.context:
        return Window(start, claim.context)
    start, end = min(start, claim.start), max(end, claim.end)
    return Window(start, _without_marks(source.text[start:end], source.body[start:end]))


def widened(shown: Window, marks: Iterable[Span], source: Source) -> Window:
    """The window, grown to hold the marks that stand beside it in its block; as it is where it is no stretch of the text."""
    block = source.block_at(shown.start)
    inside = [mark for mark in marks if block.start <= mark[0] and mark[1] <= block.end]
    start = min([shown.start, *(mark[0] for mark in inside)])
    end = max([shown.end, *(mark[1] for mark in inside)])
    if (start, end) == (shown.start, shown.end) or not block.start <= shown.start <= shown.end <= block.end:
        return shown
    return Window(start, _without_marks(source.text[start:end], source.body[start:end]))


def paragraph(shown: Window, source: Source) -> tuple[str, str]:
    """What stands before and after the window in its block, each cut to size; empty where there is nothing."""
    block = source.block_at(shown.start)
    before = _clean(source, max(block.start, shown.start - AROUND - 1), shown.start)
    after = _clean(source, shown.end, min(block.end, shown.end + AROUND + 1))
    if len(before) > AROUND:
        before = "… " + before[-AROUND:].partition(" ")[2]
    if len(after) > AROUND:
        after = after[:AROUND].rpartition(" ")[0] + " …"
    return before, after


def pieces(shown: Window, marks: Iterable[Span], limit: int = LIMIT) -> list[Piece]:
    """The window's words in pieces, cut to the limit around the marks, with "…" where something is left out.

    `marks` are spans of the source's text; they grow to whole words, and those outside the window are dropped.
    """
    inside = _whole_words(shown.text, [(start - shown.start, end - shown.start) for start, end in marks])
    low, high = _cut(shown.text, inside, limit)
    made: list[Piece] = [Piece("… ")] if low > 0 else []
    at = low
    for start, end in inside:
        start, end = max(start, low), min(end, high)
        if start < end:
            made += [Piece(shown.text[at:start]), Piece(shown.text[start:end], marked=True)]
            at = end
    made.append(Piece(shown.text[at:high]))
    made += [Piece(" …")] if high < len(shown.text) else []
    clean = (piece._replace(text=piece.text.replace(NOTHING, "")) for piece in made)
    return [piece for piece in clean if piece.text]


def _without_marks(text: str, body: str) -> str:
    """The text with the marks of emphasis that its body leaves blank taken for nothing, each in its place."""
    if text == body or not any(mark in text for mark in EMPHASIS):
        return text
    return "".join(NOTHING if blank == " " and sign in EMPHASIS else sign for sign, blank in zip(text, body, strict=True))


def _clean(source: Source, start: int, end: int) -> str:
    """A stretch of a source without the marks of emphasis; empty where it has no length."""
    return _without_marks(source.text[start:end], source.body[start:end]).replace(NOTHING, "") if start < end else ""


def clip(text: str, width: int) -> str:
    """The text in one line, of at most so many characters."""
    text = " ".join(text.split())
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"


def _whole_words(text: str, marks: Sequence[Span]) -> list[Span]:
    """Sorted and disjoint; a mark never begins or ends inside a word, nor at a blank."""
    grown: list[Span] = []
    for start, end in sorted(marks):
        start, end = max(start, 0), min(end, len(text))
        if start >= end:
            continue
        start, end = _grow(text, start, end)
        if grown and start <= grown[-1][1] + 1:
            start, end = grown[-1][0], max(end, grown.pop()[1])
        grown.append((start, end))
    return grown


def _grow(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def _cut(text: str, marks: Sequence[Span], limit: int) -> Span:
    """`[low, high)` of at most `limit` characters, centred on the marks, ending at blanks where there are any near."""
    if len(text) <= limit:
        return 0, len(text)
    first, last = (marks[0][0], marks[-1][1]) if marks else (0, 0)
    if last - first > limit:
        last = min(first + limit // 2, last)
    low = min(max(0, (first + last - limit) // 2), len(text) - limit)
    high = low + limit
    if low and (blank := text.find(" ", low, low + 24)) >= 0 and blank < first:
        low = blank + 1
    if high < len(text) and (blank := text.rfind(" ", high - 24, high)) >= last:
        high = blank
    return low, high
