"""Lists of words in, pairs that may share wording out: by rare word pairs and runs, never all against all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

from audit.text.words import STOP_WORDS

# A phrase that more texts hold says little; those of at most `_FEW` texts are always followed, others until `_ENOUGH` are.
_MOST_TEXTS = 100
_FEW = 12
_ENOUGH = 8
_REACH = 3
# A text of so few phrases is looked up by any one of them.
_SHORT = 5
_PRIME = 1_000_003


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
    once: set[tuple[int, int]] = set()
    for phrase in sorted(followed):
        met = {(a, b) if a < b else (b, a) for a in followed[phrase] for b in holders[phrase] if a != b}
        # One shared phrase is chance, where both texts hold more; two are wording.
        pairs |= {(a, b) for a, b in met if (a, b) in once or min(len(phrases[a]), len(phrases[b])) <= _SHORT}
        once |= met
    return pairs


def _phrases(words: Sequence[str]) -> list[int]:
    """Numbers for the pairs of content words that stand close together, and for runs of three with a content word."""
    numbers = [_number(word) for word in words]
    content = [number for word, number in zip(words, numbers, strict=True) if word not in STOP_WORDS and word != "…"]
    found = {a * _PRIME ^ b for at, a in enumerate(content) for b in content[at + 1 : at + 1 + _REACH]}
    telling = set(content)
    for a, b, c in zip(numbers, numbers[1:], numbers[2:], strict=False):
        if a in telling or b in telling or c in telling:
            found.add((a * _PRIME ^ b) * _PRIME ^ c)
    if len(content) == 1:
        found.add(content[0])
    return sorted(found)


@lru_cache(maxsize=65536)
def _number(word: str) -> int:
    """A number that stands for a word, the same in every run."""
    return crc32(word.encode("utf-8", "replace"))


def _rarest(phrases: Sequence[int], holders: dict[int, list[int]]) -> list[int]:
    """The phrases of one text that are followed: the rarest first, ties by checksum."""
    shared = sorted((len(holders[phrase]), phrase) for phrase in phrases if 2 <= len(holders[phrase]) <= _MOST_TEXTS)
    return [phrase for index, (count, phrase) in enumerate(shared) if count <= _FEW or index < _ENOUGH]
