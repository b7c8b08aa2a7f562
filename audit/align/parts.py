"""Figures and dates of a corpus that is aligned in parts: what is told of each, what is seen of their pairs, groups.

A claim goes by a number that orders it as the whole corpus does. Each step is given some documents, and what it must know of all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from audit.align.block import Key, keys_of, words_of
from audit.align.context import Backdrop, Contexts
from audit.align.equals import Equals, Said, value_keys
from audit.align.found import in_order
from audit.align.link import compare
from audit.align.looks import NEVER, Looks, Places
from audit.align.profile import Profile, profiles
from audit.align.score import Reason
from audit.model import Claim, Date, Figure, Link, Source
from audit.text.constants import POSSIBLE

KINDS = ("figure", "date")
"""The kinds of claim that are aligned in parts."""
_ROOM = 1 << 24
"""More claims than a document may hold."""
T = TypeVar("T")
Document = tuple[int, Source, Sequence[Claim]]
"""A document's number, and what was read in it."""


def document_of(number: int) -> int:
    """The number of the document that holds a claim."""
    return number // _ROOM


def first_of(document: int) -> int:
    """The least number that a claim of a document may have."""
    return document * _ROOM


class Row(NamedTuple):
    """By what a claim is looked up: the keys of its subject, those of its value, and its rarest words, which part large blocks.

    `doers`: as in `Profile`.
    """

    number: int
    keys: tuple[Key, ...]
    values: tuple[Key, ...]
    words: tuple[str, ...]
    doers: tuple[str, ...]


class Score(NamedTuple):
    """The score of a pair; how far its values lie apart; whether its claims say the same; what rivals did to it."""

    a: int
    b: int
    score: float
    apart: float
    same: bool
    rival: Reason | None


class Scored(NamedTuple):
    """What was seen of some pairs of one kind.

    `scores` that count; `gates` with the score that a pair would have; `equals`: of pairs that say the same, the score with that.
    """

    scores: list[Score]
    gates: list[tuple[int, int, str, float]]
    equals: list[tuple[int, int, float]]


class Profiled(NamedTuple):
    """The figures and dates of one document of a corpus, by kind and number, as the scorer sees them.

    `profiles`: where a document was written down and is read again, each is read when it is asked for; `starts`: where the
    sentence of each begins.
    """

    path: str
    backdrop: Backdrop
    profiles: Mapping[str, Mapping[int, Profile]]
    starts: Mapping[str, Sequence[int]]

    def in_sentence(self, start: int) -> Iterator[Figure | Date]:
        """The claims of the sentence that begins there."""
        for kind in KINDS:
            held = self.profiles[kind]
            yield from (held[number].claim for number, at in zip(held, self.starts[kind], strict=True) if at == start)

    def rows(self, kind: str) -> list[Row]:
        """The claims of a kind, and by what each is looked up."""
        return [
            Row(number, tuple(keys_of(one)), tuple(value_keys(one.claim)), tuple(words_of(one)), tuple(one.doers))
            for number, one in self.profiles[kind].items()
        ]


def profiled(document: Document, counts: Mapping[str, int]) -> Profiled:
    """A document as the scorer sees it. `counts`: what `count_documents` says of the whole corpus."""
    number, source, claims = document
    contexts = Contexts([source], counts)
    ordered = in_order(claims)
    figures = [claim for claim in ordered if isinstance(claim, Figure)]
    dates = [claim for claim in ordered if isinstance(claim, Date)]
    found = {"figure": profiles(figures, contexts), "date": profiles(dates, contexts, figures)}
    starts = {kind: [one.sentence for one in found[kind]] for kind in KINDS}
    return Profiled(source.path, contexts.backdrop(source.path), {kind: by_number(number, found[kind]) for kind in KINDS}, starts)


def by_number(document: int, claims: Iterable[T]) -> dict[int, T]:
    """What is told of the claims of one kind in a document, in order, by their numbers."""
    return dict(enumerate(claims, first_of(document)))


class _Found(dict[int, Profile]):
    """The claims of one kind that were asked for, by number."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.documents: dict[int, Profiled] = {}

    def __missing__(self, number: int) -> Profile:
        found = self[number] = self.documents[document_of(number)].profiles[self._kind][number]
        return found


class Numbered:
    """The claims of one kind in some documents of a corpus, held against each other."""

    def __init__(self, kind: str, counts: Mapping[str, int]) -> None:
        self._paths = paths = dict[str, Profiled]()
        self._found, self._contexts = _Found(kind), Contexts((), counts)
        said = Said(lambda path, sentence: paths[path].in_sentence(sentence))  # no `self` in it, or it would be a circle
        self._looks, self._equals = Looks(self._found, self._contexts), Equals(self._found, self._contexts, said)

    def __contains__(self, document: int) -> bool:
        return document in self._found.documents

    def __len__(self) -> int:
        """How many documents, claims and scores of pairs are held."""
        return len(self._found.documents) + len(self._found) + len(self._looks)

    def add(self, number: int, document: Profiled) -> None:
        """One more document, by its number."""
        self._contexts.add(document.path, document.backdrop)
        self._found.documents[number] = self._paths[document.path] = document

    def scored(self, pairs: Iterable[Places], alike: Iterable[Places], repeats: Iterable[Places]) -> Scored:
        """What is seen of pairs that share a subject, and of pairs that share a value.

        `pairs` holds all pairs of any two documents, and `repeats` those inside each that are aligned, or what rivals do would not
        be known.
        """
        looks, equals = self._looks, self._equals
        looks.repeats.update(repeats)
        looks.note(looks.promising(pairs))
        looks.weigh_rivals()
        equals.look(alike)
        scores = [
            Score(*key, score, looks.apart(*key), equals.holds(key), looks.rivals.get(key))
            for key, score in looks.scores.items()
            if _counts(score, looks.rivals.get(key))
        ]
        gates = [(*key, *stopped) for key, stopped in looks.gates.items()]
        return Scored(scores, gates, [(*key, score) for key, score in equals.scores.items() if score > NEVER])

    def score(self, a: int, b: int) -> float:
        """The score of a pair that was not looked at, of which no rival is known."""
        return self._looks.score(a, b)

    def equal(self, a: int, b: int) -> float:
        """The same with what its claims say, where they say the same."""
        return self._equals.score(a, b)

    def holds(self, a: int, b: int) -> bool:
        """Do two claims say the same?"""
        return self._equals.holds((a, b))

    def link(self, a: int, b: int, rival: Reason | None, *, alike: bool, borne: bool) -> Link:
        """What is told of a pair; `alike`: in a group of those that say the same; `borne`: as in `Together`."""
        more = self._equals.reasons(a, b) if alike else self._looks.reasons((a, b), rival, borne=borne)
        return compare(self._looks.profiles[a], self._looks.profiles[b], self._looks.contexts, more)


def numbered(documents: Iterable[Document]) -> dict[str, dict[int, Claim]]:
    """The figures and the dates of some documents by their numbers."""
    found: dict[str, dict[int, Claim]] = {kind: {} for kind in KINDS}
    for number, _, claims in documents:
        ordered = in_order(claims)
        for kind in KINDS:
            found[kind].update(by_number(number, (claim for claim in ordered if claim.kind == kind)))
    return found


def _counts(score: float, rival: Reason | None) -> bool:
    """Can it matter to a group, with or without what rivals did?"""
    return score >= POSSIBLE or (rival is not None and score - rival[0] >= POSSIBLE)
