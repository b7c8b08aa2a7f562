"""Profiles in, candidate pairs out: claims that share a key. No step compares all pairs; a key held too often is reported."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from audit.align.meanings import CASUALTIES
from audit.align.profile import Profile

Key = tuple[str, ...]

# A key that more claims hold is parted by a second word, and by a third; what is still larger is compared in part, and reported.
MOST_CLAIMS = 50
# How many of its rarest words, and of its names, a claim is looked up by.
_RARE_WORDS = 6
_RARE_ENTITIES = 4
_LEAST_WEIGHT = 1.5
# A sentence with fewer rare words is also looked up by pairs of so many common ones.
_FEW_RARE, _COMMON_WORDS = 3, 4


def candidates(profiles: Sequence[Profile]) -> tuple[Iterator[tuple[int, int]], list[str]]:
    """(pairs of places in `profiles`, in order, the smaller first; the names of keys that were too common to compare in full).

    The pairs are made as they are asked for: what is held meanwhile grows with the claims, not with the pairs.
    """
    return pairs_by(profiles, map(keys_of, profiles))


def pairs_by(profiles: Sequence[Profile], keys: Iterable[Iterable[Key]]) -> tuple[Iterator[tuple[int, int]], list[str]]:
    """The same for keys that are given, one list a profile."""
    blocks: dict[Key, list[int]] = defaultdict(list)
    for place, held in enumerate(keys):
        for key in held:
            blocks[key].append(place)
    kept: list[list[int]] = []
    capped: list[str] = []
    for key in sorted(key for key, places in blocks.items() if len(places) > 1):
        places = blocks.pop(key)
        if len(places) > MOST_CLAIMS:
            capped += _parted(key, places, profiles, kept)
        else:
            kept.append(places)
    return _pairs(kept, len(profiles)), capped


def keys_of(claim: Profile) -> Iterator[Key]:
    """By what a claim is looked up.

    Its unit class with its noun, with a harm, with a rare name, with a rare word of its sentence; and each run of eight words.
    """
    measure = claim.kind, claim.measure
    if claim.noun:
        yield (*measure, "noun", claim.noun)
    for harm in sorted(claim.classes & CASUALTIES):
        yield (*measure, "harm", harm)
    for entity in _rarest(claim.entities)[:_RARE_ENTITIES]:
        yield (*measure, "name", entity)
    for word in {*words_of(claim), *_rarest(claim.close)[:_RARE_WORDS]}:
        yield (*measure, "word", word)
    if len(_rarest(claim.near)) < _FEW_RARE:
        for pair in combinations(_common_words(claim), 2):
            yield (*measure, "words", *pair)
    for run in claim.runs:
        yield claim.kind, "run", str(run)


def _common_words(claim: Profile) -> list[str]:
    """The words beside a claim by which it is looked up two by two, where its sentence has hardly a rare one."""
    return sorted(sorted(claim.close, key=lambda word: (-claim.close[word], word))[:_COMMON_WORDS])


def words_of(claim: Profile) -> list[str]:
    """The rarest words of a claim's sentence, by which it is looked up where a key alone leads to too many."""
    return _rarest(claim.near)[:_RARE_WORDS]


def _rarest(weights: Mapping[str, float]) -> list[str]:
    return [word for word in sorted(weights, key=lambda word: (-weights[word], word)) if weights[word] >= _LEAST_WEIGHT]


def _parted(key: Key, places: Sequence[int], profiles: Sequence[Profile], kept: list[list[int]]) -> list[str]:
    """Keep the claims of a large block by other words that they share; name the parts that are still too large."""
    words = {place: words_of(profiles[place]) for place in places}
    parts = _by_word(places, {place: [word for word in held if word != key[-1]] for place, held in words.items()})
    large = {word for word, held in parts.items() if len(held) > MOST_CLAIMS}
    kept += (parts[word][:MOST_CLAIMS] for word in sorted(parts) if len(parts[word]) > 1)
    for word in sorted(large):
        thirds = {place: [third for third in words[place] if third in large and third > word] for place in parts[word]}
        kept += (held[:MOST_CLAIMS] for _, held in sorted(_by_word(parts[word], thirds).items()) if len(held) > 1)
    return [too_common(key, word, len(parts[word])) for word in sorted(large)]


def _by_word(places: Iterable[int], words: Mapping[int, Iterable[str]]) -> dict[str, list[int]]:
    parts: dict[str, list[int]] = defaultdict(list)
    for place in places:
        for word in words[place]:
            parts[word].append(place)
    return parts


def too_common(key: Key, word: str, count: int) -> str:
    """What is told of a key and a word that more claims share than are compared."""
    return f"{' '.join(key[2:])}, {word}: {count} claims"


def _pairs(blocks: Sequence[Sequence[int]], count: int) -> Iterator[tuple[int, int]]:
    """Each place with the later ones of its blocks."""
    homes: list[list[int]] = [[] for _ in range(count)]
    for index, block in enumerate(blocks):
        for place in block:
            homes[place].append(index)
    for place in range(count):
        partners = {other for index in homes[place] for other in blocks[index] if other > place}
        yield from ((place, other) for other in sorted(partners))
