"""Lists of words in, pairs that may share wording out: by rare word pairs and runs, never all against all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from zlib import crc32

from audit.text.words import STOP_WORDS

# A phrase that more texts hold says little; those of at most `_FEW` texts are always followed, others until `_ENOUGH` are.
_MOST_TEXTS = 100
_FEW = 12
_ENOUGH = 8
_REACH = 3


def phrase_pairs(texts: Sequence[tuple[str, ...]]) -> tuple[list[tuple[int, int]], list[str]]:
    """(pairs of places, the smaller first, in order; names of phrases held too often). Equal texts are paired with the first."""
    pairs: set[tuple[int, int]] = set()
    first: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, words in enumerate(texts):
        first[words].append(place)
    for places in first.values():
        pairs.update((places[at], places[at + 1]) for at in range(len(places) - 1))
        pairs.update((places[0], place) for place in places[1:])
    heads = sorted(places[0] for words, places in first.items() if words)
    pairs |= _by_phrase(heads, texts)
    return sorted(pairs), []


def _by_phrase(places: Sequence[int], texts: Sequence[tuple[str, ...]]) -> set[tuple[int, int]]:
    """Pairs of unequal texts that share a phrase which few texts hold."""
    phrases = {place: _phrases(texts[place]) for place in places}
    holders: dict[int, list[int]] = defaultdict(list)
    for place in places:
        for phrase in phrases[place]:
            holders[phrase].append(place)
    followed: dict[int, set[int]] = defaultdict(set)
    for place in places:
        for phrase in _rarest(phrases[place], holders):
            followed[phrase].add(place)
    pairs: set[tuple[int, int]] = set()
    for phrase, starts in followed.items():
        pairs.update((min(a, b), max(a, b)) for a in starts for b in holders[phrase] if a != b)
    return pairs


def _phrases(words: Sequence[str]) -> list[int]:
    """Checksums of the pairs of content words that stand close together, and of runs of three with a content word."""
    content = [word for word in words if word not in STOP_WORDS and word != "…"]
    found = {crc32(f"{a} {b}".encode("utf-8", "replace")) for a, b in _close(content)}
    for at in range(len(words) - 2):
        run = words[at : at + 3]
        if any(word not in STOP_WORDS for word in run):
            found.add(crc32(" ".join(("run", *run)).encode("utf-8", "replace")))
    if len(content) == 1:
        found.add(crc32(content[0].encode("utf-8", "replace")))
    return sorted(found)


def _close(content: Sequence[str]) -> Iterator[tuple[str, str]]:
    for at, word in enumerate(content):
        for other in content[at + 1 : at + 1 + _REACH]:
            yield word, other


def _rarest(phrases: Sequence[int], holders: dict[int, list[int]]) -> list[int]:
    """The phrases of one text that are followed: the rarest first, ties by checksum."""
    shared = sorted((len(holders[phrase]), phrase) for phrase in phrases if 2 <= len(holders[phrase]) <= _MOST_TEXTS)
    return [phrase for index, (count, phrase) in enumerate(shared) if count <= _FEW or index < _ENOUGH]
