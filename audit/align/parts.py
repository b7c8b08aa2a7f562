"""Figures and dates of a corpus that is aligned in parts: what is told of each, which pairs are worth a look, their scores.

A claim goes by a number that orders it as the whole corpus does. Each step is given some documents, and what it must know of all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from audit.align.block import Key, keys_of, words_of
from audit.align.context import Contexts, story_share
from audit.align.equals import Equals, values_said
from audit.align.found import in_order
from audit.align.glimpse import Glimpse, is_worth_a_look
from audit.align.link import Links, Strong, strong_groups, weak_groups
from audit.align.looks import NEVER, Looks, Places
from audit.align.profile import Profile, figure_scopes, profiles
from audit.align.score import Reason
from audit.model import Claim, Date, Figure, Source
from audit.text.constants import ALIGNED, LEAST_STORY, POSSIBLE

KINDS = ("figure", "date")
"""The kinds of claim that are aligned in parts."""
_ROOM = 1 << 24
"""More claims than a document may hold."""
Document = tuple[int, Source, Sequence[Claim]]
"""A document's number, and what was read in it."""


def document_of(number: int) -> int:
    """The number of the document that holds a claim."""
    return number // _ROOM


def first_of(document: int) -> int:
    """The least number that a claim of a document may have."""
    return document * _ROOM


class Row(NamedTuple):
    """By what a claim is looked up: the keys of its subject, those of its value, and its rarest words, which part large blocks."""

    number: int
    keys: tuple[Key, ...]
    values: tuple[Key, ...]
    words: tuple[str, ...]


class Card(NamedTuple):
    """What tells of a document whether a look at its claims can pay: its rare words, its names, and a glimpse of each claim."""

    rare: Mapping[str, float]
    capitals: frozenset[str]
    glimpses: Mapping[int, Glimpse]


class Scored(NamedTuple):
    """What was seen of some pairs of one kind.

    `scores` that count, with what rivals did to them; `gates` with the score that a pair would have; `equals`: of pairs that say
    the same, the score with that.
    """

    scores: list[tuple[int, int, float, Reason | None]]
    gates: list[tuple[int, int, str, float]]
    equals: list[tuple[int, int, float]]

    @property
    def size(self) -> int:
        """How many pairs it speaks of."""
        return len(self.scores) + len(self.gates) + len(self.equals)

    def strong(self) -> Iterator[Places]:
        """The pairs that may come into one group, or that a gate keeps apart."""
        yield from ((a, b) for a, b, score, _ in self.scores if score >= ALIGNED)
        yield from ((a, b) for a, b, *_ in self.gates)
        yield from ((a, b) for a, b, score in self.equals if score >= ALIGNED)

    def weak(self) -> Iterator[Places]:
        """The pairs that may come into one possible group."""
        yield from ((a, b) for a, b, score, _ in self.scores if score >= POSSIBLE)

    def without(self, held: Collection[int]) -> Scored:
        """Scores alone, of claims that are not held."""
        return Scored([one for one in self.scores if one[0] not in held and one[1] not in held], [], [])

    def add(self, other: Scored) -> None:
        """Take in what was seen of other pairs."""
        self.scores.extend(other.scores)
        self.gates.extend(other.gates)
        self.equals.extend(other.equals)


class Profiled:
    """The figures and dates of one document of a corpus, by their numbers."""

    def __init__(self, number: int, source: Source, claims: Iterable[Claim], counts: Mapping[str, int]) -> None:
        """`counts`: what `count_documents` says of the whole corpus."""
        self.contexts = Contexts([source], counts)
        self.contexts.rare_words(source.path)
        self.contexts.capitals(source.path)
        found = in_order(claims)
        figures = [claim for claim in found if isinstance(claim, Figure)]
        dates = [claim for claim in found if isinstance(claim, Date)]
        self.said = values_said([*figures, *dates])
        first = number * _ROOM
        self.profiles: dict[str, dict[int, Profile]] = {
            "figure": dict(enumerate(profiles(figures, self.contexts), first)),
            "date": dict(enumerate(profiles(dates, self.contexts, figure_scopes(figures)), first)),
        }

    def rows(self, kind: str) -> list[Row]:
        """The claims of a kind, and by what each is looked up."""
        equals = Equals(self.profiles[kind], self.contexts, self.said)
        return [
            Row(number, tuple(keys_of(one)), tuple(equals.keys(number)), tuple(words_of(one)))
            for number, one in self.profiles[kind].items()
        ]

    def card(self, kind: str) -> Card:
        """What tells whether a look at the claims of a kind can pay."""
        (path,) = self.contexts.sources
        seen = {
            number: Glimpse(path, one.noun, one.near, one.harm, one.runs, one.doers) for number, one in self.profiles[kind].items()
        }
        return Card(self.contexts.rare_words(path), self.contexts.capitals(path), seen)


class Numbered:
    """The claims of one kind in some documents of a corpus, held against each other."""

    def __init__(self, documents: Sequence[Profiled], kind: str, counts: Mapping[str, int]) -> None:
        contexts = Contexts.joined((one.contexts for one in documents), counts)
        found = {number: profile for one in documents for number, profile in one.profiles[kind].items()}
        self._looks = Looks(found, contexts)
        self._equals = Equals(found, contexts, {place: said for one in documents for place, said in one.said.items()})

    def scored(self, pairs: Iterable[Places], alike: Iterable[Places], told: Collection[int]) -> Scored:
        """What is seen of promising pairs, and of pairs that share a value.

        `pairs` holds all pairs of any two documents, and all inside each, or what rivals do would not be known; of those inside
        one, what is seen of the documents in `told` is given.
        """
        looks, equals = self._looks, self._equals
        looks.note(pairs)
        looks.weigh_rivals()
        equals.look(alike)
        scores = [
            (*key, score, looks.rivals.get(key))
            for key, score in looks.scores.items()
            if _counts(score, looks.rivals.get(key)) and _is_told(key, told)
        ]
        gates = [(*key, *stopped) for key, stopped in looks.gates.items() if _is_told(key, told)]
        return Scored(scores, gates, [(*key, score) for key, score in equals.scores.items() if score > NEVER])

    def strong(self, scored: Scored) -> tuple[Strong, Links]:
        """The groups that come of what was seen, and what is told of their pairs."""
        self._know(scored)
        strong = strong_groups(self._looks, self._equals)
        links = Links(self._looks)
        links.keep(strong.held)
        links.keep_equal(strong.agreed, self._equals)
        links.stop()
        return strong, links

    def weak(self, scored: Scored) -> tuple[list[list[int]], Links]:
        """Possible groups of claims that are in no other."""
        self._know(scored)
        weak = weak_groups(self._looks, set())
        links = Links(self._looks)
        links.keep(weak)
        return weak, links

    def _know(self, scored: Scored) -> None:
        self._looks.scores = {(a, b): score for a, b, score, _ in scored.scores}
        self._looks.rivals = {(a, b): reason for a, b, _, reason in scored.scores if reason}
        self._looks.gates = {(a, b): (name, score) for a, b, name, score in scored.gates}
        self._equals.scores = {(a, b): score for a, b, score in scored.equals}


def numbered(documents: Iterable[Document]) -> dict[str, dict[int, Claim]]:
    """The figures and the dates of some documents by their numbers."""
    found: dict[str, dict[int, Claim]] = {kind: {} for kind in KINDS}
    for number, _, claims in documents:
        ordered = in_order(claims)
        for kind in KINDS:
            found[kind].update(enumerate((claim for claim in ordered if claim.kind == kind), number * _ROOM))
    return found


def promising(pairs: Iterable[Places], cards: Mapping[int, Card]) -> list[Places]:
    """Of the pairs, those that are worth a look. `cards`: by the numbers of the documents."""
    stories = _Stories(cards)
    told = stories.share, stories.capitals
    return [(a, b) for a, b in pairs if is_worth_a_look(stories.glimpse(a), stories.glimpse(b), *told)]


def of_one_story(pairs: Iterable[Places], cards: Mapping[int, Card]) -> list[Places]:
    """Of the pairs that share a value, those of two documents that tell one story."""
    stories = _Stories(cards)
    paths = ((a, b, stories.glimpse(a).source, stories.glimpse(b).source) for a, b in pairs)
    return [(a, b) for a, b, one, other in paths if one != other and stories.share(one, other) >= LEAST_STORY]


class _Stories:
    """How far documents tell one story, by their cards; each two are held against each other once."""

    def __init__(self, cards: Mapping[int, Card]) -> None:
        self._cards = cards
        self._of = {seen.source: card for card in cards.values() for seen in card.glimpses.values()}
        self._shares: dict[tuple[str, str], float] = {}

    def glimpse(self, number: int) -> Glimpse:
        return self._cards[document_of(number)].glimpses[number]

    def capitals(self, path: str) -> frozenset[str]:
        return self._of[path].capitals

    def share(self, a: str, b: str) -> float:
        key = (a, b) if a < b else (b, a)
        if key not in self._shares:
            self._shares[key] = story_share(self._of[a].rare, self._of[b].rare)
        return self._shares[key]


def _counts(score: float, rival: Reason | None) -> bool:
    """Can it matter to a group, with or without what rivals did?"""
    return score >= POSSIBLE or (rival is not None and score - rival[0] >= POSSIBLE)


def _is_told(key: Places, told: Collection[int]) -> bool:
    a, b = document_of(key[0]), document_of(key[1])
    return a != b or a in told
