"""Quotations in, the pairs that share wording out, found by runs of words that few quotations hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from audit.check.compare.common import is_common
from audit.check.compare.wordings import tokens_of
from audit.model import Quote
from audit.text.constants import ECHO_CROWD, ECHO_RUN, SHARED_RUN
from audit.text.words import STOP_WORDS

Run = tuple[str, ...]


def echoes(quotes: Sequence[Quote], least: int) -> Iterator[tuple[Quote, Quote]]:
    """Pairs of quotations that share a few words in a row, in order of path and offset; each pair once.

    They share `least` words that tell something besides, or a long run: of what shares less, nothing is told, and in a large
    corpus that is nearly all.
    """
    places: dict[Run, dict[str, Quote]] = {}
    wordings: dict[str, _Wording] = {}
    for quote in quotes:
        some = tokens_of(quote.text)
        wordings[quote.id] = _wording([token.word for token in some])
        for key in _keys([token.word for token in some if token.kind == "word"]):
            places.setdefault(key, {})[quote.id] = quote
    found = {
        (a.id, b.id): (a, b)
        for holders in places.values()
        if 1 < len(holders) <= ECHO_CROWD
        for a, b in combinations(sorted(holders.values(), key=_place), 2)
        if wordings[a.id].shares(wordings[b.id], least)
    }
    yield from sorted(found.values(), key=lambda pair: (*_place(pair[0]), *_place(pair[1])))


class _Wording(NamedTuple):
    """The words of a quotation that tell something, and its long runs."""

    telling: frozenset[str]
    runs: frozenset[Run]

    def shares(self, other: _Wording, least: int) -> bool:
        return len(self.telling & other.telling) >= least or not self.runs.isdisjoint(other.runs)


def _wording(words: Sequence[str]) -> _Wording:
    return _Wording(frozenset(words) - STOP_WORDS, frozenset(_runs(words, SHARED_RUN)))


def _place(quote: Quote) -> tuple[str, int]:
    return quote.source, quote.start


def _keys(words: Sequence[str]) -> Iterator[Run]:
    yield from (run for run in _runs(words, ECHO_RUN) if not all(is_common(word) for word in run))
    yield from _runs([word for word in words if not is_common(word)], 2)


def _runs(words: Sequence[str], length: int) -> Iterator[Run]:
    return (tuple(words[index : index + length]) for index in range(len(words) - length + 1))
