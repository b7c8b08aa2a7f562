"""The steps of a run in parts that need no more than what they are given: any process can do them, and do them again.

Each is a function of what all its pieces share, and of one piece.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from audit.align import alignment_of
from audit.align.glimpse import Glimpse
from audit.align.looks import Places
from audit.align.parts import KINDS, Card, Document, Numbered, Row, Scored, of_one_story, promising
from audit.check import Heard, tell
from audit.check.judge import judge
from audit.check.rule import Rule
from audit.model import Evidence, Group, Link
from audit.parts.stored import read_out

Counts = Mapping[str, int]
Entry = tuple[int, bytes]
"""A document's number, and what was kept of it."""


class Cards(NamedTuple):
    """Of one document: its cards by kind, and the rows of its claims by kind."""

    cards: Mapping[str, bytes]
    rows: Mapping[str, list[Row]]


def carded(counts: Counts, entry: Entry) -> Cards:
    """What a document is looked up by, and what tells whether a look can pay."""
    numbered = Numbered([_document(entry)], counts)
    (path,) = numbered.contexts.sources
    cards = {kind: _written(numbered.card(path, kind)) for kind in KINDS}
    return Cards(cards, {kind: list(numbered.rows(kind)) for kind in KINDS})


class Pairs(NamedTuple):
    """Pairs of claims of one kind, and the cards of their documents; `alike`: those that share a value, else a subject."""

    pairs: Sequence[Places]
    cards: Mapping[int, bytes]
    alike: bool


def sifted(shared: None, piece: Pairs) -> list[Places]:
    """The pairs that are worth a look."""
    cards = {number: _card(card) for number, card in piece.cards.items()}
    return (of_one_story if piece.alike else promising)(piece.pairs, cards)


class Seen(NamedTuple):
    """Pairs that are worth a look, pairs that share a value, and the entries of their documents; `told` as in `scored`."""

    entries: Sequence[Entry]
    pairs: Mapping[str, Sequence[Places]]
    alike: Mapping[str, Sequence[Places]]
    told: range


def looked(counts: Counts, piece: Seen) -> dict[str, Scored]:
    """What is seen of each kind's pairs."""
    numbered = Numbered([_document(entry) for entry in piece.entries], counts)
    return {kind: numbered.scored(kind, piece.pairs[kind], piece.alike[kind], piece.told) for kind in KINDS}


class Known(NamedTuple):
    """What must be known of the whole corpus to judge a part of it; the rules with their places among all."""

    rules: Sequence[tuple[int, Rule]]
    counts: Counts
    families: Mapping[str, str]
    years: Mapping[tuple[int, int], frozenset[int]]


class Part(NamedTuple):
    """The entries of some documents, the numbers of those that are the part's own, and what was seen of the pairs among them."""

    entries: Sequence[Entry]
    home: frozenset[int]
    scored: Mapping[str, Scored]


@dataclass
class Judged:
    """What came of parts: what rules say, possible groups, pairs kept apart, links of claims that are looked at again.

    `not_compared`: ids of claims that were not.
    """

    heard: Heard = field(default_factory=Heard)
    possible: list[Group] = field(default_factory=list)
    apart: list[Link] = field(default_factory=list)
    links: dict[tuple[str, str], Link] = field(default_factory=dict)
    not_compared: list[str] = field(default_factory=list)

    def add(self, other: Judged) -> None:
        """Take in what came of another part."""
        self.heard.add(other.heard)
        self.possible += other.possible
        self.apart += other.apart
        self.links |= other.links
        self.not_compared += other.not_compared


def judged(known: Known, piece: Part) -> Judged:
    """Group the claims of a part, and hold the rules against it."""
    documents = [_document(entry) for entry in piece.entries]
    own = {claim.id for number, _, claims in documents if number in piece.home for claim in claims}
    numbered = Numbered(documents, known.counts)
    alignment = alignment_of({kind: numbered.grouped(kind, piece.scored[kind]) for kind in KINDS}, known.families)
    evidence = Evidence(
        {source.path: source for _, source, _ in documents},
        [claim for _, _, claims in documents for claim in claims],
        replace(alignment, apart=tuple(link for link in alignment.apart if link.a in own)),
        frozenset(source.path for number, source, _ in documents if number in piece.home),
        known.years,
    )
    heard = tell(known.rules, evidence)
    heard.judged = judge(evidence)
    left = {claim.id for _, claim in heard.left}
    return Judged(
        heard,
        [group for group in alignment.possible if evidence.owns(group)],
        list(evidence.alignment.apart),
        {key: link for key, link in alignment.links.items() if left.issuperset(key)},
        sorted(alignment.not_compared & own),
    )


def _document(entry: Entry) -> Document:
    return entry[0], *read_out(entry[1])


def _written(card: Card) -> bytes:
    seen = [
        (number, one.source, one.noun, one.near, sorted(one.harm), sorted(one.runs), sorted(one.doers))
        for number, one in card.glimpses.items()
    ]
    record = [card.rare, sorted(card.capitals), seen]
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _card(written: bytes) -> Card:
    rare, capitals, seen = json.loads(written.decode("utf-8", "surrogatepass"))
    glimpses = {
        number: Glimpse(source, noun, near, frozenset(harm), frozenset(runs), frozenset(doers))
        for number, source, noun, near, harm, runs, doers in seen
    }
    return Card(rare, frozenset(capitals), glimpses)
