"""Lists of words in, pairs that may share wording out: by rare word pairs and runs, never all against all.

A phrase is a number, the same in every run; two phrases may have one number, which costs a look and no more. What is held is a few
flat arrays, so that a million short texts fit.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, groupby, pairwise
from zlib import crc32

from audit.text.words import STOP_WORDS

# A phrase that more texts hold says little.
_MOST_TEXTS = 100
# A text looks for others by so many of its rarest phrases, and by more until they lead to so many texts, or so many for each
# phrase that it has: much of what a long text shares with others is chance, and rarer than what it has of them.
_ENOUGH = 8
_MOST_LED_TO = 300
_LED_TO_EACH = 4
_REACH = 3
# A text of so few phrases is looked up by any one of them.
_SHORT = 8
# A text of so few phrases is looked up by one of them and any second, however many texts hold that.
_BRIEF = 24
# Two texts of more phrases than this share so many of them that are followed, or what they share is chance.
_LONG = 80
_LEAST_OF_LONG = 4
# A text is held against so many others at most: those that share the most phrases with it; of a slogan's many, against fewer.
_MOST_PARTNERS = 40
_MOST_OF_SLOGAN = 16
_PRIME = 1_000_003
# How many numbers there are for each phrase, so that few phrases share one; and at least.
_ROOM = 1
_LEAST_BITS = 12
_BITS = 32
# By how many texts hold a phrase: how many of them are kept.
_SIZES = bytes(min(count, _MOST_TEXTS) if count > 1 else 0 for count in range(256))

# Two places in one number; the pairs of so many places are sorted at once.
_SHEAF = 1 << 13
_HALF = 32
_LOW = (1 << _HALF) - 1

Words = tuple[str, ...]


def phrase_pairs(texts: Sequence[Words]) -> tuple[Iterator[tuple[int, int]], list[str]]:
    """(pairs of places, the smaller first, in order; what was not compared in full). Equal texts are paired with the first."""
    met = _Sheaves(len(texts))
    heads: dict[Words, int] = {}
    latest: dict[int, int] = {}
    for place, words in enumerate(texts):
        head = heads.setdefault(words, place)
        if head != place:
            for other in {head, latest.get(head, head)}:
                met.add(other, place)
            latest[head] = place
    places = [place for words, place in heads.items() if words]
    del heads, latest
    found = _Phrases([texts[place] for place in places])
    for a, b in found.pairs():
        met.add(places[a], places[b])
    return met.pairs(), found.capped()


class _Sheaves:
    """Pairs of places, each a number, in sheaves by the smaller place: they are sorted a sheaf at a time."""

    def __init__(self, count: int) -> None:
        self._sheaves = [array("Q") for _ in range(count // _SHEAF + 1)]

    def add(self, a: int, b: int) -> None:
        """A pair, the smaller place first."""
        self._sheaves[a // _SHEAF].append(a << _HALF | b)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Each pair once, in order; what was read is held no more."""
        while self._sheaves:
            for key, _ in groupby(sorted(self._sheaves.pop(0))):
                yield key >> _HALF, key & _LOW


class _Phrases:
    """The phrases of some unequal texts, and for each phrase that few of them hold the places of those texts."""

    def __init__(self, texts: Sequence[Words]) -> None:
        self.starts = array("L", [0])
        found = array("I")
        for words in texts:
            found.extend(_phrases(words))
            self.starts.append(len(found))
        spare = _BITS - min(_BITS, max(_LEAST_BITS, (_ROOM * len(found)).bit_length()))
        self.phrases = array("I", (phrase >> spare for phrase in found))
        del found
        self.counts = self._count(1 << (_BITS - spare))
        self.sizes = self.counts.translate(_SIZES)
        self.ends, self.holders = self._index()
        self.crowded = self.cut = 0

    def _count(self, room: int) -> bytearray:
        """How many texts hold each phrase, or 255."""
        counts = bytearray(room)
        for phrase in self.phrases:
            if counts[phrase] < 255:
                counts[phrase] += 1
        return counts

    def _index(self) -> tuple[array[int], array[int]]:
        """(where the holders of each phrase end, the holders of all phrases): the first ones of a phrase that too many hold."""
        ends = array("I", accumulate(self.sizes, initial=0))
        holders = array("I", bytes(4 * ends[-1]))
        missing = bytearray(self.sizes)
        for place in range(len(self.starts) - 1):
            for phrase in self.of(place):
                if missing[phrase]:
                    missing[phrase] -= 1
                    holders[ends[phrase]] = place
                    ends[phrase] += 1
        return ends, holders

    def held(self, phrase: int) -> array[int]:
        """The texts that hold a phrase: the first ones where too many do."""
        return self.holders[self.ends[phrase] - self.sizes[phrase] : self.ends[phrase]]

    def of(self, place: int) -> array[int]:
        """The phrases of a text."""
        return self.phrases[self.starts[place] : self.starts[place + 1]]

    def followed(self, place: int) -> list[int]:
        """The phrases by which a text looks for others: the rarest first, ties by number."""
        counts, own = self.counts, self.of(place)
        shared = sorted([(counts[phrase], phrase) for phrase in own if counts[phrase] > 1])
        enough = max(_MOST_LED_TO, _LED_TO_EACH * len(own))
        kept: list[int] = []
        led_to = 0
        for count, phrase in shared:
            led_to += count
            if count > _MOST_TEXTS or (led_to > enough and len(kept) >= _ENOUGH):
                break
            kept.append(phrase)
        if shared and not kept:
            self.crowded += 1
            return [shared[0][1]]
        return kept

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Pairs of places, the smaller first: texts that share enough phrases. Some come twice."""
        least = bytes(_least(after - before) for before, after in pairwise(self.starts))
        for place, own in enumerate(least):
            followed = self.followed(place)
            crowded = bool(followed) and self.counts[followed[0]] > _MOST_TEXTS
            most = _MOST_OF_SLOGAN if crowded else _MOST_PARTNERS
            met: Counter[int] = Counter()
            for phrase in followed:
                met.update(self.held(phrase))
            del met[place]
            asked = 1 if crowded else own
            wanted = [other for other, shared in met.items() if shared >= min(asked, least[other])]
            if len(wanted) < min(most, len(met)) and len(self.of(place)) <= _BRIEF:
                wanted += self._seconded(place, followed, met.keys() - wanted)
            if len(wanted) > most:
                self.cut += not crowded
                wanted = sorted(wanted, key=lambda other: (-met[other], other))[:most]
            yield from [(place, other) if place < other else (other, place) for other in wanted]

    def _seconded(self, place: int, followed: Sequence[int], others: Iterable[int]) -> list[int]:
        """Of the others those that share one more phrase with a text than it looks for others by."""
        more = set(self.of(place)).difference(followed)
        return [other for other in others if not more.isdisjoint(self.of(other))]

    def capped(self) -> list[str]:
        """What was not compared in full, once `pairs` was."""
        told = (self.crowded, "whose every phrase is too common"), (self.cut, "that share phrases with too many others")
        return [f"{count} texts {why}" for count, why in told if count]


def _least(count: int) -> int:
    """How many phrases a text that has so many must share with another one, if that asks for no fewer."""
    return 1 if count <= _SHORT else 2 if count <= _LONG else _LEAST_OF_LONG


_WORD = (1 << 64) - 1
_SPREAD = 0x9E3779B97F4A7C15


def _phrases(words: Sequence[str]) -> list[int]:
    """Numbers for the pairs of content words that stand close together, and for runs of three with a content word."""
    numbers = [_number(word) for word in words]
    content = [number for word, number in zip(words, numbers, strict=True) if word not in STOP_WORDS and word != "…"]
    found = {a * _PRIME ^ b for at, a in enumerate(content) for b in content[at + 1 : at + 1 + _REACH]}
    telling = set(content)
    for a, b, c in zip(numbers, numbers[1:], numbers[2:], strict=False):
        if a in telling or b in telling or c in telling:
            found.add(((a * _PRIME ^ b) * _PRIME ^ c) & _WORD)
    if len(content) == 1:
        found.add(content[0])
    return sorted([(phrase * _SPREAD & _WORD) >> _BITS for phrase in found])


@lru_cache(maxsize=65536)
def _number(word: str) -> int:
    """A number that stands for a word, the same in every run."""
    return crc32(word.encode("utf-8", "replace"))
