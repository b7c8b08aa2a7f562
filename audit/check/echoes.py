"""Quotations in, the pairs that share wording out, found by runs of words that few quotations hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from audit.check.compare.common import is_common
from audit.check.compare.wordings import tokens_of
from audit.model import Quote
from audit.text.constants import ECHO_CROWD, ECHO_RUN


def echoes(quotes: Sequence[Quote]) -> Iterator[tuple[Quote, Quote]]:
    """Pairs of quotations that share a run of words, in order of path and offset; each pair once."""
    places: dict[tuple[str, ...], dict[str, Quote]] = {}
    for quote in quotes:
        for key in _keys(quote):
            places.setdefault(key, {})[quote.id] = quote
    found = {
        (a.id, b.id): (a, b)
        for holders in places.values()
        if 1 < len(holders) <= ECHO_CROWD
        for a, b in combinations(sorted(holders.values(), key=_place), 2)
    }
    yield from sorted(found.values(), key=lambda pair: (*_place(pair[0]), *_place(pair[1])))


def _place(quote: Quote) -> tuple[str, int]:
    return quote.source, quote.start


def _keys(quote: Quote) -> Iterator[tuple[str, ...]]:
    words = [token.word for token in tokens_of(quote.text) if token.kind == "word"]
    for index in range(len(words) - ECHO_RUN + 1):
        run = tuple(words[index : index + ECHO_RUN])
        if not all(is_common(word) for word in run):
            yield run
    rare = [word for word in words if not is_common(word)]
    yield from (tuple(rare[index : index + 2]) for index in range(len(rare) - 1))
