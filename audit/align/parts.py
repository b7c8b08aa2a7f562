"""Figures and dates of a corpus that is aligned in parts: what is told of each, which pairs are worth a look, their scores.

A claim goes by a number that orders it as the whole corpus does. Each step is given some documents, and what it must know of all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from audit.align.block import Key, keys_of, words_of
from audit.align.context import Contexts, story_share
from audit.align.equals import Equals, values_said
from audit.align.found import Linked, in_order
from audit.align.glimpse import Glimpse, is_promising, names_another
from audit.align.link import grouped
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

    def pairs(self) -> Iterator[Places]:
        """Every pair whose two claims must be seen together."""
        yield from ((a, b) for a, b, *_ in self.scores)
        yield from ((a, b) for a, b, *_ in self.gates)
        yield from ((a, b) for a, b, score in self.equals if score >= ALIGNED)

    def add(self, other: Scored) -> None:
        """Take in what was seen of other pairs."""
        self.scores.extend(other.scores)
        self.gates.extend(other.gates)
        self.equals.extend(other.equals)


class Numbered:
    """The figures and dates of some documents of a corpus, by their numbers."""

    def __init__(self, documents: Sequence[Document], counts: Mapping[str, int]) -> None:
        """`counts`: what `count_documents` says of the whole corpus."""
        self.contexts = Contexts([source for _, source, _ in documents], counts)
        ordered = [claim for _, _, claims in documents for claim in in_order(claims)]
        figures = [claim for claim in ordered if isinstance(claim, Figure)]
        dates = [claim for claim in ordered if isinstance(claim, Date)]
        said = values_said([*figures, *dates])
        homes = {source.path: number for number, source, _ in documents}
        found = {
            "figure": _numbered(profiles(figures, self.contexts), homes),
            "date": _numbered(profiles(dates, self.contexts, figure_scopes(figures)), homes),
        }
        self.looks = {kind: Looks(found[kind], self.contexts) for kind in KINDS}
        self.equals = {kind: Equals(found[kind], self.contexts, said) for kind in KINDS}

    def rows(self, kind: str) -> Iterator[Row]:
        """The claims of a kind, and by what each is looked up."""
        for number, one in self.looks[kind].profiles.items():
            yield Row(number, tuple(keys_of(one)), tuple(self.equals[kind].keys[number]), tuple(words_of(one)))

    def card(self, path: str, kind: str) -> Card:
        """What tells of a document whether a look at its claims of a kind can pay."""
        own = {number: one for number, one in self.looks[kind].profiles.items() if one.source == path}
        seen = {number: Glimpse(path, one.noun, one.near, one.harm, one.runs, one.doers) for number, one in own.items()}
        return Card(self.contexts.rare_words(path), self.contexts.capitals(path), seen)

    def scored(self, kind: str, pairs: Iterable[Places], alike: Iterable[Places], told: range) -> Scored:
        """What is seen of promising pairs, and of pairs that share a value.

        `pairs` holds all pairs of any two documents, and all inside each, or what rivals do would not be known; of those inside
        one, what is seen of the documents in `told` is given.
        """
        looks = self.looks[kind]
        looks.note(pairs)
        looks.weigh_rivals()
        scores = [
            (*key, score, looks.rivals.get(key))
            for key, score in looks.scores.items()
            if _counts(score, looks.rivals.get(key)) and _is_told(key, told)
        ]
        gates = [(*key, *stopped) for key, stopped in looks.gates.items() if _is_told(key, told)]
        equals = self.equals[kind]
        equals.look(alike)
        return Scored(scores, gates, [(*key, score) for key, score in equals.scores.items() if score > NEVER])

    def grouped(self, kind: str, scored: Scored) -> Linked:
        """The groups that come of what was seen."""
        looks = self.looks[kind]
        looks.scores = {(a, b): score for a, b, score, _ in scored.scores}
        looks.rivals = {(a, b): reason for a, b, _, reason in scored.scores if reason}
        looks.gates = {(a, b): (name, score) for a, b, name, score in scored.gates}
        equals = self.equals[kind]
        equals.scores = {(a, b): score for a, b, score in scored.equals}
        return grouped(looks, equals)


def promising(pairs: Iterable[Places], cards: Mapping[int, Card]) -> list[Places]:
    """Of the pairs, those that are worth a look. `cards`: by the numbers of the documents."""
    stories = _Stories(cards)

    def is_worth_it(a: Glimpse, b: Glimpse) -> bool:
        return is_promising(a, b, stories.share) and not names_another(a, b, stories.capitals)

    return [(a, b) for a, b in pairs if is_worth_it(stories.glimpse(a), stories.glimpse(b))]


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


def _numbered(found: Iterable[Profile], homes: Mapping[str, int]) -> dict[int, Profile]:
    """The profiles by number: that of the document, then the place among its claims of the kind."""
    seen: Counter[str] = Counter()
    numbered = {}
    for one in found:
        numbered[first_of(homes[one.source]) + seen[one.source]] = one
        seen[one.source] += 1
    return numbered


def _counts(score: float, rival: Reason | None) -> bool:
    """Can it matter to a group, with or without what rivals did?"""
    return score >= POSSIBLE or (rival is not None and score - rival[0] >= POSSIBLE)


def _is_told(key: Places, told: range) -> bool:
    a, b = document_of(key[0]), document_of(key[1])
    return a != b or a in told
