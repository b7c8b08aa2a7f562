"""The fields that every claim shares, made in one place: id, place, words, sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from audit.errors import BeyondError
from audit.model import Position, Quote, Source
from audit.text.constants import MAX_CLAIMS, MAX_CONTEXT

T = TypeVar("T")
_BEYOND = f"holds more than {MAX_CLAIMS:,} figures, dates, quotations and names; split it"


class _Sentence(NamedTuple):
    """Where a sentence, or a block without sentences, stands in `[start, end)`, its words, its place on the page."""

    start: int
    end: int
    words: str
    position: Position


class Fields:
    """Makes the shared fields of the claims of one source; ids hold path, kind, text and the ordinal among equals."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._quotes: Sequence[Quote] = ()
        self._quote_starts: list[int] = []
        self._kinds: dict[str, tuple[blake2b, dict[str, int]]] = {}
        self._sentences: dict[int, _Sentence] = {}
        self._last = _Sentence(0, 0, "", "body")
        self._room = MAX_CLAIMS

    def know(self, quotes: Sequence[Quote]) -> None:
        """From now on a claim that stands in one of these quotations says so."""
        self._quotes = quotes
        self._quote_starts = [quote.start for quote in quotes]

    def listed(self, found: Iterable[T]) -> list[T]:
        """What may become claims, two of one at most. Raises BeyondError where that is too much, before all of it is held."""
        listed = list(islice(found, 2 * MAX_CLAIMS + 1))
        if len(listed) > 2 * MAX_CLAIMS:
            raise BeyondError(self._source.path, _BEYOND)
        return listed

    def make(self, kind: str, start: int, end: int) -> dict[str, Any]:
        """Keyword arguments for a claim of this kind at `[start, end)`; the claims of one kind in source order.

        Raises BeyondError for more claims than a document may hold.
        """
        self._room -= 1
        if self._room < 0:
            raise BeyondError(self._source.path, _BEYOND)
        text = self._source.text[start:end]
        sentence = self._sentence(start)
        return {
            "id": self._identity(kind, text),
            "source": self._source.path,
            "start": start,
            "end": end,
            "text": text,
            "context": sentence.words,
            "context_start": sentence.start,
            "position": sentence.position,
            "quoted": self._quoted(start) if self._quotes else None,
        }

    def _sentence(self, offset: int) -> _Sentence:
        """The sentence at the offset; of one sentence the claims share the words."""
        last = self._last
        if last.start <= offset < last.end:
            return last
        source = self._source
        index = source.sentence_index(offset)
        known = self._sentences.get(index)
        if known is None or offset >= known.end:
            start, end = source.sentence_at(offset)
            known = _Sentence(start, end, source.text[start:end], source.block_at(offset).position)
            if end - start > MAX_CONTEXT:
                known = self._part(known, offset)
            elif index < 0 or start != source.sentences[index][0]:
                return known
            else:
                self._sentences[index] = known
        self._last = known
        return known

    def _part(self, whole: _Sentence, offset: int) -> _Sentence:
        """What is shown of a sentence without end: every claim in it would carry all of it."""
        start = whole.start + (offset - whole.start) // MAX_CONTEXT * MAX_CONTEXT
        end = min(start + MAX_CONTEXT, whole.end)
        return _Sentence(start, end, self._source.text[start:end], whole.position)

    def _identity(self, kind: str, text: str) -> str:
        known = self._kinds.get(kind)
        if known is None:
            begun = blake2b(f"{self._source.path}\0{kind}\0".encode("utf-8", "surrogatepass"), digest_size=8)
            known = self._kinds[kind] = begun, {}
        begun, seen = known
        ordinal = seen.get(text, 0)
        seen[text] = ordinal + 1
        identity = begun.copy()
        identity.update(f"{text}\0{ordinal}".encode("utf-8", "surrogatepass"))
        return identity.hexdigest()

    def _quoted(self, start: int) -> str | None:
        index = bisect_right(self._quote_starts, start) - 1
        if index >= 0 and start < self._quotes[index].end:
            return self._quotes[index].id
        return None
