"""Profiles in, candidate pairs out: claims that share a key. No step compares all pairs; a key held too often is reported."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain, combinations, pairwise
from typing import TypeVar

from audit.align.meanings import CASUALTIES
from audit.align.profile import Profile
from audit.align.written import written
from audit.model import Figure

Key = tuple[str, ...]
Held = TypeVar("Held")

# A key that more claims hold is parted by a second word, and by a third; what is still larger is compared in part, and reported.
MOST_CLAIMS = 50
# How many of its rarest words, and of its names, a claim is looked up by.
_RARE_WORDS = 6
_RARE_ENTITIES = 4
# A cell is looked up by so many words of its row, however common: "First response, urgent tickets".
_WORDS_OF_ROW = 6
_LEAST_WEIGHT = 1.5
# A sentence with fewer rare words is also looked up by pairs of so many common ones.
_FEW_RARE, _COMMON_WORDS = 3, 4
# So is a date by so few of the words beside it: what it tells of may be rare in one text ("Building is to start in May") alone.
_WORDS_OF_DATE = 3
# Smaller numbers are in the results of many games and votes.
_LONG_RESULT = 50


def candidates(profiles: Sequence[Profile]) -> tuple[Iterator[tuple[int, int]], list[str]]:
    """(pairs of places in `profiles`, in order, the smaller first; the names of keys that were too common to compare in full).

    The pairs are made as they are asked for: what is held meanwhile grows with the claims, not with the pairs.
    """
    blocks = _Blocks(profiles)
    rare = Rarest()
    for sort in _SORTS:
        blocks.take(sort(one, rare) for one in profiles)
    blocks.take(_shared_runs(profiles))
    return blocks.pairs(), blocks.capped()


def pairs_by(profiles: Sequence[Profile], keys: Iterable[Iterable[Key]]) -> tuple[Iterator[tuple[int, int]], list[str]]:
    """The same for keys that are given, one list a profile."""
    blocks = _Blocks(profiles)
    blocks.take(keys)
    return blocks.pairs(), blocks.capped()


class Rarest:
    """The rare words of mappings that many claims have in common, the rarest first; while all of the claims are held."""

    def __init__(self) -> None:
        self._known: dict[int, list[str]] = {}

    def __call__(self, weights: Mapping[str, float]) -> list[str]:
        """The words of a mapping that are rare enough to look a claim up by."""
        known = self._known.get(id(weights))
        if known is None:
            known = self._known[id(weights)] = _rarest(weights)
        return known


def keys_of(claim: Profile) -> Iterator[Key]:
    """By what a claim is looked up.

    Its unit class with its noun, with a harm, with a rare name, with a rare word of its sentence; where it is the only one of its
    sort in a brief text, with the rarest words of that; each telling value of another sort beside it; and each run of eight words.
    """
    rare = Rarest()
    yield from chain.from_iterable(sort(claim, rare) for sort in _SORTS)
    yield from map(_run_key, [claim.kind] * len(claim.runs), claim.runs)


Sort = Callable[[Profile, Rarest], Iterable[Key]]


def _nouns(claim: Profile, _: Rarest) -> Iterator[Key]:
    if claim.noun:
        yield claim.kind, claim.measure, "noun", claim.noun


def _harms(claim: Profile, _: Rarest) -> Iterator[Key]:
    for harm in sorted(claim.classes & CASUALTIES):
        yield claim.kind, claim.measure, "harm", harm


def _names(claim: Profile, rare: Rarest) -> Iterator[Key]:
    for entity in rare(claim.entities)[:_RARE_ENTITIES]:
        yield claim.kind, claim.measure, "name", entity


def _words(claim: Profile, rare: Rarest) -> Iterator[Key]:
    row = sorted(claim.row & claim.close.keys())[:_WORDS_OF_ROW]
    for word in {*rare(claim.near)[:_RARE_WORDS], *rare(claim.close)[:_RARE_WORDS], *row}:
        yield claim.kind, claim.measure, "word", word


def _pairs_of_words(claim: Profile, rare: Rarest) -> Iterator[Key]:
    most = _COMMON_WORDS if len(rare(claim.near)) < _FEW_RARE else _WORDS_OF_DATE if claim.kind == "date" else 0
    for pair in combinations(_common_words(claim, most), 2):
        yield claim.kind, claim.measure, "words", *pair


def _only_ones(claim: Profile, _: Rarest) -> Iterator[Key]:
    for word in claim.mates.story.split():
        yield claim.kind, f"{claim.scale} {claim.role} {claim.per}", "only", word


def _deeds(claim: Profile, _: Rarest) -> Iterator[Key]:
    deed, *words = claim.mates.deed.split() or [""]
    for word in words:
        yield claim.kind, "deed", deed, word
    if claim.mates.listed:
        yield claim.kind, "listed", str(claim.mates.listed)


def _written(claim: Profile, _: Rarest) -> Iterator[Key]:
    told = written(claim.claim) if claim.mates.written else None
    for word in claim.mates.written.split():
        yield claim.kind, "written", told.precision if told else "", word


def _results(claim: Profile, _: Rarest) -> Iterator[Key]:
    """The long numbers of a result: of "218-210" and "218-212" one is wrong."""
    pair = claim.claim.pair if isinstance(claim.claim, Figure) else None
    for number in sorted({*(pair or ())}):
        if number >= _LONG_RESULT:
            yield claim.kind, claim.measure, "result", str(number)


def _beside(claim: Profile, _: Rarest) -> Iterator[Key]:
    for value in claim.mates.beside:
        yield claim.kind, claim.scale, "beside", str(value)


_SORTS: tuple[Sort, ...] = (_nouns, _harms, _names, _words, _pairs_of_words, _only_ones, _deeds, _written, _results, _beside)
"""The sorts of keys, but for the runs of words; of one sort at a time all keys are held."""


def _run_key(kind: str, run: int) -> Key:
    return kind, "run", str(run)


def _shared_runs(profiles: Sequence[Profile]) -> Iterator[list[Key]]:
    """The runs of each claim that another may have as well: most stand once, and each would take as much room as its words.

    A run is counted at the place of its last bits, of which there are more than runs.
    """
    last = (1 << sum(len(one.runs) for one in profiles).bit_length() + 1) - 1
    counts = bytearray(last + 1)
    for one in profiles:
        for run in one.runs:
            counts[run & last] += counts[run & last] < 2
    for one in profiles:
        yield [_run_key(one.kind, run) for run in one.runs if counts[run & last] > 1]


class _Blocks:
    """Claims by their places, in blocks that share a key, or a key and words; all blocks in two flat arrays."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self._profiles = profiles
        self._members = array("I")
        self._ends = array("L", [0])
        self._common: list[tuple[Key, str, int]] = []
        self._rare = Rarest()

    def take(self, keys: Iterable[Iterable[Key]]) -> None:
        """The blocks of these keys, which are the keys of each claim in turn."""
        for key, home in shared(keys):
            if len(home) > MOST_CLAIMS:
                self._part(key, home)
            else:
                self._keep(home)

    def _keep(self, places: Iterable[int]) -> None:
        self._members.extend(places)
        self._ends.append(len(self._members))

    def _part(self, key: Key, places: Sequence[int]) -> None:
        """Keep the claims of a large block by other words that they share; note the parts that are still too large."""
        words = {place: self._rare(self._profiles[place].near)[:_RARE_WORDS] for place in places}
        parts = _by_word(places, {place: [word for word in held if word != key[-1]] for place, held in words.items()})
        large = {word for word, held in parts.items() if len(held) > MOST_CLAIMS}
        for held in parts.values():
            if len(held) > 1:
                self._keep(held[:MOST_CLAIMS])
        for word in large:
            thirds = {place: [third for third in words[place] if third in large and third > word] for place in parts[word]}
            for held in _by_word(parts[word], thirds).values():
                if len(held) > 1:
                    self._keep(held[:MOST_CLAIMS])
        self._common += ((key, word, len(parts[word])) for word in large)

    def capped(self) -> list[str]:
        """What is told of the keys that were too common to compare in full, in order."""
        return [too_common(*common) for common in sorted(self._common)]

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Each place with the later ones of its blocks."""
        return pairs(self._members, self._ends, len(self._profiles))


def shared(keys: Iterable[Iterable[Held]]) -> Iterator[tuple[Held, list[int]]]:
    """The keys that several places hold, each with these places, in order; `keys` are those of each place in turn."""
    homes: dict[Held, int | list[int]] = {}
    for place, held in enumerate(keys):
        for key in held:
            home = homes.setdefault(key, place)
            if isinstance(home, list):
                home.append(place)
            elif home != place:
                homes[key] = [home, place]
    return ((key, home) for key, home in homes.items() if isinstance(home, list))


def pairs(members: array[int], ends: array[int], count: int) -> Iterator[tuple[int, int]]:
    """Each place with the later ones of its blocks: `members` are the places of all blocks, `ends` where each block ends."""
    stops, homes = _homes(members, ends, count)
    for place in range(count):
        mine = homes[stops[place] : stops[place + 1]]
        partners = {other for block in mine for other in members[ends[block] : ends[block + 1]] if other > place}
        yield from ((place, other) for other in sorted(partners))


def _homes(members: array[int], ends: array[int], count: int) -> tuple[array[int], array[int]]:
    """(where the blocks of each place end, the blocks of all places)."""
    held = array("L", bytes(array("L").itemsize * (count + 1)))
    for place in members:
        held[place + 1] += 1
    stops = array("L", accumulate(held))
    room = array("L", stops)
    homes = array("I", bytes(array("I").itemsize * len(members)))
    for block, (start, end) in enumerate(pairwise(ends)):
        for place in members[start:end]:
            homes[room[place]] = block
            room[place] += 1
    return stops, homes


def _common_words(claim: Profile, most: int) -> list[str]:
    """The words beside a claim by which it is looked up two by two, where its sentence has hardly a rare one; few of any date."""
    return sorted(sorted(claim.close, key=lambda word: (-claim.close[word], word))[:most])


def words_of(claim: Profile) -> list[str]:
    """The rarest words of a claim's sentence, by which it is looked up where a key alone leads to too many."""
    return _rarest(claim.near)[:_RARE_WORDS]


def _rarest(weights: Mapping[str, float]) -> list[str]:
    return [word for word in sorted(weights, key=lambda word: (-weights[word], word)) if weights[word] >= _LEAST_WEIGHT]


def _by_word(places: Iterable[int], words: Mapping[int, Iterable[str]]) -> dict[str, list[int]]:
    parts: dict[str, list[int]] = defaultdict(list)
    for place in places:
        for word in words[place]:
            parts[word].append(place)
    return parts


def too_common(key: Key, word: str, count: int) -> str:
    """What is told of a key and a word that more claims share than are compared."""
    return f"{' '.join(key[2:])}, {word}: {count} claims"
