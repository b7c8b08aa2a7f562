"""The fields that every claim shares, made in one place: id, place, words, sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any

from audit.model import Quote, Source


class Fields:
    """Makes the shared fields of the claims of one source; ids hold path, kind, text and the ordinal among equals."""

    def __init__(self, source: Source, quotes: Sequence[Quote] = ()) -> None:
        self._source = source
        self._quotes = quotes
        self._quote_starts = [quote.start for quote in quotes]
        self._seen: dict[tuple[str, str], int] = {}
        self._contexts: dict[int, str] = {}

    def make(self, kind: str, start: int, end: int) -> dict[str, Any]:
        """Keyword arguments for a claim of this kind at `[start, end)`; call in source order."""
        source = self._source
        text = source.text[start:end]
        sentence_start, sentence_end = source.sentence_at(start)
        if sentence_start not in self._contexts:
            self._contexts[sentence_start] = source.text[sentence_start:sentence_end]
        return {
            "id": self._identity(kind, text),
            "source": source.path,
            "start": start,
            "end": end,
            "text": text,
            "context": self._contexts[sentence_start],
            "context_start": sentence_start,
            "position": source.block_at(start).position,
            "quoted": self._quoted(start) if kind != "quote" else None,
        }

    def _identity(self, kind: str, text: str) -> str:
        ordinal = self._seen.get((kind, text), 0)
        self._seen[kind, text] = ordinal + 1
        key = f"{self._source.path}\0{kind}\0{text}\0{ordinal}".encode("utf-8", "surrogatepass")
        return blake2b(key, digest_size=8).hexdigest()

    def _quoted(self, start: int) -> str | None:
        index = bisect_right(self._quote_starts, start) - 1
        if index >= 0 and start < self._quotes[index].end:
            return self._quotes[index].id
        return None
