"""Sentences seen from outside the quotation marks: words in, with each quotation as one opaque word."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

from audit.model import Source
from audit.text.cut import cut, cutter

QUOTED = "\0"
"""The word that stands for a quotation."""

_TOKEN = cutter(
    r"""
    [A-Za-z][a-z]*+(?=[ ,])                  # a plain word: the rule, so it comes first
  | (?:[A-Za-z]\.){1,5}(?=[\s,’'])          # J.B.
  | (?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Jr|Sr|St|Gen|Lt|Col|Capt|Sgt|Adm|Prof|Rev|Inc|Corp|Co|Sens|Reps|Supt|Det|Cmdr|Maj|Pres|Hon|Ltd)\.
  | [0-9]{1,3}(?>(?:,[0-9]{3})+)             # 4,000
  | [^\W_]++(?>(?:[-'’&.][^\W_]++)*)         # al-Assad, Trump's
  | --+ | [^\w\s]
    """
)


@dataclass(slots=True)
class Frame:
    """One sentence: its words in lower case, as written, and their places.

    `quotes` are (index of the word, index of the pair), `closed`
    where each of these ends.
    """

    start: int
    end: int
    block: int
    lower: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    quotes: list[tuple[int, int]] = field(default_factory=list)
    closed: dict[int, int] = field(default_factory=dict)
    translated: bool = False
    _titled: bool | None = None

    @property
    def titled(self) -> bool:
        """Is nearly every word capitalised, as in a headline?"""
        if self._titled is None:
            words = [word for word in self.words if word[0].isalpha()]
            self._titled = len(words) > 3 and sum(word[0].isupper() for word in words) >= 0.75 * len(words)
        return self._titled

    def capital(self, index: int) -> bool:
        """Is the word written with a capital that says something: not in a headline?"""
        return self.words[index][0].isupper() and not self.titled

    def add_words(self, body: str, start: int, end: int) -> None:
        """The words of a stretch outside the marks."""
        if start >= end:
            return
        words, starts = cut(_TOKEN, body, start, end)
        self.words += words
        self.lower += [word.lower() for word in words]
        self.starts += starts

    def end_of(self, index: int) -> int:
        """The offset behind the word."""
        return self.closed.get(index) or self.starts[index] + len(self.words[index])

    def add_quote(self, index: int, opened: int, closed: int) -> None:
        """A quotation as one word."""
        self.quotes.append((len(self.words), index))
        self.closed[len(self.words)] = closed
        self.words.append(QUOTED)
        self.lower.append(QUOTED)
        self.starts.append(opened)


def block_frames(source: Source, block_index: int, spans: Sequence[tuple[int, int, int]]) -> list[Frame]:
    """The frames of a block; `spans` are (index, opened, closed) of its outermost pairs, in order."""
    block = source.blocks[block_index]
    frames: list[Frame] = []
    first = 0
    for start, end in _cut(source, block.start, block.end, spans):
        frame = Frame(start, end, block_index)
        at = start
        while first < len(spans) and spans[first][2] <= start:
            first += 1
        for index, opened, closed in islice(spans, first, None):
            if opened >= end:
                break
            frame.add_words(source.body, at, max(at, opened))
            frame.add_quote(index, opened, closed)
            at = closed
        if frame.quotes:
            frame.add_words(source.body, at, end)
        frames.append(frame)
    return frames


def _cut(source: Source, start: int, end: int, spans: Sequence[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """Sentences that no quotation straddles."""
    first = bisect_left(source.sentences, (start, start))
    cuts = [start]
    at = 0
    for sentence_start, _ in source.sentences[first : bisect_left(source.sentences, (end,))]:
        while at < len(spans) and spans[at][2] <= sentence_start:
            at += 1
        if sentence_start > start and not (at < len(spans) and spans[at][1] < sentence_start < spans[at][2]):
            cuts.append(sentence_start)
    return list(zip(cuts, [*cuts[1:], end], strict=True))
