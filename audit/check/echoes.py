"""Quotations in, the pairs that share wording out, found by runs of words that few quotations hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from sys import intern
from typing import NamedTuple

from audit.check.compare.common import is_common
from audit.check.compare.wordings import tokens_of
from audit.model import Quote
from audit.text.constants import ECHO_CROWD, ECHO_RUN, SHARED_RUN
from audit.text.words import STOP_WORDS

Run = tuple[str, ...]


class Spoken(NamedTuple):
    """A quotation and its folded words; `plain`: those that its speaker said, without an editor's brackets and marked cuts."""

    quote: Quote
    words: Run
    plain: Run


def spoken(quotes: Sequence[Quote]) -> list[Spoken]:
    """Quotations with their words, each word one object, however many hold it."""
    return list(map(_spoken, quotes))


def _spoken(quote: Quote) -> Spoken:
    found = tokens_of(quote.text)
    words = tuple([intern(token.word) for token in found])
    plain = tuple([word for word, token in zip(words, found, strict=True) if token.kind == "word"])
    return Spoken(quote, words, words if len(plain) == len(words) else plain)


def echoes(said: Sequence[Spoken], least: int) -> Iterator[tuple[Quote, Quote]]:
    """Pairs of quotations that share a few words in a row, in order of path and offset; each pair once.

    They share `least` words that tell something besides, or a long run: of what shares less, nothing is told, and in a large
    corpus that is nearly all.
    """
    wordings: dict[int, _Wording] = {}
    found: set[tuple[int, int]] = set()
    for holders in _crowds(said):
        for place in holders:
            if place not in wordings:
                wordings[place] = _wording(said[place].words)
        found.update((a, b) for a, b in combinations(holders, 2) if wordings[a].shares(wordings[b], least))
    pairs = [sorted((said[a].quote, said[b].quote), key=_place) for a, b in found]
    yield from ((a, b) for a, b in sorted(pairs, key=lambda pair: (*_place(pair[0]), *_place(pair[1]))))


def _crowds(said: Sequence[Spoken]) -> Iterator[list[int]]:
    """The places of the quotations that hold one key, where several do and not too many. Most keys have one holder."""
    first: dict[Run, int] = {}
    several: dict[Run, list[int]] = {}
    for place, one in enumerate(said):
        for key in _keys(one.plain):
            before = first.setdefault(key, place)
            if before != place:
                holders = several.setdefault(key, [before])
                if holders[-1] != place:
                    holders.append(place)
    return (holders for holders in several.values() if len(holders) <= ECHO_CROWD)


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
